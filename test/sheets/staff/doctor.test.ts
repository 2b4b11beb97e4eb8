import { YEARS, type FiscalYear } from "../../../src/agreement/years";
import type { Content } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import { correctionsOf, examine, KINDS, whatWasFound } from "../../../src/sheets/staff/doctor/examine";
import { explained, unknownWords } from "../../../src/sheets/staff/doctor/unknown-words";
import { findingsWorkbook } from "../../../src/sheets/staff/findings-sheet";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import { STAFF_HEADINGS, type StaffHeading, type StaffRow } from "../../../src/sheets/staff/staff-columns";
import { read } from "./lists";

const yearNamed = (code: string): FiscalYear => {
  const year = YEARS.find((one) => one.code === code);
  if (!year) throw new Error(code);
  return year;
};
const FY15 = yearNamed("FY15");
type Cells = Readonly<Partial<Record<StaffHeading, unknown>>>;

/** Two people with whom nothing is wrong in FY15; FY15 pays M2 step 7 56,031.96 and B0 step 14 67,443.73. */
const FIRST: Cells = {
  Id: "1001",
  "Last name": "Smith",
  "First name": "Jo",
  Name: "Smith, Jo",
  School: "Elm Street School",
  Position: "Grade 4 Teacher",
  Role: "Teacher",
  Degree: "Master's",
  Credits: 12,
  Lane: "M2",
  Step: 7,
  FTE: 1,
  "Hire date": serial(2010, 8, 27),
  "Years taught": 2,
  "Years away": 0,
  "Birth date": serial(1980, 5, 1),
  PTS: "Yes",
  "Overall rating": "Proficient",
  "Primary evaluator": "Gray, Al",
  "Insurance plan": "City HMO",
  "Insurance tier": "Family",
  "Retirement member since": serial(2008, 9, 1),
  "Stay-well": "Yes",
  "Sick days": 40,
  "Personal days used": 1,
  "Salary on file": 56031.96,
};
const SECOND: Cells = {
  ...FIRST,
  Id: "1002",
  "Last name": "Lee",
  "First name": "Kim",
  Name: "Lee, Kim",
  Degree: "Bachelor's",
  Credits: 0,
  Lane: "B0",
  Step: 14,
  FTE: 0.5,
  "Hire date": serial(1990, 8, 27),
  "Birth date": serial(1960, 5, 1),
  "Years taught": 0,
  "Retirement member since": serial(1990, 9, 1),
  "Stay-well": "No",
  "Salary on file": 33721.87,
};

/** The list of the two, the first with some cells replaced; the headings are in row 1. */
function listWith(replaced: Cells, other: Cells = SECOND) {
  const rows = [{ ...FIRST, ...replaced }, other].map((cells) => STAFF_HEADINGS.map((heading) => cells[heading] ?? ""));
  return read([[...STAFF_HEADINGS], ...rows]);
}

const foundIn = (replaced: Cells, year = FY15) => examine({ list: listWith(replaced), year });
const cellAt = (heading: StaffHeading, row = 2) => {
  const at = STAFF_HEADINGS.indexOf(heading);
  return `${at >= 26 ? "A" : ""}${String.fromCharCode(65 + (at % 26))}${row}`;
};

