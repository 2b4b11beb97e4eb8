import fc from "fast-check";
import { owedTogether, partOfYear, retroByDays, retroByPayments } from "../../../src/rules/costing/retro-pay";
import { payCalendar, type PayTerms } from "../../../src/rules/costing/pay-calendar";
import { type Day, dayOf } from "../../../src/rules/day";
import { Decimal } from "../../../src/rules/money";
import { type DatedPayment, withSummerPaid } from "../../../src/rules/summer-pay";

const money = (amount: number | string) => new Decimal(amount);
const FIRST = dayOf(2013, 9, 13);
const PAY_DATES = Array.from({ length: 26 }, (_, at) => FIRST + at * 14);
const START: Day = dayOf(2013, 8, 28);
const amounts = (payments: readonly DatedPayment[]) => payments.map(({ amount }) => amount.toFixed(2));
const inRuns = (payments: readonly DatedPayment[]) =>
  amounts(payments).reduce<[string, number][]>((runs, amount) => {
    const last = runs[runs.length - 1];
    if (last?.[0] === amount) last[1] += 1;
    else runs.push([amount, 1]);
    return runs;
  }, []);

const wholeYear = (pay: string): PayTerms => ({
  payDates: PAY_DATES,
  yearsPay: [{ from: START, pay: money(pay) }],
  leaving: null,
});

test("M2 step 7 of FY14 in 26 payments, school ending June 19: 20 × 2,112.82, then 12,676.90 on June 20", () => {
  const payments = withSummerPaid(payCalendar(wholeYear("54933.30")), 26, dayOf(2014, 6, 19));
  expect(inRuns(payments)).toEqual([
    ["2112.82", 20],
    ["12676.90", 1],
  ]);
  expect(payments[20]?.date).toBe(dayOf(2014, 6, 20));
});

test("22 payments each stay on their date", () => {
  const terms = { ...wholeYear("54933.30"), payDates: PAY_DATES.slice(0, 22) };
  const payments = withSummerPaid(payCalendar(terms), 22, dayOf(2014, 6, 19));
  // 54,933.30 / 22 = 2,496.968…
  expect(inRuns(payments)).toEqual([
    ["2496.97", 21],
    ["2496.93", 1],
  ]);
});

test("who starts during the year is paid from the first pay date on or after the start", () => {
  // Half a year's pay, 27,466.65, over the 19 dates from December 20 on: 1,445.61 each, the last 1,445.67.
  const payments = payCalendar({
    payDates: PAY_DATES,
    yearsPay: [{ from: dayOf(2013, 12, 9), pay: money("27466.65") }],
    leaving: null,
  });
  expect(payments[0]?.date).toBe(dayOf(2013, 12, 20));
  expect(inRuns(payments)).toEqual([
    ["1445.61", 18],
    ["1445.67", 1],
  ]);
});

test("after a lane change what is left of the year's new pay is spread over the dates that are left", () => {
  const payments = payCalendar({
    ...wholeYear("54933.30"),
    yearsPay: [
      { from: START, pay: money("54933.30") },
      { from: dayOf(2014, 1, 1), pay: money("55140.48") },
    ],
  });
  // Eight payments of 2,112.82 up to December 20 are 16,902.56; 38,237.92 over 18 is 2,124.33, the last 2,124.31.
  expect(inRuns(payments)).toEqual([
    ["2112.82", 8],
    ["2124.33", 17],
    ["2124.31", 1],
  ]);
});

test("who leaves gets what was earned and not yet paid", () => {
  const payments = payCalendar({
    ...wholeYear("54933.30"),
    leaving: { lastDay: dayOf(2013, 11, 15), earned: money("12000") },
  });
  // Five payments up to November 8 are 10,564.10; the sixth, on November 22, is the rest.
  expect(inRuns(payments)).toEqual([
    ["2112.82", 5],
    ["1435.90", 1],
  ]);
  expect(payments[5]?.date).toBe(dayOf(2013, 11, 22));
});

test("a start after the last pay date is refused", () => {
  expect(() => payCalendar({ ...wholeYear("1"), yearsPay: [{ from: dayOf(2014, 9, 1), pay: money(1) }] })).toThrow(
    "No pay date of the year is left from September 1, 2014 on.",
  );
});

test("whatever changes, the payments of a year add up to its last pay, and to what was earned for who leaves", () => {
  const anyPay = fc.integer({ min: 100_000, max: 12_000_000 }).map((cents) => money(cents).dividedBy(100));
  const anyDay = fc.integer({ min: START, max: dayOf(2014, 6, 1) });
  const anyYear = fc.array(fc.record({ from: anyDay, pay: anyPay }), { minLength: 1, maxLength: 4 });
  const sum = (payments: readonly DatedPayment[]) =>
    payments.reduce((total, { amount }) => total.plus(amount), money(0)).toFixed(2);
  fc.assert(
    fc.property(anyYear, fc.option(anyPay), anyDay, (changes, earned, lastDay) => {
      const yearsPay = [...changes].sort((a, b) => a.from - b.from);
      const leaving = earned && { lastDay: Math.max(lastDay, yearsPay[yearsPay.length - 1]?.from ?? 0), earned };
      const payments = payCalendar({ payDates: PAY_DATES, yearsPay, leaving });
      const due = earned ?? yearsPay[yearsPay.length - 1]?.pay;
      expect(sum(payments)).toBe(due?.toFixed(2));
      expect(sum(withSummerPaid(payments, 26, dayOf(2014, 6, 19)))).toBe(due?.toFixed(2));
    }),
  );
});

describe("retro pay", () => {
  test("six payments of 1,000 that should have been 1,050: 300.00", () => {
    const made = PAY_DATES.slice(0, 6).map((date) => ({ date, amount: money(1000) }));
    const late = retroByPayments(made, money(1050));
    expect(late[0]?.owed.toFixed(2)).toBe("50.00");
    expect(owedTogether(late).toFixed(2)).toBe("300.00");
    // 26,000 to 27,300: 1,300 × 6 / 26
    expect(partOfYear(money(1300), 6, 26).toFixed(2)).toBe("300.00");
  });

  test("by days: 46 of 184 days at 1,300 more a year are 325.00", () => {
    expect(retroByDays(money(26_000), money(27_300), money(46), 184).toFixed(2)).toBe("325.00");
  });
});
