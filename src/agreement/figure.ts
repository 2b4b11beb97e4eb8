/**
 * Something that an agreement settles: an amount, a date, a table. What it is called and in which unit it is counted
 * is the same in every agreement; its value, its clause and the days for which it holds are in an agreement's folder,
 * as `SICK_DAYS.is(15, "days a year", "Article XII, Section 1.A")`. A value is had only for a day or a year, through
 * `figureAt` and `figureInForce` of src/rules/figures.ts.
 */
export class Figure<T = unknown, Unit extends string = string> {
  constructor(readonly name: string) {}

  /** Its value for as long as the agreement lasts, with the readings that this follows. */
  is(value: T, unit: Unit, clause: string, ...readings: readonly ReadingNo[]): Provision {
    return { figure: this, unit, clause, readings, dated: [{ value }] };
  }

  /** Its value in each fiscal year: `{ FY13: …, FY14: … }`. */
  byYear(
    values: Readonly<Record<string, T>>,
    unit: Unit,
    clause: string,
    ...readings: readonly ReadingNo[]
  ): Provision {
    const dated = Object.entries(values).map(([code, value]) => ({ ...termOfYear(code), value }));
    return { figure: this, unit, clause, readings, dated };
  }
}

/** A rule of an agreement that has no figure of its own: `SENIORITY.in("Article VIII, Section 2.E")`. */
export class Rule extends Figure<null, "rule"> {
  in(clause: string, ...readings: readonly ReadingNo[]): Provision {
    return this.is(null, "rule", clause, ...readings);
  }
}

/** What has to hold besides for an amount to be due, in words, since none of it is among what a function is given. */
export class Conditions extends Figure<readonly Condition[], "conditions"> {}

export interface Condition {
  readonly condition: string;
  readonly clause: string;
}

/** What one agreement says of a figure. */
export interface Provision<T = unknown> {
  readonly figure: Figure<T>;
  readonly unit: string;
  readonly clause: string;
  readonly readings: readonly ReadingNo[];
  readonly dated: readonly Dated<T>[];
}

/** A value and its first and last day, yyyy-mm-dd; the agreement's own first and last day where they are left out. */
export interface Dated<T> {
  readonly from?: string;
  readonly to?: string;
  readonly value: T;
}

/** The number of a reading: see Reading. */
export type ReadingNo = `R${number}`;

/** A day of every year: September 30 is month 9, day 30. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The first and the last day of a fiscal year, July 1 to June 30, by its code: FY14 is 2013-07-01 to 2014-06-30. */
export function termOfYear(code: string): { readonly from: string; readonly to: string } {
  const ends = 2000 + Number(code.slice(2));
  return { from: `${ends - 1}-07-01`, to: `${ends}-06-30` };
}
