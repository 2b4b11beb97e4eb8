import type { PlainOffer } from "../../rules/costing/independent-offer";
import { WORKED_EXAMPLE } from "../../rules/costing/worked-example";
import { ask } from "../../support/functions/ask";
import { BASES, bothWays, CalculatedBargaining } from "./calculated-bargaining";

/** The lanes that the worked example and the lines below name: half a schedule calculates in half the time. */
const LANES = ["B0", "B3", "M0", "M2", "M3", "M4", "M5", "C1"];
const EXAMPLE: PlainOffer = {
  ...WORKED_EXAMPLE,
  lanes: LANES,
  salaries: WORKED_EXAMPLE.salaries.map((row) => LANES.map((lane) => row[WORKED_EXAMPLE.lanes.indexOf(lane)] ?? null)),
};
const COMMITTEE: PlainOffer = {
  ...EXAMPLE,
  years: [...WORKED_EXAMPLE.years, [{ kind: "Schedule %", day: 1, amount: "0.015" }]],
};
/** Every kind of line, out of order, several on a day, whom it concerns in every form. */
const ASSOCIATION: PlainOffer = {
  ...EXAMPLE,
  years: [
    [
      { kind: "Minimum $", day: 1, amount: "1200", who: { steps: [1, 7] } },
      { kind: "Schedule $", day: 1, amount: "500.55", who: { lane: "M2" } },
      { kind: "Schedule %", day: 1, amount: "0.0225" },
      { kind: "Leaver", day: 120, lane: "M5", position: "14", fte: "1.5" },
      { kind: "Step", day: 61, amount: "1", who: "below top" },
      { kind: "Replacement", day: 60, lane: "B0", position: "1", fte: "0.7" },
      { kind: "One-time %", day: 150, amount: "0.005", who: "top" },
    ],
    [
      { kind: "Replacement", day: 5, lane: "M2", position: "8", fte: "0.4" },
      { kind: "Lane", day: 20, lane: "M2", to: "M3", position: "8", fte: "2.2" },
      { kind: "Lane", day: 20, lane: "M3", to: "M4", position: "8", fte: "0.5" },
      { kind: "Schedule %", day: 93, amount: "0.01", who: { steps: [8, 14] } },
      { kind: "Step", day: 100, amount: "1", who: { lane: "B0" } },
      { kind: "Step", day: 140, amount: "1" },
      { kind: "One-time $", day: 30, amount: "333.33" },
    ],
    [],
  ],
};
const OFFERS = [
  ["Committee 1", COMMITTEE],
  ["Association 1", ASSOCIATION],
] as const;

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining(OFFERS);
});
afterAll(() => bargaining.close());

const cases = OFFERS.flatMap(([name], at) => BASES.map((basis) => [name, basis, at] as const));

test.each(cases)("%s, %s: every line and total as the rules calculate it", (_, basis, at) => {
  const { sheets, rules } = bothWays(bargaining, at, basis);
  expect(sheets).toEqual(rules);
});

test("whoever begins on B0 step 1 ends on step 3 of the schedule raised by 3%, 1%, 2% and 1.5%", () => {
  const { names, engine, workbook } = bargaining;
  const [step1, step3] = [1, 3].map((step) => Number(EXAMPLE.salaries[step - 1]?.[0]));
  const inCents = (dollars: number) => Math.round(dollars * 100) / 100;
  const end = [1.03, 1.01, 1.02, 1.015].reduce((salary, factor) => inCents(salary * factor), step3 ?? 0);
  const sheet = workbook.plan.sheets.find(({ name }) => name === names.sheets.raises);
  const grid = sheet?.blocks.find(({ rows }) => rows[0]?.[0] === "Raise by the end ($)");
  expect(engine.value(names.sheets.raises, (grid?.row ?? 0) + 2, 2)).toBeCloseTo(end - (step1 ?? 0), 6);
});

