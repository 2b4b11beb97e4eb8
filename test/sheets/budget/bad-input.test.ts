import type { Content } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import { STAFF_COLUMNS, type StaffHeading } from "../../../src/sheets/staff/staff-columns";
import { calculatedBudget } from "../../support/sheets/budgets";
import { FIRST_STAFF_ROW, mathTeacher } from "../../support/sheets/staff-table";

type Budget = Awaited<ReturnType<typeof calculatedBudget>>;
type Cells = readonly (string | number)[];

const TEACHER = mathTeacher({ Id: "1", Name: "Teacher 1" });

let budget: Budget;
beforeAll(async () => {
  budget = await calculatedBudget([TEACHER], [2014, 2016]);
});
const checks = () => budget.sheets.value(budget.names.sheets.totals, 4, 2);

/** A sheet's cells from a place to the right. */
const put = (sheet: keyof Budget["names"]["sheets"], row: number, column: number, cells: readonly Content[]) =>
  budget.sheets.put(budget.names.sheets[sheet], row, column, cells);

/** The column Issue of a table, in one of its rows. */
const issueOf = (table: string, row: number) => budget.sheets.column(table + budget.names.suffix, "Issue")[row];

/** Where it is typed, what is typed, in which row of which table the sentence is, and the sentence. */
type Case = readonly [
  sheet: keyof Budget["names"]["sheets"],
  row: number,
  column: number,
  cells: Cells,
  table: string,
  at: number,
  sentence: string,
];

const CASES: readonly Case[] = [
  ["funding", 7, 1, ["1", "2305-1", 1.5], "BudgetFunding", 0, "A share must be above 0% and at most 100%."],
  ["funding", 7, 1, ["1", "2305-1", 0.5], "BudgetFunding", 0, "The shares of this person do not add up to 100%."],
  ["funding", 7, 1, ["1", "2305-1", "half"], "BudgetFunding", 0, "Type the share, such as 60%."],
  ["funding", 7, 1, ["9", "2305-1", 1], "BudgetFunding", 0, "This Id is not in the budget."],
  ["funding", 7, 1, ["1", "9999", 1], "BudgetFunding", 0, "This account is not on the Accounts FY14-16 sheet."],
  [
    "changes",
    6,
    2,
    ["Added", "New", "", "", "", "M0", 3, 1, serial(2014, 1, 6), serial(2013, 12, 1)],
    "BudgetPlanned",
    0,
    "It ends before it starts.",
  ],
  [
    "changes",
    6,
    2,
    ["", "New", "", "", "", "M0", 3, 1],
    "BudgetPlanned",
    0,
    "Choose what it is: vacancy, added, replacement or cut.",
  ],
  [
    "changes",
    6,
    2,
    ["Cut", "New", "", "", "", "M0", 3, -1],
    "BudgetPlanned",
    0,
    "FTE must be 0 or more; a cut subtracts it.",
  ],
  ["changes", 6, 2, ["Added", "New", "", "", "", "M9", 3, 1], "BudgetPlanned", 0, "This lane is not on the schedule."],
  ["changes", 6, 15, ["1", "soon", "M3"], "BudgetLaneChanges", 0, "Type the day of the change."],
  ["changes", 6, 15, ["1", serial(2014, 1, 2), "Q1"], "BudgetLaneChanges", 0, "This lane is not on the schedule."],
  ["changes", 6, 25, ["1", "FY15", 3], "BudgetFurtherDays", 0, "Choose a year in this budget."],
  ["changes", 6, 25, ["1", "FY14", -3], "BudgetFurtherDays", 0, "Days must be 0 or more."],
  ["other", 10, 4, [1.2], "BudgetOther", 0, "A rate must be at most 100%."],
  ["other", 17, 5, [40], "BudgetOther", 7, "Type the dollars each."],
  ["other", 17, 5, ["many"], "BudgetOther", 7, "Type numbers only."],
  [
    "inputs",
    6,
    4,
    [serial(2014, 7, 2)],
    "BudgetYears",
    0,
    "The last day is after the fiscal year, which ends on June 30.",
  ],
  ["inputs", 6, 4, [serial(2013, 8, 1)], "BudgetYears", 0, "The last day is not after the first."],
  ["inputs", 6, 8, [serial(2014, 1, 2)], "BudgetYears", 0, "A printed year has no second raise."],
  ["inputs", 7, 8, [serial(2016, 8, 2)], "BudgetYears", 1, "The second raise is not inside the school year."],
  ["accounts", 9, 1, ["2305-1"], "BudgetAccounts", 2, "This account is on the list twice."],
  ["accounts", 8, 4, ["1234"], "BudgetAccounts", 1, "This function is not on the list of functions."],
  [
    "ytd",
    11,
    13,
    ["2305-1", serial(2014, 8, 1), "Payroll", 5],
    "BudgetLedger",
    0,
    "The date is not in the year chosen.",
  ],
  ["ytd", 12, 6, [-5], "BudgetToDate", 1, "What is encumbered must be 0 or more."],
];

