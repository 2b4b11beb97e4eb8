import { LANES } from "../../../src/agreement/lanes";
import type { BaseStaff } from "../../../src/sheets/bargaining/base";
import { baseSheet } from "../../../src/sheets/bargaining/base-sheet";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import { baseOf, printedInForce, shapeOf } from "../../../src/sheets/bargaining/read-base";
import { FormulaEngine, type Value } from "../../support/sheets/formula-engine";
import { fiscalYear } from "../../support/fiscal-year";
import { staffTable } from "../../support/sheets/staff-table";

const names = newBargainingNames(["Committee 1"], { sheets: [], tables: [], names: [] });
const inForce = printedInForce(fiscalYear("FY15"));
const shape = shapeOf([inForce.schedule], false);
// One FTE on every step of every lane, two on step 13 of B0.
const fte = shape.positions.map((step) => shape.lanes.map((lane) => (step === 13 && lane === "B0" ? 2 : 1)));

let values: readonly (readonly Value[])[];
beforeAll(() => {
  const { plan, names: cells } = baseSheet(names, baseOf(inForce, shape, { kind: "typed", fte }));
  const engine = new FormulaEngine({ sheets: [plan], names: cells });
  values = engine.values(names.sheets.base);
  engine.close();
});

/** The rows of a grid, the step first. */
function grid(title: string): readonly (readonly Value[])[] {
  const row = values.findIndex(([first]) => first === title);
  if (row < 0) throw new Error(`no grid ${title}`);
  return values.slice(row + 2, row + 2 + shape.positions.length);
}
const laneAt = (lane: string) => 1 + LANES.findIndex(({ code }) => code === lane);
const answer = (label: string) => {
  const row = values.find((cells) => cells.includes(label)) ?? [];
  return row[row.indexOf(label) + 4];
};

test("from step 13 to 14 the increment is 8.34% in B0, 7.98% in M0, 7.43% in C1; all others are 2.4% to 3.9%", () => {
  const shares = grid("Increment in percent of the salary");
  const percent = (cell: Value | undefined) => (100 * Number(cell)).toFixed(2);
  expect(["B0", "M0", "C1"].map((lane) => percent(shares[12]?.[laneAt(lane)]))).toEqual(["8.34", "7.98", "7.43"]);
  const others = shares.slice(0, 12).flatMap((row) => ["B0", "M0", "C1"].map((lane) => Number(row[laneAt(lane)])));
  expect(others).toHaveLength(36);
  expect(Math.min(...others)).toBeGreaterThanOrEqual(0.0235);
  expect(Math.max(...others)).toBeLessThan(0.0395);
});

test("that step is marked as a bump step, with how many are below it", () => {
  const bumps = grid("Bump steps (increments far above the lane's others): FTE on the step below");
  expect(bumps[12]?.slice(1, 16)).toEqual(shape.lanes.map((lane) => (lane === "B0" ? 2 : 1)));
  expect(bumps.slice(0, 12).flatMap((row) => row.slice(1, 16).filter((cell) => cell !== ""))).toEqual([]);
  expect(answer("FTE below a bump step")).toBe(16);
});

test("FTE, payroll and what one percent costs, with totals to the right and below", () => {
  // One on each place costs 11,914,294.11 (the sum of the 210 salaries of FY15), and one more on B0 step 13.
  const oneMore = Number(inForce.schedule.salaries[12]?.[0]);
  expect(answer("FTE")).toBe(211);
  expect(Number(answer("Payroll"))).toBeCloseTo(11_914_294.11 + oneMore, 6);
  expect(answer("FTE on the top step")).toBe(15);
  const costs = values.findIndex(([first]) => first === "FTE × salary");
  expect(Number(values[costs + 2 + 14]?.[16])).toBeCloseTo(11_914_294.11 + oneMore, 6);
});

test("the staff list is paid row by row: halves of 40,001.01 are 20,000.51 each, a cent above one whole", () => {
  const staff: BaseStaff = { kind: "table", table: "Staff", headings: ["Lane", "Step", "FTE"] };
  const base = { ...baseOf(inForce, shape, staff), salaries: [[40_001.01]] };
  const { plan, names: cells } = baseSheet(names, { ...base, shape: { lanes: ["B0"], positions: [1] } });
  const people = [0.5, 0.5, 0.25].map((FTE, at) => ({ Id: String(at), Lane: "B0", Step: 1, FTE }));
  const engine = new FormulaEngine({ sheets: [plan, staffTable(people)], names: cells });
  values = engine.values(names.sheets.base);
  engine.close();
  // 1.25 × 40,001.01 = 50,001.2625; a quarter is 10,000.25.
  expect(answer("Payroll")).toBe(50_001.26);
  expect(answer("Payroll of the staff list, row by row")).toBe(50_001.27);
  expect(answer("Of it, the rounding of part-time rows")).toBe(0.01);
});
