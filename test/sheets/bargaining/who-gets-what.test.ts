import { leftOut, publicCopy } from "../../../src/sheets/bargaining/answers/public-copy";
import { serial } from "../../../src/sheets/plan/serial";
import { CalculatedBargaining } from "./calculated-bargaining";
import { SMALL_OFFERS } from "./small-offers";

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining(SMALL_OFFERS, [
    "spread",
    "charts",
    "members",
    "comparables",
    "realPay",
    "public",
  ]);
});
afterAll(() => bargaining.close());

const figures = (values: readonly unknown[], digits = 2) =>
  values.map((value) => (typeof value === "number" ? value.toFixed(digits) : value));
const column = (table: string, heading: string, digits?: number) => figures(bargaining.column(table, heading), digits);

test("no cell holds an error, and the checks add up to 0", () => {
  expect(bargaining.errors).toEqual([]);
  expect(bargaining.wrong).toEqual([]);
});

// By the end of the Committee's offer: B0 step 1 (1 FTE) + 3,696.80, step 2 (2) + 6,898.80, step 3 (1.5) + 2,939.20;
// M0 step 2 (1) + 8,100.80, step 4 (2) + 2,141.20. In order: 2, then 1.5, then the half of 7.5 is reached with 1 more.
test("raises spread over people: minimum, median and maximum in dollars and percent", () => {
  const [dollars, percent] = ["Minimum", "Median", "Maximum"].reduce<[unknown[], unknown[]]>(
    ([one, other], heading) => {
      const values = column("RaiseSpread", heading, 4);
      return [
        [...one, values[0]],
        [...other, values[1]],
      ];
    },
    [[], []],
  );
  expect(dollars).toEqual(["2141.2000", "3696.8000", "8100.8000"]);
  // 2,141.20 / 53,000; 3,696.80 / 40,000; 8,100.80 / 46,000.
  expect(percent).toEqual(["0.0404", "0.0924", "0.1761"]);
});

test("the top step by itself: nobody moves up there", () => {
  expect(column("TopSteps", "FTE")).toEqual(["0.00", "2.00"]);
  expect(column("TopSteps", "Raise")).toEqual(["1939.20", "2141.20"]);
  // 49,440 less 49,939.20; 54,590 less 55,141.20.
  expect(column("TopSteps", "The other offer more")).toEqual(["-499.20", "-551.20"]);
});

test("winners and losers: everyone gets less by the Association's year without a step", () => {
  // −5,638.80 (2 FTE), −6,720.80 (1) and −2,496.80 (1); −1,529.20 (1.5); −551.20 (2).
  expect(bargaining.column("WinnersLosers", "FTE")).toEqual([4, 1.5, 2, 0, 0, 0, 0, 0, 0]);
  expect(bargaining.column("WinnersLosers", "More under the other offer")).toEqual([
    "Over $2,000 less",
    "$1,000 to $2,000 less",
    "$500 to $1,000 less",
    "$0 to $500 less",
    "The same",
    "$0 to $500 more",
    "$500 to $1,000 more",
    "$1,000 to $2,000 more",
    "Over $2,000 more",
  ]);
});

test("the schedule's shape is the lane that is chosen: today, and at the end of both offers", () => {
  expect(column("ScheduleShape", "Today")).toEqual(["40000.00", "42000.00", "47000.00", "48000.00"]);
  expect(column("ScheduleShape", "First offer")).toEqual(["41616.00", "43696.80", "48898.80", "49939.20"]);
  expect(column("ScheduleShape", "Second offer")).toEqual(["41200.00", "43260.00", "48410.00", "49440.00"]);
  const words = bargaining.engine.values(bargaining.names.sheets.charts).map(([first]) => String(first));
  expect(words).toContain(
    "Lane B0: from $40,000 to $48,000 today, $41,616 to $49,939 by Committee 1, $41,200 to $49,440 by Association 1.",
  );
  expect(words).toContain(
    "Under Association 1, 0 FTE get more than under Committee 1, 7.5 FTE less. Choose them on the Raises sheet.",
  );
});

test("members find their salary at the end and their raise", () => {
  expect(figures(bargaining.beside("members", "1", "Salary at the end ($)").slice(0, 2))).toEqual([
    "43696.80",
    "47858.40",
  ]);
  expect(column("MemberRaises", "Percent", 4)).toEqual(["0.0404", "0.1761"]);
});

test("the settlement report begins with the cost before", () => {
  expect(figures(bargaining.beside("settlement", "Total").slice(0, 3))).toEqual([
    "346500.00",
    "373320.00",
    "380786.40",
  ]);
  expect(figures(bargaining.beside("settlement", "Schedule").slice(0, 3))).toEqual(["0.00", "7320.00", "7466.40"]);
});

