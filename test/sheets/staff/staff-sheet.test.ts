import { beside } from "../../../src/sheets/plan/references";
import { SheetBuilder } from "../../../src/sheets/plan/sheet-builder";
import { formula, type Content, type SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import { contentOf, staffWorkbook } from "../../../src/sheets/staff/staff-sheet";
import { STAFF_HEADINGS } from "../../../src/sheets/staff/staff-columns";
import { calculate } from "../../support/sheets/calculate";
import { read } from "./lists";

/** The checks in column 5 and the counts in column 8, from row 3 on. */
async function figures(plan: ReturnType<typeof staffWorkbook>) {
  const sheet = await calculate(plan);
  const down = (column: number, howMany: number) =>
    Array.from({ length: howMany }, (_, at) => sheet.value("Staff", 3 + at, column));
  const result = { checks: down(5, 6), counts: down(8, 4), errors: sheet.errors() };
  await sheet.close();
  return result;
}

test("The sample passes all checks; its FTE are 162 full posts and eight part-time ones", async () => {
  const { checks, counts, errors } = await figures(staffWorkbook("Staff", { rows: sampleStaff() }));
  expect(checks).toEqual([0, 0, 0, 0, 0, 0]);
  // 162 + 0.5 + 0.6 + 0.8 + 0.4 + 0.5 + 0.6 + 0.5 + 0.2
  expect(counts).toEqual([170, 170, 0, expect.closeTo(166.1, 9)]);
  expect(errors).toEqual([]);
});

test("An empty list has no people and no errors", async () => {
  const { checks, counts, errors } = await figures(staffWorkbook("Staff", { rows: [] }));
  expect([...checks, ...counts]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(errors).toEqual([]);
});

test("The checks count a missing id or name, an id twice, a lane alone, and an FTE that is no number", async () => {
  const rows = [
    { Id: "1", Name: "A", Lane: "M2", Step: 7, FTE: 1 },
    { Id: "1", Name: "B", Lane: "M2", Step: 7, FTE: "half" },
    { Name: "C", Lane: "M2" },
    { Id: "4", Name: "D" },
    { Id: "5", "Last name": "E" },
  ];
  const { checks, counts } = await figures(staffWorkbook("Staff", { rows }));
  expect(checks).toEqual([5, 1, 1, 1, 1, 1]);
  expect(counts).toEqual([4, 2, 1, 1]);
});

test("Further columns come along behind the table's own, under headings of their own", () => {
  const list = read([
    ["Name", "Room", "School", "room ", "Since", ""],
    ["Smith, Jo", 12, "Elm", "B", 40000, true],
    ["Lee, Al", "", "GMS", "C", 40001, ""],
  ]);
  const plan = staffWorkbook(
    "Staff",
    contentOf(list, (at) => at === 2),
  );
  const table = plan.sheets[0]?.tables[0];
  expect(table?.columns.slice(STAFF_HEADINGS.length).map(({ heading, format }) => [heading, format])).toEqual([
    ["Room", undefined],
    ["room (2)", undefined],
    ["Since", "date"],
    ["Column F", undefined],
  ]);
  expect(table?.rows.map((row) => row.slice(STAFF_HEADINGS.length))).toEqual([
    [12, "B", 40000, true],
    [null, "C", 40001, null],
  ]);
});

/** The Staff table with columns of the user's own among its own, and its rows in some order. */
function rearranged(rows: readonly (readonly Content[])[]): SheetPlan {
  const columns = ["Mine", "Id", "Room", "Name", "Also mine", "Lane"].map((heading) => ({ heading }));
  return new SheetBuilder("Staff").table({ name: "Staff", row: 4, column: 2, columns, rows }).done({
    wide: 1,
    footer: "Staff",
  });
}

test("Sheets find a person by id whatever columns the user adds and however the rows are sorted", async () => {
  const people = [
    ["a", "17", 12, "Smith, Jo", "x", "M2"],
    ["b", "4", 14, "Lee, Kim", "y", "B0"],
  ];
  for (const rows of [people, [...people].reverse()]) {
    const asking = new SheetBuilder("Asking")
      .put(1, 1, formula(`=${beside("Staff", '"17"', "Id", "Lane")}`))
      .put(2, 1, formula(`=${beside("Staff", '"4"', "Id", "Name")}`))
      .done({ wide: 1, footer: "Asking" });
    const sheets = await calculate({ sheets: [rearranged(rows), asking], names: [] });
    expect([sheets.value("Asking", 1, 1), sheets.value("Asking", 2, 1)]).toEqual(["M2", "Lee, Kim"]);
    await sheets.close();
  }
});
