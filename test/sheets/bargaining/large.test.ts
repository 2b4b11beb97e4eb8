import { bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import { SheetBuilder } from "../../../src/sheets/plan/sheet-builder";
import { costIndependently } from "../../rules/costing/independent";
import type { PlainOffer } from "../../rules/costing/independent-offer";
import { FormulaEngine } from "../../support/sheets/formula-engine";
import { BASES, CalculatedBargaining } from "./calculated-bargaining";

jest.setTimeout(240_000);

const STEPS = 26;
const LANES = Array.from({ length: 20 }, (_, at) => `Lane ${at + 1}`);
/** Uneven, so that no two cells have the same salary or increment. */
const salary = (step: number, lane: number) =>
  (41_000 + step * 1_377 + lane * 811 + ((step * lane) % 7) * 93.4).toFixed(2);

test("26 steps and 20 lanes cost what a second calculation finds, also after inputs were changed and restored", () => {
  const offerWith = (raise: string, dollars: string): PlainOffer => ({
    lanes: LANES,
    firstStep: 1,
    salaries: Array.from({ length: STEPS }, (_, step) => LANES.map((__, lane) => salary(step, lane))),
    staff: LANES.flatMap((lane, at) =>
      [1, 7, 13, 26].map((step) => ({
        lane,
        position: String(((step + at) % STEPS) + 1),
        fte: `${1 + (at % 4) * 0.2}`,
      })),
    ),
    unit: "1",
    years: [
      [
        { kind: "Step", day: 1, amount: "1" },
        { kind: "Lane", day: 1, lane: "Lane 3", to: "Lane 19", position: "11", fte: "0.4" },
        { kind: "Schedule %", day: 1, amount: raise },
        { kind: "Leaver", day: 60, lane: "Lane 20", position: "22", fte: "0.6" },
        { kind: "One-time %", day: 92, amount: "0.01", who: "below top" },
        { kind: "Schedule $", day: 100, amount: dollars, who: { steps: [20, 26] } },
      ],
    ],
  });
  const first = ["0.0275", "512.5"] as const;
  const bargaining = new CalculatedBargaining([["Offer", offerWith(...first)]]);
  try {
    for (const [raise, dollars] of [first, ["0.031", "640"], first] as const) {
      bargaining.enterColumn("Offers", "Amount", [null, null, Number(raise), null, null, Number(dollars)]);
      for (const basis of BASES) {
        const [expected] = costIndependently(offerWith(raise, dollars), basis);
        const { opening, annualized, cash, carryOver } = bargaining.year(0, 0, basis);
        expect({ ...expected, lines: [] }).toEqual({ opening, annualized, cash, carryOver, lines: [] });
      }
    }
    expect(bargaining.wrong).toEqual([]);
    expect(bargaining.errors).toEqual([]);
  } finally {
    bargaining.close();
  }
});

/** A workbook on a table Staff of so many people, who are on five places of a small schedule. */
function onStaff(people: number): WorkbookPlan {
  const names = newBargainingNames(["Committee 1"], { sheets: [], tables: [], names: [] });
  const { plan } = bargainingWorkbook(names, {
    base: {
      shape: { lanes: ["B0", "M0"], positions: [1, 2, 3] },
      salaries: [
        [40_000, 44_000],
        [42_000, 47_000],
        [45_000, 50_000],
      ],
      staff: { kind: "table", table: "Staff", headings: ["Lane", "Step", "FTE"] },
      workYear: 184,
      source: "the schedule in force",
    },
    offers: [{ name: "Committee 1", years: 1 }],
    lines: [{ offer: "Committee 1", year: 1, day: 1, kind: "Step", amount: 1 }],
    answers: [],
  });
  const sheet = new SheetBuilder("Staff").table({
    name: "Staff",
    row: 1,
    column: 1,
    columns: ["Lane", "Step", "FTE"].map((heading) => ({ heading })),
    rows: Array.from({ length: people }, (_, at) => [at % 2 === 0 ? "B0" : "M0", (at % 3) + 1, 1]),
  });
  return { ...plan, sheets: [...plan.sheets, sheet.done({ wide: 1, footer: "" })] };
}

const isFormula = (content: unknown) => typeof content === "object" && content !== null;
const formulasOf = ({ sheets }: WorkbookPlan) =>
  sheets
    .flatMap(({ blocks, tables }) => [
      ...blocks.flatMap(({ rows }) => rows.flat()),
      ...tables.flatMap(({ columns, rows }) => [
        ...rows.flat(),
        ...columns.flatMap(({ formula }) => rows.map(() => formula && { formula })),
      ]),
    ])
    .filter(isFormula).length;

test("5,004 staff have as many formulas as 174, and cost as by hand", () => {
  const [small, large] = [onStaff(174), onStaff(5_004)];
  expect(formulasOf(large)).toBe(formulasOf(small));
  const engine = new FormulaEngine(large);
  try {
    const results = engine.values("Results");
    const row = results.find(([offer, , basis]) => offer === "Committee 1" && basis === "Same staff");
    // 834 on each place: 834 × 268,000, then 834 × (2,000 + 3,000 + 3,000 + 3,000) for the step.
    expect(row?.slice(3, 5)).toEqual([223_512_000, 232_686_000]);
  } finally {
    engine.close();
  }
});
