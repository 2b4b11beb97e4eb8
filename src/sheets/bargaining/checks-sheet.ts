import { area, cell, onSheet, quoted, textInFormula } from "../plan/cells";
import { columnOf, inRow } from "../plan/references";
import { secondOpinion } from "../plan/second-opinion";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { rowsAStep } from "../costing/grid";
import { CROSSWALK, TURNOVER, TYPED_SALARIES, YEARLY } from "../costing/kinds";
import { filled, ifError, sumOf, when } from "../plan/formula-parts";
import { LineBlock } from "../costing/line-block";
import { type OfferWorkings, onWorkings } from "../costing/offer-workings";
import type { BaseSheet } from "./base-sheet";
import type { Check } from "./check-lines";
import { firstProblem } from "./first-problem";
import { type BargainingNames, nameOf } from "./names";

const SUM_ROW = 3;
const TABLE_ROW = 5;
const LANE_COLUMN = 3;
const POSITION_COLUMN = 4;
/** After the leading columns. */
const FTE_COLUMN = 6;
/** The staff as the functions take it, beside the checks. */
const STAFF_COLUMN = 5;

/** What has to hold, each 0 where it does, and their sum; below them the add-in's own figures. */
export function checksSheet(
  names: BargainingNames,
  workings: readonly OfferWorkings[],
  base: BaseSheet,
  checks: readonly Check[],
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
  const { years } = each;
  const on = (text: string) => onWorkings(each, text);
  const last = years[years.length - 1];
  if (!last || rowsAStep(base.shape) > 1) return '"OFFERCOST does not take a schedule with rows between steps."';
  const unknown = sumOf(
    [...YEARLY, CROSSWALK, TURNOVER, TYPED_SALARIES].flatMap((kind) =>
      years.map(({ lines }) => on(`COUNTIF(${lines.all("Kind")},"${kind}")`)),
    ),
  );
  const count = sumOf(years.map(({ lines }) => on(filled(lines.all("Kind")))));
  const largest = on(`MAX(${years.map(({ lines }) => lines.all("Year")).join()})`);
  const terms = `${on(each.terms)},${staffOf(names, each)},${scheduleOf(base)}`;
  const table = `GARDNER.OFFERCOST(${terms},"All",${nameOf(names, "RoundingUnit")})`;
  const annualized = `INDEX(${table},1+2*${largest}+${count},4)`;
  const own = on(
    `(${last.payrolls.cellOf("All", 0, 0, 0)}+SUM(${last.lines.all(LineBlock.cost("All", "Annualized"))}))`,
  );
  const difference = secondOpinion(`ROUND(${annualized}-${own},2)`);
  return when(`(${unknown})>0`, '"OFFERCOST does not know every kind of line of this offer."', difference);
}
