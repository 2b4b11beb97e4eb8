import { workDayFrom } from "../budget/work-days";
import type { PersonRow } from "./person-row";

/**
 * The work day from which a new lane is paid. September's movement holds for the whole year, also where school begins
 * in August (Article XIII, Section 3; readings R8, R9).
 */
export function laneDay(row: PersonRow, date: string): string {
  const inFall = `MONTH(${date})=${row.input("PayMovedFallMonth")}`;
  return `IF(OR(${date}<=${row.input("PayFirstDay")},${inFall}),1,${workDayFrom(date, row.year())})`;
}
