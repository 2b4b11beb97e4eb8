import { budgetWorkbook } from "../../../src/sheets/budget/budget-workbook";
import { serial } from "../../../src/sheets/plan/serial";
import type { Content, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { budgetNames, budgetOptions } from "../../support/sheets/budgets";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { teacher } from "../../support/sheets/payrolls";
import { staffTable } from "../../support/sheets/staff-table";

const UNKNOWN = "This position is not in Appendix C that year and at that location.";
const TOO_MANY = "More holders than there are positions.";

/**
 * A line of assignments (Year, Location, Position, Id, Units, Teachers, Activity ends), what it pays, and what is wrong
 * with it. Amounts are those of FY14 as printed in Appendix C.
 */
const LINES: readonly (readonly [line: readonly Content[], amount: number, issue: string])[] = [
  [["FY14", "GHS", "Senior Class Advisor", "1", null, null, serial(2014, 6, 1)], 4000, ""],
  [["FY14", "District", "Mentors (per mentee)", "1", 3], 1500, ""],
  // A department head with six teachers: 1,200 and 6 × 200.
  [["FY14", "GHS", "Department Heads + Per Teacher", "1", null, 6], 2400, ""],
  // Article II, Section 5.
  [["FY14", "District", "Travel between schools", "1"], 250, ""],
  // Two holders share a position, each a half.
  [["FY14", "GHS", "Jazz Band", "1", 0.5], 350, ""],
  [["FY14", "GHS", "Jazz Band", "2", 0.5], 350, ""],
  [["FY14", "GMS", "Jazz Band", "Coach from outside"], 750, ""],
  // Printed for FY13 alone, and a class advisor of the other school.
  [["FY14", "GHS", "Yearbook Assistant", "1"], 0, UNKNOWN],
  [["FY14", "GMS", "Senior Class Advisor", "1"], 0, UNKNOWN],
  [["FY20", "GHS", "Jazz Band", "1"], 0, "Choose a year in this budget."],
  [
    ["FY14", "GMS", "Yearbook Advisor", null],
    500,
    "Type who holds it: the Id, or the name of somebody outside the unit.",
  ],
  [["FY14", "GHS", "Yearbook Editor", "1", 1.5], 750, "A share must be at most 1: holders share the stipend (R15)."],
  [["FY14", "GHS", "Jazz Band II", "1", 0.6], 330, "The shares of this position do not add up to 1."],
  [["FY14", "GHS", "Yearbook Advisor", "1"], 2000, TOO_MANY],
  [["FY14", "GHS", "Yearbook Advisor", "2"], 2000, TOO_MANY],
  [["FY14", "GHS", "Junior Class Advisor", "1", "half"], 0, "Units must be a number."],
  [["FY14", "GHS", "Sophomore Class Advisor", "1", -1], -2000, "Units must be above 0."],
  [
    ["FY14", "GHS", "Freshman Class Advisor", "1", null, null, serial(2014, 7, 1)],
    2000,
    "The activity does not end in this fiscal year.",
  ],
  [
    ["FY14", "GHS", "National Honor Society Advisor", "1", null, null, "June"],
    600,
    "Type the day on which the activity ends.",
  ],
];

const typed = (sheet: SheetPlan, name: string): SheetPlan => ({
  ...sheet,
  tables: sheet.tables.map((table) =>
    table.name === name
      ? { ...table, rows: table.rows.map((row, at) => row.map((cell, column) => LINES[at]?.[0][column] ?? cell)) }
      : table,
  ),
});

let sheets: Calculated;
const names = budgetNames([2014]);
const column = (heading: string) => sheets.column(`BudgetStipends${names.suffix}`, heading).slice(0, LINES.length);

beforeAll(async () => {
  const staff = [teacher({ Id: "1" }), teacher({ Id: "2" })];
  const plan = budgetWorkbook(names, budgetOptions(staff, [2014]));
  const table = `BudgetStipends${names.suffix}`;
  sheets = await calculate({
    sheets: [staffTable(staff), ...plan.sheets.map((sheet) => typed(sheet, table))],
    names: plan.names,
  });
});
afterAll(() => sheets.close());

test("each assignment is priced as printed", () => {
  const amounts = column("Amount");
  for (const [at, [line, amount]] of LINES.entries()) expect([line, amounts[at]]).toEqual([line, amount]);
});

test("each thing that is wrong has its line and a sentence", () => {
  const issues = column("Issue");
  expect(LINES.map(([line], at) => [line, issues[at]])).toEqual(LINES.map(([line, , issue]) => [line, issue]));
});

test("a holder outside the unit is marked, and so is an Id that is not on the staff list", () => {
  const marks = column("On staff list");
  expect([marks[0], marks[6]]).toEqual(["Yes", "No"]);
});
