import { BUILDABLE_FORMS } from "../../../src/sheets/evaluation/forms/buildable-forms";
import { RUBRICS } from "../../../src/sheets/evaluation/forms/rubrics";
import { EVALUATION, nameOf, type TableKey } from "../../../src/sheets/evaluation/names";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { formulaRepairs } from "../../../src/sheets/plan/formula-repair";
import { serial } from "../../../src/sheets/plan/serial";
import { formula, type SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { inventedEducators, trackerNames } from "../../support/sheets/educators";

const NAMES = trackerNames(2013);
const [RUBRIC] = RUBRICS;
if (!RUBRIC) throw new Error("There is no rubric.");
const { sheets } = trackerWorkbook(NAMES, {
  educators: inventedEducators(2013, 6),
  firstDay: serial(2013, 8, 28),
  noSchool: [],
});
const PLANS: readonly SheetPlan[] = [
  ...sheets.filter(({ name }) => name === NAMES.sheets.dashboard),
  ...BUILDABLE_FORMS.map(({ title, sheet }) => sheet(NAMES, title, "Educator 001", RUBRIC)),
];

/** What Excel leaves of a formula once a table is gone: #REF! for each of its references, brackets and all. */
function withoutTable(written: string, table: string): string {
  const from = written.indexOf(`${table}[`);
  if (from < 0) return written;
  let [to, depth] = [from + table.length, 0];
  do {
    depth += written[to] === "[" ? 1 : written[to] === "]" ? -1 : 0;
    to += 1;
  } while (depth > 0);
  return withoutTable(`${written.slice(0, from)}#REF!${written.slice(to)}`, table);
}

/** The cells of a sheet as Excel gives them, without a table; a row is inserted above those from the 9th on. */
function contentsWithout({ blocks }: SheetPlan, table: string) {
  const rows: unknown[][] = [];
  const cells = blocks.flatMap(({ row, column, rows: lines }) =>
    lines.flatMap((line, down) =>
      line.map((content, across) => ({ row: row + down, column: column + across, content })),
    ),
  );
  for (const { row, column, content } of cells) {
    const line = (rows[row < 9 ? row - 1 : row] ??= []);
    line[column - 1] =
      content !== null && typeof content === "object" ? withoutTable(content.formula, table) : (content ?? "");
  }
  return Array.from(rows, (line = []) => Array.from(line, (content = "") => content));
}

const OTHERS = (Object.keys(EVALUATION.tables) as TableKey[]).filter((key) => key !== "Tracker");

it.each(OTHERS)("gives every formula of the dashboard and the forms %s again after it was deleted", (key) => {
  for (const plan of PLANS) {
    const whole = contentsWithout(plan, "a table that no formula calls");
    const broken = contentsWithout(plan, nameOf(NAMES, key));
    const expected = broken.flatMap((line, row) =>
      line.flatMap((was, column) =>
        was === whole[row]?.[column] ? [] : [{ row, column, was, formula: whole[row]?.[column] }],
      ),
    );
    const found = formulaRepairs(plan.blocks, { row: 0, column: 0, formulas: broken });
    expect({ plan: plan.name, found }).toEqual({ plan: plan.name, found: expected });
  }
});

it("breaks formulas of the dashboard and of forms in these tests", () => {
  const calling = PLANS.filter(({ blocks }) => JSON.stringify(blocks).includes(`${nameOf(NAMES, "NoSchool")}[`));
  expect(calling.map(({ name }) => name)).toEqual([
    NAMES.sheets.dashboard,
    "Improvement Plan",
    "Professional Improvement Plan (PIP)",
    "Professional Growth Plan (PGP)",
  ]);
});

describe("a formula that is like several of a new sheet", () => {
  const blocks = [
    { row: 1, column: 1, rows: [["Days", formula("=COUNT(Days[Date])")]] },
    { row: 2, column: 1, rows: [["Terms", formula("=COUNT(Terms[Date])")]] },
  ];
  const repair = (label: string) => formulaRepairs(blocks, { row: 4, column: 2, formulas: [[label, "=COUNT(#REF!)"]] });

  it("is known by the first text of its row", () => {
    expect(repair("Terms")).toEqual([{ row: 4, column: 3, was: "=COUNT(#REF!)", formula: "=COUNT(Terms[Date])" }]);
  });

  it("is left as it is where the row has another text", () => {
    expect(repair("My own line")).toEqual([]);
  });
});

it("keeps the cells that a moved formula calls, and what a person wrote of their own", () => {
  const blocks = [{ row: 1, column: 1, rows: [["Length", formula('=IF(C3="","",NETWORKDAYS(C3,C4,Days[Date]))')]] }];
  const formulas = [["Length", '=IF(C7="","",NETWORKDAYS(C7,C8,#REF!))', "=SUM(#REF!)"]];
  expect(formulaRepairs(blocks, { row: 0, column: 0, formulas }).map((repair) => repair.formula)).toEqual([
    '=IF(C7="","",NETWORKDAYS(C7,C8,Days[Date]))',
  ]);
});
