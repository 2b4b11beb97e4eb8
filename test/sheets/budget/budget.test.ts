import { PARTS } from "../../../src/sheets/budget/row-references";
import { serial } from "../../../src/sheets/plan/serial";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import type { StaffHeading, StaffRow } from "../../../src/sheets/staff/staff-columns";
import { fiscalYear } from "../../support/fiscal-year";
import { ask, down } from "../../support/functions/ask";
import { yearByRules, type Changed } from "../../support/sheets/budget-by-rules";
import { calculatedBudget, yearDates } from "../../support/sheets/budgets";
import type { Calculated } from "../../support/sheets/calculate";
import { mathTeacher } from "../../support/sheets/staff-table";

/** A row of a budget's table as amounts by part. */
function rowOf(sheets: Calculated, table: string, year: string, id: string): Record<string, unknown> {
  const ids = sheets.column(table, "Id");
  const years = sheets.column(table, "Year");
  const at = ids.findIndex((one, index) => one === id && years[index] === year);
  return Object.fromEntries(
    [...PARTS, "Total", "Lane", "Step", "Issue"].map((part) => [part, sheets.column(table, part)[at]]),
  );
}

const asNumbers = (year: ReturnType<typeof yearByRules>) => ({
  Salary: year.salary.toNumber(),
  "Extra days": year.furtherDays.toNumber(),
  Longevity: year.longevity.toNumber(),
  Stipends: year.stipends.toNumber(),
  "Stay-well": year.stayWell.toNumber(),
  Travel: year.travel.toNumber(),
  Total: year.total.toNumber(),
});

/** The sum of the checks on the budget's front page. */
const checks = (sheets: Calculated, names: { readonly sheets: { readonly totals: string } }) =>
  sheets.value(names.sheets.totals, 4, 2);

describe("a budget of one teacher, M2 step 7, hired August 27, 2008", () => {
  let budget: Awaited<ReturnType<typeof calculatedBudget>>;
  beforeAll(async () => {
    budget = await calculatedBudget([mathTeacher()], [2013, 2014, 2015, 2016], 0.02);
  });
  const row = (year: string) => rowOf(budget.sheets, `BudgetRows${budget.names.suffix}`, year, "7");

  test("takes the printed salaries, a step a year, and longevity of $250 from June 2013 on", () => {
    // Appendix B, M2 step 7 of FY13; five school years in June 2013.
    expect(row("FY13")).toMatchObject({ Salary: 53856.17, Longevity: 250, Total: 54106.17, Step: 7, Issue: "" });
    expect(row("FY14")).toMatchObject({ Step: 8, Longevity: 250 });
  });

  test("projects FY16 from FY15 with the raise, to the cent", () => {
    // M2 step 10 of FY15 × 1.02.
    const later = yearByRules(mathTeacher(), yearDates(2016), 2013, 0.02);
    expect(row("FY16")).toMatchObject(asNumbers(later));
  });

  test("costs that follow payroll are its total at their rate, others so many dollars in their year", async () => {
    const { sheets, names } = budget;
    const other = `BudgetOther${names.suffix}`;
    await sheets.type(other, "Substitutes", "Number", 40);
    await sheets.type(other, "Substitutes", "Dollars each", 90);
    await sheets.type(other, "Reserve for an unsettled contract", "Year", "FY16");
    await sheets.type(other, "Reserve for an unsettled contract", "Number", 1);
    await sheets.type(other, "Reserve for an unsettled contract", "Dollars each", 1500);
    await sheets.type(other, "City HMO Family", "Dollars each", 12000);
    expect(["In the plan", "FY13"].map((heading) => sheets.cell(other, "City HMO Family", heading))).toEqual([0, 0]);
    await sheets.type("Staff", "7", "Insurance plan", "City HMO");
    await sheets.type("Staff", "7", "Insurance tier", "Family");
    expect(["In the plan", "FY13"].map((heading) => sheets.cell(other, "City HMO Family", heading))).toEqual([
      1, 12000,
    ]);
    await sheets.type(other, "City HMO Family", "Dollars each", null);
    await sheets.type("Staff", "7", "Insurance plan", "Another HMO");
    expect(checks(sheets, names)).toBe(1);
    await sheets.type("Staff", "7", "Insurance plan", "None");
    expect(checks(sheets, names)).toBe(0);
    // 54,106.17 × 1.45% = 784.54
    expect(sheets.cell(other, "Medicare", "FY13")).toBe(784.54);
    expect([sheets.cell(other, "Substitutes", "FY13"), sheets.cell(other, "Substitutes", "FY16")]).toEqual([
      3600, 3600,
    ]);
    const reserve = (year: string) => sheets.cell(other, "Reserve for an unsettled contract", year);
    expect([reserve("FY15"), reserve("FY16")]).toEqual([0, 1500]);
    // 54,106.17 + 784.54 + 3,600
    expect(sheets.value(names.sheets.other, 7, 7)).toBe(58490.71);
  });

  test("a roll-up of 603,490.00 at 7.65% is 46,166.99", async () => {
    const { sheets, names } = budget;
    // Travel makes 603,490.00 of the teacher's 54,106.17; 603,490.00 × 7.65% = 46,166.985.
    const { stipends } = names.sheets;
    await sheets.put(stipends, 7, 1, ["FY13", "District", "Travel between schools", "7"]);
    const list = `BudgetStipendList${names.suffix}`;
    const price = "FY13 District Travel between schools";
    const listed = sheets.cell(list, price, "Amount");
    await sheets.type(list, price, "Amount", 603_490 - 54_106.17);
    await sheets.type(`BudgetOther${names.suffix}`, "Pension", "Rate of payroll", 0.0765);
    expect(row("FY13")["Total"]).toBe(603_490);
    expect(sheets.cell(`BudgetOther${names.suffix}`, "Pension", "FY13")).toBe(46_166.99);
    await sheets.put(stipends, 7, 1, [null, null, null, null]);
    await sheets.type(list, price, "Amount", listed);
    await sheets.type(`BudgetOther${names.suffix}`, "Pension", "Rate of payroll", null);
  });

  test("has checks that are 0 and no error anywhere", () => {
    expect(checks(budget.sheets, budget.names)).toBe(0);
    expect(budget.sheets.errors()).toEqual([]);
  });

  test("a raise inside the projected year counts for its days", async () => {
    const { sheets, names } = budget;
    const before = Number(row("FY16")["Salary"]);
    // 1% from Monday, January 4, 2016 on. Weekdays since August 28: 2, 22, 22, 21, 23 and 1, so that it is day 92.
    await sheets.type(`BudgetYears${names.suffix}`, "FY16", "Second raise from", serial(2016, 1, 4));
    await sheets.enter(names.sheets.schedules, 7, 2, 0.01);
    const raised = Math.round(before * 1.01 * 100) / 100;
    const expected = Math.round(((before * 91 + raised * 93) / 184) * 100) / 100;
    expect(sheets.cell(`BudgetYears${names.suffix}`, "FY16", "Raise day")).toBe(92);
    expect(row("FY16")["Salary"]).toBe(expected);
  });
});

