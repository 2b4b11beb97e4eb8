import { checkRoster } from "../../../src/sheets/evaluation/roster/check-roster";
import { ROSTER_FIELDS } from "../../../src/sheets/evaluation/roster/educators";
import { mapByHeadings, mappingIssues } from "../../../src/sheets/evaluation/roster/roster-mapping";
import { sampleEducators, SAMPLE_SIZE } from "../../../src/sheets/evaluation/roster/roster-sheet";
import { rosterCells } from "../../../src/sheets/evaluation/roster/educators";
import { serial } from "../../../src/sheets/plan/serial";

const HEADINGS = ROSTER_FIELDS.map(({ heading }) => heading);
const MAPPING = mapByHeadings(HEADINGS);
const at = (heading: string) => HEADINGS.indexOf(heading);

/** A good row, with some cells replaced. */
const row = (replaced: Readonly<Record<string, unknown>> = {}) =>
  HEADINGS.map(
    (heading) =>
      replaced[heading] ??
      {
        Educator: "Educator 001",
        Title: "Teacher",
        School: "Elm",
        PTS: "Yes",
        "Year without PTS": 9,
        "Overall rating": "Proficient",
        "Primary evaluator": "Evaluator 01",
      }[heading] ??
      "",
  );
const faultsOf = (replaced: Readonly<Record<string, unknown>>) => checkRoster([row(replaced)], MAPPING, 2013).issues;

test("a good row has no fault", () => {
  expect(faultsOf({})).toEqual([]);
  expect(checkRoster([row()], MAPPING, 2013).educators[0]).toMatchObject({
    name: "Educator 001",
    pts: true,
    rating: "Proficient",
    yearWithoutPts: null,
  });
});

