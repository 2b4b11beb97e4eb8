import { one, refusal } from "../support/functions/ask";

describe("Appendix C: stipends", () => {
  test.each([
    ["the marching band at the high school in FY15", ["GHS", "Marching Band", "FY15"], 3260],
    ["the same by the school's name, in another case", ["Gardner High School", "marching  band", "FY15"], 3260],
    ["a name with an apostrophe, typed without", ["GHS", "Womens Choir", "FY13"], 665.22],
    // 3,260 × ½
    ["half of a shared position (R15)", ["GHS", "Marching Band", "FY15", 0.5], 1630],
    ["the same share as a text", ["GHS", "Marching Band", "FY15", "50%"], 1630],
    ["a blank share is the whole", ["GHS", "Marching Band", "FY15", ""], 3260],
    ["no mentees named is one", ["District", "Mentors", "FY14", 0], 500],
    ["no hours are no pay", ["District", "Summer School Teacher", "FY15", 0], 0],
    // 554.35 × 2
    [
      "two student council advisors in FY13, printed each: 1,108.70",
      ["GHS", "Student Council Advisor", "FY13", 2],
      1108.7,
    ],
    ["a mentor of three: 3 × 500", ["District", "Mentors (per mentee)", "FY14", 3], 1500],
    ["mentors by their short name", ["District", "Mentors", "FY14", 3], 1500],
    [
      "both co-chairs of the steering committee: 2 × 1,750",
      ["District", "Steering Committee Co-Chairs", "FY13", 2],
      3500,
    ],
    ["summer school, 12.5 hours at 50", ["District", "Summer School Teacher", "FY15", 12.5], 625],
    // 1,108.69 + 6 × 221.74 = 1,108.69 + 1,330.44
    [
      "a department head of six teachers in FY13: 2,439.13",
      ["GHS", "Department Heads + Per Teacher", "FY13", 6],
      2439.13,
    ],
    ["a department head of six teachers in FY15: 1,220 + 6 × 200", ["GHS", "Department Heads", "FY15", 6], 2420],
    ["a department head with no teacher named", ["GHS", "Department Heads", "FY14"], 1200],
    ["the Jazz Band as printed, ten cents less than its like (R14)", ["GHS", "Jazz Band", "FY13"], 554.25],
    [
      "one non-specified activity of the high school in FY15, $510 and not the misprinted $150 (R13)",
      ["GHS", "Non-specified Co-Curricular", "FY15"],
      510,
    ],
    ["four of them, as the printed total has it", ["GHS", "Non-specified Co-Curricular", "FY15", 4], 2040],
    ["three of the middle school in FY14: 3 × 500", ["GMS", "Non-specified Co-Curricular", "FY14", 3], 1500],
    ["all four of FY13, the printed total", ["GHS", "Non-specified Co-Curricular", "FY13", 4], 1995],
    ["intramurals of three seasons", ["Elm Street School", "Intramurals (3 seasons)", "FY15"], 2040],
  ])("%s", (_, args, dollars) => expect(one("STIPEND", ...args)).toBe(dollars));

  test.each([
    [
      ["GHS", "Student Council Advisor", "FY14", 2],
      '#VALUE! units: 2 is more than the whole. The stipend of "Student Council Advisor" is for the ' +
        "position, and holders share it: give a share above 0 up to 1, such as 0.5 or 50%.",
    ],
    [
      ["GHS", "Non-specified Co-Curricular", "FY13"],
      "#N/A units: Appendix C prints only the total of 4 positions for that year, $1,995.00. Give 4.",
    ],
    [
      ["GHS", "Non-specified Co-Curricular", "FY15", 5],
      "#VALUE! units: 5 is not allowed. Give a whole number of positions from 1 to 4.",
    ],
    [["GHS", "Yearbook Assistant", "FY15"], '#N/A GHS has no "Yearbook Assistant" in FY15; it exists in FY13.'],
    [["GHS", "Yearbook Editor", "FY13"], '#N/A GHS has no "Yearbook Editor" in FY13; it exists in FY14 and FY15.'],
    [
      ["GHS", "Art Club", "FY14"],
      '#N/A position: "Art Club" is not a position of Gardner High School, but of Gardner Middle School.',
    ],
    [
      ["District", "Mentor Program", "FY14"],
      '#N/A position: "Mentor Program" is a heading of Appendix C without a stipend. Ask for "Steering ' +
        'Committee Co-Chairs" or "Mentors (per mentee)".',
    ],
    [
      ["GHS", "Marching Bnd", "FY15"],
      '#VALUE! position: "Marching Bnd" is not a position of Gardner High School in Appendix C. STIPENDS ' +
        'lists them. Did you mean "Marching Band"?',
    ],
    [
      ["GHS", "Business Manager", "FY15"],
      '#VALUE! position: "Business Manager" is more than one position of Gardner High School: "Business ' +
        'Manager (Play)", "Business Manager (Musical)". Give the whole name.',
    ],
    [
      ["Prospect School", "Band", "FY15"],
      '#VALUE! location: "Prospect School" is not a location. Allowed: District, GHS (Gardner High ' +
        "School), GMS (Gardner Middle School) or ESS (Elm Street School).",
    ],
    [["District", "Mentors", "FY13", 2.5], "#VALUE! units: 2.5 is not a whole number of mentees."],
    [["GHS", "", "FY15"], "#VALUE! position is missing."],
    [
      ["GHS", "Marching Band", "FY16"],
      '#N/A year: "FY16" is FY16. The agreement covers FY13, FY14 and FY15 (July 1, 2012 to June 30, 2015).',
    ],
  ])("%j is refused", (args, message) => expect(refusal("STIPEND", ...args)).toBe(message));
});

