import { ALL_ANSWERS } from "../../../src/sheets/bargaining/answers/answer-sheets";
import type { SheetKey } from "../../../src/sheets/bargaining/names";
import { CalculatedBargaining } from "./calculated-bargaining";
import { SMALL_OFFERS } from "./small-offers";

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining(SMALL_OFFERS, ALL_ANSWERS);
});
afterAll(() => bargaining.close());

const figures = (values: readonly unknown[], digits = 2) =>
  values.map((value) => (typeof value === "number" ? value.toFixed(digits) : value));
const money = (heading: string, digits?: number) => figures(bargaining.column("MoneyToPercent", heading), digits);

test("no cell of the further answers holds an error, and the checks add up to 0", () => {
  expect(bargaining.errors).toEqual([]);
  expect(bargaining.wrong).toEqual([]);
});

describe("money to percent", () => {
  beforeAll(() => {
    // 3% all in for the first years, 8,000 dollars for the Committee's second.
    bargaining.enterColumn("MoneyToPercent", "Or dollars", [null, 8000]);
  });

  test("steps are paid first: a step costs 19,500, more than 3% of 346,500", () => {
    expect(money("Opening payroll")).toEqual(["346500.00", "373320.00", "346500.00"]);
    expect(money("New money")).toEqual(["10395.00", "8000.00", "10395.00"]);
    // 42,000 + 2 × 47,000 + 1.5 × 48,000 + 52,000 + 2 × 53,000 = 366,000.
    expect(money("Steps first")).toEqual(["19500.00", "0.00", "0.00"]);
    expect(money("Left for a raise")).toEqual(["-9105.00", "8000.00", "10395.00"]);
  });

  test("the rest buys a raise to a hundredth of a percent, and what is left over is shown", () => {
    // −9,105 / 366,000 = −2.4877%: the schedule falls by 2.49%, which saves 9,113.40, cell by cell.
    // 8,000 / 373,320 = 2.1429%: 2.14% costs 7,989.05, cell by cell. 3% of 346,500 is all of the 10,395.
    expect(money("Raise", 4)).toEqual(["-0.0249", "0.0214", "0.0300"]);
    expect(money("Cost of the raise")).toEqual(["-9113.40", "7989.05", "10395.00"]);
    expect(money("Left over")).toEqual(["8.40", "10.95", "0.00"]);
    expect(money("One percent is worth")).toEqual(["3660.00", "3733.20", "3465.00"]);
  });

  test("two offers are compared in the years that both have, in dollars, percent and as a raise", () => {
    // 356,895 less 373,320; as a raise 16,425 / 3,465 percent.
    const below = "The distance between two offers";
    expect(figures(bargaining.beside("money", "Year 1", below), 4).slice(0, 5)).toEqual([
      "373320.0000",
      "356895.0000",
      "-16425.0000",
      "-0.0440",
      "-0.0474",
    ]);
    expect(bargaining.beside("money", "Year 2", below).slice(1, 5)).toEqual(["", "", 0, 0]);
    expect(bargaining.beside("money", "Sum of the years that both have", below)[2]).toBe(-16425);
  });
});

describe("career earnings", () => {
  beforeAll(() => {
    bargaining.enterBeside("careers", "Changes the lane in year (blank: never)", [null, 2]);
    bargaining.enterBeside("careers", "To the lane", [null, "M0"]);
  });

  test("the first path has the offer's step and its freeze, then a step a year; the second changes lanes", () => {
    // 42,840 on step 2; 43,696.80 still on step 2; then 48,898.80 on step 3 and 49,939.20 at the top for 7 years.
    // 41,200 on step 1; in M0 47,380 on step 2, 53,560 on step 3, 54,590 at the top for 7 years.
    expect(figures(bargaining.beside("careers", "10").slice(0, 3))).toEqual(["485010.00", "524270.00", "39260.00"]);
    expect(figures(bargaining.beside("careers", "1", "Today")).slice(0, 10)).toEqual([
      "2.00",
      "B0",
      "2.00",
      "42840.00",
      "42840.00",
      "1.00",
      "B0",
      "1.00",
      "41200.00",
      "41200.00",
    ]);
    expect(bargaining.beside("careers", "2", "Today").slice(5, 8)).toEqual([6, "M0", 2]);
  });

  test("a raise a year after the term is on the last schedule", () => {
    bargaining.enterBeside("careers", "Raise a year after the offer's term", [0.01, 0]);
    // Year 4: 49,939.20 × 1.01².
    expect(figures(bargaining.beside("careers", "4", "Today"))[3]).toBe("50942.98");
  });
});

