import type { Content } from "../../../src/sheets/plan/sheet-plan";
import type { PlainOffer } from "../../rules/costing/independent-offer";
import { type BASES, CalculatedBargaining } from "./calculated-bargaining";

/** Steps 1 and 2 of B0 become one, and the top of M0 becomes the top of a new lane with one more step. */
const OFFER: PlainOffer = {
  lanes: ["B0", "M0"],
  firstStep: 1,
  salaries: [
    ["40000", "44000"],
    ["42000", "47000"],
    ["45000", "50000"],
  ],
  staff: [
    { lane: "B0", position: "1", fte: "2" },
    { lane: "B0", position: "2", fte: "1" },
    { lane: "M0", position: "3", fte: "1.5" },
    { lane: "M0", position: "1", fte: "0.5" },
  ],
  unit: "0.01",
  years: [
    [
      {
        kind: "Crosswalk",
        day: 1,
        schedule: {
          lanes: ["B0", "M0", "M1"],
          firstStep: 1,
          salaries: [
            ["41000", "45000", "46000"],
            ["44000", "48000", "49000"],
            ["47000", "51000", "52000"],
            [null, null, "55000"],
          ],
        },
        moves: [
          ["B0", "2", "B0", "1"],
          ["B0", "3", "B0", "2"],
          ["M0", "3", "M1", "4"],
        ],
      },
      { kind: "Schedule %", day: 1, amount: "0.02" },
      { kind: "Minimum $", day: 1, amount: "1000" },
    ],
    [
      { kind: "Step", day: 1, amount: "1" },
      { kind: "Schedule $", day: 1, amount: "100", who: "top" },
    ],
  ],
};

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining([["Committee 1", OFFER]], ["spread", "charts", "realPay"], {
    typedSalaries: true,
    turnover: [
      { year: 1, day: 93, leaves: { lane: "M1", step: 4 }, comes: { lane: "B0", step: 1 } },
      { offer: "Committee 1", year: 1, day: 93, leaves: { lane: "B0", step: 1 }, fte: 0.25 },
      { year: 1, day: 93, comes: { lane: "B0", step: 1 }, fte: 0.25 },
    ],
    lines: [
      { offer: "Committee 1", year: 1, day: 93, kind: "Turnover" },
      { offer: "Committee 1", year: 1, day: 100, kind: "Typed salaries" },
    ],
  });
  typeSalary(57_000);
});
afterAll(() => bargaining.close());

/** Types over the salary of M1 step 4 in the grid of the first year. */
function typeSalary(content: Content): void {
  const { grids } = bargaining.names.sheets;
  const block = sheetOf("grids").blocks.find(({ rows }) => rows[0]?.[0] === "Committee 1, year 1: salary");
  bargaining.engine.enter(grids, (block?.row ?? 0) + 2 + 3, 4, content);
}

const sheetOf = (key: "grids" | "newSchedule" | "turnover") => {
  const sheet = bargaining.workbook.plan.sheets.find(({ name }) => name === bargaining.names.sheets[key]);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
};

/** A cell of a table: its row counts from 0. */
function place(key: "grids" | "newSchedule" | "turnover", row: number, heading: string) {
  const [table] = sheetOf(key).tables;
  const column = table?.columns.findIndex((each) => each.heading === heading) ?? -1;
  if (!table || column < 0) throw new Error(`no column ${heading}`);
  return [bargaining.names.sheets[key], table.row + 1 + row, table.column + column] as const;
}

const linesOf = (year: number, basis: (typeof BASES)[number]) => bargaining.year(0, year, basis).lines;

test("crosswalk, raises of the new schedule, turnover by table and a typed salary cost what they do by hand", () => {
  // Base 2 × 40,000 + 42,000 + 1.5 × 50,000 + 0.5 × 44,000 = 219,000.
  expect(bargaining.year(0, 0, "All").opening).toBe("219000.00");
  expect(linesOf(0, "All")).toEqual([
    // 3 × 41,000 + 1.5 × 55,000 + 0.5 × 45,000 = 228,000.
    ["Crosswalk", "9000.00", "9000.00"],
    // 3 × 41,820 + 1.5 × 56,100 + 0.5 × 45,900 = 232,560.
    ["Schedule %", "4560.00", "4560.00"],
    // At least 1,000 more than the new schedule: 42,000 and 46,000, while 56,100 is enough.
    ["Minimum $", "590.00", "590.00"],
    // One leaves 56,100 for 42,000; a quarter comes and a quarter goes. Half of the year is left.
    ["Turnover", "-14100.00", "-7050.00"],
    // 0.5 × (57,000 − 56,100), for 85 of 184 days: 207.88.
    ["Typed salaries", "450.00", "207.88"],
  ]);
  expect(linesOf(1, "All")).toEqual([
    // 4 × (45,000 − 42,000) + 0.5 × (49,000 − 46,000); M1 step 4 is the top.
    ["Step", "13500.00", "13500.00"],
    // The top of the new schedule: 0.5 FTE on M1 step 4.
    ["Schedule $", "50.00", "50.00"],
  ]);
});

