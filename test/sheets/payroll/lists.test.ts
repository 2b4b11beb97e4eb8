import { PAYROLL_SHEETS } from "../../../src/sheets/payroll/payroll-workbook";
import type { PayrollSheet } from "../../../src/sheets/payroll/names";
import { serial } from "../../../src/sheets/plan/serial";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { fiscalYear } from "../../support/fiscal-year";
import type { Value } from "../../support/sheets/calculate";
import { calculatedPayroll, checksOf, teacher } from "../../support/sheets/payrolls";

/** Everyone whom the sheets are asked about; Ids and names are as hard as they come. */
const STAFF: readonly StaffRow[] = [
  teacher({
    Id: "=1",
    Name: "=1+1",
    Credits: 14,
    "Sick days": 120,
    "Personal days used": 1,
    "Retirement member since": serial(1996, 9, 1),
    "Insurance plan": "City HMO",
    "Insurance tier": "Family",
    Dues: "Dues",
    Certification: "Mathematics 8-12",
  }),
  // Hired in 1990: in the buy-back plan, 36 years of age then.
  teacher({
    Id: "2",
    Step: 14,
    "Hire date": serial(1990, 9, 1),
    "Birth date": serial(1954, 1, 15),
    "Sick days": 150,
    "Retirement member since": serial(1983, 9, 1),
    Dues: "Agency fee",
    Certification: "Mathematics 8-12",
    "Salary on file": 63000,
  }),
  teacher({ Id: "3", "Hire date": serial(2008, 8, 27), "Sick days": 10, "Stay-well": "Yes", PTS: "Yes" }),
  teacher({ Id: "4", "Hire date": serial(2013, 8, 26), "Sick days": 0, PTS: "No", Ends: serial(2013, 12, 20) }),
  teacher({ Id: "5", FTE: 0.5, "Hire date": serial(2001, 9, 4), "Retirement member since": serial(2001, 9, 1) }),
];

let payroll: Awaited<ReturnType<typeof calculatedPayroll>>;
const cell = (table: string, id: string, heading: string): Value => payroll.sheets.cell(`${table}FY14`, id, heading);
const type = (table: string, id: string, heading: string, content: string | number) =>
  payroll.sheets.type(`${table}FY14`, id, heading, content);
const checks = (sheet: PayrollSheet) => checksOf(payroll.sheets, payroll.names.sheets[sheet]);
/** Types into a line of a sheet that begins empty: its place, from 0 on. */
async function typeLine(
  sheet: "leavers" | "laneRequests",
  line: number,
  cells: readonly (readonly [heading: string, content: string | number | null])[],
) {
  const name = payroll.names.sheets[sheet];
  const header = headerOf[sheet] ?? 0;
  const columns = Array.from({ length: 40 }, (_, at) => at + 1);
  const columnOf = (heading: string) => columns.find((at) => payroll.sheets.value(name, header, at) === heading) ?? 0;
  for (const [heading, content] of cells)
    await payroll.sheets.enter(name, header + 1 + line, columnOf(heading), content);
}
let headerOf: Readonly<Record<string, number>> = {};

beforeAll(async () => {
  payroll = await calculatedPayroll(STAFF, ...PAYROLL_SHEETS.filter((sheet) => sheet !== "calendar"));
  const heads = (["leavers", "laneRequests"] as const).map((sheet) => {
    const name = payroll.names.sheets[sheet];
    const rows = Array.from({ length: 20 }, (_, at) => at + 1);
    return [sheet, rows.find((row) => payroll.sheets.value(name, row, 1) === "Id") ?? 0] as const;
  });
  headerOf = Object.fromEntries(heads);
});

test("nothing on any sheet is an error", () => {
  expect(payroll.sheets.errors()).toEqual([]);
});

describe("the statement of Article II, Section 3", () => {
  test("gives salary, daily rate, balances, and the credits missing to the lane above", () => {
    const of = (heading: string) => cell("PayStatement", "=1", heading);
    // 54,933.30 ÷ 184 = 298.55; M+12 is the lane at 12 credits, M+18 the one above.
    expect(["Name", "Annual salary", "Daily rate", "Sick days", "Personal days left"].map(of)).toEqual([
      "=1+1",
      54933.3,
      298.55,
      120,
      2,
    ]);
    expect([of("Lane above"), of("Credits missing")]).toEqual(["M3", 4]);
    expect(checks("statement")).toBe(0);
  });

  test("has a page of its own for everyone", () => {
    const page = payroll.names.sheets.statementPages;
    expect(payroll.sheets.value(page, 3, 2)).toBe("=1+1");
    expect(payroll.sheets.value(page, 3 + 16, 2)).toBe("Teacher 007");
  });
});