/** Each kind: what is wrong in the first person's row, where it is found, and what is offered instead. */
const CASES: readonly (readonly [id: string, wrong: Cells, at: StaffHeading, offered?: Content])[] = [
  ["formula-error", { School: "#REF!" }, "School"],
  ["lane-unknown", { Lane: "M9" }, "Lane"],
  ["lane-unknown", { Lane: "MO" }, "Lane", "M0"],
  ["step-unknown", { Step: 15 }, "Step"],
  ["step-unknown", { Step: "l4" }, "Step", 14],
  ["date-unknown", { "Hire date": "in spring" }, "Hire date"],
  ["date-unknown", { "Hire date": "2/30/2010" }, "Hire date"],
  ["date-two-digit-year", { "Hire date": "8/27/10" }, "Hire date", serial(2010, 8, 27)],
  ["date-two-digit-year", { "Birth date": "5/1/80" }, "Birth date", serial(1980, 5, 1)],
  ["date-day-first", { "Hire date": "27/8/2010" }, "Hire date", serial(2010, 8, 27)],
  ["date-year-only", { "Hire date": 2010 }, "Hire date"],
  ["date-after-year", { "Hire date": serial(2016, 8, 27) }, "Hire date"],
  ["number-unknown", { "Sick days": "forty" }, "Sick days"],
  ["number-as-text", { "Sick days": "40" }, "Sick days", 40],
  ["date-as-text", { "Hire date": "8/27/2010" }, "Hire date", serial(2010, 8, 27)],
  ["rating-code", { "Overall rating": "03" }, "Overall rating"],
  ["rating-code", { "Overall rating": 3 }, "Overall rating"],
  ["rating-code", { Impact: "02" }, "Impact"],
  ["rating-unknown", { "Overall rating": "Good" }, "Overall rating"],
  ["yes-no-unknown", { PTS: "perhaps" }, "PTS"],
  ["choice-unknown", { "Insurance tier": "Couple" }, "Insurance tier"],
  ["invisible", { Position: "Grade 4\u200b Teacher" }, "Position", "Grade 4 Teacher"],
  ["spaces", { Position: "Grade 4  Teacher " }, "Position", "Grade 4 Teacher"],
  ["line-break", { Position: "Grade 4\nTeacher" }, "Position", "Grade 4 Teacher"],
  ["name-missing", { Name: "", "Last name": "", "First name": "" }, "Name"],
  ["name-in-parts", { Name: "" }, "Name", "Smith, Jo"],
  ["name-number", { Name: "17", "Last name": "", "First name": "" }, "Name"],
  ["name-mark", { Name: "Smith, Jo*" }, "Name", "Smith, Jo"],
  ["name-long", { Name: `Smith, ${"Jo".repeat(60)}`, "Last name": "", "First name": "" }, "Name"],
  ["name-like-formula", { Name: "=1+1", "Last name": "", "First name": "" }, "Name"],
  ["name-parts", { Name: "Jones, Jo" }, "Name"],
  ["id-missing", { Id: "" }, "Id"],
  ["school-missing", { School: "" }, "School"],
  ["lane-missing", { Lane: "" }, "Lane", "M2"],
  ["step-missing", { Step: "" }, "Step"],
  ["not-paid", { Lane: "", Step: "", "Salary on file": "" }, "Lane"],
  ["lane-degree", { Lane: "M5", "Salary on file": "" }, "Lane", "M2"],
  ["degree-of-lane", { Degree: "Bachelor's", Credits: "" }, "Degree"],
  ["step-too-high", { Step: 8, "Salary on file": "" }, "Step"],
  ["lane-recovered", { Lane: "", Degree: "" }, "Lane", "M2"],
  ["step-recovered", { Step: "" }, "Step", 7],
  // FY14 pays M2 step 7 54,933.30.
  ["salary-last-year", { "Salary on file": 54933.3 }, "Salary on file", 56031.96],
  ["salary-without-fte", { FTE: 0.5 }, "Salary on file", 28015.98],
  // 56,031.96 ÷ 26 = 2,155.075…, ÷ 184 = 304.521….
  ["salary-of-a-part", { "Salary on file": 2155.08 }, "Salary on file", 56031.96],
  ["salary-of-a-part", { "Salary on file": 304.52 }, "Salary on file", 56031.96],
  // FY15 pays M2 step 6 54,379.41.
  ["salary-differs", { "Salary on file": 54379.41 }, "Salary on file", 56031.96],
  // 67,443.73 × 0.5 = 33,721.865: a cent more than that is rounded to.
  ["salary-differs", { Lane: "B0", Step: 14, FTE: 0.5, "Salary on file": 33721.88 }, "Salary on file", 33721.87],
  ["fte-percent", { FTE: 100 }, "FTE", 1],
  ["fte-outside", { FTE: 1.5, "Salary on file": "" }, "FTE"],
  ["fte-missing", { FTE: "" }, "FTE", 1],
  ["credits-outside", { Credits: -3 }, "Credits"],
  ["hired-too-young", { "Birth date": serial(2000, 1, 1) }, "Hire date"],
  ["member-too-young", { "Retirement member since": serial(1990, 1, 1) }, "Retirement member since"],
  ["ends-before-hire", { Ends: serial(2009, 6, 20) }, "Ends"],
  ["ends-before-start", { Starts: serial(2015, 1, 6), Ends: serial(2014, 12, 20) }, "Ends"],
  ["leave-reversed", { "Leave from": serial(2015, 3, 1), "Leave to": serial(2015, 1, 6) }, "Leave to"],
  ["leave-half", { "Leave from": serial(2015, 3, 1) }, "Leave from"],
  ["hired-too-early", { "Hire date": serial(1910, 8, 27) }, "Hire date"],
  ["too-old", { "Birth date": serial(1920, 1, 1) }, "Birth date"],
  ["service-after-hire", { "Service start": serial(2012, 8, 27) }, "Service start"],
  ["away-too-long", { "Years away": 9 }, "Years away"],
  ["taught-too-long", { "Years taught": 30 }, "Years taught"],
  ["stay-well-too-early", { "Hire date": serial(1993, 8, 27) }, "Stay-well"],
  ["personal-days", { "Personal days used": 4 }, "Personal days used"],
  ["sick-days", { "Sick days": -2 }, "Sick days"],
  ["tier-without-plan", { "Insurance plan": "" }, "Insurance plan"],
  ["pts-missing", { PTS: "" }, "PTS"],
  ["pts-too-early", { "Hire date": serial(2013, 8, 27), Step: 4, "Salary on file": "" }, "PTS"],
  ["pts-too-late", { PTS: "No", "Year without PTS": 3 }, "PTS"],
  ["year-without-pts-missing", { PTS: "No" }, "Year without PTS"],
  ["year-without-pts-outside", { PTS: "No", "Year without PTS": 5 }, "Year without PTS"],
  ["year-with-pts", { "Year without PTS": 9 }, "Year without PTS", null],
  ["rating-missing", { "Overall rating": "" }, "Overall rating"],
  ["new-assignment", { PTS: "No", "Year without PTS": 2, "New assignment": "Yes" }, "New assignment", null],
  ["own-evaluator", { "Primary evaluator": "Jo Smith" }, "Primary evaluator"],
  ["evaluator-missing", { "Primary evaluator": "" }, "Primary evaluator"],
  ["evaluator-twice", { "Supervising evaluator": "Al Gray" }, "Supervising evaluator", null],
];

