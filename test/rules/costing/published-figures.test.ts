import { costOffer, type OfferYear } from "../../../src/rules/costing/offer";
import { changeSalaries, type Schedule, salaryAt } from "../../../src/rules/costing/schedule";
import { Decimal, toCents } from "../../../src/rules/money";
import type { PlainLine, PlainOffer } from "./independent-offer";
import { toOffer } from "./plain-offer";
import { printed } from "./worked-example";

/** One lane "BA" with these salaries from step 1 on. */
function offerOn(salaries: readonly string[], staff: readonly [string, number][], ...years: PlainLine[][]): PlainOffer {
  return {
    lanes: ["BA"],
    firstStep: 1,
    salaries: salaries.map((salary) => [salary]),
    staff: staff.map(([position, fte]) => ({ lane: "BA", position, fte: String(fte) })),
    years,
    unit: "0.01",
  };
}

const percent = (amount: string, day = 1): PlainLine => ({ kind: "Schedule %", day, amount });
const STEP: PlainLine = { kind: "Step", day: 1, amount: "1" };

const cost = (offer: PlainOffer): readonly OfferYear[] => costOffer(toOffer(offer), "All");
const effects = (year: OfferYear | undefined) => year?.lines.map(({ annualized }) => annualized.toFixed(2));
const salaryAfter = (lines: PlainLine[]) => cost(offerOn(["10"], [["1", 1]], lines))[0]?.annualized.toFixed(2);

describe("40 teachers at $25,000 and 3% three times", () => {
  const years = cost(offerOn(["25000"], [["1", 40]], [percent("0.03")], [percent("0.03")], [percent("0.03")]));

  test("new money is 30,000, then 30,900, then 31,827.20; the source rounds the last to 31,827", () => {
    expect(years.map(({ newMoney }) => newMoney.toFixed(2))).toEqual(["30000.00", "30900.00", "31827.20"]);
  });
});

test("4% then 2% on 10.00 is 10.61, and so is 2% then 4%", () => {
  expect(salaryAfter([percent("0.04")])).toBe("10.40");
  expect(salaryAfter([percent("0.04"), percent("0.02")])).toBe("10.61");
  expect(salaryAfter([percent("0.02")])).toBe("10.20");
  expect(salaryAfter([percent("0.02"), percent("0.04")])).toBe("10.61");
});

test("6% for half a year is 3% in cash, 6% annualized and 3% carried over", () => {
  const [year] = cost(offerOn(["50000"], [["1", 1]], [percent("0.06", 93)]));
  expect(year?.newMoney.toFixed(2)).toBe("3000.00");
  expect(year?.cash.toFixed(2)).toBe("51500.00");
  expect(year?.carryOver.toFixed(2)).toBe("1500.00");
});

test("BA step 5 at 47,009 to step 6 at 48,961 with 3%: the step is 1,952.00, the raise 1,468.83", () => {
  const salaries = ["1", "1", "1", "1", "47009", "48961"];
  expect(effects(cost(offerOn(salaries, [["5", 1]], [STEP, percent("0.03")]))[0])).toEqual(["1952.00", "1468.83"]);
});

test("MA step 7 at 68,320 to step 8, 72,632 after 2%: the step is 2,887.84, the raise 1,424.16", () => {
  // Step 8 before the raise: 72,632 / 1.02 = 71,207.84.
  const salaries = ["1", "1", "1", "1", "1", "1", "68320", "71207.84"];
  const [year] = cost(offerOn(salaries, [["7", 1]], [STEP, percent("0.02")]));
  expect(effects(year)).toEqual(["2887.84", "1424.16"]);
  expect(year?.annualized.toFixed(2)).toBe("72632.00");
});

test("half a step between 48,669.30 and 50,874.72 is 49,772.01", () => {
  const salaries = ["48669.30", "50874.72"];
  const half = { ...STEP, amount: "0.5" };
  expect(cost(offerOn(salaries, [["1", 1]], [half]))[0]?.annualized.toFixed(2)).toBe("49772.01");
});

test("a step on day 91 of 184 pays 94/184 of it in the year", () => {
  const [year] = cost(offerOn(["40000", "41840"], [["1", 1]], [{ ...STEP, day: 91 }]));
  expect(year?.lines[0]?.cash.toFixed(2)).toBe("940.00");
});

test("ten teachers in a steady state: what the steps cost, turnover saves", () => {
  const salaries = Array.from({ length: 10 }, (_, at) => String(40_000 + at * at * 137));
  const everyStep = salaries.map((_, at): [string, number] => [String(at + 1), 1]);
  const [year] = cost(
    offerOn(salaries, everyStep, [
      STEP,
      { kind: "Leaver", day: 1, lane: "BA", position: "10", fte: "1" },
      { kind: "Replacement", day: 1, lane: "BA", position: "1", fte: "1" },
    ]),
  );
  expect(effects(year)?.slice(0, 1)).toEqual(["11097.00"]);
  expect(year?.newMoney.toFixed(2)).toBe("0.00");
});

describe("FY13 as printed, raised by 2% and by 2% again", () => {
  const raisedBy2 = (schedule: Schedule) => changeSalaries(schedule, (salary) => toCents(salary.times("1.02")));
  const as = (year: Parameters<typeof printed>[0]) =>
    toOffer({ ...printed(year), staff: [], years: [], unit: "0.01" }).schedule;
  const FY14 = raisedBy2(as("FY13"));
  const FY15 = raisedBy2(FY14);
  const differences = (projected: Schedule, year: Parameters<typeof printed>[0]) =>
    projected.lanes.flatMap((_, lane) =>
      Array.from({ length: 14 }, (__, at) => {
        const step = new Decimal(at + 1);
        return salaryAt(projected, lane, step).minus(salaryAt(as(year), lane, step));
      }),
    );

  test.each([
    ["FY14", FY14],
    ["FY15", FY15],
  ] as const)("every cell is within one cent of the printed %s", (year, projected) => {
    for (const difference of differences(projected, year))
      expect(Math.abs(Number(difference))).toBeLessThanOrEqual(0.01);
  });

  test("the totals of the 210 cells differ by cents", () => {
    // Summed from the printed cells: 11,680,680.49 in FY14 and 11,914,294.11 in FY15.
    const total = (of: readonly Decimal[]) => of.reduce((sum, each) => sum.plus(each), new Decimal(0)).toFixed(2);
    expect([total(differences(FY14, "FY14")), total(differences(FY15, "FY15"))]).toEqual(["0.10", "0.06"]);
  });
});
