import { workDayOf } from "../../support/sheets/work-day";
import { dayOf } from "../../../src/rules/day";
import { schoolCalendar } from "../../../src/rules/school-days";

// School begins on Wednesday, August 28, 2013; Labor Day is September 2.
const FIRST = dayOf(2013, 8, 28);
const CALENDAR = schoolCalendar([dayOf(2013, 9, 2)]);
const on = (month: number, day: number, workYear = 184) =>
  workDayOf(dayOf(2013, month, day), FIRST, CALENDAR, workYear);

test("the first day of school is work day 1, and a day off is not counted", () => {
  expect([on(8, 28), on(8, 29), on(8, 30), on(9, 3)]).toEqual([1, 2, 3, 4]);
});

test("what is in force from a weekend or a day off on begins on the next school day", () => {
  expect([on(8, 31), on(9, 1), on(9, 2)]).toEqual([4, 4, 4]);
});

test("a date before school begins or after the work year is refused", () => {
  expect(() => on(8, 27)).toThrow("August 27, 2013 is not within the 184 work days from August 28, 2013 on.");
  expect(on(9, 4, 5)).toBe(5);
  expect(() => on(9, 5, 5)).toThrow("is not within the 5 work days");
});