describe("retro pay", () => {
  test("six payments of 1,000 that should have been 1,050 are 300.00 by both methods' check", async () => {
    const inputs = payroll.names.sheets.inputs;
    const row = (label: string) =>
      Array.from({ length: 60 }, (_, at) => at + 1).find((at) => payroll.sheets.value(inputs, at, 1) === label) ?? 0;
    await payroll.sheets.enter(inputs, row("Retro pay: the new rate holds from"), 2, serial(2013, 9, 13));
    await payroll.sheets.enter(inputs, row("Retro pay: the old rate was paid up to"), 2, serial(2013, 11, 22));
    // Another salary on file than the list's: what is due is 27,300 against 26,000.
    await payroll.sheets.type("Staff", "3", "Salary on file", 26000);
    await type("PayRetro", "3", "Due instead", 27300);
    const of = (heading: string) => cell("PayRetro", "3", heading);
    expect(["Payments made", "Each was", "Each is due", "Owed by payments"].map(of)).toEqual([6, 1000, 1050, 300]);
    expect(of("Part of the annual difference")).toBe(300);
    // Weekdays from September 13 to November 22: 12, 23 and 16 are 51: 1,300 × 51 / 184 = 360.33.
    expect([of("Work days since"), of("Owed by days")]).toEqual([51, 360.33]);
    expect(checks("retro")).toBe(0);
    expect([cell("PayRetro", "4", "Has left"), of("Has left")]).toEqual(["", ""]);
  });

  test("goes to the last day of whoever left, and begins with the start of whoever came", async () => {
    const { sheets } = payroll;
    await sheets.type("Staff", "4", "Salary on file", 53856.17);
    await sheets.type("Staff", "4", "Starts", serial(2013, 10, 7));
    await sheets.type("Staff", "4", "Ends", serial(2013, 11, 8));
    const of = (heading: string) => cell("PayRetro", "4", heading);
    // Pay dates from October 7 to November 8: October 11 and 25, November 8.
    expect(["Payments made", "Has left"].map(of)).toEqual([3, "Yes"]);
    // Weekdays from October 7 to November 8: 19 and 6. (54,933.30 - 53,856.17) × 25 ÷ 184 = 146.35.
    expect([of("Work days since"), of("Owed by days")]).toEqual([25, 146.35]);
    // 54,933.30 ÷ 26 = 2,112.82; 53,856.17 ÷ 26 = 2,071.39; the difference 41.43, three times.
    expect(of("Owed by payments")).toBe(124.29);
    expect(of("Part of the annual difference")).toBe(124.28);
    await sheets.type("Staff", "4", "Salary on file", 54933.3);
    await sheets.type("Staff", "4", "Starts", null);
    await sheets.type("Staff", "4", "Ends", serial(2013, 12, 20));
  });

  test("counts the payments of July and August once school is over", async () => {
    const inputs = payroll.names.sheets.inputs;
    const rows = Array.from({ length: 60 }, (_, at) => at + 1);
    const label = "Retro pay: the old rate was paid up to";
    const row = rows.find((at) => payroll.sheets.value(inputs, at, 1) === label) ?? 0;
    await payroll.sheets.enter(inputs, row, 2, serial(2014, 6, 20));
    // 26 payments of 50.00 are the whole difference of 1,300.00.
    const of = (heading: string) => cell("PayRetro", "3", heading);
    expect(["Payments made", "Owed by payments", "Part of the annual difference"].map(of)).toEqual([26, 1300, 1300]);
    await payroll.sheets.enter(inputs, row, 2, serial(2013, 11, 22));
  });
});

