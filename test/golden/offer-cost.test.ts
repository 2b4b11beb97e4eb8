import { ask, down, refusal } from "../support/functions/ask";

/** The worked example: FY15 as printed, 13.0 FTE. */
const LANES = down("B0", "B3", "M0", "M2", "M5", "C1");
const STEPS = down(1, 6, 13, 7, 14, 14);
const FTE = down(2, 1.5, 3, 2, 4, 0.5);
const TERMS = [
  ["Year", "Day", "Kind", "Amount", "Who", "From", "To", "Step", "FTE"],
  [1, "", "Step", "", "", "", "", "", ""],
  [1, "", "Schedule %", "3%", "", "", "", "", ""],
  [1, 93, "Schedule %", 0.01, "All", "", "", "", ""],
  ["", "", "", "", "", "", "", "", ""],
  [2, 1, "Lane", "", "", "M2", "M+18", 8, 1],
  [2, 1, "schedule percent", 0.02, "", "", "", "", ""],
  [2, 1, "Schedule $", "$250", "Top", "", "", "", ""],
  [2, 1, "One-time $", 500, "", "", "", "", ""],
  [2, 1, "Leaver", "", "", "M5", "", 14, 1],
  [2, 1, "Replacement", "", "", "", "M0", 3, ""],
  [2, 91, "Step", 1, "", "", "", "", ""],
];
const YEAR_1 = [
  [1, "Opening", "", 797163.1, 797163.1, ""],
  [1, "Step", 1, 24646.17, 24646.17, ""],
  [1, "Schedule %", 1, 24654.3, 24654.3, ""],
  [1, "Schedule %", 93, 8464.63, 4232.32, ""],
  [1, "Total", "", 854928.2, 850695.89, 4232.31],
];

test("the worked example, line by line", () => {
  expect(ask("OFFERCOST", TERMS, LANES, STEPS, FTE, "FY15")).toEqual([
    ["Year", "Line", "Day", "Annualized", "Cash", "Carry-over"],
    ...YEAR_1,
    [2, "Opening", "", 854928.2, 854928.2, ""],
    [2, "Lane", 1, 443.65, 443.65, ""],
    [2, "Schedule %", 1, 17107.43, 17107.43, ""],
    [2, "Schedule $", 1, 1875, 1875, ""],
    [2, "Leaver", 1, -77071.48, -77071.48, ""],
    [2, "Replacement", 1, 51546.09, 51546.09, ""],
    [2, "One-time $", 1, 0, 6500, ""],
    [2, "Step", 91, 11391.94, 5819.8, ""],
    [2, "Total", "", 860220.83, 861148.69, 5572.14],
  ]);
});

test("on the same staff, and on the schedule alone", () => {
  const sameStaff = ask("OFFERCOST", TERMS, LANES, STEPS, FTE, "FY15", "Same staff");
  expect(sameStaff.slice(1, 6)).toEqual(YEAR_1);
  expect(sameStaff.slice(-2)).toEqual([
    [2, "Step", 91, 9639.75, 4924.65, ""],
    [2, "Total", "", 883994.03, 885778.93, 4715.1],
  ]);
  const schedule = ask("OFFERCOST", TERMS, LANES, STEPS, FTE, "FY15", "Schedule");
  expect(schedule.filter((row) => row[1] === "Total").map((row) => row.slice(3, 5))).toEqual([
    [829288.77, 825183.39],
    [846999.52, 853499.52],
  ]);
});

test.each([
  ["Schedule only", "Schedule"],
  ["same staff", "Same staff"],
  ["Budget to budget", "All"],
])("the basis %s has the name that the sheets give it, or that of earlier versions: %s", (name, earlier) => {
  const cost = (basis: unknown) => ask("OFFERCOST", TERMS, LANES, STEPS, FTE, "FY15", basis);
  expect(cost(name)).toEqual(cost(earlier));
});

test("a basis that is none is refused with the names of all three", () => {
  expect(refusal("OFFERCOST", TERMS, LANES, STEPS, FTE, "FY15", "Cash")).toBe(
    '#VALUE! basis: "Cash" is not a basis. Allowed: "Schedule only", "Same staff" or "Budget to budget".',
  );
});

test("the same from the schedule on a sheet, with the columns in another order", () => {
  const turned = TERMS.map((row) => [...row].reverse());
  expect(ask("OFFERCOST", turned, LANES, STEPS, FTE, ask("SCHEDULE", "FY15"))).toEqual(
    ask("OFFERCOST", TERMS, LANES, STEPS, FTE, "FY15"),
  );
});

const HEAD = ["Year", "Day", "Kind", "Amount", "Who", "From", "To", "Step", "FTE"];
const line = (given: Record<string, unknown>) => HEAD.map((heading) => given[heading] ?? "");
const offer = (...lines: Record<string, unknown>[]) => [HEAD, ...lines.map((given) => line({ Year: 1, ...given }))];
const cost = (terms: unknown[][], ...more: unknown[]) => ask("OFFERCOST", terms, LANES, STEPS, FTE, "FY15", ...more);

