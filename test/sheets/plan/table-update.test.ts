import type { TableColumn } from "../../../src/sheets/plan/sheet-plan";
import { inOrder, isBroken, missingRows, rewritten, tableUpdate } from "../../../src/sheets/plan/table-update";

const HEADINGS = [
  "Name",
  "Status",
  "Plan due",
  "Plan done",
  "Plan status",
  "Goal due",
  "Goal done",
  "Goal status",
  "Notes",
];
const COLUMNS: readonly TableColumn[] = HEADINGS.map((heading) => {
  const group = /^(Plan|Goal) /.exec(heading)?.[1];
  return {
    heading,
    ...(group === undefined ? {} : { group }),
    ...(heading === "Notes" ? { formerly: "Remarks" } : {}),
  };
});
const without = (...gone: readonly string[]) => HEADINGS.filter((heading) => !gone.includes(heading));

test("a table that has all columns needs none, in whatever order", () => {
  expect(tableUpdate(COLUMNS, [...HEADINGS].reverse())).toEqual({
    renamed: [],
    missing: [],
    headings: [...HEADINGS].reverse(),
  });
});

test("deleted columns come back where they were", () => {
  expect(tableUpdate(COLUMNS, without("Status", "Goal due", "Goal done", "Goal status"))).toEqual({
    renamed: [],
    missing: [
      { heading: "Status", at: 1 },
      { heading: "Goal due", at: 5 },
      { heading: "Goal done", at: 6 },
      { heading: "Goal status", at: 7 },
    ],
    headings: HEADINGS,
  });
});

test("a person's own columns stay where they are; the first column of a group comes back before the rest of it", () => {
  const present = ["Name", "Status", "Plan due", "Plan done", "Plan status", "Mine", "Goal done", "Goal status"];
  expect(tableUpdate(COLUMNS, present).headings).toEqual([
    ...["Name", "Status", "Plan due", "Plan done", "Plan status", "Mine", "Goal due", "Goal done", "Goal status"],
    "Notes",
  ]);
});

test("a column with the heading of an earlier version is renamed, not added", () => {
  const present = [...without("Notes"), "Remarks"];
  expect(tableUpdate(COLUMNS, present)).toEqual({
    renamed: [{ at: 8, from: "Remarks", to: "Notes" }],
    missing: [],
    headings: HEADINGS,
  });
});

test("a person's column that has the earlier heading by chance is left alone where the column itself is there", () => {
  expect(tableUpdate(COLUMNS, [...HEADINGS, "Remarks"]).renamed).toEqual([]);
});

test("rows are put in the order of the table, and own columns are left as they are", () => {
  expect(
    inOrder(["Notes", "Mine", "Name"], COLUMNS, [["Pat", ...Array.from({ length: 7 }, () => null), "late"]]),
  ).toEqual([["late", null, "Pat"]]);
});

test("the lines of a list that are not in it are missing, whatever their capitals", () => {
  const table = {
    columns: [{ heading: "Task", formerly: "Step" }, { heading: "By" }],
    rows: [
      ["Plan", "A"],
      ["Goal", "B"],
    ],
  };
  expect(missingRows(table, { headings: ["By", "Step"], rows: [["x", "PLAN"]] })).toEqual([["Goal", "B"]]);
});

test("only formulas that call something gone are broken", () => {
  expect(["=#REF!+1", "=SUM(A1)", "#REF!", "'=#REF!", 5, ""].map(isBroken)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("formulas are written again in runs: the broken ones, or all of them, never what somebody typed", () => {
  const contents = ["=A1", "=#REF!", "=#REF!", 41_600, "=A5", "=#REF!", "typed"];
  expect(rewritten(contents, false)).toEqual([
    { row: 1, rows: 2 },
    { row: 5, rows: 1 },
  ]);
  expect(rewritten(contents, true)).toEqual([
    { row: 0, rows: 3 },
    { row: 4, rows: 2 },
  ]);
});
