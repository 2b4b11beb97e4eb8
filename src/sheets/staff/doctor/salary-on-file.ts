import { LANES, type Lane } from "../../../agreement/lanes";
import {
  GUIDANCE_EXTRA_DAYS,
  INSTALLMENTS_A_YEAR,
  SCHOOL_YEAR_INSTALLMENTS,
  TEACHER_WORK_YEAR,
} from "../../../agreement/salary";
import { SALARIES } from "../../../agreement/schedule";
import { YEARS, type FiscalYear } from "../../../agreement/years";
import { settledIn } from "../../../rules/figures";
import { fromCell, toCents } from "../../../rules/money";
import { printedSchedule } from "../../../rules/salary";
import { listed } from "../../../rules/words";
import type { Person } from "../read-list";
import { GUIDANCE_COUNSELOR } from "../staff-columns";
import { numberIn, type Checkup, type Hit, type Kind } from "./kind";

export const laneIn = (person: Person): Lane | undefined => LANES.find(({ code }) => code === person.values.Lane);
export const stepIn = (person: Person): number | null => numberIn(person, "Step");
const fteIn = (person: Person): number => numberIn(person, "FTE") ?? 1;

interface Printed {
  readonly lane: Lane;
  readonly step: number;
  /** A year's salary in dollars. */
  readonly salary: number;
}

const PRINTED = new Map<FiscalYear, readonly Printed[]>();

/** Every salary of a year's schedule. */
function allPrinted(year: FiscalYear): readonly Printed[] {
  const before = PRINTED.get(year);
  if (before !== undefined) return before;
  const table = settledIn(year, SALARIES) === undefined ? [] : printedSchedule(year);
  const all = LANES.flatMap((lane) =>
    table.flatMap((row, at): Printed[] => {
      const salary = row[lane.index] ?? null;
      return salary === null ? [] : [{ lane, step: at + 1, salary }];
    }),
  );
  PRINTED.set(year, all);
  return all;
}

/** A printed salary; null where the schedule has none. */
const printed = (lane: Lane, step: number, year: FiscalYear): number | null =>
  allPrinted(year).find((each) => each.lane === lane && each.step === step)?.salary ?? null;

/** More FTE than one person can have: a percent, or a slip, whose product would be no salary. */
const MOST_FTE = 2;

/** Schedule × FTE to the cent; null for who is not paid by the schedule, or whose FTE is none. */
function due(person: Person, year: FiscalYear, fte = fteIn(person)): number | null {
  if (fteIn(person) <= 0 || fteIn(person) > MOST_FTE) return null;
  const [lane, step] = [laneIn(person), stepIn(person)];
  const salary = lane && step !== null ? printed(lane, step, year) : null;
  return salary === null ? null : toCents(fromCell(fte).times(salary)).toNumber();
}

const yearBefore = (year: FiscalYear) => YEARS.find(({ ends }) => ends === year.ends - 1);

interface Fit {
  readonly lane: Lane;
  readonly step: number;
  /** What was on file: a year's salary, or a part of it. */
  readonly of: string;
}

/** A year's salary as it is paid: in parts of so many days or payments, as far as the year's agreement settles them. */
function parts(person: Person, year: FiscalYear): readonly { readonly of: string; readonly by: number }[] {
  const days = settledIn(year, TEACHER_WORK_YEAR)?.value ?? NaN;
  const further = person.values.Role === GUIDANCE_COUNSELOR ? (settledIn(year, GUIDANCE_EXTRA_DAYS)?.value ?? NaN) : 0;
  return [
    { of: "a year's salary", by: 1 },
    { of: "a biweekly payment", by: settledIn(year, INSTALLMENTS_A_YEAR)?.value ?? NaN },
    { of: "a payment of the school year", by: settledIn(year, SCHOOL_YEAR_INSTALLMENTS)?.value ?? NaN },
    { of: "a daily rate", by: days + further },
  ].filter(({ by }) => !Number.isNaN(by));
}

const dollars = (amount: number) => amount.toLocaleString("en-US", { style: "currency", currency: "USD" });

/** Whether an amount on file is a salary × FTE, or a part of it, to the cent. */
function isPaid(onFile: number, salary: number | null, fte = 1, by = 1): boolean {
  // A schedule has hundreds of cells: exact decimals are for those that are close.
  if (salary === null || Math.abs((salary * fte) / by - onFile) > 1) return false;
  const annual = toCents(fromCell(fte).times(salary));
  return toCents(fromCell(onFile)).equals(toCents(annual.dividedBy(by)));
}

/** Every lane and step whose salary × FTE, or a part of it, is this amount. */
function fitsOf(amount: number, person: Person, year: FiscalYear): readonly Fit[] {
  const fte = fteIn(person);
  return parts(person, year).flatMap(({ of, by }) =>
    allPrinted(year)
      .filter(({ salary }) => isPaid(amount, salary, fte, by))
      .map(({ lane, step }) => ({ lane, step, of })),
  );
}

