import { area, cell, onSheet, quoted, textInFormula } from "../plan/cells";
import { columnOf, inRow } from "../plan/references";
import { secondOpinion } from "../plan/second-opinion";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { rowsAStep } from "../costing/grid";
import { BASES, CROSSWALK, TURNOVER, TYPED_SALARIES, YEARLY } from "../costing/kinds";
import { filled, ifError, sumOf, when } from "../costing/formula-parts";
import { LineBlock } from "../costing/line-block";
import type { OfferWorkings, YearWorkings } from "../costing/offer-workings";
import { type BaseSheet, lanesAndSteps } from "./base-sheet";
import type { Room } from "../costing/room";
import { arrivalsInAll } from "../costing/turnover-keys";
import { firstProblem, firstRow } from "./first-problem";
import { type BargainingNames, nameOf } from "./names";

const SUM_ROW = 3;
const TABLE_ROW = 5;
const LANE_COLUMN = 3;
const POSITION_COLUMN = 4;
/** After the leading columns. */
const FTE_COLUMN = 6;
/** The staff as the functions take it, beside the checks. */
const STAFF_COLUMN = 5;

/** Something that has to be 0. */
export interface Check {
  readonly label: string;
  readonly text: string;
  readonly meaning: string;
  /** The table whose Problem column says what is wrong: the first of its sentences is said with its row. */
  readonly problems?: string;
  /** The first row of what is wrong, as a formula, where no table has sentences. */
  readonly row?: string;
}

/** What has to hold, each 0 where it does, and their sum; below them the add-in's own figures. */
export function checksSheet(
  names: BargainingNames,
  workings: readonly OfferWorkings[],
  base: BaseSheet,
  room: Room,
  further: readonly Check[],
  sheets: readonly SheetPlan[],
): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.checks);
  const table = nameOf(names, "Checks");
  const inWords = ({ meaning, problems, row }: Check): Content => {
    if (problems === undefined && row === undefined) return meaning;
    const text = textInFormula(meaning);
    const wrong =
      problems === undefined ? ifError(`"Row "&${row ?? ""}&": "&${text}`, text) : firstProblem(sheets, problems, text);
    return formula(`=${when(`${inRow(table, "Value")}=0`, text, wrong)}`);
  };
  const checks = [...checkLines(names, workings, base, room), ...further];
  sheet.put(1, 1, "Checks", "title");
  sheet.put(SUM_ROW, 1, "All checks (must be 0)", "label");
  sheet.put(SUM_ROW, 2, formula(`=SUMPRODUCT(ABS(${columnOf(table, "Value")}))`), "computed");
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Check", width: 56 },
      { heading: "Value", width: 18, style: "center" },
      { heading: "What it means", width: 90 },
    ],
    rows: checks.map((check) => [check.label, formula(`=${check.text}`), inWords(check)]),
  });
  if (workings[0]) writeStaff(sheet, workings[0]);
  const control = TABLE_ROW + checks.length + 2;
  sheet.put(control, 1, "Second opinion: the add-in's own figure less this workbook's (must be 0)", "subtitle");
  const controls = [
    { label: "Payroll of the base (PAYROLL)", text: payrollControl(names, base, workings[0]) },
    ...workings.map((each) => ({
      label: `${each.offer}: annualized at the end (OFFERCOST)`,
      text: offerControl(names, each, base),
    })),
  ];
  sheet.write(
    control + 1,
    1,
    controls.map(({ label, text }) => [label, formula(`=${text}`)]),
  );
  const printed = area(1, 1, control + controls.length, STAFF_COLUMN - 2);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.checks, area: printed });
}

/** Where the workings are: their addresses with the sheet. */
const on = (name: string, text: string) =>
  text.replace(/\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, (ref) => `${quoted(name)}!${ref}`);