/** Kinds that are about two rows: found in the second, with what is offered there. */
const PAIRS: readonly (readonly [id: string, second: Cells, at: StaffHeading, offered?: Content])[] = [
  ["id-twice", { Id: "1001" }, "Id"],
  ["person-twice", { Id: "", Name: "Smith, Jo", "Last name": "", "First name": "" }, "Name"],
  ["name-two-ids", { Name: "Smith, Jo", "Last name": "", "First name": "" }, "Id"],
  ["name-two-spellings", { Id: "", Name: "Jo SMITH", "Last name": "", "First name": "" }, "Name", "Smith, Jo"],
  ["evaluator-two-spellings", { "Primary evaluator": "GRAY, AL" }, "Primary evaluator", "Gray, Al"],
  ["school-two-spellings", { School: "Elm Street school" }, "School", "Elm Street School"],
];

test("There are more than forty kinds, each with an id of its own, a title and a rule", () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  for (const { title, rule } of KINDS) expect([title.length > 3, rule.endsWith(".")]).toEqual([true, true]);
});

test("Every kind has a case here", () => {
  const tried = new Set(["other-words", ...[...CASES, ...PAIRS].map(([id]) => id)]);
  expect(KINDS.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

test("Nothing is found in a clean list", () => {
  expect(foundIn({})).toEqual([]);
  expect(whatWasFound(foundIn({}))).toBe("Nothing to fix or check was found.");
});

test.each(YEARS.map((year) => [year.code, year] as const))("Nothing is found in the sample of %s", (_, year) => {
  const rows = sampleStaff(year).map((row: StaffRow) => STAFF_HEADINGS.map((heading) => row[heading] ?? ""));
  const found = examine({ list: read([[...STAFF_HEADINGS], ...rows]), year });
  expect(found.map(({ kind, says }) => `${kind.id}: ${says}`)).toEqual([]);
});

const cases = CASES.map(([id, wrong, heading, offered]) => ({ id, wrong, heading, offered }));
test.each(cases)("$id is found at its cell: $wrong", ({ id, wrong, heading, offered }) => {
  const found = foundIn(wrong).filter(({ kind }) => kind.id === id);
  expect(found.map(({ cell }) => cell)).toEqual([cellAt(heading)]);
  if (offered !== undefined) expect(found[0]?.correction).toMatchObject({ heading, to: offered });
});

const pairs = PAIRS.map(([id, second, heading, offered]) => ({ id, second, heading, offered }));
test.each(pairs)("$id is found in the second of two rows", ({ id, second, heading, offered }) => {
  const list = listWith({}, { ...SECOND, ...second });
  const found = examine({ list, year: FY15 }).filter(({ kind }) => kind.id === id);
  expect(found.map(({ cell }) => cell)).toEqual([cellAt(heading, 3)]);
  if (offered !== undefined) expect(found[0]?.correction?.to).toBe(offered);
});

test.each([
  ["O'Brien, Pat", "O\u2019Brien, Pat"],
  ["Smith, Bo", "Smith, Bo\u200b"],
  ["Garc\u00eda, Ana", "Garci\u0301a, Ana"],
  ["Smith-Jones, Kim", "Smith\u2013Jones, Kim"],
  ["Lee, Jo\u00a0", " lee,  jo"],
  ["Pat Smith", "Smith, Pat"],
])("%s and %s are one person", (one, other) => {
  const list = read([
    ["Name", "School"],
    [one, "Elm"],
    [other, "Elm"],
  ]);
  const kinds = examine({ list, year: FY15 }).map(({ kind }) => kind.id);
  expect(kinds.some((id) => id === "name-two-spellings" || id === "person-twice")).toBe(true);
});

test("What salary on file would fit is said: the step below, another lane", () => {
  const [found] = foundIn({ "Salary on file": 54379.41 });
  expect(found?.says).toBe(
    "Schedule × FTE is $56,031.96; on file is $54,379.41. It would be M2 step 6 (a year's salary).",
  );
});

test("An FTE written as 100 makes no salary of a hundred posts", () => {
  expect(foundIn({ FTE: 100 }).map(({ kind }) => kind.id)).toEqual(["fte-percent"]);
});

test("In the Staff table a word that formulas do not find is offered as they look for it; in a list it is read", () => {
  const replaced = { Lane: "MA+12", PTS: "x", "Overall rating": "P", "Insurance tier": "single", Degree: "N/A" };
  const of = (isStaff: boolean) =>
    examine({ list: listWith({ ...replaced, Credits: "" }), year: FY15, isStaff }).map(({ kind, cell, correction }) => [
      kind.id,
      cell,
      correction?.to,
    ]);
  expect(of(true)).toEqual(
    expect.arrayContaining([
      ["other-words", cellAt("Lane"), "M2"],
      ["other-words", cellAt("PTS"), "Yes"],
      ["other-words", cellAt("Overall rating"), "Proficient"],
      ["other-words", cellAt("Insurance tier"), "Individual"],
      ["other-words", cellAt("Degree"), null],
    ]),
  );
  expect(of(false)).toEqual([]);
});

test("What a word means is asked once for all cells of a column that hold it, where nobody but a person knows", () => {
  const list = read([
    ["Name", "Overall rating", "PTS", "Lane"],
    ["A, B", "03", "perhaps", "MO"],
    ["C, D", "02", "Yes", "Col 3"],
    ["E, F", " 03", "99", "M2"],
    ["G, H", "99", "00", ""],
  ]);
  const words = unknownWords(examine({ list, year: FY15 }));
  expect(words.map(({ heading, word, findings }) => [heading, word, findings.map(({ cell }) => cell)])).toEqual([
    ["Overall rating", "03", ["B2", "B4"]],
    ["Lane", "Col 3", ["D3"]],
    ["Overall rating", "02", ["B3"]],
    ["PTS", "perhaps", ["C2"]],
  ]);
  expect(words.map(({ meanings }) => meanings.length)).toEqual([4, 15, 4, 2]);
  const [first] = words;
  expect(first && explained(first, "Proficient").map(({ correction }) => correction)).toEqual([
    { heading: "Overall rating", from: "03", to: "Proficient" },
    { heading: "Overall rating", from: " 03", to: "Proficient" },
  ]);
});

test("On the sheet of findings a proposed date is a date, and a cell to clear says so", () => {
  const findings = foundIn({ "Hire date": "8/27/10", "Year without PTS": 9 });
  const [sheet] = findingsWorkbook({ sheet: "Findings", table: "Findings" }, "List", findings).sheets;
  expect(sheet?.tables[0]?.rows.map((row) => [row[0], row[6]])).toEqual([
    [cellAt("Hire date"), "8/27/2010"],
    [cellAt("Year without PTS"), "nothing"],
  ]);
});

test("Of two corrections of one cell the first is made", () => {
  const found = foundIn({ Position: "Grade 4\u200b  Teacher" });
  expect(found.map(({ kind }) => kind.id)).toEqual(["invisible", "spaces"]);
  expect(correctionsOf(found).map(({ kind }) => kind.id)).toEqual(["invisible"]);
});
