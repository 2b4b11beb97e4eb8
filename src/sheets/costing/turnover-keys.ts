import { columnOf } from "../plan/references";
import { sumIfs } from "../plan/formula-parts";

/** What a row of the table of turnover that names no offer is for. */
export const EVERY_OFFER = "every offer";

/** Offer, year, day, lane and step as one text, by which rows are found. */
export const turnoverKey = (...parts: readonly string[]): string => parts.join('&"; "&');

/** FTE that come to a lane and step on a day, less those that leave it. */
export function arrivalsFormula(
  table: string,
  offer: string,
  year: number,
  day: string,
  place: readonly [lane: string, position: string],
): string {
  const sum = (column: string, of: string) =>
    sumIfs(columnOf(table, "FTE used"), columnOf(table, column), turnoverKey(of, `${year}`, day, ...place));
  const both = (column: string) => `${sum(column, offer)}+${sum(column, `"${EVERY_OFFER}"`)}`;
  return `${both("Comes to")}-(${both("Leaves from")})`;
}

/** FTE that come to an offer by the table up to a year, less those that leave. */
export function arrivalsUpTo(table: string, offer: string, year: number): string {
  const sum = (column: string, of: string) =>
    sumIfs(
      columnOf(table, "FTE used"),
      ...[columnOf(table, column), `${of}&"; *"`],
      ...[columnOf(table, "Year"), `"<=${year}"`],
    );
  const both = (column: string) => `${sum(column, offer)}+${sum(column, `"${EVERY_OFFER}"`)}`;
  return `${both("Comes to")}-(${both("Leaves from")})`;
}