describe("what changes inside a year", () => {
  const CASES: readonly (readonly [string, StaffRow, Changed])[] = [
    ["somebody who starts on January 6", { Starts: serial(2014, 1, 6) }, {}],
    ["somebody who leaves on December 20", { Ends: serial(2013, 12, 20) }, {}],
    [
      "an unpaid leave from January 6 to March 28",
      { "Leave from": serial(2014, 1, 6), "Leave to": serial(2014, 3, 28) },
      {},
    ],
    ["a counselor of 194 days who starts in January", { Role: "Guidance counselor", Starts: serial(2014, 1, 6) }, {}],
    ["a half-time teacher who sells back three days", { FTE: 0.5, "Stay-well": "Yes" }, {}],
    ["a lane change in January", {}, { laneChanges: [{ from: serial(2014, 1, 2), lane: "M3" }] }],
    [
      "a lane change in March, after September's, with a leave between",
      { "Leave from": serial(2014, 2, 3), "Leave to": serial(2014, 2, 28) },
      { laneChanges: [{ from: serial(2014, 3, 3), lane: "M5" }] },
    ],
    ["ten days beyond the work year", { Role: "Guidance counselor" }, { furtherDays: 10 }],
    ["a stipend and travel", {}, { stipends: [4000], schools: 2 }],
  ];
  const people = CASES.map(([, facts], at) => mathTeacher({ Id: `=${at}`, Name: "=1+1", ...facts }));
  let budget: Awaited<ReturnType<typeof calculatedBudget>>;
  beforeAll(async () => {
    budget = await calculatedBudget(people, [2014]);
    const { sheets, names } = budget;
    const { changes, stipends } = names.sheets;
    await sheets.put(changes, 6, 15, ["=5", serial(2014, 1, 2), "M3"]);
    // September's change is to the lane that the year opens with; the first line of the two is superseded.
    await sheets.put(changes, 7, 15, ["=6", serial(2013, 9, 1), "M3"]);
    await sheets.put(changes, 8, 15, ["=6", serial(2013, 9, 30), "M2"]);
    await sheets.put(changes, 9, 15, ["=6", serial(2014, 3, 3), "M5"]);
    await sheets.put(changes, 6, 25, ["=7", "FY14", 10]);
    await sheets.put(stipends, 7, 1, ["FY14", "GHS", "Senior Class Advisor", "=8"]);
    await sheets.put(stipends, 8, 1, ["FY14", "District", "Travel between schools", "=8"]);
  });

  test.each(CASES.map(([name, , changed], at) => [name, at, changed] as const))("%s", (_, at, changed) => {
    const person = people[at];
    if (!person) throw new Error("no such person");
    const row = rowOf(budget.sheets, `BudgetRows${budget.names.suffix}`, "FY14", `=${at}`);
    expect(row).toMatchObject({ ...asNumbers(yearByRules(person, yearDates(2014), 2014, 0, changed)), Issue: "" });
  });

  test("ten days of a counselor at M2 step 7 in FY14 are 2,985.51: 54,933.30 ÷ 184 × 10", () => {
    const row = rowOf(budget.sheets, `BudgetRows${budget.names.suffix}`, "FY14", "=7");
    expect(row["Extra days"]).toBe(2985.51);
  });

  test("nothing is wrong with names and Ids that are like formulas", () => {
    expect(checks(budget.sheets, budget.names)).toBe(0);
  });

  test("a person's shares add up to the total, and the largest, the first of equal ones, takes the cents", async () => {
    const { sheets, names } = budget;
    const [accounts, funding] = [`BudgetAccounts${names.suffix}`, `BudgetFunding${names.suffix}`];
    const [total, before] = [rowOf(sheets, `BudgetRows${names.suffix}`, "FY14", "=5")["Total"], checks(sheets, names)];
    // The first free line of the accounts, below "(none)" and the one of the staff list.
    await sheets.enter(names.sheets.accounts, 9, 1, "Title I");
    const put = (line: number, cells: readonly (string | number)[]) =>
      sheets.put(names.sheets.funding, 7 + line, 1, cells);
    await put(0, ["=5", "2305-1", 1 / 3]);
    await put(1, ["=5", "Title I", 1 / 3]);
    await put(2, ["=5", "2305-1", 1 / 3]);
    // 55,142.74 + 250.00 of longevity is 55,392.74: a third is 18,464.25, and the first line takes the cent less.
    expect(total).toBe(55392.74);
    expect(sheets.column(funding, "FY14").slice(0, 3)).toEqual([18464.24, 18464.25, 18464.25]);
    expect(sheets.cell(accounts, "Title I", "FY14")).toBe(18464.25);
    expect([before, checks(sheets, names)]).toEqual([0, 0]);
    await put(2, ["=5", "2305-1", 0.5]);
    expect(sheets.column(funding, "Issue")[0]).toBe("The shares of this person do not add up to 100%.");
    expect(Number(checks(sheets, names))).toBeGreaterThanOrEqual(3);
    await put(2, ["=5", "2305-1", 1 / 3]);
  });

  test("a line that cannot be right is named and counted", async () => {
    const { sheets, names } = budget;
    await sheets.enter(names.sheets.changes, 11, 15, "nobody");
    await sheets.enter(names.sheets.stipends, 9, 1, "FY14");
    await sheets.enter(names.sheets.stipends, 9, 3, "Captain");
    expect(sheets.column(`BudgetLaneChanges${names.suffix}`, "Issue")[5]).toBe("This Id is not on the staff list.");
    expect(sheets.column(`BudgetStipends${names.suffix}`, "Issue")[2]).toMatch(/^This position is not in Appendix C/);
    expect(checks(sheets, names)).toBe(2);
  });
});

