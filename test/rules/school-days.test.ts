import fc from "fast-check";
import { type Day, dayOf, weekdayOf } from "../../src/rules/day";
import { schoolCalendar } from "../../src/rules/school-days";

const fall = (month: number, day: number) => dayOf(2013, month, day);
// Labor Day, Columbus Day, Veterans Day, and the Thanksgiving recess from Wednesday on.
const DAYS_OFF = [fall(9, 2), fall(10, 14), fall(11, 11), fall(11, 27), fall(11, 28), fall(11, 29)];

describe("in fall 2013, with its holidays", () => {
  const calendar = schoolCalendar(DAYS_OFF);

  test.each<[string, Day, number, Day]>([
    ["Monday to Friday is four school days", fall(9, 16), 4, fall(9, 20)],
    ["five school days after Tuesday is the next Tuesday", fall(9, 17), 5, fall(9, 24)],
    ["Columbus Day does not count", fall(10, 11), 1, fall(10, 15)],
    ["nor does it going back", fall(10, 15), -1, fall(10, 11)],
    ["the Thanksgiving recess is skipped whole", fall(11, 26), 1, fall(12, 2)],
    ["and going back", fall(12, 2), -1, fall(11, 26)],
    ["ten school days over Veterans Day and no other", fall(11, 4), 10, fall(11, 19)],
    ["from a Saturday the first counted is Monday", fall(9, 21), 1, fall(9, 23)],
    ["from a Sunday back the first is Friday", fall(9, 22), -1, fall(9, 20)],
    ["from a holiday the first is the day after", fall(10, 14), 1, fall(10, 15)],
    ["from a holiday back, the school day before", fall(10, 14), -1, fall(10, 11)],
    ["no days is the date itself, school or not", fall(9, 21), 0, fall(9, 21)],
  ])("%s", (_, from, days, expected) => {
    expect(calendar.plus(from, days)).toBe(expected);
  });

  test("a holiday and a Saturday are no school days, the Tuesday after is one", () => {
    expect([fall(10, 14), fall(10, 12), fall(10, 15)].map((day) => calendar.isSchoolDay(day))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

const anyDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2030, 12, 31) });
const daysOff = fc.array(fc.integer({ min: dayOf(2012, 7, 1), max: dayOf(2015, 6, 30) }), { maxLength: 80 });
const inTheTerm = fc.integer({ min: dayOf(2012, 7, 1), max: dayOf(2015, 6, 30) });

test("agrees with counting day by day on the calendar", () => {
  fc.assert(
    fc.property(inTheTerm, fc.integer({ min: -60, max: 60 }), daysOff, (from, days, off) => {
      let day = from;
      for (let left = Math.abs(days); left > 0;) {
        day += Math.sign(days);
        if (weekdayOf(day) !== 0 && weekdayOf(day) !== 6 && !off.includes(day)) left -= 1;
      }
      expect(schoolCalendar(off).plus(from, days)).toBe(day);
    }),
  );
});

test("from a school day, there and back is where it began", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), daysOff, (from, days, off) => {
      const calendar = schoolCalendar(off);
      fc.pre(calendar.isSchoolDay(from));
      expect(calendar.plus(calendar.plus(from, days), -days)).toBe(from);
    }),
  );
});

test("between two days are as many school days as there are, one by one", () => {
  fc.assert(
    fc.property(daysOff, inTheTerm, fc.integer({ min: -3, max: 60 }), (off, from, length) => {
      const calendar = schoolCalendar(off);
      const days = Array.from({ length: Math.max(length, 0) }, (_, at) => from + at);
      expect(calendar.between(from, from + length - 1)).toBe(days.filter((day) => calendar.isSchoolDay(day)).length);
    }),
  );
});