test("the comparison has what the results have, and the chart's cells add up to the new money", () => {
  const { names, engine, workbook } = bargaining;
  const { comparison } = names.sheets;
  const row = (label: string) => {
    const values = engine.values(comparison);
    return values.find(([first]) => first === label)?.map(Number) ?? [];
  };
  const years = [0, 1].map((offer) => [0, 1, 2].map((year) => bargaining.year(offer, year, "Same staff")));
  const newMoney = years.map((ofOffer) => Number(ofOffer[0]?.newMoney));
  expect(row("New money").slice(1, 3)).toEqual(newMoney);
  expect(row("Exit rate (annualized at the end)").slice(1, 3)).toEqual(years.map((of) => Number(of[2]?.annualized)));
  const table = workbook.plan.sheets.find(({ name }) => name === comparison)?.tables[0];
  const bars = engine.values(comparison).slice(table?.row, (table?.row ?? 0) + 2);
  const sums = bars.map(([, ...parts]) => parts.reduce<number>((sum, part) => sum + Number(part ?? 0), 0));
  expect(sums.map((sum) => sum.toFixed(2))).toEqual(newMoney.map((sum) => sum.toFixed(2)));
  // The same in words: the worked example's step of 24,646.17, and its raises of 24,654.30 and 8,464.63.
  const words = engine.values(comparison).find(([first]) => String(first).startsWith("The chart in words"));
  expect(String(words?.[0]).split("\n")).toContain("Committee 1, year 1: Step movement 24,646, Schedule 33,119");
});

test("the settlement report has the worked example's second year, and the three bases reconcile in both years", () => {
  const values = bargaining.engine.values(bargaining.names.sheets.settlement);
  const inYear2 = (label: string) => Number(values.find(([first]) => first === label)?.[3]);
  expect(["Step movement", "Lanes", "Schedule", "Turnover"].map(inYear2).map((sum) => sum.toFixed(2))).toEqual([
    "11391.94",
    "443.65",
    // 17,107.43 and 1,875.00.
    "18982.43",
    // −77,071.48 and 51,546.09.
    "-25525.39",
  ]);
  expect(inYear2("New money").toFixed(2)).toBe("5292.63");
  expect(inYear2("Of this, paid once").toFixed(2)).toBe("6500.00");
  const years = (label: string) =>
    [2, 3].map((at) => Number(values.find(([first]) => first === label)?.[at]).toFixed(2));
  expect(years("Schedule only: total")).toEqual(["829288.77", "846999.52"]);
  // 854,928.20 − 829,288.77; 883,994.03 − 846,999.52.
  expect(years("+ movement (steps and lanes)")).toEqual(["25639.43", "36994.51"]);
  // Nobody leaves in the first year; 860,220.83 − 883,994.03.
  expect(years("+ turnover and yearly amounts")).toEqual(["0.00", "-23773.20"]);
  expect(years("Budget to budget: total")).toEqual(["854928.20", "860220.83"]);
});

test("the second opinion is asked for the lines and staff of the workings, and agrees", () => {
  const { engine, workbook } = bargaining;
  const [committee] = workbook.workings;
  const base = workbook.plan.sheets.find(({ name }) => name === bargaining.names.sheets.base);
  if (!committee || !base) throw new Error("no workings");
  const { cells, terms, sheet } = committee;
  const values = engine.values(sheet.name);
  const lastRow = Number(/\d+$/.exec(terms)?.[0]);
  const lines = values.slice(3, lastRow).map((row) => row.slice(0, 9));
  // Lane, step and FTE of every place, blank where nobody is.
  const listed = engine.values(bargaining.names.sheets.checks).slice(5, 5 + cells.size);
  const staff = [4, 5, 6].map((column) => listed.map((row) => [row[column]]));
  const salaries = base.blocks.find(({ rows }) => String(rows[0]?.[0]).startsWith("Salary"));
  const schedule = engine
    .values(base.name)
    .slice(salaries?.row, (salaries?.row ?? 0) + 15)
    .map((row) => row.slice(0, 1 + LANES.length));
  const answer = ask("OFFERCOST", lines, ...staff, schedule);
  const total = answer[answer.length - 1]?.[3];
  expect(Number(total).toFixed(2)).toBe(bargaining.year(0, 2, "All").annualized);
});

test("budget to budget, the worked example is 57,765.10 and 63,057.73 over the base", () => {
  const { names, engine } = bargaining;
  const cells = engine.values(names.sheets.comparison);
  const basis = cells.findIndex(([first]) => first === "Basis");
  expect(cells[basis]?.[1]).toBe("Same staff");
  engine.enter(names.sheets.comparison, basis + 1, 2, "Budget to budget");
  const overBase = [1, 2].map((year) => Number(bargaining.beside("comparison", `Year ${year} over the base`)[0]));
  expect(overBase.map((sum) => sum.toFixed(2))).toEqual(["57765.10", "63057.73"]);
  // 63,057.73 ÷ 797,163.10.
  expect((Number(overBase[1]) / Number(bargaining.year(0, 0, "All").opening)).toFixed(6)).toBe("0.079103");
});

test("the checks add up to 0, and no cell holds an error", () => {
  expect(bargaining.wrong).toEqual([]);
  expect(bargaining.errors).toEqual([]);
});
