/**
 * A figure of the agreement: what it is, in which unit, which clause sets it and for which days it holds.
 * Every number of the contract stands in one of these, once; nothing below src/agreement writes one down again.
 */
export interface Figure<T = unknown> {
  readonly name: string;
  readonly unit: string;
  readonly clause: string;
  /** In order of time, without gap or overlap. Days as yyyy-mm-dd, both included. */
  readonly terms: readonly Term<T>[];
}

export interface Term<T> {
  readonly from: string;
  readonly to: string;
  readonly value: T;
}

/** A figure that does not change while the agreement lasts. */
export interface Standing<T> extends Figure<T> {
  readonly value: T;
}

/** The agreement's first and last day (Article XXI; the cover page's "2011" is set aside, reading R22). */
export const AGREEMENT = { from: "2012-07-01", to: "2015-06-30", clause: "Article XXI" } as const;

export function standing<T>(name: string, value: T, unit: string, clause: string): Standing<T> {
  return { name, value, unit, clause, terms: [{ from: AGREEMENT.from, to: AGREEMENT.to, value }] };
}
