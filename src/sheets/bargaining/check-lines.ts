import { onSheet } from "../plan/cells";
import { columnOf } from "../plan/references";
import { BASES, type MovingBasis } from "../costing/kinds";
import { filled, sumOf } from "../plan/formula-parts";
import { LineBlock } from "../costing/line-block";
import { type OfferWorkings, onWorkings, yearTotals, type YearWorkings } from "../costing/offer-workings";
import { arrivalsLessLeavers } from "./arrivals";
import { type BaseSheet, lanesAndSteps } from "./base-sheet";
import { firstRow } from "./first-problem";
import { type BargainingNames, nameOf } from "./names";

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

/** What has to hold in every bargaining workbook. */
export const checkLines = (
  names: BargainingNames,
  workings: readonly OfferWorkings[],
  base: BaseSheet,
): readonly Check[] => [
  ...typedLineChecks(names, workings),
  ...yearChecks(workings),
  ...staffAtEndChecks(names, workings, base),
  ...baseChecks(base),
  ...staffListChecks(base),
];

/** Something of every offer's year, added up. */
const eachYear = (
  workings: readonly OfferWorkings[],
  of: (year: YearWorkings, next: YearWorkings | undefined) => string,
): string =>
  sumOf(workings.flatMap((each) => each.years.map((year, at) => onWorkings(each, of(year, each.years[at + 1])))));

/** Every line that is typed is right, and is costed. */
function typedLineChecks(names: BargainingNames, workings: readonly OfferWorkings[]): readonly Check[] {
  const offers = nameOf(names, "Offers");
  const costed = eachYear(workings, ({ lines }) => filled(lines.all("Kind")));
  return [
    {
      label: "Lines with a problem",
      text: filled(columnOf(offers, "Problem")),
      meaning: `The Problem column of the ${names.sheets.offers} sheet says what is wrong with each.`,
      problems: offers,
    },
    {
      label: "Lines that no offer's year takes",
      text: `${filled(columnOf(offers, "Kind"))}-(${costed})`,
      meaning: "Every line of the table of offers has to be on a sheet of workings.",
    },
  ];
}

/** Within a year only who is there moves, and the next year opens with what it closes with. */
function yearChecks(workings: readonly OfferWorkings[]): readonly Check[] {
  const difference = (year: YearWorkings, next: YearWorkings) =>
    sumOf(
      BASES.map((basis) => `ABS(ROUND(${next.payrolls.cellOf(basis, 0, 0, 0)}-${yearTotals(year, basis).closing},2))`),
    );
  return [
    {
      label: "FTE that leave a lane and step where they are not",
      text: eachYear(workings, ({ lines }) => {
        const there = `ROUND(${lines.all(LineBlock.before("All", "From"))},6)`;
        return `SUMPRODUCT((${lines.all("From no.")}>0)*(${lines.all("Moves")}>${there}))`;
      }),
      meaning: "Lines by which more FTE leave, or change lanes, than are on that lane and step on that day.",
    },
    {
      label: "What a year closes with less what the next opens with",
      text: eachYear(workings, (year, next) => (next ? difference(year, next) : "0")),
      meaning: "Payroll after the last line of a year, on each basis, is the payroll with which the next one begins.",
    },
  ];
}

/** Everyone of the base is there at the end of an offer, but for those who leave and come. */
function staffAtEndChecks(
  names: BargainingNames,
  workings: readonly OfferWorkings[],
  base: BaseSheet,
): readonly Check[] {
  const atEnd = (each: OfferWorkings, basis: MovingBasis) => {
    const last = each.years.at(-1);
    return last ? onWorkings(each, `SUM(${each.cells.all(last.closingStaff[basis])})`) : "0";
  };
  return [
    {
      label: "FTE of the same staff at the end less the base's",
      text: sumOf(workings.map((each) => `ABS(ROUND(${atEnd(each, "Same staff")}-${base.totalFte},6))`)),
      meaning: "Steps and lanes move people; nobody comes or goes.",
    },
    {
      label: "FTE at the end less the base's, leavers and replacements",
      text: sumOf(
        workings.map((each) => {
          // The last column of staff is before those who come and go after the last step.
          const turnover = arrivalsLessLeavers(names, each, each.years.length, "before the last step");
          return `ABS(ROUND(${atEnd(each, "All")}-${base.totalFte}-(${turnover}),6))`;
        }),
      ),
      meaning: "Everyone who is not a leaver is still there.",
    },
  ];
}

/** Everyone of the base has a salary. */
function baseChecks({ sheet, fte, salaries }: BaseSheet): readonly Check[] {
  const [people, pay] = [onSheet(sheet, fte.area), onSheet(sheet, salaries.area)];
  return [
    gridCheck(
      "FTE where the schedule has no salary",
      people,
      `(${people}<>0)*(${pay}=0)`,
      `Staff on a lane and step of the ${sheet} sheet without a salary would cost nothing.`,
    ),
    gridCheck(
      "FTE below 0",
      people,
      `(${people}<0)`,
      `Nobody's FTE may be below 0: fix this row of the ${sheet} sheet.`,
    ),
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
function staffListChecks(base: BaseSheet): readonly Check[] {
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
      "Staff with a lane whose FTE is blank, text or below 0",
      lane,
      `(${lane}<>"")*(1-ISNUMBER(${fte})*(${fte}>=0))`,
      "Whoever has no FTE costs nothing. Type the FTE in this row of the staff table; 0 is allowed.",
    ),
  ];
}
