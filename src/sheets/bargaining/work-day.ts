import { columnOf, inRow, lookUp } from "../plan/references";
import { type BargainingNames, nameOf } from "./names";

/** Above this a day is a date. */
const MOST_DAYS = 366;

/** The work day of a row: 1 if blank, as typed, or that of a date; a date without school is the next school day's. */
export function workDayFormula(names: BargainingNames, table: string): string {
  const [day, year] = [inRow(table, "Day"), inRow(table, "Year")];
  const first = lookUp(nameOf(names, "OfferYears"), year, "Year", "First day of school", "0");
  const daysOff = columnOf(nameOf(names, "DaysOff"), "Day without school");
  const schoolDays = (from: string, to: string) => `NETWORKDAYS(${from},${to},${daysOff})`;
  return (
    `IF(${day}="",1,IF(N(${day})<=${MOST_DAYS},${day},IF(N(${first})=0,0,` +
    `${schoolDays(first, day)}+IF(${schoolDays(day, day)}=0,1,0))))`
  );
}
