import fc from "fast-check";
import { addMonths, calendarOf, dayOf, dayText, weekdayOf } from "../../src/rules/day";

const anyDay = fc.integer({ min: dayOf(1900, 3, 1), max: dayOf(9999, 12, 31) });

test("days are counted from January 1, 1970", () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  // 2014 is 44 years on with eleven leap days (1972 to 2012) between.
  expect(dayOf(2014, 1, 1)).toBe(44 * 365 + 11);
});

test("a day is the calendar date it was made of", () => {
  expect(calendarOf(dayOf(2012, 2, 29))).toEqual({ year: 2012, month: 2, day: 29 });
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = calendarOf(day);
      expect(dayOf(date.year, date.month, date.day)).toBe(day);
    }),
  );
});

test("weekdays: July 4, 2013 was a Thursday, December 31, 1969 a Wednesday", () => {
  expect(weekdayOf(dayOf(2013, 7, 4))).toBe(4);
  expect(weekdayOf(dayOf(1969, 12, 31))).toBe(3);
});

test("a month later is the same day, or the month's last", () => {
  expect(addMonths(dayOf(2014, 1, 31), 1)).toBe(dayOf(2014, 2, 28));
  expect(addMonths(dayOf(2016, 2, 29), -12)).toBe(dayOf(2015, 2, 28));
  expect(addMonths(dayOf(2014, 11, 15), 3)).toBe(dayOf(2015, 2, 15));
  expect(addMonths(dayOf(2014, 3, 31), -1)).toBe(dayOf(2014, 2, 28));
});

test("a day is written as people write it", () => {
  expect(dayText(dayOf(2013, 9, 30))).toBe("September 30, 2013");
});
