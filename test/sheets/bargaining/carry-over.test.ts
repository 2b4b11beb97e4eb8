import { bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { withTyped } from "../../../src/sheets/bargaining/carry-over";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import { optionsAgain } from "../../../src/sheets/bargaining/build-again";

const names = newBargainingNames(["Committee 1", "Association 1"], { sheets: [], tables: [], names: [] });

test("what was typed beside an offer and year is there again where years were added", () => {
  const { plan } = bargainingWorkbook(names, {
    base: {
      shape: { lanes: ["B0"], positions: [1, 2] },
      salaries: [[40_000], [41_000]],
      staff: { kind: "typed", fte: [[1], [1]] },
      workYear: 184,
      source: "the schedule in force",
    },
    offers: ["Committee 1", "Association 1"].map((name) => ({ name, years: 2 })),
    lines: [],
    answers: ["money"],
  });
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

test("a workbook that is built again has the further sheets that it had", () => {
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
      staffHeadings: [],
    },
    { years: 1, halves: false, turnover: false, typedSalaries: false },
  );
  expect(options.answers).toEqual(["money", "public"]);
});
