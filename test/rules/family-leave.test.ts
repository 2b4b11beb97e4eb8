import fc from "fast-check";
import { dayOf } from "../../src/rules/day";
import { familyLeaveLeft } from "../../src/rules/family-leave";
import { Decimal } from "../../src/rules/money";

const leave = (year: number, month: number, day: number, weeks: number) => ({
  start: dayOf(year, month, day),
  weeks: new Decimal(weeks),
});
const left = (...leaves: ReturnType<typeof leave>[]) => familyLeaveLeft(dayOf(2014, 6, 30), leaves).toNumber();

describe("weeks left on June 30, 2014, from July 1, 2013 on", () => {
  test("nobody on leave: all 12", () => expect(left()).toBe(12));
  test("four weeks in February: 8", () => expect(left(leave(2014, 2, 3, 4))).toBe(8));
  test("four weeks and two and a half: 5.5", () =>
    expect(left(leave(2014, 2, 3, 4), leave(2013, 10, 7, 2.5))).toBe(5.5));
  test("a leave two years ago no longer counts", () => expect(left(leave(2012, 2, 6, 12))).toBe(12));
  test("twelve weeks from June 3, 2013 end on August 25: the 8 from July 1 on count, 4 are left", () => {
    expect(left(leave(2013, 6, 3, 12))).toBe(4);
  });
  test("a leave of one week on June 24, 2013 ended the day before the period", () => {
    expect(left(leave(2013, 6, 24, 1))).toBe(12);
  });
  test("under way since June 17: the two weeks until June 30 are used, not the four still to come", () => {
    expect(left(leave(2014, 6, 17, 6))).toBe(10);
  });
  test("a leave that is to begin on July 1 is not used yet", () => expect(left(leave(2014, 7, 1, 6))).toBe(12));
  test("never below 0", () => expect(left(leave(2013, 9, 2, 12), leave(2014, 2, 3, 6))).toBe(0));
});

test("more leave never leaves more weeks", () => {
  const day = fc.integer({ min: dayOf(2012, 1, 1), max: dayOf(2016, 12, 31) });
  const weeks = fc.integer({ min: 0, max: 520 }).map((tenths) => new Decimal(tenths).dividedBy(10));
  fc.assert(
    fc.property(
      day,
      fc.array(fc.record({ start: day, weeks }), { maxLength: 6 }),
      day,
      weeks,
      weeks,
      (asOf, others, start, some, more) => {
        const less = familyLeaveLeft(asOf, [...others, { start, weeks: some }]);
        const most = familyLeaveLeft(asOf, [...others, { start, weeks: some.plus(more) }]);
        expect(most.lessThanOrEqualTo(less)).toBe(true);
        expect(less.greaterThanOrEqualTo(0) && less.lessThanOrEqualTo(12)).toBe(true);
      },
    ),
  );
});