interface Explanation {
  readonly person: Person;
  readonly id: string;
  readonly says: string;
}

const EXPLAINED = new WeakMap<Checkup, readonly Explanation[]>();

/** Every salary of a list that is not schedule × FTE, explained once for all kinds that ask. */
function explanationsOf(checkup: Checkup): readonly Explanation[] {
  const before = EXPLAINED.get(checkup);
  if (before !== undefined) return before;
  const found = checkup.list.people.flatMap((person) => {
    const one = explained(person, checkup.year);
    return one === null ? [] : [{ person, ...one }];
  });
  EXPLAINED.set(checkup, found);
  return found;
}

/** The explanations of a salary that is not schedule × FTE, the first that holds. */
function explained(person: Person, year: FiscalYear): Omit<Explanation, "person"> | null {
  const onFile = numberIn(person, "Salary on file");
  const expected = due(person, year);
  if (onFile === null || expected === null || isPaid(onFile, expected)) return null;
  const paid = dollars(onFile);
  const before = yearBefore(year);
  if (before !== undefined && isPaid(onFile, due(person, before)))
    return { id: "salary-last-year", says: `${paid} is the salary of ${before.code}.` };
  if (isPaid(onFile, due(person, year, 1)))
    return { id: "salary-without-fte", says: `${paid} is the full-time salary, but the FTE is ${fteIn(person)}.` };
  const part = parts(person, year).find(({ by }) => by > 1 && isPaid(onFile, expected, 1, by));
  if (part !== undefined) return { id: "salary-of-a-part", says: `${paid} is ${part.of}, not a year's salary.` };
  const fits = fitsOf(onFile, person, year).map(({ lane, step, of }) => `${lane.code} step ${step} (${of})`);
  const fit = fits.length > 0 ? ` It would be ${listed(fits.slice(0, 3), "or")}.` : "";
  return { id: "salary-differs", says: `Schedule × FTE is ${dollars(expected)}; on file is ${paid}.${fit}` };
}

function salaryKind(id: string, title: string, rule: string): Kind {
  const hitOf = ({ person, says }: Explanation, year: FiscalYear): Hit => {
    const expected = due(person, year);
    return { person, heading: "Salary on file", says, ...(expected === null ? {} : { correct: expected }) };
  };
  return {
    id,
    title,
    rule,
    gravity: "check",
    find: (checkup) =>
      explanationsOf(checkup)
        .filter((one) => one.id === id)
        .map((one) => hitOf(one, checkup.year)),
  };
}

/** The only lane and step that an amount on file can be, for who has not both. */
function recovered(person: Person, year: FiscalYear): Fit | null {
  const onFile = numberIn(person, "Salary on file");
  if (onFile === null || onFile === 0 || due(person, year) !== null) return null;
  const [lane, step] = [laneIn(person), stepIn(person)];
  const fits = fitsOf(onFile, person, year).filter(
    (fit) => (lane === undefined || fit.lane === lane) && (step === null || fit.step === step),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const recoveredSays = ({ lane, step, of }: Fit) =>
  `The salary on file is ${of} of lane ${lane.code}, step ${step}, and of no other.`;

export const SALARY_KINDS: readonly Kind[] = [
  {
    id: "lane-recovered",
    title: "Lane that follows from the salary on file",
    rule: "An annual salary, a biweekly payment or a daily rate that one lane and step alone can have (Appendix B).",
    gravity: "check",
    find: ({ list, year }) =>
      list.people.flatMap((person): Hit[] => {
        const fit = laneIn(person) === undefined ? recovered(person, year) : null;
        return fit ? [{ person, heading: "Lane", says: recoveredSays(fit), correct: fit.lane.code }] : [];
      }),
  },
  {
    id: "step-recovered",
    title: "Step that follows from the salary on file",
    rule: "An annual salary, a biweekly payment or a daily rate that one lane and step alone can have (Appendix B).",
    gravity: "check",
    find: ({ list, year }) =>
      list.people.flatMap((person): Hit[] => {
        const fit = stepIn(person) === null ? recovered(person, year) : null;
        return fit ? [{ person, heading: "Step", says: recoveredSays(fit), correct: fit.step }] : [];
      }),
  },
  salaryKind(
    "salary-last-year",
    "Last year's salary on file",
    "The salary of a year is that year's schedule × FTE (Appendix B).",
  ),
  salaryKind(
    "salary-without-fte",
    "A full-time salary on file for a part-time position",
    "A part-time salary is schedule × FTE (Appendix B; reading R34).",
  ),
  salaryKind(
    "salary-of-a-part",
    "A payment or a daily rate on file",
    "The salary on file is a year's; a payment or a day's pay is a part of it (Article II, Section 2).",
  ),
  salaryKind(
    "salary-differs",
    "Salary on file is not schedule × FTE",
    "A year's salary is the schedule's × FTE (Appendix B).",
  ),
];