test("the same staff has no turnover; the schedule alone is the old one, without what was typed for the new", () => {
  expect(linesOf(0, "Same staff").map(([, annualized]) => annualized)).toEqual([
    "9000.00",
    "4560.00",
    "590.00",
    "0.00",
    // 1.5 × 900.
    "1350.00",
  ]);
  // 2% of 219,000; then 41,000 − 40,800, 43,000 − 42,840 and 45,000 − 44,880 for 2, 1 and 0.5 FTE.
  expect(linesOf(0, "Schedule").map(([, annualized]) => annualized)).toEqual([
    "0.00",
    "4380.00",
    "620.00",
    "0.00",
    "0.00",
  ]);
});

test("the checks add up to 0, and no cell holds an error, also where a lane is on the new schedule alone", () => {
  expect(bargaining.wrong).toEqual([]);
  expect(bargaining.errors).toEqual([]);
  // B0, M0 and M1: the top step, and its salary as a multiple of 40,000.
  expect(bargaining.column("TopSteps", "Top step")).toEqual([3, 3, 0]);
  expect(bargaining.column("TopSteps", "Index")).toEqual([1.125, 1.25, ""]);
});

test("a step that the new schedule alone has is no salary of 0 on the chart, nor asked for to begin with", () => {
  expect(bargaining.column("ScheduleShape", "Today")).toEqual([40_000, 42_000, 45_000, 45_000]);
  const words = bargaining.engine.values(bargaining.names.sheets.charts).map(([first]) => String(first));
  expect(words).toContainEqual(expect.stringMatching(/^Lane B0: from \$40,000 to \$45,000 today, /));
  expect(bargaining.beside("realPay", "Step")[0]).toBe(3);
});

test("what was typed over is shown beside the grid", () => {
  const { engine } = bargaining;
  expect(engine.value(...place("grids", 0, "Typed over"))).toBe(1);
  expect(engine.value(...place("grids", 0, "Problem"))).toBe("");
});

/** The sentence in the Problem column while cells of a table hold something else, and whether a check says so. */
function whileTyped(key: "newSchedule" | "turnover", row: number, typed: Readonly<Record<string, Content>>): string {
  const { engine } = bargaining;
  const before = Object.keys(typed).map((heading) => engine.value(...place(key, row, heading)));
  engine.enterAll(Object.entries(typed).map(([heading, content]) => [...place(key, row, heading), content]));
  const sentence = String(engine.value(...place(key, row, "Problem")));
  expect(bargaining.wrong.length > 0).toBe(sentence !== "");
  engine.enterAll(Object.keys(typed).map((heading, at) => [...place(key, row, heading), before[at] ?? null]));
  return sentence;
}

/** The rows of the crosswalk are B0 steps 1 to 3, then M0. */
test.each<[sentence: string, row: number, typed: Readonly<Record<string, Content>>]>([
  ["1.5 FTE are left over: type the lane and step on which they land.", 5, { "To lane": null, "To step": null }],
  ["The new schedule has no salary for lane B0, step 4.", 0, { "To step": 4 }],
  ["The new schedule has no salary for lane D9, step 1.", 0, { "To lane": "D9" }],
  ["This lane and step is listed twice: nobody may land in two places.", 1, { "From step": 1 }],
  ["The schedule in force has no such lane and step.", 1, { "From lane": "Z" }],
])("a crosswalk says “%s”", (sentence, row, typed) => {
  expect(whileTyped("newSchedule", row, typed)).toBe(sentence);
});

test.each<[sentence: string, row: number, typed: Readonly<Record<string, Content>>]>([
  ["", 1, { Note: "a retirement" }],
  ["There is no offer “Committee 9”. Choose one from the list, or leave it blank.", 1, { Offer: "Committee 9" }],
  ["Year “3”: there are years 1 to 2.", 1, { Year: 3 }],
  ["Day “190” is outside the work year: type 1 to 184, or a date in it.", 1, { Day: 190 }],
  ["Type the lane and step that somebody leaves, or to which somebody comes.", 1, { "Leaves lane": null }],
  ["The schedule has no salary for lane B0, step 9.", 1, { "Leaves step": 9 }],
  ["FTE “-1”: type a number above 0.", 1, { FTE: -1 }],
  ["FTE “0”: type a number above 0.", 1, { FTE: 0 }],
  ["The offer has no line Turnover for this year and day: it does not count.", 1, { Day: 92 }],
  ["Not every offer has a line Turnover for this year and day: there it does not count.", 0, { Day: 92 }],
])("expected turnover says “%s”", (sentence, row, typed) => {
  expect(whileTyped("turnover", row, typed)).toBe(sentence);
});

test("more who are expected to leave than are there are counted among the checks", () => {
  const at = place("turnover", 1, "FTE");
  bargaining.engine.enter(...at, 50);
  expect(bargaining.wrong.map(([label]) => label)).toContain("Places with fewer than 0 FTE at the end of a year");
  bargaining.engine.enter(...at, 0.25);
  expect(bargaining.wrong).toEqual([]);
});

test("a text or a salary where the schedule has none does not count, and is said", () => {
  typeSalary("much");
  expect(bargaining.engine.value(...place("grids", 0, "Problem"))).toBe(
    "Type salaries as numbers, and only where the schedule has one.",
  );
  expect(bargaining.wrong.map(([label]) => label)).toEqual(["Salaries typed over that do not count"]);
});