// What is in the cell, what it is told, and whether the row is left out.
const FAULTS: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp, boolean])[] = [
  ["Educator", { Educator: " " }, /name is missing/, true],
  ["Educator", { Educator: 17 }, /is the number 17/, true],
  ["Educator", { Educator: "x".repeat(101) }, /101 characters; at most 100/, true],
  ["Educator", { Educator: "Educator *" }, /contains \*, \? or ~/, true],
  ["Educator", { Educator: "#REF!" }, /contains #REF!/, true],
  ["Educator", { Educator: "=1+1" }, /begins with =.*kept as text/, false],
  ["Educator", { Educator: "Educator\n002" }, /line break or a tab/, false],
  ["Title", { Title: " " }, /title is missing/, false],
  ["School", { School: " " }, /school is missing/, true],
  ["PTS", { PTS: " " }, /PTS is missing/, true],
  ["PTS", { PTS: "maybe" }, /“maybe” is neither Yes nor No/, true],
  ["Overall rating", { "Overall rating": " " }, /overall rating is needed/, true],
  ["Overall rating", { "Overall rating": "Good" }, /“Good” is not one of Exemplary, Proficient/, true],
  ["Impact", { Impact: "Medium" }, /“Medium” is not one of High, Moderate, Low/, true],
  ["Year without PTS", { PTS: "No", "Year without PTS": " " }, /Without PTS the year without PTS is needed/, true],
  ["Year without PTS", { "Year without PTS": "first" }, /“first” is not a number/, true],
  ["Year without PTS", { "Year without PTS": 2.5 }, /2\.5 is not a whole number/, true],
  ["Year without PTS", { "Year without PTS": 99 }, /99 is outside 1 to 60/, true],
  ["New assignment", { "New assignment": "x" }, /“x” is neither Yes nor No/, true],
  ["New assignment", { PTS: "No", "Year without PTS": 2, "New assignment": "Yes" }, /with PTS only/, false],
  ["Start date", { "Start date": "soon" }, /“soon” is not a date/, true],
  ["Start date", { "Start date": "2013-02-30" }, /is not a date/, true],
  ["Start date", { "Start date": 5 }, /before 1990/, true],
  ["Start date", { "Start date": serial(2014, 7, 1) }, /after the school year/, true],
  ["Start date", { "Start date": serial(2013, 9, 3) }, /With PTS and a start date in this school year/, false],
  ["Start date", { PTS: "No", "Year without PTS": 1, "Start date": serial(2010, 9, 1) }, /for more than a year/, false],
  ["Primary evaluator", { "Primary evaluator": " " }, /primary evaluator is missing/, true],
  ["Primary evaluator", { "Primary evaluator": "EDUCATOR 001" }, /their own primary evaluator/, true],
  ["Supervising evaluator", { "Supervising evaluator": "Educator 001" }, /their own supervising evaluator/, true],
];

test.each(FAULTS)("in the column %s, %j is said in its cell", (heading, replaced, sentence, stops) => {
  const faults = faultsOf(replaced);
  expect(faults).toContainEqual({ row: 0, column: at(heading), stops, message: expect.stringMatching(sentence) });
  expect(checkRoster([row(replaced)], MAPPING, 2013).educators).toHaveLength(
    faults.some((fault) => fault.stops) ? 0 : 1,
  );
});

test("a name that is there twice is reported in its second row", () => {
  const checked = checkRoster(
    [row(), row({ Educator: "Educator 002" }), row({ Educator: "EDUCATOR  001" })],
    MAPPING,
    2013,
  );
  expect(checked.issues).toEqual([
    { row: 2, column: 0, stops: true, message: expect.stringContaining("row 1 of the list") },
  ]);
  expect(checked.educators.map(({ name }) => name)).toEqual(["Educator 001", "Educator 002"]);
});

test("a start date after the school year is one fault, not also a start in the school year", () => {
  expect(faultsOf({ "Start date": serial(2014, 7, 1) })).toHaveLength(1);
});

test("a school written in two ways is said, and counts", () => {
  const checked = checkRoster([row(), row({ Educator: "Educator 002", School: "ELM" })], MAPPING, 2013);
  expect(checked.issues).toEqual([
    { row: 1, column: at("School"), stops: false, message: expect.stringContaining("“Elm” in a row above") },
  ]);
  expect(checked.educators).toHaveLength(2);
});

test("blank rows are passed over, dates and ratings taken as people write them", () => {
  const checked = checkRoster(
    [HEADINGS.map(() => ""), row({ PTS: "y", "Overall rating": "ni", "Start date": "8/28/2009" })],
    MAPPING,
    2013,
  );
  expect(checked.rows).toEqual([1]);
  expect(checked.educators[0]).toMatchObject({ pts: true, rating: "Needs Improvement", start: serial(2009, 8, 28) });
});

test("columns are found by other headings, each once", () => {
  expect(mapByHeadings(["Staff member", "Building", "Tenure", "Evaluator", "Rating", "Hire Date"])).toEqual({
    name: 0,
    school: 1,
    pts: 2,
    primary: 3,
    rating: 4,
    start: 5,
  });
});

test("a missing column and a column chosen twice are said", () => {
  expect(mappingIssues({ name: 0, school: 0 }, ["Who"])).toEqual([
    expect.stringContaining("Choose the column for PTS"),
    expect.stringContaining("Choose the column for Overall rating"),
    expect.stringContaining("Choose the column for Primary evaluator"),
    "The column “Who” is chosen for both Educator and School. Choose another for one of them.",
  ]);
});

test("the sample is sixty invented educators without a fault, of every plan", () => {
  const sample = sampleEducators(2013);
  const checked = checkRoster(
    sample.map((one) => rosterCells(one).map((cell) => cell ?? "")),
    MAPPING,
    2013,
  );
  expect(checked.issues).toEqual([]);
  expect(checked.educators).toEqual(sample);
  expect(sample).toHaveLength(SAMPLE_SIZE);
  expect(new Set(sample.map(({ rating }) => rating))).toEqual(
    new Set([null, "Exemplary", "Proficient", "Needs Improvement", "Unsatisfactory"]),
  );
});
