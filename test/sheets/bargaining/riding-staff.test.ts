import { type BargainingOptions, bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { type Calculated, calculate } from "../../support/sheets/calculate";
import { staffTable } from "../../support/sheets/staff-table";
import { onInsuredStaff } from "./insured-base";

const STAFF: readonly StaffRow[] = [
  { Id: "1", Lane: "B0", Step: 1, FTE: 1, "Stay-well": "Yes", "Sick days": 40 },
  { Id: "2", Lane: "B0", Step: 1, FTE: 0.5, "Stay-well": "No", "Sick days": 70 },
  { Id: "3", Lane: "B0", Step: 2, FTE: 1, "Stay-well": "Yes", "Sick days": 300 },
  { Id: "4", Lane: "B0", Step: 2, FTE: 1 },
];
// A day's pay is 200 and 300; 220 and 330 with 10% more.
const insured = onInsuredStaff(36_800, 55_200);
const options: BargainingOptions = {
  ...insured,
  base: {
    ...insured.base,
    staff: { kind: "table", table: "Staff", headings: ["Lane", "Step", "FTE", "Stay-well", "Sick days"] },
  },
  lines: [{ offer: "Committee 1", year: 1, day: 1, kind: "Schedule %", amount: 0.1 }],
  answers: ["riding"],
};

let sheets: Calculated;
beforeAll(async () => {
  const names = newBargainingNames(["Committee 1"], { sheets: [], tables: [], names: [] });
  const { plan } = bargainingWorkbook(names, options);
  sheets = await calculate({ ...plan, sheets: [...plan.sheets, staffTable(STAFF)] });
});
afterAll(() => sheets.close());

const amounts = (of: string) => ["Stay-well", "Buy-back", "Total"].map((item) => sheets.cell("RidingTotals", item, of));

test("stay-well and the buy-back of everyone on the staff list follow the schedule without a row typed", () => {
  // 3 × 200 + 3 × 300; 40 × 200 + half of (50 + 20 / 2) × 200 + 130 × 300, the most there is for 300 days.
  expect(amounts("Before")).toEqual([1500, 53_000, 54_500]);
  // 3 × 220 + 3 × 330; 40 × 220 + 30 × 220 + 130 × 330.
  expect(amounts("Committee 1")).toEqual([1650, 58_300, 59_950]);
});

test("what is typed counts beside them", async () => {
  // The last row of the list to begin with, for one person on step 2 with 10 days: 10 × 300.
  await sheets.type("RidingItems", "Buy-back", "Days", 10);
  await sheets.type("RidingItems", "Buy-back", "People", 1);
  expect(amounts("Before")).toEqual([1500, 56_000, 57_500]);
});
