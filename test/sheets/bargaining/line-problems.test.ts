import type { Content } from "../../../src/sheets/plan/sheet-plan";
import type { PlainOffer } from "../../rules/costing/independent-offer";
import { CalculatedBargaining } from "./calculated-bargaining";

const BASE: PlainOffer = {
  lanes: ["B0", "M0"],
  firstStep: 1,
  salaries: [
    ["40000", "45000"],
    ["42000", null],
  ],
  staff: [{ lane: "B0", position: "1", fte: "2" }],
  years: [[{ kind: "Schedule %", day: 1, amount: "0.02" }], []],
  unit: "0.01",
};
const HEADINGS = ["Offer", "Year", "Day", "Kind", "Who", "Amount", "From", "To", "Step", "FTE"] as const;
type Typed = Partial<Record<(typeof HEADINGS)[number], Content>>;

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining([["Committee 1", BASE]]);
});
afterAll(() => bargaining.close());

/** The first line as a good one with these cells typed over, and what is then said of it. */
function said(typed: Typed): string {
  const { engine, names, workbook } = bargaining;
  const sheet = workbook.plan.sheets.find(({ name }) => name === names.sheets.offers);
  const table = sheet?.tables[0];
  if (!table) throw new Error("no table of offers");
  const column = (heading: string) => table.column + table.columns.findIndex((each) => each.heading === heading);
  const good: Typed = { Offer: "Committee 1", Year: 1, Day: 1, Kind: "Schedule %", Amount: 0.02 };
  const line = { ...good, ...typed };
  engine.enterAll(
    HEADINGS.map((heading) => [names.sheets.offers, table.row + 1, column(heading), line[heading] ?? null]),
  );
  return String(engine.value(names.sheets.offers, table.row + 1, column("Problem")));
}

const AT_THE_BOTTOM = { Amount: null, From: "B0", Step: 1, FTE: 1 };
const LEAVER = { Kind: "Leaver", ...AT_THE_BOTTOM };

test.each<[sentence: string, typed: Typed]>([
  ["", {}],
  ["", { Kind: "Step", Amount: null, Who: "1 to 2" }],
  ["", { Who: "2 to 2" }],
  ["", LEAVER],
  ["This line names no offer.", { Offer: null }],
  ["There is no offer “Committee 9”. Choose one from the list.", { Offer: "Committee 9" }],
  ["This line has no kind. Choose one from the list.", { Kind: null }],
  ["There is no kind “Raise”. Choose one from the list.", { Kind: "Raise" }],
  ["Year “3”: this offer has years 1 to 2.", { Year: 3 }],
  ["Day “185” is outside the work year: type 1 to 184, or a date in it.", { Day: 185 }],
  ["This line needs an amount: a number.", { Amount: null }],
  ["An amount of 2 is more than 25%. For two percent type 2%.", { Amount: 2 }],
  [
    "A step moves people by 0 or 1 increment here. For half steps build the workbook with room for them.",
    { Kind: "Step", Amount: 0.5 },
  ],
  // The schedule has steps 1 and 2.
  ...["M9", "2 to 1", "1 to 3", "0 to 2", "a to b", "1 to 2 to 2"].map((who): [string, Typed] => [
    `Who “${who}” matches nobody: leave it blank for everyone, or type Top, Below top, a lane, or steps such as ` +
      "1 to 5.",
    { Who: who },
  ]),
  ["From “B9”: the schedule has no such lane.", { ...LEAVER, From: "B9" }],
  ["Step “3”: the schedule has no such step.", { ...LEAVER, Step: 3 }],
  ["The schedule has no salary for that lane and step.", { ...LEAVER, From: "M0", Step: 2 }],
  ["FTE “-1”: type a number above 0.", { ...LEAVER, FTE: -1 }],
  ["FTE “0”: type a number above 0.", { ...LEAVER, FTE: 0 }],
  // A blank is one FTE.
  ["", { ...LEAVER, FTE: null }],
  ["From and To are the same lane.", { ...LEAVER, Kind: "Lane", To: "B0" }],
])("it says “%s”", (sentence, typed) => {
  expect(said(typed)).toBe(sentence);
  expect(bargaining.wrong.map(([label]) => label).includes("Lines with a problem")).toBe(sentence !== "");
  // The check says it with its row: the first below the heading in row 5.
  const [, meaning] = bargaining.beside("checks", "Lines with a problem");
  expect(meaning).toBe(
    sentence === "" ? "The Problem column of the Offers sheet says what is wrong with each." : `Row 6: ${sentence}`,
  );
});

test.each<Typed & { readonly Kind: string }>([
  { Kind: "Step", Amount: 1 },
  { Kind: "Lane", ...AT_THE_BOTTOM, To: "M0" },
  { Kind: "Schedule %", Amount: 0.01 },
  { Kind: "Schedule $", Amount: 500 },
  { Kind: "Minimum $", Amount: 500 },
  LEAVER,
  { Kind: "Replacement", ...AT_THE_BOTTOM, To: "B0" },
  { Kind: "Work-year days", Amount: 2 },
  { Kind: "Longevity", Amount: 90_000 },
  { Kind: "Stipends", Amount: 90_000 },
  { Kind: "Insurance", Amount: 90_000 },
  { Kind: "One-time $", Amount: 500 },
  { Kind: "One-time %", Amount: 0.01 },
])("a workbook begun with one raise has room for a line of the kind $Kind", (line) => {
  expect(said(line)).toBe("");
});

