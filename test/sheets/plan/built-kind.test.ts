import {
  findBuilt,
  isBeyondRepair,
  newNames,
  versionStamp,
  whatIsMissing,
  type BuiltKind,
  type Inventory,
} from "../../../src/sheets/plan/built-kind";

type Sheet = "list" | "report";
type Table = "List" | "Lines" | "Totals";

/** A kind with one sheet that people type in and one that follows by formula, which came with version 2. */
const KIND: BuiltKind<Sheet, Table, "Rate"> = {
  id: "Sample",
  noun: "sample",
  version: 2,
  suffix: /^\d{2}(?:v\d+)?$/,
  sheets: {
    list: { title: "List", table: "List", since: 1, required: true },
    report: { title: "Report", table: "Lines", since: 2 },
  },
  tables: {
    List: { sheet: "list", since: 1, required: true },
    Lines: { sheet: "report", since: 2 },
    Totals: { sheet: "list", since: 1 },
  },
  names: { Rate: { since: 1 } },
};

const EMPTY: Inventory = { sheets: ["Sheet1"], tables: [], names: [] };
const WHOLE: Inventory = {
  sheets: ["Sheet1", "List FY14", "Report FY14"],
  tables: [
    { name: "List14", sheet: "List FY14" },
    { name: "Totals14", sheet: "List FY14" },
    { name: "Lines14", sheet: "Report FY14" },
    { name: "Listing", sheet: "Sheet1" },
  ],
  names: [
    { name: "Rate14", value: "'List FY14'!$B$1" },
    { name: "SampleVersion14", value: 2 },
  ],
};
const without = (inventory: Inventory, sheet: string): Inventory => ({
  sheets: inventory.sheets.filter((name) => name !== sheet),
  tables: inventory.tables.filter((table) => table.sheet !== sheet),
  // Excel keeps the names of a deleted sheet.
  names: inventory.names.map((name) => (String(name.value).includes(sheet) ? { ...name, value: "#REF!" } : name)),
});
const find = (workbook: Inventory) => findBuilt(KIND, workbook, (suffix) => `FY${suffix}`);

test("new names are free, all with the same end", () => {
  expect(newNames(KIND, "14", "FY14", EMPTY)).toEqual({
    suffix: "14",
    sheets: { list: "List FY14", report: "Report FY14" },
  });
  const oneTaken = { ...EMPTY, sheets: ["list fy14"], names: [{ name: "rate14", value: "Sheet1!$A$1" }] };
  expect(newNames(KIND, "14", "FY14", oneTaken)).toEqual({
    suffix: "14v2",
    sheets: { list: "List FY14 (2)", report: "Report FY14" },
  });
});

test("the version is a name of the workbook, in which it is found again", () => {
  expect(versionStamp(KIND, "14v2")).toEqual({ name: "SampleVersion14v2", refersTo: "2" });
  expect(find(WHOLE)[0]?.version).toBe(2);
});

test("one that is whole has nothing missing, and a table whose name only begins alike is none of it", () => {
  expect(find(WHOLE)).toEqual([
    {
      names: { suffix: "14", sheets: { list: "List FY14", report: "Report FY14" } },
      version: 2,
      missing: { sheets: [], tables: [], names: [] },
      former: { tables: [], names: [] },
    },
  ]);
  expect(find(WHOLE).flatMap((built) => whatIsMissing(KIND, built))).toEqual([]);
});

test("a renamed sheet is found by its table", () => {
  const renamed = {
    ...WHOLE,
    tables: WHOLE.tables.map((table) => (table.name === "Lines14" ? { ...table, sheet: "Our report" } : table)),
  };
  expect(find(renamed)[0]?.names.sheets.report).toBe("Our report");
});

test("one with a sheet deleted is found, and the sheet is named with what to do", () => {
  const [built] = find(without(WHOLE, "Report FY14"));
  if (!built) throw new Error("not found");
  expect(built.missing).toEqual({ sheets: ["report"], tables: ["Lines"], names: [] });
  expect(whatIsMissing(KIND, built)).toEqual([
    "The Report FY14 sheet was deleted. Update the sample to get a new one.",
  ]);
  expect(isBeyondRepair(KIND, built)).toBe(false);
});

test("where what people typed was deleted, nothing can bring it back, and that is said", () => {
  const [built] = find(without(WHOLE, "List FY14"));
  if (!built) throw new Error("not found");
  expect(built.missing).toEqual({ sheets: ["list"], tables: ["List", "Totals"], names: ["Rate"] });
  expect(whatIsMissing(KIND, built)).toEqual([
    "The List FY14 sheet was deleted, and what was typed there with it. Go back to an earlier version of " +
      "the workbook (File, Info, Version History), or build a new sample.",
  ]);
  expect(isBeyondRepair(KIND, built)).toBe(true);
});

test("a table deleted from a sheet that is there is named with its sheet", () => {
  const [built] = find({ ...WHOLE, tables: WHOLE.tables.filter(({ name }) => name !== "Totals14") });
  if (!built) throw new Error("not found");
  expect(whatIsMissing(KIND, built)).toEqual([
    "The Totals14 table on the List FY14 sheet was deleted. Update the sample to get a new one.",
  ]);
});

test("one of an earlier version does not have what came later, and that is no deletion", () => {
  const older = without(WHOLE, "Report FY14");
  const [built] = find({ ...older, names: older.names.filter(({ name }) => name !== "SampleVersion14") });
  if (!built) throw new Error("not found");
  expect([built.version, built.missing.sheets]).toEqual([1, ["report"]]);
  expect(whatIsMissing(KIND, built)).toEqual([
    "An earlier version of the add-in built this sample. Update it to get what is new.",
  ]);
});

test("a deleted sheet's new name is free", () => {
  const taken = without(WHOLE, "Report FY14");
  const [built] = find({ ...taken, sheets: [...taken.sheets, "Report FY14"] });
  expect(built?.names.sheets.report).toBe("Report FY14 (2)");
});