describe("Article II, Section 5: travel between schools", () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 250],
    [3, 250],
  ])("%d schools on a single day: %d dollars a year", (schools, dollars) =>
    expect(one("TRAVELSTIPEND", schools)).toBe(dollars),
  );
});

describe("Article XX, Section 13: home tutoring", () => {
  test.each([
    [1, 50],
    [7.5, 375],
    [0, 0],
    [0.25, 12.5],
  ])("%d hours: %d dollars", (hours, dollars) => expect(one("TUTORING", hours)).toBe(dollars));
});

describe("Article XX, Section 14: mileage at the IRS rate of the day", () => {
  test.each([
    ["the agreement's first day, 55.5 cents", "2012-07-01", 55.5],
    ["the last day of 2012", "2012-12-31", 55.5],
    ["2013 from its first day, 56.5 cents", "2013-01-01", 56.5],
    ["2014, 56 cents", "2014-01-01", 56],
    ["2015, 57.5 cents", "2015-01-01", 57.5],
    ["the agreement's last day", "2015-06-30", 57.5],
  ])("100 miles on %s", (_, date, dollars) => expect(one("MILEAGE", 100, date)).toBe(dollars));

  test("half a cent goes up: 13 miles × 0.565 = 7.345", () => expect(one("MILEAGE", 13, "6/3/2013")).toBe(7.35));

  test.each(["2012-06-30", "2015-07-01"])("%s is outside the agreement", (date) => {
    expect(refusal("MILEAGE", 1, date)).toMatch(
      /^#N\/A date: .* is outside the agreement\. The agreement covers FY13.*\(July 1, 2012 to June 30, 2015\)\.$/,
    );
  });
});

describe("Article XV, Section 3: damaged property", () => {
  test.each([
    ["a loss of 40", [40], 40],
    ["a loss of 75", [75], 75],
    ["a loss of 120 is paid up to 75", [120], 75],
    ["nothing where insured", [120, true], 0],
    ["not insured, said so", [60.5, "no"], 60.5],
  ])("%s", (_, args, dollars) => expect(one("PROPERTYCLAIM", ...args)).toBe(dollars));
});