test("a budget and an offer over the same full-time staff have the same annual salaries, to the cent", async () => {
  const staff = sampleStaff(fiscalYear("FY14"))
    .slice(0, 30)
    .map((person): StaffRow => ({ ...person, FTE: 1, Starts: "", Ends: "", Role: "Teacher" }));
  const { sheets, names } = await calculatedBudget(staff, [2015, 2016], 0.02);
  // 1% more from Monday, January 4, 2016 on, the 92nd weekday since August 28.
  await sheets.type(`BudgetYears${names.suffix}`, "FY16", "Second raise from", serial(2016, 1, 4));
  await sheets.enter(names.sheets.schedules, 7, 2, 0.01);
  const terms = [
    ["Year", "Day", "Kind", "Amount"],
    [1, 1, "Step", 1],
    [1, 1, "Schedule %", 0.02],
    [1, 92, "Schedule %", 0.01],
  ];
  const of = (heading: StaffHeading) => down(...staff.map((person) => person[heading]));
  const offer = ask("OFFERCOST", terms, of("Lane"), of("Step"), of("FTE"), "FY15");
  const annual = [offer.find(([, line]) => line === "Opening")?.[3], offer.at(-1)?.[3]];
  const { totals } = names.sheets;
  const row = Array.from({ length: 70 }, (_, at) => at + 1).find(
    (at) => sheets.value(totals, at, 1) === "Annual salaries, as in an offer",
  );
  const shown = [2, 3].map((column) => Math.round(Number(sheets.value(totals, row ?? 0, column)) * 100) / 100);
  expect(shown).toEqual(annual);
  await sheets.close();
});
