import { MILESTONES, type MilestoneName } from "../agreement/evaluation-calendar";
import { GRIEVANCE_LIMITS, type GrievanceEvent } from "../agreement/grievance";
import { type Day, dayOf } from "./day";
import { figureInForce } from "./figures";
import type { SchoolCalendar } from "./school-days";

const FIRST_MONTH_OF_SCHOOL_YEAR = 7;

/**
 * The day a milestone of the evaluation cycle is due in the school year that ends in `schoolYearEnd` (2014 for 2013–14).
 * Appendix A, Sections 6 to 14 and 20 (R16 to R18). A date that falls on a weekend stays as printed.
 */
export function evaluationDue(milestone: MilestoneName, schoolYearEnd: number): Day {
  const calendar = figureInForce(MILESTONES, dayOf(schoolYearEnd - 1, FIRST_MONTH_OF_SCHOOL_YEAR, 1)).value;
  const { due } = calendar[milestone];
  if ("before" in due) return evaluationDue(due.before, schoolYearEnd) - due.days;
  const year = due.month >= FIRST_MONTH_OF_SCHOOL_YEAR ? schoolYearEnd - 1 : schoolYearEnd;
  return dayOf(year, due.month, due.day);
}

/**
 * The last business day for a step of a grievance, counted from the day its limit names. Article XVIII (R20).
 * @param calendar Monday to Friday less the district's holidays
 */
export function grievanceDue(event: GrievanceEvent, from: Day, calendar: SchoolCalendar): Day {
  return figureInForce(GRIEVANCE_LIMITS, from).value[event].businessDays.reduce(
    (day, businessDays) => calendar.plus(day, businessDays),
    from,
  );
}
