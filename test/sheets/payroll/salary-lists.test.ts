import { serial } from "../../../src/sheets/plan/serial";
import { LISTED, payrollLists, type PayrollLists } from "../../support/sheets/payroll-lists";

let lists: PayrollLists;
beforeAll(async () => {
  lists = await payrollLists("statement", "statementPages", "retro", "reconciliation", "deductions");
});

test("nothing on any sheet is an error", () => {
  expect(lists.sheets.errors()).toEqual([]);
});

describe("the statement of Article II, Section 3", () => {
  test("gives salary, daily rate, balances, and the credits still needed for the next lane", () => {
    const of = (heading: string) => lists.cell("PayStatement", "=1", heading);
    // 54,933.30 ÷ 184 = 298.55; M+12 is the lane at 12 credits, M+18 the one above.
    expect(["Name", "Annual salary", "Daily rate", "Sick days", "Personal days left"].map(of)).toEqual([
      "=1+1",
      54933.3,
      298.55,
      120,
      2,
    ]);
    expect([of("Next lane"), of("Credits still needed")]).toEqual(["M3", 4]);
    expect(lists.checks("statement")).toBe(0);
  });

  test("has a page of its own for everyone, with the year, and its checks beside it", () => {
    const page = lists.names.sheets.statementPages;
    expect(lists.sheets.value(page, 1, 1)).toBe("Statement of salary and leave, FY14 (2013-14)");
    expect(lists.sheets.value(page, 3, 2)).toBe("=1+1");
    expect(lists.sheets.value(page, 3 + 16, 2)).toBe("Teacher 007");
    expect(lists.sheets.value(page, 1, 5)).toBe(0);
  });

  test("fits its page: each begins a page, sixteen rows are lower than paper, and two columns narrower", () => {
    const pages = lists.plan.sheets.find(({ name }) => name === lists.names.sheets.statementPages);
    const { widths = [], heights = [], print } = pages ?? {};
    expect(print?.breaks).toEqual(LISTED.slice(1).map((_, at) => (at + 1) * 16 + 1));
    expect(print?.area).toMatchObject({ column: 1, columns: 2, rows: LISTED.length * 16 });
    // A row has 15 points unless it is set; Letter paper has 9.6 by 7.3 inches between the margins, of 72 points and 96
    // pixels. A character has 7 pixels, in other programs' letters up to 9.
    const tall = heights.filter(({ row }) => row <= 16).reduce((sum, { height }) => sum + height - 15, 16 * 15);
    const wide = widths.filter(({ column }) => column <= 2).reduce((sum, { width }) => sum + width * 9 + 5, 0);
    expect(tall * 0.9).toBeLessThan(9.6 * 72);
    expect(wide * 0.9).toBeLessThan(7.3 * 96);
  });
});

const PAID_UP_TO = "Retro pay: the old rate was paid up to";

describe("retro pay", () => {
  test("six payments of 1,000 that should have been 1,050 are 300.00 by both methods' check", async () => {
    await lists.input("Retro pay: the new rate holds from", serial(2013, 9, 13));
    await lists.input(PAID_UP_TO, serial(2013, 11, 22));
    // Another salary on file than the list's: what is due is 27,300 against 26,000.
    await lists.sheets.type("Staff", "3", "Salary on file", 26000);
    await lists.type("PayRetro", "3", "Due instead", 27300);
    const of = (heading: string) => lists.cell("PayRetro", "3", heading);
    expect(["Payments made", "Each was", "Each is due", "Owed by payments"].map(of)).toEqual([6, 1000, 1050, 300]);
    expect(of("Part of the annual difference")).toBe(300);
    // September 13 and 27, October 11 and 25, November 8 and 22.
    const numbers = ["01", "02", "03", "04", "05", "06", "07", "26"];
    expect(numbers.map((number) => of(`Owed ${number}`))).toEqual([50, 50, 50, 50, 50, 50, 0, 0]);
    expect(of("Payment by payment")).toBe(300);
    // Weekdays from September 13 to November 22: 12, 23 and 16 are 51: 1,300 × 51 / 184 = 360.33.
    expect([of("Work days since"), of("Owed by days")]).toEqual([51, 360.33]);
    expect(lists.checks("retro")).toBe(0);
    expect([lists.cell("PayRetro", "4", "Has left"), of("Has left")]).toEqual(["", ""]);
  });

  test("goes to the last day of whoever left, and begins with the start of whoever came", async () => {
    const { sheets } = lists;
    await sheets.type("Staff", "4", "Salary on file", 53856.17);
    await sheets.type("Staff", "4", "Starts", serial(2013, 10, 7));
    await sheets.type("Staff", "4", "Ends", serial(2013, 11, 8));
    const of = (heading: string) => lists.cell("PayRetro", "4", heading);
    // Pay dates from October 7 to November 8: October 11 and 25, November 8.
    expect(["Payments made", "Has left"].map(of)).toEqual([3, "Yes"]);
    // Weekdays from October 7 to November 8: 19 and 6. (54,933.30 - 53,856.17) × 25 ÷ 184 = 146.35.
    expect([of("Work days since"), of("Owed by days")]).toEqual([25, 146.35]);
    // 54,933.30 ÷ 26 = 2,112.82; 53,856.17 ÷ 26 = 2,071.39; the difference 41.43, three times.
    expect(of("Owed by payments")).toBe(124.29);
    expect(of("Part of the annual difference")).toBe(124.28);
    expect(["02", "03", "04", "05", "06"].map((number) => of(`Owed ${number}`))).toEqual([0, 41.43, 41.43, 41.43, 0]);
    await sheets.type("Staff", "4", "Salary on file", 54933.3);
    await sheets.type("Staff", "4", "Starts", null);
    await sheets.type("Staff", "4", "Ends", serial(2013, 12, 20));
  });

  test("says on top what was paid and what is due on each pay date", () => {
    const onTop = (label: string) => lists.above("PayRetro", label, "Owed 03");
    // October 11, 2013. Of everyone, what was paid and due is the sum of the lines.
    expect(onTop("Pay date")).toBe(serial(2013, 10, 11));
    const of = (id: string, heading: string) => Number(lists.cell("PayRetro", id, heading));
    const made = LISTED.map(({ Id }) => String(Id))
      .filter((id) => of(id, "First payment") <= 3 && of(id, "Last payment") >= 3)
      .map((id) => [of(id, "Each was"), of(id, "Each is due")]);
    expect(made.length).toBeGreaterThan(1);
    const [was, due] = [0, 1].map((at) => made.reduce((sum, amounts) => sum + Math.round((amounts[at] ?? 0) * 100), 0));
    expect([onTop("Was paid"), onTop("Is due")]).toEqual([(was ?? 0) / 100, (due ?? 0) / 100]);
    expect(Math.round(Number(onTop("Owed")) * 100)).toBe((due ?? 0) - (was ?? 0));
  });

  test("counts the payments of July and August once school is over", async () => {
    await lists.input(PAID_UP_TO, serial(2014, 6, 20));
    // 26 payments of 50.00 are the whole difference of 1,300.00.
    const of = (heading: string) => lists.cell("PayRetro", "3", heading);
    expect(["Payments made", "Owed by payments", "Part of the annual difference"].map(of)).toEqual([26, 1300, 1300]);
    expect(["Owed 26", "Payment by payment"].map(of)).toEqual([50, 1300]);
    await lists.input(PAID_UP_TO, serial(2013, 11, 22));
  });
});

