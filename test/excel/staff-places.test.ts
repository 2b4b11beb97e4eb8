import { staffPlaces } from "../../src/excel/budget/read-staff";
import { newBudgetNames } from "../../src/sheets/budget/names";
import { STAFF_HEADINGS, type StaffHeading, type StaffRow } from "../../src/sheets/staff/staff-columns";

const PLACE = { sheet: "People", row: 5, column: 3 };
const person = (facts: StaffRow) => STAFF_HEADINGS.map((heading) => facts[heading] ?? "");
const read = (...people: readonly StaffRow[]) => staffPlaces(STAFF_HEADINGS, people.map(person), PLACE);

describe("the places of the staff list", () => {
  test("are the cells of its columns, wherever the table is", () => {
    const { staff, ids, accounts } = read({ Id: "0102", Account: "2305-1" }, { Id: "102", Account: "2305-1" });
    const column = (heading: StaffHeading) => 3 + STAFF_HEADINGS.indexOf(heading);
    expect([staff.sheet, staff.firstRow, staff.columns.get("Lane")]).toEqual(["People", 5, column("Lane")]);
    expect([ids, accounts]).toEqual([["0102", "102"], ["2305-1"]]);
  });

  test.each([
    [[{ Id: "1" }, { Id: " " }], "Row 6 of the staff list has no Id. Give everyone one, then try again."],
    [[{ Id: "1" }, {}], "Row 6 of the staff list has no Id. Give everyone one, then try again."],
    [[{ Id: "a1" }, { Id: "A1" }], /^The Id A1 is in rows 5 and 6 of the staff list/],
    [[{ Id: "1*" }], /^The Id 1\* in row 5 of the staff list has \*, \? or ~ in it/],
  ] as const)("a list that cannot be built on is refused with the row: %j", (people, sentence) => {
    expect(() => read(...people)).toThrow(sentence);
  });

  test("a column that is missing is named", () => {
    const headings = STAFF_HEADINGS.filter((heading) => heading !== "FTE");
    expect(() => staffPlaces(headings, [], PLACE)).toThrow(/^The Staff table has no column FTE/);
  });
});

test("a workbook that has a budget's sheets and tables already gets others", () => {
  const taken = { sheets: ["budget fy14", "Staff"], tables: [{ name: "BudgetRows1414", sheet: "Mine" }], names: [] };
  const names = newBudgetNames([2014], taken);
  expect([names.suffix, names.sheets.totals, names.sheets.rows]).toEqual([
    "1414v2",
    "Budget FY14 (2)",
    "Budget rows FY14",
  ]);
});
