import { educatorsOfStaff } from "../../../src/sheets/evaluation/educators-of-staff";
import { serial } from "../../../src/sheets/plan/serial";
import { readList } from "../../../src/sheets/staff/read-list";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import { STAFF_HEADINGS, type StaffHeading } from "../../../src/sheets/staff/staff-columns";

type Cells = Readonly<Partial<Record<StaffHeading, string | number>>>;

const GOOD: Cells = {
  Id: "1001",
  Name: "Smith, Jo",
  School: "Elm Street School",
  Position: "Grade 4 Teacher",
  PTS: "Yes",
  "Year without PTS": 9,
  "Overall rating": "Proficient",
  Impact: "High",
  "Hire date": serial(2005, 8, 29),
  "Primary evaluator": "Gray, Al",
};
const OTHER: Cells = { ...GOOD, Id: "1002", Name: "Lee, Kim" };

/** The educators of a table Staff with these people, its headings in row 1. */
function educatorsIn(year: number, rows: readonly Cells[]) {
  const values = [STAFF_HEADINGS, ...rows.map((row) => STAFF_HEADINGS.map((heading) => row[heading] ?? ""))];
  const grid = { top: 1, left: 1, values, hidden: new Set<number>(), merges: [], isTable: true };
  const list = readList(grid, { row: 1, column: 1 });
  if (list === null) throw new Error("There is no list.");
  const { educators, leftOut } = educatorsOfStaff(list.people, year);
  return { educators, leftOut: leftOut.map(({ person, heading, why }) => [person.row, heading, why]) };
}

const educatorsOf = (...rows: readonly Cells[]) => educatorsIn(2013, rows);

test("An educator is what Staff says of them; with PTS a year without it is not taken", () => {
  expect(educatorsOf(GOOD).educators).toEqual([
    {
      id: "1001",
      name: "Smith, Jo",
      title: "Grade 4 Teacher",
      school: "Elm Street School",
      pts: true,
      yearWithoutPts: null,
      newAssignment: false,
      rating: "Proficient",
      impact: "High",
      start: serial(2005, 8, 29),
      primary: "Gray, Al",
      supervising: "",
    },
  ]);
});

test("Who starts during the year starts then, whenever they were hired", () => {
  expect(educatorsOf({ ...GOOD, Starts: serial(2014, 1, 6) }).educators[0]?.start).toBe(serial(2014, 1, 6));
});

const LONG = "x".repeat(101);
const LEFT_OUT: readonly (readonly [heading: StaffHeading, replaced: Cells, why: string])[] = [
  ["Name", { Name: "" }, "Name is missing."],
  ["Name", { Name: 17 }, "The name is the number 17."],
  ["Name", { Name: LONG }, "The name has 101 characters; at most 100 are possible."],
  ["Name", { Name: "Lee *" }, "The name contains *, ? or ~, with which Excel would find other names too."],
  [
    "Name",
    { Name: "SMITH,  JO" },
    "“SMITH, JO” is also in row 2. Add a middle initial or the school to tell them apart.",
  ],
  ["Name", { Name: "#REF!" }, "Name: the cell contains #REF!. Fix its formula, or type the value."],
  ["School", { School: "" }, "School is missing."],
  ["PTS", { PTS: "" }, "PTS is missing."],
  ["Overall rating", { "Overall rating": "" }, "With PTS the plan follows from the overall rating, which is missing."],
  ["Year without PTS", { PTS: "No", "Year without PTS": "" }, "Year without PTS is missing."],
  ["Year without PTS", { PTS: "No", "Year without PTS": 2.5 }, "2.5 is not a year: it is 1 in the first year."],
  ["Year without PTS", { PTS: "No", "Year without PTS": 0 }, "0 is not a year: it is 1 in the first year."],
  ["Hire date", { "Hire date": serial(2014, 7, 1) }, "Starts on 7/1/2014, after the school year."],
  ["Starts", { Starts: serial(2014, 9, 2) }, "Starts on 9/2/2014, after the school year."],
  ["Ends", { Ends: serial(2013, 6, 30) }, "Left on 6/30/2013, before the school year."],
  ["Primary evaluator", { "Primary evaluator": "" }, "Primary evaluator is missing."],
  ["Primary evaluator", { "Primary evaluator": "Kim LEE" }, "Kim LEE is the person of this row."],
  ["Supervising evaluator", { "Supervising evaluator": "Lee, Kim" }, "Lee, Kim is the person of this row."],
];

test.each(LEFT_OUT)("Who cannot be tracked is named with the column: %s %j", (heading, replaced, why) => {
  expect(educatorsOf(GOOD, {}, { ...OTHER, ...replaced })).toEqual({
    educators: [expect.objectContaining({ name: "Smith, Jo" })],
    leftOut: [[4, heading, why]],
  });
});

test.each(["PTS", "Overall rating", "Impact", "Year without PTS", "New assignment", "Hire date"] as const)(
  "What cannot be read under %s leaves the person out, with what is in the cell",
  (heading) => {
    expect(educatorsOf({ ...GOOD, [heading]: "perhaps" })).toEqual({
      educators: [],
      leftOut: [[2, heading, expect.stringMatching(/perhaps/)]],
    });
  },
);

test("What evaluation does not go by leaves nobody out", () => {
  expect(educatorsOf({ ...GOOD, Lane: "M9", Step: 15, "Birth date": "long ago" }).leftOut).toEqual([]);
});

test("Two people of one name are told apart by anything in it", () => {
  expect(educatorsOf(GOOD, { ...OTHER, Name: "Smith, Jo B." }).leftOut).toEqual([]);
});

test("Everyone of the sample can be tracked in its year, and in the year before all who were there", () => {
  const sample = sampleStaff();
  const isNew = sample.filter((row) => Number(row["Hire date"]) >= serial(2014, 7, 1)).length;
  expect(isNew).toBeGreaterThan(5);
  expect(
    [2014, 2013]
      .map((year) => educatorsIn(year, sample))
      .map(({ educators, leftOut }) => [educators.length, leftOut.length]),
  ).toEqual([
    [170, 0],
    [170 - isNew, isNew],
  ]);
});
