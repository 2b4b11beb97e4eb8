import { YEARS } from "../../src/agreement/years";
import { ALL_ANSWERS, FIRST_ANSWERS } from "../../src/sheets/bargaining/answers/answer-sheets";
import { bargainingWorkbook } from "../../src/sheets/bargaining/bargaining-workbook";
import { firstLines, firstOffers } from "../../src/sheets/bargaining/first-offers";
import { type BargainingNames, newBargainingNames } from "../../src/sheets/bargaining/names";
import type { OfferLine } from "../../src/sheets/bargaining/offer-lines";
import { baseOf, printedInForce, shapeOf } from "../../src/sheets/bargaining/read-base";
import { SheetBuilder } from "../../src/sheets/plan/sheet-builder";
import type { WorkbookPlan } from "../../src/sheets/plan/workbook-plan";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";

/** How many offers, years of each, and lines of each year; with all further sheets or those that one begins with. */
export type Size = readonly [offers: number, years: number, lines: number, sheets?: "all sheets"];
export const SIZES: readonly Size[] = [
  [2, 3, 4],
  [2, 3, 4, "all sheets"],
  [6, 4, 12],
];
export const inWords = ([offers, years, lines, sheets]: Size): string =>
  [`${offers} offers`, `${years} years`, `${lines} lines a year`, ...(sheets ? [sheets] : [])].join(", ");

/** Further lines of a year beside the step and the raise that each begins with. */
const FURTHER: readonly Omit<OfferLine, "offer" | "year">[] = [
  { day: 93, kind: "Schedule %", amount: 0.01 },
  { day: 1, kind: "One-time $", amount: 250 },
  { day: 1, kind: "Schedule $", amount: 200, who: "Top" },
  { day: 91, kind: "Step", amount: 1 },
  { day: 1, kind: "Lane", from: "M0", to: "M1", step: 14, fte: 0.1 },
  { day: 1, kind: "Leaver", from: "M5", step: 14, fte: 0.1 },
  { day: 1, kind: "Replacement", to: "B0", step: 1, fte: 0.1 },
  { day: 1, kind: "Longevity", amount: 100_000 },
  { day: 1, kind: "Stipends", amount: 200_000 },
  { day: 1, kind: "One-time %", amount: 0.005 },
];

const HEADINGS = ["Lane", "Step", "FTE"] as const;

/** A table of the invented staff, of whom some have no lane. */
const staffSheet = () =>
  new SheetBuilder("Staff")
    .table({
      name: "Staff",
      row: 1,
      column: 1,
      columns: HEADINGS.map((heading) => ({ heading })),
      rows: sampleStaff().map((person) => HEADINGS.map((heading) => person[heading] ?? null)),
    })
    .done({ wide: 1, footer: "Staff" });

/** A bargaining workbook of a size on the invented staff, and the cell with the first percent. */
export function workbookOf([offerCount, years, linesAYear, sheets]: Size): {
  readonly plan: WorkbookPlan;
  readonly names: BargainingNames;
  readonly percent: { readonly sheet: string; readonly row: number; readonly column: number };
} {
  const offers = firstOffers(offerCount, years);
  const names = newBargainingNames(
    offers.map(({ name }) => name),
    { sheets: [], tables: [], names: [] },
  );
  const newest = YEARS[YEARS.length - 1];
  if (newest === undefined) throw new Error("no agreement has a schedule");
  const inForce = printedInForce(newest);
  const shape = shapeOf([inForce.schedule], false);
  const further = offers.flatMap(({ name }) =>
    Array.from({ length: years }, (_, at) =>
      FURTHER.slice(0, linesAYear - 2).map((line): OfferLine => ({ ...line, offer: name, year: at + 1 })),
    ).flat(),
  );
  const lines = firstLines(offers, "step and raise").concat(further);
  const base = baseOf(inForce, shape, { kind: "table", table: "Staff", headings: HEADINGS });
  const answers = sheets ? ALL_ANSWERS : FIRST_ANSWERS;
  const { plan } = bargainingWorkbook(names, { base, offers, lines, answers });
  const sheet = names.sheets.offers;
  const table = plan.sheets.find(({ name }) => name === sheet)?.tables[0];
  const amount = table?.columns.findIndex(({ heading }) => heading === "Amount") ?? 0;
  return {
    plan: { ...plan, sheets: [staffSheet(), ...plan.sheets] },
    names,
    // The first line is a step, the second the raise.
    percent: { sheet, row: (table?.row ?? 0) + 2, column: (table?.column ?? 0) + amount },
  };
}
