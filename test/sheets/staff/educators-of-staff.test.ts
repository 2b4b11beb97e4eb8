import { serial } from "../../../src/sheets/plan/serial";
import { educatorsOfStaff } from "../../../src/sheets/staff/educators-of-staff";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";

const GOOD = {
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
} as const;

test("An educator is what Staff says of them; with PTS a year without it is not taken", () => {
  expect(educatorsOfStaff([GOOD]).educators).toEqual([
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
  const [educator] = educatorsOfStaff([{ ...GOOD, Starts: serial(2015, 1, 6) }]).educators;
  expect(educator?.start).toBe(serial(2015, 1, 6));
});

test.each([
  ["Name", { Name: "" }, "Name is missing."],
  ["School", { School: "" }, "School is missing."],
  ["PTS", { PTS: "perhaps" }, "PTS is neither Yes nor No."],
  ["Overall rating", { "Overall rating": "03" }, "“03” is not an overall rating."],
  ["Overall rating", { "Overall rating": "" }, "With PTS the plan follows from the overall rating, which is missing."],
  ["Year without PTS", { PTS: "No", "Year without PTS": "" }, "Year without PTS is missing."],
  ["Primary evaluator", { "Primary evaluator": "" }, "Primary evaluator is missing."],
] as const)("Who cannot be tracked is named with the column: %s", (heading, replaced, why) => {
  expect(educatorsOfStaff([GOOD, {}, { ...GOOD, ...replaced }])).toEqual({
    educators: [expect.anything()],
    notTracked: [{ at: 2, heading, why }],
  });
});

test("Everyone of the sample can be tracked", () => {
  const { educators, notTracked } = educatorsOfStaff(sampleStaff());
  expect([educators.length, notTracked]).toEqual([170, []]);
});
