/**
 * A year's payments worked out day by day in whole cents, without the sheets' formulas and without the rules' code: for
 * each weekday of the school year the salary of that day, then payment by payment what is still to be paid.
 */

/** Days are Excel's day numbers, on which 1 is a Sunday, 2 a Monday. */
export interface PaidPerson {
  readonly fte: number;
  readonly salary: number;
  readonly starts?: number;
  readonly ends?: number;
  readonly leave?: { readonly from: number; readonly to: number };
  readonly payments: 22 | 26;
  /** In the order of their days. */
  readonly changes: readonly { readonly from: number; readonly salary: number; readonly september: boolean }[];
}

interface PaidYear {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstPayDate: number;
  readonly workYear: number;
}

const isWeekday = (day: number) => ![0, 1].includes(day % 7);
const half = (cents: number) => Math.sign(cents) * Math.floor(Math.abs(cents) + 0.5 + 1e-7);

/** The number of work days of the year, at most, each with whether it is worked. */
function workDays(year: PaidYear, person: PaidPerson): readonly { readonly day: number; readonly worked: boolean }[] {
  const days: { day: number; worked: boolean }[] = [];
  for (let day = year.firstDay; days.length < year.workYear; day += 1) {
    if (!isWeekday(day)) continue;
    const { starts = 0, leave } = person;
    days.push({ day, worked: day >= starts && !(leave && day >= leave.from && day <= leave.to) });
  }
  return days;
}

/** Pay in cents for the days up to one, with the first so many changes. */
function earned(year: PaidYear, person: PaidPerson, changes: number, upTo: number): number {
  const known = person.changes.slice(0, changes);
  const dollars = workDays(year, person)
    .filter(({ day, worked }) => worked && day <= upTo)
    .reduce((sum, { day }) => {
      const salary = known.filter(({ from, september }) => september || day >= from).at(-1)?.salary ?? person.salary;
      return sum + salary;
    }, 0);
  return half((person.fte * dollars * 100) / year.workYear);
}

/** The 26 payments in cents. */
export function paymentsByHand(year: PaidYear, person: PaidPerson): readonly number[] {
  const number = (day: number) => {
    for (let at = 1; ; at += 1) if (year.firstPayDate + (at - 1) * 14 >= day) return at;
  };
  const first = number(person.starts ?? 0);
  const leaves = person.ends !== undefined && person.ends < year.lastDay;
  const last = Math.min(
    person.payments,
    person.payments > 22 ? number(year.lastDay) : person.payments,
    leaves ? number(person.ends ?? 0) : person.payments,
  );
  const begins = person.changes.map(({ from }) => Math.max(first, number(from)));
  const due = earned(year, person, person.changes.length, leaves ? (person.ends ?? 0) : Infinity);
  const paid: number[] = [];
  let each = 0;
  for (let at = 1; at <= 26; at += 1) {
    const before = paid.reduce((sum, one) => sum + one, 0);
    const known = begins.filter((from) => from <= at).length;
    if (at === first || begins.includes(at)) {
      const left = person.payments - at + 1;
      const rest = earned(year, person, known, Infinity) - before;
      each = half(rest / left);
      if (Math.abs(each) * (left - 1) > Math.abs(rest)) each = Math.trunc(rest / left);
    }
    paid.push(at < first || at > last ? 0 : at === last ? due - before : each);
  }
  return paid;
}