function checkLines(
  names: BargainingNames,
  workings: readonly OfferWorkings[],
  base: BaseSheet,
  room: Room,
): readonly Check[] {
  const offers = nameOf(names, "Offers");
  const eachYear = (of: (year: YearWorkings, next: YearWorkings | undefined, each: OfferWorkings) => string) =>
    sumOf(
      workings.flatMap((each) => each.years.map((year, at) => on(each.sheet.name, of(year, each.years[at + 1], each)))),
    );
  const taken = eachYear(({ lines }) => filled(lines.all("Kind")));
  const grid = (which: "fte" | "salaries") => onSheet(base.sheet, base[which].area);
  const endOf = ({ years, cells, sheet: { name } }: OfferWorkings, basis: "Same staff" | "All") => {
    const last = years[years.length - 1];
    if (!last) return "0";
    return on(name, `SUM(${cells.all(last.closingStaff[basis])})`);
  };
  const turnover = ({ years, offer, sheet: { name } }: OfferWorkings) =>
    sumOf([
      ...(room.turnoverDays > 0 ? [arrivalsInAll(nameOf(names, "Turnover"), textInFormula(offer))] : []),
      ...years.map(({ lines }, at) => {
        const isLast = at === years.length - 1;
        const ofStep = isLast ? `,${lines.all("Steps so far")},"<${lines.room.steps}"` : "";
        const of = (kind: string) => on(name, `SUMIFS(${lines.all("Moves")},${lines.all("Kind")},"${kind}"${ofStep})`);
        return `${of("Replacement")}-${of("Leaver")}`;
      }),
    ]);
  return [
    {
      label: "Lines with a problem",
      text: filled(columnOf(offers, "Problem")),
      meaning: `The Problem column of the sheet ${names.sheets.offers} says what is wrong with each.`,
      problems: offers,
    },
    {
      label: "Lines that no offer's year takes",
      text: `${filled(columnOf(offers, "Kind"))}-(${taken})`,
      meaning: "Every line of the table of offers has to be on a sheet of workings.",
    },
    {
      label: "FTE that leave a lane and step where they are not",
      text: eachYear(({ lines }) => {
        const there = `ROUND(${lines.all(LineBlock.before("All", "From"))},6)`;
        return `SUMPRODUCT((${lines.all("From no.")}>0)*(${lines.all("Moves")}>${there}))`;
      }),
      meaning: "Lines by which more FTE leave, or change lanes, than are on that lane and step on that day.",
    },
    {
      label: "What a year closes with less what the next opens with",
      text: eachYear(({ lines }, next) =>
        next
          ? sumOf(
              BASES.map((basis) => {
                const closing = `${lines.at(lines.room.lines - 1, LineBlock.cost(basis, "Payroll after"))}`.replace(
                  /(\d+)$/,
                  "$$$1",
                );
                return `ABS(ROUND(${next.payrolls.cellOf(basis, 0, 0, 0)}-${closing},2))`;
              }),
            )
          : "0",
      ),
      meaning: "Payroll after the last line of a year, on each basis, is the payroll with which the next one begins.",
    },
    {
      label: "FTE of the same staff at the end less the base's",
      text: sumOf(workings.map((each) => `ABS(ROUND(${endOf(each, "Same staff")}-${base.totalFte},6))`)),
      meaning: "Steps and lanes move people; nobody comes or goes.",
    },
    {
      label: "FTE at the end less the base's, leavers and replacements",
      text: sumOf(workings.map((each) => `ABS(ROUND(${endOf(each, "All")}-${base.totalFte}-(${turnover(each)}),6))`)),
      meaning: "Everyone who is not a leaver is still there.",
    },
    gridCheck(
      "FTE where the schedule has no salary",
      grid("fte"),
      `(${grid("fte")}<>0)*(${grid("salaries")}=0)`,
      `Staff on a lane and step of the sheet ${base.sheet} without a salary would cost nothing.`,
    ),
    gridCheck(
      "FTE below 0",
      grid("fte"),
      `(${grid("fte")}<0)`,
      `Nobody's FTE may be below 0: fix this row of the sheet ${base.sheet}.`,
    ),
    ...staffChecks(base),
  ];
}

/** Cells of which none may be wrong, with the row of the first that is. @param wrong the condition, over all of them */
const gridCheck = (label: string, cells: string, wrong: string, meaning: string): Check => ({
  label,
  text: `SUMPRODUCT(--(${wrong}))`,
  meaning,
  row: firstRow(cells, `(${wrong})`),
});