test("a date is the number of its work day on the calendar; one without school is the next school day's", () => {
  const { engine, names, workbook } = bargaining;
  const { offers } = names.sheets;
  const tables = workbook.plan.sheets.find(({ name }) => name === offers)?.tables ?? [];
  const [lines, , years, daysOff] = tables;
  if (!lines || !years || !daysOff) throw new Error("no calendar");
  // School begins on Monday, August 31, 2015; Labor Day is September 7.
  engine.enterAll([
    [offers, years.row + 1, years.column + 1, 42_247],
    [offers, daysOff.row + 1, daysOff.column, 42_254],
  ]);
  const workDay = lines.column + lines.columns.findIndex(({ heading }) => heading === "Work day");
  const dayOf = (date: number) => {
    expect(said({ Day: date })).toBe("");
    return engine.value(offers, lines.row + 1, workDay);
  };
  // The first day; the Friday of that week; the Sunday before Labor Day and the Tuesday after it.
  expect([42_247, 42_251, 42_253, 42_255].map(dayOf)).toEqual([1, 5, 6, 6]);
});

test("more who leave than are there are counted among the checks", () => {
  expect(said({ ...LEAVER, FTE: 3 })).toBe("");
  expect(bargaining.wrong).toContainEqual(["FTE that leave a lane and step where they are not", 1]);
});

test("FTE below 0, and FTE where the schedule has no salary, are counted among the checks of the base", () => {
  const { engine, names, workbook } = bargaining;
  const { base } = names.sheets;
  const grid = workbook.plan.sheets
    .find(({ name }) => name === base)
    ?.blocks.find(({ rows }) => rows[0]?.[0] === "FTE");
  // B0 on step 2; M0 has no salary there.
  const row = (grid?.row ?? 0) + 3;
  engine.enterAll([
    [base, row, 2, -1],
    [base, row, 3, 0.5],
  ]);
  const wrong = new Map(bargaining.wrong);
  expect([wrong.get("FTE below 0"), wrong.get("FTE where the schedule has no salary")]).toEqual([1, 1]);
  const meanings = bargaining.column("Checks", "What it means").map(String);
  expect(meanings.filter((text) => text.startsWith(`Row ${row}: `))).toEqual([
    `Row ${row}: Staff on a lane and step of the Base sheet without a salary would cost nothing.`,
    `Row ${row}: Nobody's FTE may be below 0: fix this row of the Base sheet.`,
  ]);
  engine.enterAll([
    [base, row, 2, 0],
    [base, row, 3, 0],
  ]);
});

describe("room", () => {
  let full: CalculatedBargaining;
  beforeAll(() => {
    const leaver = { offer: "Committee 1", year: 2, day: 1, kind: "Leaver", from: "B0", step: 1, fte: 0.1 };
    full = new CalculatedBargaining([["Committee 1", BASE]], [], { lines: Array.from({ length: 13 }, () => leaver) });
  });
  afterAll(() => full.close());

  const problems = () => {
    const { engine, names, workbook } = full;
    const table = workbook.plan.sheets.find(({ name }) => name === names.sheets.offers)?.tables[0];
    const column = (table?.column ?? 0) + (table?.columns.findIndex(({ heading }) => heading === "Problem") ?? 0);
    return (table?.rows ?? []).map((_, at) => engine.value(names.sheets.offers, (table?.row ?? 0) + 1 + at, column));
  };

  test("is for twelve lines of a year: the thirteenth is left out, and says so", () => {
    expect(problems().filter((sentence) => sentence !== "")).toEqual([
      "An offer's year has room for 12 lines; this one is left out.",
    ]);
    expect(full.wrong.map(([label]) => label)).toEqual(["Lines with a problem", "Lines that no offer's year takes"]);
  });

  test("is for three changes of the schedule in a year: the fourth is left out, and says so", () => {
    const { engine, names, workbook } = full;
    const table = workbook.plan.sheets.find(({ name }) => name === names.sheets.offers)?.tables[0];
    const typed = { Offer: "Committee 1", Year: 1, Kind: "Schedule %", Amount: 0.01 };
    // The first line of the table is the first change; the last blank rows get three more.
    const cells = [1, 2, 3].flatMap((back) =>
      Object.entries(typed).map(([heading, content]) => {
        const column = (table?.column ?? 0) + (table?.columns.findIndex((each) => each.heading === heading) ?? 0);
        return [
          names.sheets.offers,
          (table?.row ?? 0) + (table?.rows.length ?? 0) + 1 - back,
          column,
          content,
        ] as const;
      }),
    );
    engine.enterAll(cells);
    expect(problems().filter((sentence) => String(sentence).startsWith("No room"))).toEqual([
      "No room for one more line of this kind in this year: it is left out. Add room in the pane.",
    ]);
  });
});
