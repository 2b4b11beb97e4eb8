import type { Answer } from "../../../src/sheets/bargaining/answers/answer-sheets";
import { bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { withTyped } from "../../../src/sheets/bargaining/carry-over";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import { optionsAgain } from "../../../src/sheets/bargaining/build-again";
import { FormulaEngine } from "../../support/sheets/formula-engine";
import { onInsuredStaff } from "./insured-base";
import { typedBefore } from "./typed-before";

const names = newBargainingNames(["Committee 1", "Association 1"], { sheets: [], tables: [], names: [] });

/** A small workbook for so many years, with rows for half steps or without. */
const workbook = (years: number, positions: readonly number[], answers: readonly Answer[]) =>
  bargainingWorkbook(names, {
    base: {
      shape: { lanes: ["B0"], positions },
      salaries: [[40_000], [42_000]],
      staff: { kind: "typed", fte: positions.map(() => [1]) },
      workYear: 184,
      source: "the schedule in force",
    },
    offers: ["Committee 1", "Association 1"].map((name) => ({ name, years })),
    lines: [],
    answers,
  }).plan;

test("what was typed beside an offer and year is there again where years were added", () => {
  const plan = workbook(2, [1, 2], ["money"]);
  const before = {
    headings: ["Offer", "Year", "All in", "Or dollars"],
    rows: [
      ["Committee 1", 1, 0.025, ""],
      ["Association 1", 1, 0.04, 5000],
    ],
  };
  const again = withTyped(plan, names, {
    tables: new Map([["MoneyToPercent", before]]),
    cells: new Map(),
    values: new Map(),
    staffHeadings: [],
  });
  const table = again.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "MoneyToPercent");
  expect(table?.rows.map((row) => row.slice(0, 4))).toEqual([
    ["Committee 1", 1, 0.025, null],
    // A year that was not there has what a new one begins with.
    ["Committee 1", 2, 0.03, null],
    ["Association 1", 1, 0.04, 5000],
    ["Association 1", 2, 0.03, null],
  ]);
});

test("a workbook that is built again has the further sheets that it had, and those that are asked for", () => {
  const grid = [
    ["Step", "B0"],
    [1, 40_000],
    [2, 41_000],
  ];
  const one = { headings: [], rows: [] };
  const options = optionsAgain(
    {
      tables: new Map([
        ["OfferNames", { headings: ["Offer", "Years"], rows: [["Committee 1", 1]] }],
        ["MoneyToPercent", one],
        ["PublicFigures", one],
      ]),
      cells: new Map([
        ["BaseSalaries", grid],
        ["BaseFTE", grid],
      ]),
      values: new Map(),
      staffHeadings: [],
    },
    { years: 1, halves: false, turnover: false, typedSalaries: false, answers: ["careers"] },
  );
  expect(options.answers).toEqual(["money", "careers", "public"]);
});

/** What is typed beside the tables: the sheet, the label at the left, the column, and what. */
const TYPED = [
  [names.sheets.careers, "Step today", 3, 2],
  [names.sheets.careers, "Raise a year after the offer's term", 2, 0.01],
  [names.sheets.riding, "Stay-well: most days sold back", 2, 5],
  // Step 1 of the proposal.
  [names.sheets.evenSteps, "1", 2, 40_500],
  [names.sheets.comparison, "Basis", 2, "Schedule only"],
  [names.sheets.settlement, "Assumptions", 2, "=1+1, says the Committee"],
  [names.sheets.settlement, "Offer", 2, "Association 1"],
] as const;

test("what was typed beside the tables is there again, with more years and rows for half steps", () => {
  const answers = ["careers", "riding", "evenSteps"] as const;
  const first = workbook(1, [1, 2], answers);
  const rowOf = (engine: FormulaEngine, sheet: string, label: string) =>
    engine.values(sheet).findIndex(([own]) => String(own) === label) + 1;
  const engine = new FormulaEngine(first);
  engine.enterAll(
    TYPED.map(([sheet, label, column, content]) => [sheet, rowOf(engine, sheet, label), column, content]),
  );
  const before = typedBefore(first, engine);
  engine.close();
  const again = new FormulaEngine(withTyped(workbook(2, [1, 1.5, 2], answers), names, before));
  try {
    const found = TYPED.map(([sheet, label, column]) => again.value(sheet, rowOf(again, sheet, label), column));
    expect(found).toEqual(TYPED.map(([, , , content]) => content));
    // The top keeps the sheet's own formula, as nobody typed over it.
    const top = rowOf(again, names.sheets.evenSteps, "2");
    expect(again.value(names.sheets.evenSteps, top, 2)).toBe(42_000);
  } finally {
    again.close();
  }
});

test("people who are counted in the staff list stay counted; a number typed over the count stays typed", () => {
  const plan = bargainingWorkbook(names, onInsuredStaff(40_000)).plan;
  const headings = ["Plan", "Tier", "Blue Choice", "People", "Premium a year", "Year 1", "On staff list"];
  const rows = [
    ["Blue Choice", "Individual", "Yes", 3, 8000, 8000, 3],
    ["Blue Choice", "Family", "Yes", 9, 20_000, 20_000, 4],
  ];
  const again = withTyped(plan, names, {
    tables: new Map([["InsurancePlans", { headings, rows }]]),
    cells: new Map(),
    values: new Map(),
    staffHeadings: [],
  });
  const table = again.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "InsurancePlans");
  const people = table?.columns.findIndex(({ heading }) => heading === "People") ?? 0;
  expect(table?.rows.slice(0, 2).map((row) => row[people])).toEqual([
    { formula: "=InsurancePlans[[#This Row],[On staff list]]" },
    9,
  ]);
});
