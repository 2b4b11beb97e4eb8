import { performance } from "node:perf_hooks";
import { YEARS } from "../../src/agreement/years";
import { bargainingWorkbook } from "../../src/sheets/bargaining/bargaining-workbook";
import { firstLines, firstOffers } from "../../src/sheets/bargaining/first-offers";
import { newBargainingNames } from "../../src/sheets/bargaining/names";
import type { OfferLine } from "../../src/sheets/bargaining/offer-lines";
import { baseOf, printedInForce, shapeOf } from "../../src/sheets/bargaining/read-base";
import type { WorkbookPlan } from "../../src/sheets/plan/workbook-plan";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { FormulaEngine } from "../../test/support/sheets/formula-engine";

/** Further lines of a year beside the step and the raise that each begins with. */
const FURTHER: readonly Omit<OfferLine, "offer" | "year">[] = [
  { day: 93, kind: "Schedule %", amount: 0.01 },
  { day: 1, kind: "One-time $", amount: 250 },
  { day: 1, kind: "Schedule $", amount: 200, who: "Top" },
  { day: 91, kind: "Step", amount: 1 },
  { day: 1, kind: "Lane", from: "M0", to: "M1", step: 10, fte: 0.1 },
  { day: 1, kind: "Leaver", from: "M5", step: 14, fte: 0.1 },
  { day: 1, kind: "Replacement", to: "B0", step: 1, fte: 0.1 },
  { day: 1, kind: "Longevity", amount: 100_000 },
  { day: 1, kind: "Stipends", amount: 200_000 },
  { day: 1, kind: "One-time %", amount: 0.005 },
];

function workbookOf(offerCount: number, years: number, linesAYear: number) {
  const offers = firstOffers(offerCount, years);
  const names = newBargainingNames(
    offers.map(({ name }) => name),
    { sheets: [], tables: [], names: [] },
  );
  const newest = YEARS[YEARS.length - 1];
  if (newest === undefined) throw new Error("no agreement has a schedule");
  const inForce = printedInForce(newest);
  const shape = shapeOf([inForce.schedule], false);
  const staff = sampleStaff();
  const fte = shape.positions.map((step) =>
    shape.lanes.map((lane) =>
      staff.reduce((sum, row) => sum + (row.Lane === lane && row.Step === step ? Number(row.FTE) : 0), 0),
    ),
  );
  const further = offers.flatMap(({ name }) =>
    Array.from({ length: years }, (_, at) =>
      FURTHER.slice(0, linesAYear - 2).map((line): OfferLine => ({ ...line, offer: name, year: at + 1 })),
    ).flat(),
  );
  const lines = firstLines(offers, "step and raise").concat(further);
  return {
    names,
    plan: bargainingWorkbook(names, { base: baseOf(inForce, shape, { kind: "typed", fte }), offers, lines }).plan,
  };
}

const isFormula = (content: unknown) => typeof content === "object" && content !== null;

/** How many cells of a plan hold a formula. */
export function formulaCells({ sheets }: WorkbookPlan): number {
  return sheets.reduce((sum, { blocks, tables }) => {
    const inBlocks = blocks.reduce((count, { rows }) => count + rows.flat().filter(isFormula).length, 0);
    const inTables = tables.reduce((count, { columns, rows }) => {
      const own = rows.flat().filter(isFormula).length;
      return count + own + columns.filter(({ formula }) => formula !== undefined).length * rows.length;
    }, 0);
    return sum + inBlocks + inTables;
  }, 0);
}

/** Rows to print: the size of a bargaining workbook, and how long a formula engine in Node takes for it. */
export function bargainingRows(): string[][] {
  return (
    [
      [2, 3, 4],
      [6, 4, 12],
    ] as const
  ).map(([offers, years, lines]) => {
    const { plan, names } = workbookOf(offers, years, lines);
    const asked = performance.now();
    const engine = new FormulaEngine(plan);
    const built = performance.now();
    const before = plan.sheets.map(({ name }) => engine.values(name));
    const table = plan.sheets.find(({ name }) => name === names.sheets.offers)?.tables[0];
    const amount = table?.columns.findIndex(({ heading }) => heading === "Amount") ?? 0;
    const changing = performance.now();
    engine.enter(names.sheets.offers, (table?.row ?? 0) + 2, amount + 1, 0.03);
    const changed = performance.now();
    const followed = plan.sheets.reduce(
      (sum, { name }, at) =>
        sum +
        engine.values(name).flatMap((row, down) => row.filter((value, along) => value !== before[at]?.[down]?.[along]))
          .length,
      0,
    );
    engine.close();
    const ms = (from: number, to: number) => `${Math.round(to - from)} ms`;
    return [
      `${offers} offers, ${years} years, ${lines} lines a year`,
      String(formulaCells(plan)),
      String(followed),
      ms(asked, built),
      ms(changing, changed),
    ];
  });
}
