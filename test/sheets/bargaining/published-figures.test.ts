import type { PlainLine, PlainOffer } from "../../rules/costing/independent-offer";
import type { OfferWorkings } from "../../../src/sheets/costing/offer-workings";
import { printed } from "../../rules/costing/worked-example";
import { CalculatedBargaining } from "./calculated-bargaining";

/** Published examples on one base: each lane is a schedule of its own, and each offer concerns one of them. */
const LANES = ["Forty", "BA", "MA", "Half", "Ten"];
const BASE: PlainOffer = {
  lanes: LANES,
  firstStep: 1,
  salaries: [
    ["25000", "47009", "68320", "48669.30", "10"],
    [null, "48961", "71207.84", "50874.72", null],
  ],
  staff: [
    { lane: "Forty", position: "1", fte: "40" },
    { lane: "BA", position: "1", fte: "1" },
    { lane: "MA", position: "1", fte: "1" },
    { lane: "Half", position: "1", fte: "1" },
    { lane: "Ten", position: "1", fte: "1" },
  ],
  years: [],
  unit: "0.01",
};
const raise = (lane: string, amount: string, day = 1): PlainLine => ({
  kind: "Schedule %",
  day,
  amount,
  who: { lane },
});
const step = (lane: string, amount = "1"): PlainLine => ({ kind: "Step", day: 1, amount, who: { lane } });

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining([
    ["Forty", { ...BASE, years: [1, 2, 3].map(() => [raise("Forty", "0.03")]) }],
    ["BA", { ...BASE, years: [[step("BA"), raise("BA", "0.03")]] }],
    ["MA", { ...BASE, years: [[step("MA"), raise("MA", "0.02")]] }],
    ["Half", { ...BASE, years: [[step("Half", "0.50")]] }],
    ["Ten", { ...BASE, years: [[raise("Ten", "0.04"), raise("Ten", "0.02")]] }],
    ["Ten again", { ...BASE, years: [[raise("Ten", "0.02"), raise("Ten", "0.04")]] }],
  ]);
});
afterAll(() => bargaining.close());

const effects = (offer: number) => bargaining.year(offer, 0, "All").lines.map(([, annualized]) => annualized);

test("40 × $25,000 and 3% three times: new money 30,000.00, 30,900.00 and 31,827.20 (the source has 31,827)", () => {
  const newMoney = [0, 1, 2].map((year) => bargaining.year(0, year, "All").newMoney);
  expect(newMoney).toEqual(["30000.00", "30900.00", "31827.20"]);
});

test("over the base it is 30,000.00, 60,900.00 and 92,727.20, over the term 183,627.20", () => {
  const ofForty = (label: string) => Number(bargaining.beside("comparison", label)[0]).toFixed(2);
  expect([1, 2, 3].map((year) => ofForty(`Year ${year} over the base`))).toEqual(["30000.00", "60900.00", "92727.20"]);
  expect(ofForty("Sum over the term")).toBe("183627.20");
});

test("BA step 47,009 to 48,961 with 3%: the step is 1,952.00, the raise 1,468.83", () => {
  expect(effects(1)).toEqual(["1952.00", "1468.83"]);
});

test("MA step 68,320 to 72,632 after 2%: the step is 2,887.84, the raise 1,424.16", () => {
  expect(effects(2)).toEqual(["2887.84", "1424.16"]);
});

test("half a step from 48,669.30 toward 50,874.72 leads to 49,772.01", () => {
  // 49,772.01 less 48,669.30.
  expect(effects(3)).toEqual(["1102.71"]);
});

test("4% then 2% on 10.00: 10.40, then 10.61; 2% then 4%: 10.20, then 10.61", () => {
  expect(effects(4)).toEqual(["0.40", "0.21"]);
  expect(effects(5)).toEqual(["0.20", "0.41"]);
});

test("the checks add up to 0", () => {
  expect(bargaining.wrong).toEqual([]);
});