describe("an even schedule", () => {
  test("the same top and the same cost, lane by lane", () => {
    // B0: (4.5 × 48,000 − 194,500) / (1 × 3 + 2 × 2 + 1.5 × 1); M0: (3 × 53,000 − 152,000) / 2.
    expect(figures(bargaining.beside("evenSteps", "Increment of every step ($)").slice(0, 2))).toEqual([
      "2529.41",
      "3500.00",
    ]);
    // 40,411.76 + 2 × 42,941.18 + 1.5 × 45,470.59: a cent is rounding.
    expect(figures(bargaining.beside("evenSteps", "Difference").slice(0, 2))).toEqual(["0.01", "0.00"]);
    expect(figures(bargaining.beside("evenSteps", "1", "Proposal: the even schedule").slice(0, 2))).toEqual([
      "40411.76",
      "42500.00",
    ]);
  });

  test("holding harmless who would earn less costs 2,294.12, which is 0.66% for everyone", () => {
    expect(figures(bargaining.beside("evenSteps", "Difference from today").slice(0, 2))).toEqual(["0.01", "2294.12"]);
    expect(figures(bargaining.beside("evenSteps", "As a uniform raise").slice(0, 2), 6)).toEqual([
      "0.000000",
      "0.006621",
    ]);
    expect(bargaining.beside("evenSteps", "FTE that earn more").slice(0, 2)).toEqual([3, 3]);
    expect(bargaining.beside("evenSteps", "FTE that earn less").slice(0, 2)).toEqual([1.5, 0]);
  });

  test("the price follows an edited cell: 1,000 more for the two on M0 step 4", () => {
    const grid = bargaining.workbook.plan.sheets
      .find(({ name }) => name === bargaining.names.sheets.evenSteps)
      ?.blocks.find(({ rows }) => rows[0]?.[0] === "Proposal: the even schedule");
    bargaining.engine.enter(bargaining.names.sheets.evenSteps, (grid?.row ?? 0) + 5, 3, 54_000);
    expect(figures(bargaining.beside("evenSteps", "Difference from today").slice(0, 1))).toEqual(["2000.01"]);
  });
});

describe("total compensation", () => {
  const column = (heading: string) => figures(bargaining.column("Compensation", heading));

  test("the settlement report has what pay brings with it, and the total with that", () => {
    const settlement = (label: string) => figures(bargaining.beside("settlement", label).slice(0, 3));
    // 1.45% of 346,500, of 373,320 and of 380,786.40.
    expect(settlement("Payroll-driven costs (roll-up)")).toEqual(["5024.25", "5413.14", "5521.40"]);
    expect(settlement("Budget to budget: total with them")).toEqual(["351524.25", "378733.14", "386307.80"]);
  });

  test("pay, longevity, stipends and insurance as typed, Medicare at 1.45% of each, in total per FTE", () => {
    bargaining.enterColumn("BaseAmounts", "Dollars a year", [9000, 12_000, 5000]);
    // Before; the Committee's two years; the Association's, with a leaver at 54,590 and half a replacement at 41,200.
    expect(column("Payroll")).toEqual(["346500.00", "373320.00", "380786.40", "322905.00"]);
    expect(column("FTE")).toEqual(["7.50", "7.50", "7.50", "7.00"]);
    expect(column("One-time")).toEqual(["0.00", "0.00", "0.00", "700.00"]);
    // 5,024.25 + 130.50 + 174.00, and 5,413.14 + 130.50 + 174.00.
    expect(column("Medicare").slice(0, 2)).toEqual(["5328.75", "5717.64"]);
    expect(column("Total").slice(0, 2)).toEqual(["377828.75", "405037.64"]);
    // 377,828.75 / 7.5 and 405,037.64 / 7.5.
    expect(column("Total per FTE").slice(0, 2)).toEqual(["50377.17", "54005.02"]);
  });

  test("insurance by plan and tier: the committee's 50% of Blue Choice and 75% of the others, with a trend", () => {
    bargaining.enterColumn("InsurancePlans", "People", [2, null, null, 3]);
    bargaining.enterColumn("InsurancePlans", "Premium a year", [8000.5, null, null, 20_001.01]);
    bargaining.enterColumn("PremiumTrend", "Trend", [0.1, 0.05]);
    // 2 × 4,000.25 + 3 × 15,000.76; 2 × 4,400.28 + 3 × 16,500.83; 2 × 4,620.29 + 3 × 17,325.88.
    expect(column("Insurance")).toEqual(["53002.78", "58303.05", "61218.22", "58303.05"]);
    bargaining.enterColumn("Compensation", "Committee pays", [null, null, 0.7]);
    // 3 × 16,170.82 instead.
    expect(column("Insurance")[2]).toBe("57753.04");
  });

  test("a roll-up of 603,490 at 7.65% is 46,166.99", () => {
    bargaining.enterColumn("BaseAmounts", "Dollars a year", [0, 603_490]);
    bargaining.enterColumn("RollUp", "Stipends", [null, null, null, 0.0765]);
    expect(column("Other charges")).toEqual(["46166.99", "46166.99", "46166.99", "46166.99"]);
  });
});