describe("reconciliation to the payroll register", () => {
  test.each([
    ["what the schedule has", 54933.3, 0, ""],
    // M2 step 6 of FY14
    ["last year's step", 53313.14, -1620.16, "The step before: a step was not moved"],
    // M3 step 7
    ["another lane", 55347.67, 414.37, "Another lane at this step: an old or a new lane"],
    // M2 step 7 and step 6 of FY13
    ["last year's schedule", 53856.17, -1077.13, "The schedule of FY13 at this step"],
    ["last year's schedule and step", 52267.79, -2665.51, "The schedule of FY13, a step below"],
    ["next year's schedule", 56031.96, 1098.66, "The schedule of FY15 at this step"],
    ["something else", 50000, -4933.3, "None of these: look at the person"],
  ])("%s on file", async (_, onFile, difference, cause) => {
    await payroll.sheets.type("Staff", "3", "Salary on file", onFile);
    const of = (heading: string) => cell("PayReconciliation", "3", heading);
    expect([of("Difference"), of("Likely cause")]).toEqual([difference, cause]);
    expect(checks("reconciliation")).toBe(0);
  });

  test("a half-time teacher who is paid as full time", async () => {
    await payroll.sheets.type("Staff", "5", "Salary on file", 54933.3);
    expect(cell("PayReconciliation", "5", "Likely cause")).toBe("Paid as full time: the FTE");
  });
});

describe("longevity", () => {
  test("hired August 27, 2008: six school years in June 2014, $250, with June's notice", () => {
    expect(cell("PayLongevity", "3", "School years")).toBe(6);
    expect(cell("PayLongevity", "3", "Amount")).toBe(250);
    expect(cell("PayLongevity", "3", "Notice in June")).toBe(
      "Teacher 007: longevity of $250 for 6 years of service. Longevity is paid after 5 years $250, after 10 years " +
        "$750, after 15 years $1250, after 20 years $1750, after 25 years $2250, after 30 years $2750, after 35 " +
        "years $3250 of service.",
    );
  });

  test("who has left before the last day has none, who began in September 1990 has 24 years", () => {
    expect(cell("PayLongevity", "4", "Amount")).toBe(0);
    expect([cell("PayLongevity", "2", "School years"), cell("PayLongevity", "2", "Amount")]).toEqual([24, 1750]);
    expect(checks("longevity")).toBe(0);
  });
});

describe("deductions before tax", () => {
  test("9% and 2% more above 30,000 for a member since September 1996, Medicare, insurance, dues", async () => {
    const { sheets, names } = payroll;
    await sheets.type("PayPremiumsFY14", "City HMO Family", "Premium", 18000);
    const rows = Array.from({ length: 60 }, (_, at) => at + 1);
    const dues = rows.find((row) => sheets.value(names.sheets.inputs, row, 1) === "Association dues a year") ?? 0;
    await sheets.enter(names.sheets.inputs, dues, 2, 520);
    const of = (heading: string) => cell("PayDeductions", "=1", heading);
    // A payment is 54,933.30 ÷ 26 = 2,112.82; 9% is 190.1538; 2% of 2,112.82 - 1,153.846154 is 19.1795.
    expect(["Gross", "Rate", "Retirement", "Medicare"].map(of)).toEqual([2112.82, 0.09, 209.33, 30.64]);
    // A quarter of 18,000 is 4,500, ÷ 26 = 173.08; 520 ÷ 26 = 20.
    expect(["Insurance", "Dues"].map(of)).toEqual([173.08, 20]);
    // 2,112.82 - 209.33 - 30.64 - 173.08 - 20
    expect(of("Before tax")).toBe(1679.77);
    // Three quarters of the dues: 390 ÷ 26.
    expect([cell("PayDeductions", "2", "Dues"), cell("PayDeductions", "2", "Rate")]).toEqual([15, 0.07]);
    expect(cell("PayDeductions", "5", "Rate")).toBe(0.11);
  });

  test("a rate that somebody chose takes the place of the listed one; who has none is named", async () => {
    await type("PayDeductions", "5", "Chosen rate", 0.09);
    expect(cell("PayDeductions", "5", "Rate")).toBe(0.09);
    expect(cell("PayDeductions", "3", "Issue")).toMatch(/^There is no day of membership/);
  });
});