describe("one teacher at 50,000 with a step to 51,840", () => {
  const one: PlainOffer = {
    ...BASE,
    lanes: ["BA"],
    salaries: [["50000"], ["51840"]],
    staff: [{ lane: "BA", position: "1", fte: "1" }],
  };
  let teacher: CalculatedBargaining;
  beforeAll(() => {
    teacher = new CalculatedBargaining([
      ["Four times 3%", { ...one, years: [1, 2, 3, 4].map(() => [raise("BA", "0.03")]) }],
      ["6% for half a year", { ...one, years: [[raise("BA", "0.06", 93)]] }],
      ["A step on day 91", { ...one, years: [[{ ...step("BA"), day: 91 }]] }],
    ]);
  });
  afterAll(() => teacher.close());

  test("four times 3% adds up to 12% and compounds to 12.55%", () => {
    const percent = (label: string) => (100 * Number(teacher.beside("comparison", label)[0])).toFixed(2);
    expect(percent("Percents added up (simple)")).toBe("12.00");
    expect(percent("Compounded")).toBe("12.55");
  });

  test("6% for half a year: 3% in cash, 6% annualized, 3% carried over", () => {
    const { annualized, cash, carryOver } = teacher.year(1, 0, "All");
    expect({ annualized, cash, carryOver }).toEqual({ annualized: "53000.00", cash: "51500.00", carryOver: "1500.00" });
  });

  test("a step on day 91 of 184 pays 94/184 of it in the year", () => {
    expect(teacher.year(2, 0, "All").lines).toEqual([["Step", "1840.00", "940.00"]]);
  });
});

test("ten teachers in a steady state: steps and turnover come to 0", () => {
  const salaries = Array.from({ length: 10 }, (_, at) => [String(40_000 + at * at * 137)]);
  const everyStep = salaries.map((_, at) => ({ lane: "BA", position: String(at + 1), fte: "1" }));
  const turnover: PlainLine[] = [
    { kind: "Leaver", day: 1, lane: "BA", position: "10", fte: "1" },
    { kind: "Replacement", day: 1, lane: "BA", position: "1", fte: "1" },
  ];
  const teachers = new CalculatedBargaining([
    ["Steady", { ...BASE, lanes: ["BA"], salaries, staff: everyStep, years: [[step("BA"), ...turnover]] }],
  ]);
  const { lines, newMoney } = teachers.year(0, 0, "All");
  teachers.close();
  // From step 1 to the top: 81 × 137.
  expect(lines[0]).toEqual(["Step", "11097.00", "11097.00"]);
  expect(newMoney).toBe("0.00");
});

describe("FY13 as printed, with 2% and 2%", () => {
  const raised: PlainOffer = {
    ...printed("FY13"),
    unit: "0.01",
    staff: [],
    years: [1, 2].map(() => [{ kind: "Schedule %", day: 1, amount: "0.02" }]),
  };
  /** Each projected salary less the printed one, in cents. */
  let differences: readonly (readonly number[])[];
  beforeAll(() => {
    const gardner = new CalculatedBargaining([["2% and 2%", raised]]);
    const [{ sheet, cells, years }] = gardner.workbook.workings as readonly [OfferWorkings];
    differences = (["FY14", "FY15"] as const).map((year, at) => {
      const { schedules } = years[at]?.columns ?? { schedules: [] };
      return printed(year).salaries.flatMap((row, position) =>
        row.map((salary, lane) => {
          const own = gardner.engine.value(
            sheet.name,
            cells.rowOf(position, lane),
            schedules[schedules.length - 1] ?? 0,
          );
          return Math.round(100 * (Number(own) - Number(salary)));
        }),
      );
    });
    gardner.close();
  });

  test("every cell is within one cent of the printed FY14 and FY15", () => {
    expect(differences.map(({ length }) => length)).toEqual([210, 210]);
    for (const cents of differences.flat()) expect(Math.abs(cents)).toBeLessThanOrEqual(1);
  });

  test("in total they differ by 10 and by 6 cents", () => {
    expect(differences.map((cents) => cents.reduce((sum, each) => sum + each, 0))).toEqual([10, 6]);
  });
});
