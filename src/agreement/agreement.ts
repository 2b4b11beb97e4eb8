import type { Figure, Provision } from "./figure";

/** An agreement as data: its term, and what it settles. How its unclear clauses are read is in readings.ts. */
export interface Agreement {
  /** The years of its term as people say them: "2012–2015". */
  readonly name: string;
  /** Its first and last day, yyyy-mm-dd: a July 1 and a June 30. */
  readonly from: string;
  readonly to: string;
  /** The clause that sets the term. */
  readonly clause: string;
  /** By figure: see `provisionOf`. */
  readonly provisions: ReadonlyMap<Figure, Provision>;
}

/** An agreement of all these provisions. */
export function agreement(
  about: Omit<Agreement, "provisions">,
  ...provisions: readonly (readonly Provision[])[]
): Agreement {
  return { ...about, provisions: new Map(provisions.flat().map((provision) => [provision.figure, provision])) };
}

/** What an agreement says of a figure; undefined where it says nothing. */
export function provisionOf<T>(agreement: Agreement, figure: Figure<T>): Provision<T> | undefined {
  return agreement.provisions.get(figure) as Provision<T> | undefined;
}