describe("seniority", () => {
  test("PTS first, then length of service; unpaid leave is taken off, equal ones draw lots", async () => {
    const places = () => STAFF.map(({ Id }) => cell("PaySeniority", String(Id), "Place"));
    expect(places()).toEqual([3, 1, 3, 5, 2]);
    expect([cell("PaySeniority", "3", "Tie"), cell("PaySeniority", "2", "Tie")]).toEqual(["Draw lots", ""]);
    await type("PaySeniority", "3", "Unpaid leave days", 30);
    expect(places()).toEqual([3, 1, 4, 5, 2]);
    expect(cell("PaySeniority", "3", "Tie")).toBe("");
    await type("PaySeniority", "3", "Unpaid leave days", 0);
  });

  test("September 4, 2001 to October 15, 2013, both counted, is 12 years, 1 month and 12 days", () => {
    expect(["Years", "Months", "Days"].map((heading) => cell("PaySeniority", "5", heading))).toEqual([12, 1, 12]);
    expect(checks("seniority")).toBe(0);
  });

  test("the lots that are drawn decide between equal ones: the first drawn is the most senior", async () => {
    await type("PaySeniority", "=1", "Lot", 2);
    await type("PaySeniority", "3", "Lot", 1);
    expect(["=1", "3"].map((id) => cell("PaySeniority", id, "Place"))).toEqual([4, 3]);
    expect(["=1", "3"].map((id) => cell("PaySeniority", id, "Tie"))).toEqual(["", ""]);
  });

  test("in a discipline the least senior goes first, those without PTS before all; recall is inverse", async () => {
    const { sheets, names } = payroll;
    const layoff = () => STAFF.map(({ Id }) => cell("PaySeniority", String(Id), "Layoff place"));
    const recall = () => STAFF.map(({ Id }) => cell("PaySeniority", String(Id), "Recall place"));
    // =1 (2008) and 2 (1990) hold Mathematics 8-12; the others have no certification on the list.
    expect(layoff()).toEqual([1, 2, "", "", ""]);
    expect(recall()).toEqual([2, 1, "", "", ""]);
    // 5 (2001) holds two; of a discipline that is typed on the inputs everyone counts who holds it.
    await sheets.type("Staff", "5", "Certification", "Physics 8-12; Mathematics 8-12");
    await sheets.type("Staff", "4", "Certification", "Mathematics 8-12");
    const rows = Array.from({ length: 60 }, (_, at) => at + 1);
    const label = "Layoff order: discipline (certification)";
    const row = rows.find((at) => sheets.value(names.sheets.inputs, at, 1) === label) ?? 0;
    await sheets.enter(names.sheets.inputs, row, 2, "mathematics");
    // 4 has no professional status, then =1, 5 and 2 by length of service.
    expect(layoff()).toEqual([2, 4, "", 1, 3]);
    expect(recall()).toEqual([3, 1, "", 4, 2]);
    await sheets.enter(names.sheets.inputs, row, 2, null);
  });
});

describe("sick leave", () => {
  test("opening, earned, used, personal days kept, sold and given make the closing balance", async () => {
    for (const [heading, days] of [
      ["Used", 6],
      ["Family illness", 2],
      ["Longest absence", 6],
      ["Given to the bank", 1],
    ] as const)
      await type("PaySickLeave", "=1", heading, days);
    // 120 + 15 + 2 - 6 - 1; nothing is sold back without a notice.
    expect(cell("PaySickLeave", "=1", "Closing")).toBe(130);
    expect(cell("PaySickLeave", "=1", "Doctor certificate")).toBe("May be asked for");
    await type("PaySickLeave", "4", "Months there", 4);
    expect([cell("PaySickLeave", "4", "First year"), cell("PaySickLeave", "4", "Earned")]).toEqual(["Yes", 6]);
    expect(checks("ledger")).toBe(0);
  });

  test("a balance below 0 is named and counted", async () => {
    await type("PaySickLeave", "3", "Used", 60);
    expect(cell("PaySickLeave", "3", "Issue")).toMatch(/^The balance is below 0/);
    expect(checks("ledger")).toBe(1);
  });

  test("three whole days of stay-well at M2 step 7 are 895.65; who gave no notice has none", async () => {
    // 15 less 11.5 days used are 3.5 unused, of which whole days are sold.
    await type("PaySickLeave", "3", "Used", 11.5);
    expect(cell("PayStayWell", "3", "Unused days of the year")).toBe(3.5);
    // 54,933.30 ÷ 184 × 3
    expect([cell("PayStayWell", "3", "Days sold"), cell("PayStayWell", "3", "Pay in July")]).toEqual([3, 895.65]);
    expect(cell("PayStayWell", "5", "Pay in July")).toBe(0);
    // 10 + 15 + 3 - 11.5 - 3
    expect([cell("PaySickLeave", "3", "Sold back"), cell("PaySickLeave", "3", "Closing")]).toEqual([3, 13.5]);
    expect([checks("stayWell"), checks("ledger")]).toEqual([0, 0]);
  });
});