test("offers of unequal length are compared a year: the sum, and percents added up", () => {
  // 26,820 and 34,286.40 over the base, in two years; 10,395 in one. 26,820 / 346,500 + 2%.
  const row = (label: string, digits: number) => figures(bargaining.beside("comparison", label).slice(0, 2), digits);
  expect(row("Sum over the term, average per year", 2)).toEqual(["30553.20", "10395.00"]);
  expect(row("Percents added up (simple)", 6)).toEqual(["0.097403", "0.030000"]);
});

describe("comparables", () => {
  beforeAll(() => {
    bargaining.enterColumn("Neighbors", "District 1 MA", [45_000, 50_000, 54_000]);
    bargaining.enterColumn("Neighbors", "District 2 MA", [43_000, 52_500]);
  });
  const beside = (label: string) => figures(bargaining.beside("comparables", label).slice(0, 7));

  test("minimum, maximum, years to the top and earnings of Gardner and of a schedule pasted in", () => {
    // 44,000 + 46,000 + 52,000 + 7, 17 or 27 × 53,000; 45,000 + 50,000 + 8, 18 or 28 × 54,000.
    const gardner = ["40000.00", "44000.00", "53000.00", "3.00", "513000.00", "1043000.00", "1573000.00"];
    expect(beside("Gardner today")).toEqual(gardner);
    const district = ["", "45000.00", "54000.00", "2.00", "527000.00", "1067000.00", "1607000.00"];
    expect(beside("District 1")).toEqual(district);
    expect(beside("Gardner under the offer")[2]).toBe("55141.20");
    expect(beside("District 3")).toEqual(["", "", "", "", "", "", ""]);
  });

  test("Gardner's rank, today and under the offer", () => {
    // Ten years: 513,000 against 527,000 and 515,500. By the offer the maximum is the highest.
    expect(beside("Gardner's rank today").slice(0, 5)).toEqual(["1.00", "2.00", "2.00", "3.00", "3.00"]);
    expect(beside("Gardner's rank under the offer")[2]).toBe("1.00");
    expect(beside("Number of districts, with Gardner").slice(0, 2)).toEqual(["1.00", "3.00"]);
  });
});

test("real pay: the salary's rise after prices, since any year of the list", () => {
  bargaining.enterColumn("RealPay", "Year", [2010]);
  bargaining.enterColumn("RealPay", "CPI", [218, null, null, null, null, null, 230, 235, 240]);
  bargaining.enterColumn("RealPay", "Salary typed", [45_000]);
  // 49,939.20 / 48,000 against 240 / 230.
  expect(column("RealPay", "Real change", 4)[8]).toBe("-0.0029");
  bargaining.enterBeside("realPay", "Since the year", [2010]);
  // 48,000 / 45,000 against 230 / 218.
  expect(column("RealPay", "Real change", 4)[6]).toBe("0.0110");
});

describe("for the public", () => {
  const shown = () =>
    [1, 2, 3, 4].map((step) => bargaining.beside("public", String(step), "FTE by lane and step, merged").slice(0, 2));

  test("cells of fewer than three are merged down the lane, and none that is left over has fewer", () => {
    // B0: 1 and 2 would be three, but leave 1.5; M0: 1 and 2.
    expect(shown()).toEqual([
      ["", ""],
      ["", ""],
      [4.5, ""],
      ["", 3],
    ]);
    expect(bargaining.beside("public", "FTE left out (must be 0)")[0]).toBe(0);
  });

  test("the copy has the same figures and no formula, nor the workings of the merging", () => {
    const values = bargaining.engine.values(bargaining.names.sheets.public).map((row) => row.map((cell) => cell ?? ""));
    expect(leftOut(values)).toBe(0);
    const { blocks } = publicCopy("Public copy", values, serial(2026, 11, 26));
    const cells = blocks.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((content) => typeof content === "object" && content !== null)).toEqual([]);
    expect(
      blocks
        .flatMap(({ rows }) => rows)
        .find(([first]) => first === "Committee 1")
        ?.slice(1, 6),
    ).toEqual([1, 346_500, 19_500, 7320, 26_820]);
    // The label of step 3, then the scattergram.
    expect(cells.filter((content) => content === 4.5 || content === 3)).toEqual([3, 4.5, 3]);
    expect(cells.filter((content) => /FTE of the lane/.test(String(content)))).toEqual([]);
  });

  test("a lane of fewer than three is merged with its neighbor", () => {
    const { base } = bargaining.names.sheets;
    const grid = bargaining.workbook.plan.sheets
      .find(({ name }) => name === base)
      ?.blocks.find(({ rows }) => rows[0]?.[0] === "FTE");
    // B0 becomes 1, 0.5 and nobody: 1.5 in all. M0 has 1 on step 2 and 2 on step 4.
    bargaining.engine.enterAll([0.5, 0].map((fte, at) => [base, (grid?.row ?? 0) + 3 + at, 2, fte]));
    // 1 on step 1, 2.5 up to step 2, all 4.5 at the top.
    expect(shown().flat().filter(Boolean)).toEqual([4.5]);
    expect(shown()[3]).toEqual(["", 4.5]);
    expect(bargaining.beside("public", "FTE left out (must be 0)")[0]).toBe(0);
  });
});
