import { serial } from "../../../src/sheets/plan/serial";
import { read, valuesOf } from "./lists";

describe("Values as people type them", () => {
  const one = (heading: string, cell: unknown) => {
    const [first] = read([
      ["Name", heading],
      ["Smith, Jo", cell],
    ]).people;
    return first?.problems.length ? "not read" : (first?.values[heading as "PTS"] ?? null);
  };

  test.each([
    ["PTS", ["Yes", "y", "TRUE", true, 1, "x", "✓", "PTS", "prof", "Tenured", "01", "Professional Status"], "Yes"],
    ["PTS", ["No", "n", false, 0, "NPTS", "Non-PTS", "NonPTS", "Non – PTS", "Provisional", "00", "not tenured"], "No"],
    ["PTS", ["N/A", "–", "", "99", 99], null],
    ["Overall rating", ["P", "prof", "Proficient", "PROFICIENT ", "Proficient (2013)"], "Proficient"],
    ["Overall rating", ["NI", "N.I.", "Needs-Improvement", "Needs Imp."], "Needs Improvement"],
    ["Overall rating", ["N/A", "New", "-", "—", "99", "none"], null],
    ["Impact", ["M", "Mod", "moderate", "Medium"], "Moderate"],
    ["Impact", ["H", "high"], "High"],
    ["Lane", ["M2", "m+12", "MA + 12", "Master's + 12"], "M2"],
    ["Lane", ["C / D", "CAGS", "Doctorate"], "C1"],
    ["Step", [7, "7", "Step 7", "7th"], 7],
    ["FTE", [0.5, ".5", "50%", "half-time"], 0.5],
    ["Degree", ["M.Ed.", "MA", "masters"], "Master's"],
    ["Degree", ["CAGS"], "CAGS"],
    ["Degree", ["EdD", "Ph.D."], "Doctorate"],
    [
      "Hire date",
      ["8/28/2009 12:00:00 AM", "2009/08/28", "Aug 28, 2009", "28-Aug-2009", "8-28-2009"],
      serial(2009, 8, 28),
    ],
    ["Hire date", [31291, "9/1/1985"], serial(1985, 9, 1)],
    ["Hire date", ["8/27/1971"], serial(1971, 8, 27)],
    ["Salary on file", ["$71,123.24", 71123.24, "71123.24"], 71123.24],
    ["Role", ["Guidance", "School Counselor"], "Guidance counselor"],
    ["Role", ["Teacher"], "Teacher"],
    ["Primary evaluator", ["N/A", "–", " "], null],
    ["Id", [1001, "1001"], "1001"],
    ["Id", ["0042"], "0042"],
  ] as const)("%s: %j is %j", (heading, cells, value) => {
    for (const cell of cells) expect([cell, one(heading, cell)]).toEqual([cell, value]);
  });

  test.each([
    ["PTS", "perhaps"],
    ["Overall rating", "Good"],
    ["Overall rating", "03"],
    ["Lane", "M9"],
    ["Step", 15],
    ["Hire date", "in spring"],
    ["Hire date", "2/30/2010"],
    ["FTE", "most of it"],
    ["School", "#REF!"],
  ])("%s: %j is kept as typed, and said", (heading, cell) => {
    const [first] = read([
      ["Name", heading],
      ["Smith, Jo", cell],
    ]).people;
    expect(first?.values).toMatchObject({ [heading]: cell });
    expect(first?.problems).toEqual([{ heading, problem: expect.stringContaining(heading) as string }]);
  });

  test("credits behind a degree are credits", () => {
    const list = read([
      ["Name", "Degree", "Lane"],
      ["A, B", "MA+30", "M5"],
    ]);
    expect(valuesOf(list)[0]).toMatchObject({ Degree: "Master's", Credits: 30, Lane: "M5" });
  });

  test("an empty cell says No where PTS is ticked with an x, and nothing where it is written out", () => {
    const ticked = read([
      ["Name", "PTS"],
      ["A, B", "x"],
      ["C, D", ""],
      ["E, F", "X"],
    ]);
    expect(valuesOf(ticked).map(({ PTS }) => PTS)).toEqual(["Yes", "No", "Yes"]);
    const written = read([
      ["Name", "PTS"],
      ["A, B", "Yes"],
      ["C, D", ""],
    ]);
    expect(valuesOf(written).map(({ PTS }) => PTS)).toEqual(["Yes", undefined]);
  });

  test.each(["=1+1", "+Plus", "-Minus", "@At", "x".repeat(300), "محمد علي", "Jo 🎓 Lee", "A/B: C? *D [E]"])(
    "the name %s is kept as typed",
    (name) =>
      expect(
        valuesOf(
          read([
            ["Name", "School"],
            [name, "Elm"],
          ]),
        )[0]?.Name,
      ).toBe(name),
  );

  test("a counselor is known by the position where the list has no roles", () => {
    const list = read([
      ["Name", "Position"],
      ["A, B", "Guidance Counselor, Grade 9"],
      ["C, D", "Grade 4 Teacher"],
    ]);
    expect(valuesOf(list).map(({ Role }) => Role)).toEqual(["Guidance counselor", undefined]);
  });
});