describe("leavers and lane changes", () => {
  test("150 sick days at M2 step 14 of FY14 are bought back in both readings of the limit", async () => {
    await payroll.sheets.type("Staff", "2", "Insurance plan", "City HMO");
    await payroll.sheets.type("Staff", "2", "Insurance tier", "Family");
    await typeLine("leavers", 0, [
      ["Id", "2"],
      ["Last day", serial(2014, 6, 19)],
      ["Notice given", serial(2013, 11, 1)],
      ["Early retirement", "Yes"],
    ]);
    const of = (heading: string) => payroll.sheets.cell("PayLeaversFY14", "2", heading);
    const salary = Number(of("Salary"));
    const cents = (amount: number) => Math.round(amount * 100) / 100;
    // 50 + 100 / 2 days; in the other reading the first 130: 50 + 80 / 2.
    expect([of("Retirement"), of("Buy-back"), of("Buy-back, other reading")]).toEqual([
      "Yes",
      cents((salary * 100) / 184),
      cents((salary * 90) / 184),
    ]);
    expect(of("Notice was due")).toBe(serial(2013, 12, 31));
    // The first pay date from July 1 on, every 14 days from September 13.
    expect(of("Buy-back due by")).toBe(serial(2014, 7, 4));
    // 53 years old on January 15, 2007.
    expect(of("Early notice due")).toBe(serial(2007, 1, 15));
    // Half of M2 step 14 less M2 step 1, for three years.
    const step1 = 45223.59;
    const share = cents((salary - step1) / 2);
    expect(of("Early retirement a year")).toBe(share);
    // City HMO Family costs 18,000 a year: all of it is the retiree's.
    expect([of("Insurance a year"), of("Left of it a year")]).toEqual([18000, cents(share - 18000)]);
    expect(of("Left over its years")).toBe(cents(3 * cents(share - 18000)));
    expect(checks("leavers")).toBe(0);
  });

  test("at a death unused sick days are paid without a notice, to who was hired by December 31, 1993", async () => {
    const { sheets } = payroll;
    await sheets.type("Staff", "2", "Sick days", 60);
    const of = (id: string, heading: string) => sheets.cell("PayLeaversFY14", id, heading);
    await typeLine("leavers", 1, [
      ["Id", "5"],
      ["Last day", serial(2014, 3, 14)],
      ["Death", "Yes"],
    ]);
    await typeLine("leavers", 0, [
      ["Death", "Yes"],
      ["Notice given", null],
      ["Early retirement", null],
    ]);
    // M2 step 14 of FY14 is 69,728.67. 60 days are 50 and half of 10: 69,728.67 × 55 ÷ 184 = 20,842.81.
    expect([of("2", "Salary"), of("2", "Buy-back"), of("2", "Buy-back, other reading")]).toEqual([
      69728.67, 20842.81, 20842.81,
    ]);
    expect(["Notice was due", "Buy-back due by", "Issue"].map((heading) => of("2", heading))).toEqual(["", "", ""]);
    // Hired in 2001, with the same death: the plan is for those hired by 1993 (R2).
    expect([of("5", "Retirement"), of("5", "Buy-back")]).toEqual(["No", 0]);
    expect(checks("leavers")).toBe(0);
    await typeLine("leavers", 0, [["Early retirement", "Yes"]]);
    expect(of("2", "Issue")).toBe("Early retirement is for who retires: leave one of the two blank.");
    await typeLine("leavers", 0, [["Death", null]]);
    await typeLine("leavers", 1, [
      ["Id", null],
      ["Last day", null],
      ["Death", null],
    ]);
  });

  test.each([
    [{ Id: "9", "Last day": 41809 }, "This Id is not on the staff list."],
    [{ Id: "5", "Last day": "June" }, "Type the last day."],
    [{ Id: "5", "Last day": 30000 }, "The last day is before the hire date."],
    [{ Id: "5", "Last day": 41809, "Stay-well days": 4 }, "More stay-well days than may be sold back."],
    [
      { Id: "5", "Last day": 41809, "Early retirement": "Yes" },
      "Early retirement needs the birth date on the staff list.",
    ],
    [{ Id: "3", "Last day": 41809, "Early retirement": "Yes" }, "Too young for early retirement on the last day."],
  ])("a leaver %j: %s", async (line, sentence) => {
    await payroll.sheets.type("Staff", "3", "Birth date", serial(1980, 1, 1));
    await typeLine("leavers", 1, Object.entries(line));
    expect(payroll.sheets.cell("PayLeaversFY14", line.Id, "Issue")).toBe(sentence);
    expect(checks("leavers")).toBeGreaterThan(0);
    await typeLine(
      "leavers",
      1,
      Object.keys(line).map((heading) => [heading, null] as const),
    );
  });

  test("papers of January 15 reach that January, and both salaries count for their days", async () => {
    await payroll.sheets.type("Staff", "3", "Credits", 18);
    await typeLine("laneRequests", 0, [
      ["Id", "3"],
      ["Papers in", serial(2014, 1, 15)],
      ["Course ended", serial(2013, 12, 18)],
      ["New lane", "M3"],
    ]);
    const of = (heading: string) => payroll.sheets.cell("PayLaneRequestsFY14", "3", heading);
    expect([of("Papers due"), of("Takes effect")]).toEqual([serial(2014, 1, 31), serial(2014, 1, 1)]);
    expect(["Credits", "Credits needed", "Credits missing"].map(of)).toEqual([18, 18, 0]);
    // Weekdays before January 1: 3, 21, 23, 21 and 22 are 90; 94 of 184 days at M3.
    expect(of("Pay this year")).toBe(Math.round(((54933.3 * 90 + 55347.67 * 94) / 184) * 100) / 100);
    expect(checks("laneRequests")).toBe(0);
  });

  test.each([
    ["January 31", serial(2014, 1, 31), serial(2014, 1, 31), serial(2014, 1, 1)],
    ["February 1", serial(2014, 2, 1), serial(2014, 9, 30), serial(2014, 9, 1)],
    ["September 30", serial(2013, 9, 30), serial(2013, 9, 30), serial(2013, 9, 1)],
    ["October 1", serial(2013, 10, 1), serial(2014, 1, 31), serial(2014, 1, 1)],
  ])("papers of %s", async (_, papers, due, effect) => {
    await typeLine("laneRequests", 0, [
      ["Papers in", papers],
      ["Course ended", null],
    ]);
    const of = (heading: string) => payroll.sheets.cell("PayLaneRequestsFY14", "3", heading);
    expect([of("Papers due"), of("Takes effect")]).toEqual([due, effect]);
    // September's movement is for the whole year, the next September's for none of it.
    const days = effect < serial(2013, 12, 31) ? 184 : effect > serial(2014, 6, 19) ? 0 : 94;
    expect(of("Days at the new lane")).toBe(days);
  });

  test.each([
    [{ "Papers in": 41654, "Course ended": 41261, "New lane": "M3" }, /^The course ended too long before/],
    [{ "Papers in": 41654, "Course ended": 41700, "New lane": "M3" }, /^The course ended after the papers came in/],
    [{ "Papers in": 41654, "New lane": "M3" }, /^Credits are missing for this lane/],
    [{ "Papers in": 41654, "New lane": "M9" }, /^The new lane is not on the schedule/],
    [{ "Papers in": 41654 }, /^Type the new lane/],
    [{ "New lane": "M3" }, /^Type the day on which the papers came in/],
  ])("a request %j is refused in a sentence", async (line, sentence) => {
    await typeLine("laneRequests", 1, [["Id", "5"], ...Object.entries(line)]);
    expect(payroll.sheets.cell("PayLaneRequestsFY14", "5", "Issue")).toMatch(sentence);
    expect(checks("laneRequests")).toBe(1);
    await typeLine(
      "laneRequests",
      1,
      ["Id", ...Object.keys(line)].map((heading) => [heading, null] as const),
    );
  });
});

test("60 staff: no error on any sheet, and nobody is missing", async () => {
  const staff = sampleStaff(fiscalYear("FY14")).slice(0, 60);
  const { sheets, names } = await calculatedPayroll(staff, "statement", "longevity", "stayWell");
  expect(sheets.errors()).toEqual([]);
  expect([names.sheets.statement, names.sheets.longevity].map((sheet) => checksOf(sheets, sheet))).toEqual([0, 0]);
});