describe("what is tied to the schedule", () => {
  const amounts = (heading: string) => figures(bargaining.column("RidingTotals", heading));

  test("days, buy-back, sabbatical and early retirement before and under each offer", () => {
    bargaining.enterColumn("RidingItems", "People", [2, 3, 1, 1, 1]);
    bargaining.enterColumn("RidingItems", "FTE", [null, 0.5]);
    bargaining.enterColumn("RidingItems", "Days", [null, 3.7, 120]);
    // All on M0 step 4: 53,000 before, 55,141.20 after the Committee's second year, 54,590 after the Association's one.
    // 2 × 10/184; 3 × half of 3/184 (whole days); (50 + 70/2)/184; half a year; 3 × half of the salary less step 1.
    expect(amounts("Before")).toEqual(["5760.86", "1296.21", "24483.70", "26500.00", "13500.00", "71540.77"]);
    expect(amounts("Committee 1")).toEqual(["5993.60", "1348.56", "25472.84", "27570.60", "14045.40", "74431.00"]);
    expect(amounts("Association 1")).toEqual(["5933.70", "1335.09", "25218.21", "27295.00", "13905.00", "73687.00"]);
  });

  test("the buy-back is at most 130 days' pay; a lane that is not on the schedule is in the checks", () => {
    bargaining.enterColumn("RidingItems", "Days", [null, null, 300]);
    // 130 × 53,000 / 184.
    expect(amounts("Before")[2]).toBe("37445.65");
    bargaining.enterColumn("RidingItems", "Lane", ["D9"]);
    expect(bargaining.column("RidingItems", "Problem")[0]).toMatch(/^The schedule does not have this lane or step/);
    expect(bargaining.wrong).toEqual([["Rows of what is tied to the schedule with a problem", 1]]);
  });
});

describe("an offer that there is not", () => {
  const errors = (values: readonly unknown[]) => values.map((value) => value === "#N/A");

  test.each<[sheet: SheetKey, label: string, shown: () => readonly unknown[]]>([
    ["raises", "Offer, and the one it is compared with", () => bargaining.column("Raises", "FTE")],
    ["raises", "Offer, and the one it is compared with", () => bargaining.column("TopSteps", "Raise")],
    ["careers", "Offers", () => bargaining.beside("careers", "10").slice(0, 1)],
    ["charts", "Offers", () => bargaining.column("ScheduleShape", "First offer")],
    ["comparables", "Offer", () => bargaining.beside("comparables", "Gardner under the offer").slice(0, 3)],
    ["settlement", "Offer", () => bargaining.column("MemberRaises", "Percent")],
    ["realPay", "Offer", () => bargaining.column("RealPay", "Salary").slice(-3)],
  ])("typed on the sheet %s beside “%s” shows an error, not what the first offer comes to", (sheet, label, shown) => {
    expect(errors(shown())).not.toContain(true);
    bargaining.enterBeside(sheet, label, ["Committee 9"]);
    expect(errors(shown())).not.toContain(false);
    bargaining.enterBeside(sheet, label, ["Committee 1"]);
    expect(errors(shown())).not.toContain(true);
  });
});