test("a year that no line names has its opening and its total", () => {
  expect(cost(offer({ Year: 2, Kind: "Schedule %", Amount: 0 })).map((row) => row.slice(0, 2))).toEqual([
    ["Year", "Line"],
    [1, "Opening"],
    [1, "Total"],
    [2, "Opening"],
    [2, "Schedule %"],
    [2, "Total"],
  ]);
});

test("a blank amount is a step; 0 gives a line of 0", () => {
  expect(cost(offer({ Kind: "Step" }))[2]).toEqual([1, "Step", 1, 24646.17, 24646.17, ""]);
  expect(cost(offer({ Kind: "Step", Amount: 0 }))[2]).toEqual([1, "Step", 1, 0, 0, ""]);
  expect(cost(offer({ Kind: "Schedule %", Amount: 0 }), "All", 10)[2]).toEqual([1, "Schedule %", 1, 0, 0, ""]);
});

test("half a step for one lane, and the next one from there", () => {
  const terms = offer(
    { Kind: "Step", Amount: 0.5, Who: "M+12" },
    { Year: 2, Kind: "Lane", From: "M2", To: "B0", Step: 7.5 },
  );
  // M2 step 7 is 56,031.96 and step 8 57,680.71; halfway, 56,856.335, is 56,856.34. For two FTE 2 × 824.38.
  expect(cost(terms)[2]?.[3]).toBe(1648.76);
  expect(cost(terms)[5]?.[1]).toBe("Lane");
});

test("steps as 1 to 7 are those on steps 1, 6 and 7: a one-time payment of 100 for 5.5 FTE", () => {
  for (const who of ["1 to 7", "1-7", "Steps 1 to 7"])
    expect(cost(offer({ Kind: "One-time $", Amount: 100, Who: who }))[2]?.[4]).toBe(550);
  expect(cost(offer({ Kind: "One-time $", Amount: 100, Who: "Below top" }))[2]?.[4]).toBe(850);
});

test("staff between two steps: half an increment above step 7", () => {
  const terms = offer({ Kind: "Schedule %", Amount: 0 });
  expect(ask("OFFERCOST", terms, "M2", 7.5, 1, "FY15")[1]?.[3]).toBe(56856.34);
});

test.each<[string, Record<string, unknown>, string]>([
  [
    "more FTE than are there",
    { Kind: "Leaver", From: "M2", Step: 8, FTE: 3 },
    "3 FTE leave lane M2, step 8, where 2 are.",
  ],
  ["a day outside the year", { Kind: "Step", Day: 185 }, "Day: 185 is not allowed. Give a work day from 1 to 184."],
  ["a lane that there is not", { Kind: "Replacement", To: "X9", Step: 1 }, 'To: "X9" is not a lane.'],
  [
    "an unknown kind",
    { Kind: "Sabbatical" },
    'Kind: "Sabbatical" is not a kind of line. Allowed: Step, Lane, Schedule %,',
  ],
  ["a percent typed as 3 for 3%", { Kind: "Schedule %", Amount: 3 }, "Amount: 3 is not allowed."],
  ["a percent above 25%", { Kind: "One-time %", Amount: "30%" }, 'Amount: "30%" is not allowed.'],
  ["an amount that is missing", { Kind: "Schedule $" }, "Amount is missing."],
  [
    "steps that Excel made a date of",
    { Kind: "Schedule %", Amount: 0.01, Who: 41644 },
    "Excel makes a date of 1-5: write 1 to 5.",
  ],
  ["steps the wrong way round", { Kind: "Schedule %", Amount: 0.01, Who: "5 to 1" }, '"5 to 1" ends before it begins.'],
  ["steps beyond the schedule", { Kind: "Step", Who: "10 to 15" }, "Steps 10 to 15: the schedule has steps 1 to 14."],
  [
    "a figure that the kind does not take",
    { Kind: "Leaver", From: "M2", Step: 7, Amount: 2 },
    "which has no Amount. It has From, Step, FTE.",
  ],
  ["an FTE below 0", { Kind: "Leaver", From: "M2", Step: 7, FTE: -1 }, "Give an FTE above 0, up to 100,000."],
  ["a kind that is missing", { Amount: 0.02 }, "Kind is missing."],
])("%s is refused with the row of terms", (_, given, message) => {
  const said = refusal("OFFERCOST", offer({ Kind: "Step" }, given), LANES, STEPS, FTE, "FY15", "Schedule");
  expect(said).toContain("terms, row 3");
  expect(said).toContain(message);
});

test("headings that are unknown, missing or there twice are refused", () => {
  const said = (...heading: string[]) => refusal("OFFERCOST", [heading, [1, "Step"]], LANES, STEPS, FTE, "FY15");
  expect(said("Year", "Kind", "Whom")).toContain('terms, row 1, column 3: "Whom" is not a heading.');
  expect(said("Year", "What")).toContain('"What" is not a heading.');
  expect(said("Year", "Day")).toContain('terms: its first row has no heading "Kind".');
  expect(said("Year", "Kind", "Kind")).toContain('"Kind" is listed twice. Keep only one of them.');
});

test("a unit of part of a cent is refused", () => {
  expect(refusal("OFFERCOST", offer({ Kind: "Step" }), LANES, STEPS, FTE, "FY15", "All", 0.125)).toContain(
    "whole cents",
  );
});