describe("what cannot be right is named in its line, and counted on the front page", () => {
  test.each(CASES)("%s, row %i, column %i: %j", async (sheet, row, column, cells, table, at, sentence) => {
    const { sheets, names } = budget;
    const before = cells.map((_, along) => sheets.value(names.sheets[sheet], row, column + along));
    await put(sheet, row, column, cells);
    expect(issueOf(table, at)).toBe(sentence);
    expect(Number(checks())).toBeGreaterThanOrEqual(1);
    await put(sheet, row, column, before);
    expect(checks()).toBe(0);
  });

  const STAFF: readonly (readonly [StaffHeading, string | number, string])[] = [
    ["FTE", "full", "The FTE is not a number."],
    ["FTE", 0, "There is no FTE: nothing is budgeted."],
    ["Lane", "Q7", "This lane is not on the schedule."],
    ["Step", 15, "The step is above the top step."],
    ["Step", "", "There is no step."],
    ["Lane", "", "There is no lane: no salary is budgeted."],
    ["Starts", "in January", "A date of this person is text. Type dates such as 8/28/2014."],
    ["Leave to", serial(2014, 3, 1), "The leave has a last day but no first day."],
    ["Hire date", "", "There is no hire date: no longevity is budgeted."],
    ["Id", "", "This line of the staff list has no Id: build the budget again."],
  ];
  test.each(STAFF)("the staff list's %s %p", async (heading, value, sentence) => {
    const { sheets } = budget;
    const column = STAFF_COLUMNS.findIndex((one) => one.heading === heading) + 1;
    await sheets.enter("Staff", FIRST_STAFF_ROW, column, value);
    expect(issueOf("BudgetRows", 0)).toBe(sentence);
    expect(Number(checks())).toBeGreaterThanOrEqual(1);
    await sheets.enter("Staff", FIRST_STAFF_ROW, column, TEACHER[heading] ?? null);
    expect(checks()).toBe(0);
  });

  test("a second lane change after September's", async () => {
    const days = [serial(2013, 11, 4), serial(2014, 2, 3)];
    for (const [at, day] of days.entries()) await put("changes", 6 + at, 15, ["1", day, `M${3 + at}`]);
    expect(issueOf("BudgetLaneChanges", 1)).toBe("A year has one lane change after September: keep one (reading R8).");
    expect(checks()).toBe(1);
    for (const at of [0, 1]) await put("changes", 6 + at, 15, ["", "", ""]);
    expect(checks()).toBe(0);
  });

  test("an end before the start", async () => {
    const column = (heading: StaffHeading) => STAFF_COLUMNS.findIndex((one) => one.heading === heading) + 1;
    await budget.sheets.enter("Staff", FIRST_STAFF_ROW, column("Starts"), serial(2014, 1, 6));
    await budget.sheets.enter("Staff", FIRST_STAFF_ROW, column("Ends"), serial(2013, 12, 20));
    expect(issueOf("BudgetRows", 0)).toBe("The end is before the start.");
    expect(Number(checks())).toBeGreaterThanOrEqual(1);
  });
});