describe("reconciliation to the payroll register", () => {
  test.each([
    ["what the schedule has", 54933.3, 0, ""],
    // M2 step 6 of FY14
    ["last year's step", 53313.14, -1620.16, "One step lower: the step move was missed"],
    // M3 step 7
    ["another lane", 55347.67, 414.37, "Another lane at this step: an old or a new lane"],
    // M2 step 7 and step 6 of FY13
    ["last year's schedule", 53856.17, -1077.13, "The schedule of FY13 at this step"],
    ["last year's schedule and step", 52267.79, -2665.51, "The schedule of FY13, a step below"],
    ["next year's schedule", 56031.96, 1098.66, "The schedule of FY15 at this step"],
    ["something else", 50000, -4933.3, "None of these: check this person"],
  ])("%s on file", async (_, onFile, difference, cause) => {
    await lists.sheets.type("Staff", "3", "Salary on file", onFile);
    const of = (heading: string) => lists.cell("PayReconciliation", "3", heading);
    expect([of("Difference"), of("Likely cause")]).toEqual([difference, cause]);
    expect(lists.checks("reconciliation")).toBe(0);
  });

  test("a half-time teacher who is paid as full time", async () => {
    await lists.sheets.type("Staff", "5", "Salary on file", 54933.3);
    expect(lists.cell("PayReconciliation", "5", "Likely cause")).toBe("Paid as full time: check the FTE");
  });
});

describe("deductions before tax", () => {
  test("9% and 2% more above 30,000 for a member since September 1996, Medicare, insurance, dues", async () => {
    await lists.type("PayPremiums", "City HMO Family", "Premium", 18000);
    await lists.input("Association dues a year", 520);
    const of = (heading: string) => lists.cell("PayDeductions", "=1", heading);
    // A payment is 54,933.30 ÷ 26 = 2,112.82; 9% is 190.1538; 2% of 2,112.82 - 1,153.846154 is 19.1795.
    expect(["Gross", "Rate", "Retirement", "Medicare"].map(of)).toEqual([2112.82, 0.09, 209.33, 30.64]);
    // A quarter of 18,000 is 4,500, ÷ 26 = 173.08; 520 ÷ 26 = 20.
    expect(["Insurance", "Dues"].map(of)).toEqual([173.08, 20]);
    // 2,112.82 - 209.33 - 30.64 - 173.08 - 20
    expect(of("Left before income tax")).toBe(1679.77);
    // Three quarters of the dues: 390 ÷ 26.
    expect([lists.cell("PayDeductions", "2", "Dues"), lists.cell("PayDeductions", "2", "Rate")]).toEqual([15, 0.07]);
    expect(lists.cell("PayDeductions", "5", "Rate")).toBe(0.11);
  });

  test("a rate that somebody chose takes the place of the listed one; who has none is named", async () => {
    await lists.type("PayDeductions", "5", "Chosen rate", 0.09);
    expect(lists.cell("PayDeductions", "5", "Rate")).toBe(0.09);
    expect(lists.cell("PayDeductions", "3", "Issue")).toMatch(/^There is no membership date/);
  });
});