/** Nobody of the staff table is left out in silence. */
function staffChecks(base: BaseSheet): readonly Check[] {
  const [lane, step, fte] = base.staffColumns("Lane", "Step", "FTE") ?? [];
  if (base.outside === null || !lane || !step || !fte) return [];
  const { lanes, steps } = lanesAndSteps(base);
  const isOnSchedule = `ISNUMBER(MATCH(${lane}&"",${lanes},0))*ISNUMBER(MATCH(${step},${steps},0))`;
  return [
    {
      label: "FTE with a lane that the schedule does not have",
      text: `ROUND(${base.outside},6)`,
      meaning:
        "Staff whose lane or step is not on the schedule are in no total. Fix the lane and step in this row of the " +
        "staff table.",
      row: firstRow(lane, `(${lane}<>"")*(${fte}<>0)*(1-${isOnSchedule})`),
    },
    gridCheck(
      "Staff with a lane whose FTE is blank, a text or below 0",
      lane,
      `(${lane}<>"")*(1-ISNUMBER(${fte})*(${fte}>=0))`,
      "Whoever has no FTE costs nothing. Type the FTE in this row of the staff table; 0 is allowed.",
    ),
  ];
}

/** The lanes, positions and FTE of the base, as the functions take a staff list: nobody is a blank row. */
function writeStaff(sheet: SheetBuilder, { cells, sheet: { name } }: OfferWorkings): void {
  sheet.write(TABLE_ROW, STAFF_COLUMN, [["Lane", "Step", "FTE"]], "header");
  const rows = Array.from({ length: cells.size }, (_, at) => {
    const row = cells.row + at;
    const fte = `${quoted(name)}!${cell(row, FTE_COLUMN)}`;
    return [LANE_COLUMN, POSITION_COLUMN, FTE_COLUMN].map((column) =>
      formula(`=${when(`${fte}=0`, '""', `${quoted(name)}!${cell(row, column)}`)}`),
    );
  });
  sheet.write(TABLE_ROW + 1, STAFF_COLUMN, rows);
}

/** The same as arguments of a function. */
const staffOf = (names: BargainingNames, { cells }: OfferWorkings): string =>
  [0, 1, 2].map((at) => onSheet(names.sheets.checks, area(TABLE_ROW + 1, STAFF_COLUMN + at, cells.size))).join();

const scheduleOf = (base: BaseSheet) => onSheet(base.sheet, base.salaries.withHeadings);

function payrollControl(names: BargainingNames, base: BaseSheet, first: OfferWorkings | undefined): string {
  if (!first || rowsAStep(base.shape) > 1) return '"PAYROLL does not take half steps."';
  return secondOpinion(`ROUND(GARDNER.PAYROLL(${staffOf(names, first)},${scheduleOf(base)})-${base.payroll},2)`);
}

function offerControl(names: BargainingNames, each: OfferWorkings, base: BaseSheet): string {
  const {
    years,
    sheet: { name },
  } = each;
  const last = years[years.length - 1];
  if (!last || rowsAStep(base.shape) > 1) return '"OFFERCOST does not take a schedule with rows between steps."';
  const unknown = sumOf(
    [...YEARLY, CROSSWALK, TURNOVER, TYPED_SALARIES].flatMap((kind) =>
      years.map(({ lines }) => `COUNTIF(${quoted(name)}!${lines.all("Kind")},"${kind}")`),
    ),
  );
  const count = sumOf(years.map(({ lines }) => filled(`${quoted(name)}!${lines.all("Kind")}`)));
  const largest = `MAX(${years.map(({ lines }) => `${quoted(name)}!${lines.all("Year")}`).join()})`;
  const terms = `${quoted(name)}!${each.terms},${staffOf(names, each)},${scheduleOf(base)}`;
  const table = `GARDNER.OFFERCOST(${terms},"All",${nameOf(names, "RoundingUnit")})`;
  const annualized = `INDEX(${table},1+2*${largest}+${count},4)`;
  const own = on(
    name,
    `(${last.payrolls.cellOf("All", 0, 0, 0)}+SUM(${last.lines.all(LineBlock.cost("All", "Annualized"))}))`,
  );
  const difference = secondOpinion(`ROUND(${annualized}-${own},2)`);
  return when(`(${unknown})>0`, '"OFFERCOST does not know every kind of line of this offer."', difference);
}
