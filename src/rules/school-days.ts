import { type Day, weekdayOf } from "./day";

/**
 * Counting school days, and business days: Monday to Friday less the days off.
 *
 * Every weekday has an ordinal (five to a week) and every school day its own (the weekday's less the days off
 * before it). Adding school days is then adding numbers, however many days, and costs the same for one as for 10,000.
 */
export interface SchoolCalendar {
  /** The school day so many school days after `from`; before it, if negative; `from` itself for 0. */
  plus(from: Day, days: number): Day;
  isSchoolDay(day: Day): boolean;
  /** How many school days there are from a day to another, both included; 0 where the second is before the first. */
  between(from: Day, to: Day): number;
}

/** The calendar with these days off; days off that fall on a weekend change nothing. */
export function schoolCalendar(daysOff: Iterable<Day>): SchoolCalendar {
  const off = [...new Set(daysOff)]
    .filter(isWeekday)
    .map(weekdayOrdinal)
    .sort((a, b) => a - b);

  /** How many school days there are up to and including this weekday. */
  const countTo = (weekday: number) => weekday - firstIndex(off.length, (i) => at(off, i) > weekday);
  /** The weekday of the school day with this count: behind every day off that has no more school days before it. */
  const weekdayAt = (count: number) => count + firstIndex(off.length, (i) => at(off, i) - i > count);

  /** How many school days there are up to and including this day, weekend or not. */
  const countToDay = (day: Day) => countTo(weekdayOrdinal(day));

  return {
    between: (from, to) => Math.max(0, countToDay(to) - countToDay(from - 1)),
    isSchoolDay: (day) => isWeekday(day) && countToDay(day) !== countToDay(day - 1),
    plus(from, days) {
      if (days === 0) return from;
      // From a day without school the first day counted is the next school day, or going back the one before.
      const counted = days > 0 ? countTo(weekdayOrdinal(from)) : countTo(weekdayOrdinal(from - 1)) + 1;
      return dayOfWeekday(weekdayAt(counted + days));
    },
  };
}

/** Monday, January 5, 1970. */
const A_MONDAY: Day = 4;

const isWeekday = (day: Day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

/** The ordinal of a weekday; of a Saturday or Sunday, the Friday's before it. */
function weekdayOrdinal(day: Day): number {
  const weeks = Math.floor((day - A_MONDAY) / 7);
  return weeks * 5 + Math.min(day - A_MONDAY - weeks * 7, 4);
}

function dayOfWeekday(ordinal: number): Day {
  const weeks = Math.floor(ordinal / 5);
  return A_MONDAY + weeks * 7 + (ordinal - weeks * 5);
}

/** The first index for which the test holds, where it holds for all behind it too; `length` if for none. */
function firstIndex(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const at = (numbers: readonly number[], index: number) => numbers[index] ?? Number.NaN;
