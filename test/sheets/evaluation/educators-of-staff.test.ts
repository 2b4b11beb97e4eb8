import { alsoFound } from "../../../src/sheets/evaluation/also-found";
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

function listOf(values: readonly (readonly unknown[])[], isTable: boolean) {
  const grid = { top: 1, left: 1, values, hidden: new Set<number>(), merges: [], isTable };
  const list = readList(grid, { row: 1, column: 1 });
  if (list === null) throw new Error("There is no list.");
  return list;
}

/** The educators of a table Staff with these people, its headings in row 1. */
function educatorsIn(year: number, rows: readonly Cells[]) {
  const values = [STAFF_HEADINGS, ...rows.map((row) => STAFF_HEADINGS.map((heading) => row[heading] ?? ""))];
  const { educators, leftOut } = educatorsOfStaff(listOf(values, true).people, year);
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
  ["Name", { Name: LONG }, "The name has 101 characters. Shorten it to 100 or fewer."],
  ["Name", { Name: "Lee *" }, "The name contains *, ? or ~, which Excel reads as wildcards. Take it out."],
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
  [
    "Year without PTS",
    { PTS: "No", "Year without PTS": 2.5 },
    "Year without PTS is 2.5. Type a whole number: 1 in the first year.",
  ],
  [
    "Year without PTS",
    { PTS: "No", "Year without PTS": 0 },
    "Year without PTS is 0. Type a whole number: 1 in the first year.",
  ],
  ["Hire date", { "Hire date": serial(2014, 7, 1) }, "Starts on 7/1/2014, after the school year."],
  ["Starts", { Starts: serial(2014, 9, 2) }, "Starts on 9/2/2014, after the school year."],
  ["Ends", { Ends: serial(2013, 6, 30) }, "Left on 6/30/2013, before the school year."],
  ["Primary evaluator", { "Primary evaluator": "" }, "Primary evaluator is missing."],
  ["Primary evaluator", { "Primary evaluator": "Kim LEE" }, "Kim LEE is the person in this row."],
  ["Supervising evaluator", { "Supervising evaluator": "Lee, Kim" }, "Lee, Kim is the person in this row."],
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

test("Two people of one name are two people where anything in it differs", () => {
  expect(educatorsOf(GOOD, { ...OTHER, Name: "Smith, Jo B." }).leftOut).toEqual([]);
});

/** A list as schools keep it: name, position, school, PTS, year, new assignment, ratings, hire date, evaluators. */
const HABIT_HEADINGS = [
  "Teacher",
  "Title",
  "Bldg",
  "Prof. status",
  "Yrs",
  "New role",
  "Rating",
  "Growth",
  "DOH",
].concat(["1st eval", "2nd eval"]);
const habit = (name: string, pts: unknown, year: number, rating: string, hired: unknown = "", school = "Elm") =>
  [name, "Teacher", school, pts, year, "", rating, "", hired, "Evaluator 01", ""] as const;
const habits = (...rows: readonly (readonly unknown[])[]) => {
  // A second person with nothing of note, so that a column is more than one cell.
  const list = listOf([HABIT_HEADINGS, ...rows, habit("Plain, Pat", "Yes", 9, "Proficient", 40000)], false);
  const { educators, leftOut } = educatorsOfStaff(list.people, 2013);
  return { names: educators.map(({ name }) => name), leftOut, also: alsoFound(list, 2013, leftOut) };
};

test.each([
  ["a hire date before 1990", habit("P", "Yes", 9, "Proficient", 31291)],
  ["a hire date with a time", habit("P", "Yes", 9, "Proficient", "8/28/2009 12:00:00 AM")],
  ["a date in words", habit("P", "Yes", 9, "Proficient", "28-Aug-2009")],
  ["N.I.", habit("P", "Yes", 9, "N.I.")],
  ["a new teacher's N/A", habit("P", "No", 1, "N/A")],
  ["a new teacher's New", habit("P", "No", 1, "New")],
  ["NPTS", habit("P", "NPTS", 2, "Proficient")],
  ["Non – PTS", habit("P", "Non – PTS", 2, "Proficient")],
  ["Tenured", habit("P", "Tenured", 9, "Proficient")],
  ["Provisional", habit("P", "Provisional", 2, "Proficient")],
  ["TRUE", habit("P", true, 9, "Proficient")],
  ["the state's codes for no status and no rating", habit("P", "00", 2, "99")],
  ["the state's code for having the status", habit("P", "01", 2, "Proficient")],
])("A person with %s is tracked", (_, row) => {
  expect(habits(row)).toMatchObject({ names: ["P", "Plain, Pat"], leftOut: [] });
});

test("A person with the state's number for a rating is left out, and the check asks what it means", () => {
  const { names, leftOut } = habits(habit("P", "01", 9, "03"));
  expect(names).toEqual(["Plain, Pat"]);
  expect(leftOut[0]?.why).toMatch(/03/);
});

test.each([
  ["O'Brien, Pat", "O’Brien, Pat"],
  ["Smith, Bo", "Smith, Bo\u200b"],
  ["García, Ana", "Garci\u0301a, Ana"],
  ["Smith-Jones, Kim", "Smith–Jones, Kim"],
])("One person as %s and %s can be tracked twice, and is named", (one, other) => {
  const { also } = habits(habit(one, "Yes", 9, "Proficient"), habit(other, "Yes", 9, "Proficient"));
  expect(also.join()).toMatch(/One person (twice|under two spellings) \(1\)/);
});

test("One school under two spellings is named; a space more makes no other name", () => {
  const first = habit("Lee, Jo", "Yes", 9, "Proficient", "", "St. Mary's");
  expect(habits(first, habit("P", "Yes", 9, "Proficient", "", "St. Mary’s")).also).toEqual([
    "One school under two spellings (1)",
  ]);
  expect(habits(first, habit(" lee,  jo", "Yes", 9, "Proficient")).leftOut[0]?.why).toMatch(/also in row 2/);
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
