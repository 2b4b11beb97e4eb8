import type { StaffPlace } from "../../../src/sheets/budget/options";
import { SheetBuilder } from "../../../src/sheets/plan/sheet-builder";
import { serial } from "../../../src/sheets/plan/serial";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { STAFF_COLUMNS, type StaffRow } from "../../../src/sheets/staff/staff-columns";

const HEADER = 4;
export const FIRST_STAFF_ROW = HEADER + 1;

/** Where the table is. */
export const staffPlace: StaffPlace = {
  sheet: "Staff",
  firstRow: FIRST_STAFF_ROW,
  columns: new Map(STAFF_COLUMNS.map(({ heading }, at) => [heading, at + 1])),
};

/** A teacher of mathematics at M2 step 7 with these facts besides. */
export const mathTeacher = (facts: StaffRow = {}): StaffRow => ({
  Id: "7",
  Name: "Teacher 007",
  School: "Gardner High School",
  Position: "Mathematics Teacher",
  Role: "Teacher",
  Lane: "M2",
  Step: 7,
  FTE: 1,
  "Hire date": serial(2008, 8, 27),
  Account: "2305-1",
  "Stay-well": "No",
  ...facts,
});

/** The Staff table with these people, as sheets that are built from it find it in a workbook. */
export function staffTable(staff: readonly StaffRow[]): SheetPlan {
  return new SheetBuilder("Staff")
    .table({
      name: "Staff",
      row: HEADER,
      column: 1,
      columns: STAFF_COLUMNS.map(({ heading }) => ({ heading })),
      rows: staff.map((person) => STAFF_COLUMNS.map(({ heading }) => person[heading] ?? null)),
    })
    .done({ wide: 1, footer: "Staff" });
}
