import { area, cell, onSheet, quoted, textInFormula } from "../plan/cells";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import type { GridShape } from "../costing/grid";
import { BASES, Slots, type SheetBasis } from "../costing/slots";
import type { BaseSheet } from "./base-sheet";
import { OFFERS } from "./names";
import type { OfferWorkings } from "./offer-workings";

/** The result of an offer's year on a basis is a row; these are its columns. */
export const RESULT_COLUMNS = [
  "Offer",
  "Year",
  "Basis",
  "Opening",
  "Annualized",
  "Cash",
  "One-time",
  "Carry-over",
  "New money",
  "Change",
] as const;
const CHECKS_ROW = 3;

export interface Results {
  readonly sheet: SheetPlan;
  /** The row of a result, the offers, years and bases counted from 0. */
  readonly rowOf: (offer: number, year: number, basis: SheetBasis) => number;
  /** The cell with the sum of all checks, which is 0. */
  readonly checks: { readonly row: number; readonly column: number };
}

/** What each offer costs by year and basis, below the checks on which it rests. */
export function resultsSheet(
  name: string,
  offers: readonly string[],
  workings: readonly OfferWorkings[],
  base: BaseSheet,
  shape: GridShape,
): Results {
  const sheet = new SheetBuilder(name);
  sheet.put(1, 1, "Results", "title");
  const checks = checkLines(workings, base, shape);
  const sumRow = CHECKS_ROW;
  sheet.put(sumRow, 1, "All checks (0 is right)", "label");
  checks.forEach(({ label, text }, at) => {
    sheet.put(sumRow + 1 + at, 1, label);
    sheet.put(sumRow + 1 + at, 4, formula(`=${text}`), "computed");
  });
  const all = area(sumRow + 1, 4, checks.length);
  sheet.put(sumRow, 4, formula(`=SUMPRODUCT(ABS(${cell(all.row, 4)}:${cell(all.row + all.rows - 1, 4)}))`), "computed");
  const control = sumRow + checks.length + 2;
  sheet.put(control, 1, "Payroll of the base by the add-in, less the base sheet's");
  sheet.put(control, 4, formula(`=${controlFormula(base, shape)}`), "computed");

  const first = control + 3;
  sheet.write(first - 1, 1, [RESULT_COLUMNS], "header");
  const rows: Content[][] = [];
  const places = new Map<string, number>();
  workings.forEach((offer, at) =>
    offer.years.forEach((_, inYear) =>
      BASES.forEach((basis) => {
        const row = first + rows.length;
        places.set(`${at} ${inYear} ${basis}`, row);
        rows.push([offers[at] ?? "", inYear + 1, basis, ...figures(offer, inYear, basis, row)]);
      }),
    ),
  );
  sheet.write(first, 1, rows);
  sheet.width(1, 24).width(2, 14, RESULT_COLUMNS.length - 1);
  return {
    sheet: sheet.done({ landscape: true, wide: 1, footer: name }),
    rowOf: (offer, year, basis) => places.get(`${offer} ${year} ${basis}`) ?? first,
    checks: { row: sumRow, column: 4 },
  };
}

function figures({ sheet, years }: OfferWorkings, year: number, basis: SheetBasis, row: number): readonly Content[] {
  const of = years[year]?.figures[basis];
  if (of === undefined) return [];
  const onWorkings = (text: string) =>
    text.replace(/\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, (ref) => `${quoted(sheet.name)}!${ref}`);
  const [opening, annualized, cash, oneTime, newMoney] = [4, 5, 6, 7, 9].map((column) => cell(row, column));
  return [
    `=${onWorkings(of.opening)}`,
    `=${onWorkings(of.annualized)}`,
    `=${onWorkings(of.cash)}`,
    `=${onWorkings(of.oneTime)}`,
    `=ROUND(${annualized}-(${cash}-${oneTime}),2)`,
    `=ROUND(${annualized}-${opening},2)`,
    `=IF(${opening}=0,0,${newMoney}/${opening})`,
  ].map(formula);
}

interface Check {
  readonly label: string;
  readonly text: string;
}

function checkLines(workings: readonly OfferWorkings[], base: BaseSheet, shape: GridShape): readonly Check[] {
  const lines = workings.flatMap(({ sheet, years }) =>
    years.map(({ slots }) => `SUMPRODUCT(--(${quoted(sheet.name)}!${slots.all("Kind")}<>""))`),
  );
  const parts = workings.flatMap(({ sheet, years }) =>
    years.flatMap(({ slots, figures: of }) =>
      BASES.map((basis) => {
        const on = (text: string) => `${quoted(sheet.name)}!${text}`;
        return `ABS(ROUND(${on(of[basis].opening)}+SUM(${on(slots.all(Slots.of(basis, "Annualized")))})-${on(of[basis].annualized)},2))`;
      }),
    ),
  );
  const sameStaff = workings.map(
    ({ sheet, years }) =>
      `ABS(ROUND(SUM(${quoted(sheet.name)}!${years[years.length - 1]?.end.staff["Same staff"].all ?? "$A$1"})-${base.totalFte},6))`,
  );
  const steps = workings.flatMap(({ sheet, years }) =>
    years.map(({ slots }) => {
      const [kind, amount] = [slots.all("Kind"), slots.all("Amount")].map((range) => `${quoted(sheet.name)}!${range}`);
      return `SUMPRODUCT((${kind}="Step")*(${amount}<>0)*(${amount}<>1))`;
    }),
  );
  return [
    {
      label: "Lines of the table of offers that no offer or year takes",
      text: `SUMPRODUCT(--(${columnOf(OFFERS, "Kind")}<>""))-(${lines.join("+")})`,
    },
    { label: "Parts of a year less its total", text: parts.join("+") },
    { label: "FTE of the same staff at the end less the base's", text: sameStaff.join("+") },
    { label: "Step lines that are not of a whole step", text: steps.join("+") },
    {
      label: "FTE where the schedule has no salary",
      text: `SUMPRODUCT((${onSheet(base.sheet.name, gridArea(base, shape, "fte"))}<>0)*(${onSheet(base.sheet.name, gridArea(base, shape, "salaries"))}=0))`,
    },
  ];
}

const gridArea = (base: BaseSheet, { steps, lanes }: GridShape, grid: "fte" | "salaries") =>
  area(base[grid].row, 2, steps.length, lanes.length);

/** The add-in's own answer, where there is one. */
function controlFormula(base: BaseSheet, { steps, lanes }: GridShape): string {
  const on = (row: number, column: number, rows: number, columns: number) =>
    onSheet(base.sheet.name, area(row, column, rows, columns));
  const { fte, salaries } = base;
  const names = on(fte.row - 1, 2, 1, lanes.length);
  const ofSteps = on(fte.row, 1, steps.length, 1);
  const schedule = on(salaries.row - 1, 1, steps.length + 1, lanes.length + 1);
  const answer = `GARDNER.PAYROLL(${names},${ofSteps},${on(fte.row, 2, steps.length, lanes.length)},${schedule})`;
  return `IFERROR(ROUND(${answer}-${base.payroll},2),${textInFormula("The add-in is missing here: no second opinion.")})`;
}
