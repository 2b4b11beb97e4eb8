import { down, one, ask } from "../support/functions/ask";

const lanes = down("M2", "B0");
const steps = down(7, 1);
// Appendix B, FY14: M2 step 7 is 54,933.30 and B0 step 1 is 41,612.47.
const BOTH = 96545.77;

it.each([
  ["nothing between the commas", null],
  ["one blank cell", [[""]]],
  ["one cell without a value", [[null]]],
  ["1", [[1]]],
])("everyone is full time where fte is %s", (_name, fte) => {
  expect(one("PAYROLL", lanes, steps, fte, "FY14")).toBe(BOTH);
  expect(ask("COSTOUT", lanes, steps, fte, "FY14", 0.02)[1]?.slice(0, 3)).toEqual(["FY14", 2, BOTH]);
  expect(ask("SCATTERGRAM", lanes, steps, fte).at(-1)?.at(-1)).toBe(2);
});
