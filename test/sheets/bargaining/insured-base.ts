import type { BargainingOptions } from "../../../src/sheets/bargaining/bargaining-workbook";

/** One offer of a year on people counted in the Staff table with their insurance, paid by these steps of lane B0. */
export const onInsuredStaff = (...salaries: readonly number[]): BargainingOptions => ({
  base: {
    shape: { lanes: ["B0"], positions: salaries.map((_, at) => at + 1) },
    salaries: salaries.map((salary) => [salary]),
    staff: { kind: "table", table: "Staff", headings: ["Lane", "Step", "FTE", "Insurance plan", "Insurance tier"] },
    workYear: 184,
    source: "the schedule in force",
  },
  offers: [{ name: "Committee 1", years: 1 }],
  lines: [],
  answers: ["compensation"],
});
