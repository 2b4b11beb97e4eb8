import { type MilestoneName, MILESTONES } from "../agreement/evaluation-calendar";
import type { MonthDay } from "../agreement/figure";
import { GRIEVANCE_LIMITS, type GrievanceEvent } from "../agreement/grievance";
import { type NoticeName, NOTICES } from "../agreement/notices";
import { type Day, dayOf } from "./day";
import { figureInForce } from "./figures";
import type { SchoolCalendar } from "./school-days";

const FIRST_MONTH_OF_SCHOOL_YEAR = 7;

/** A day of the year in the school year that ends in `schoolYearEnd`, July to June. */
function inSchoolYear({ month, day }: MonthDay, schoolYearEnd: number): Day {
  return dayOf(month >= FIRST_MONTH_OF_SCHOOL_YEAR ? schoolYearEnd - 1 : schoolYearEnd, month, day);
}

function printedDay(milestone: MilestoneName, schoolYearEnd: number): Day {
  const firstDay = dayOf(schoolYearEnd - 1, FIRST_MONTH_OF_SCHOOL_YEAR, 1);
  const { due } = figureInForce(MILESTONES, firstDay).value[milestone];
  return "before" in due ? printedDay(due.before, schoolYearEnd) - due.days : inSchoolYear(due, schoolYearEnd);
}

/**
 * The day a milestone of the evaluation is due in the school year that ends in `schoolYearEnd` (2014 for 2013–14).
 * Appendix A, Sections 6 to 21 (R16 to R18).
 * @param calendar the district's school days: the last one up to the printed date; the printed date itself if null
 *   (R28)
 */
export function evaluationDue(
  milestone: MilestoneName,
  schoolYearEnd: number,
  calendar: SchoolCalendar | null = null,
): Day {
  const printed = printedDay(milestone, schoolYearEnd);
  return calendar === null ? printed : calendar.plus(printed + 1, -1);
}

/**
 * The day by which a notice is due that is about the school year ending in `schoolYearEnd`. Articles II, VIII and XII
 * (reading R36).
 */
export function noticeDue(notice: NoticeName, schoolYearEnd: number): Day {
  const { due, schoolYear } = figureInForce(NOTICES, dayOf(schoolYearEnd - 1, FIRST_MONTH_OF_SCHOOL_YEAR, 1)).value[
    notice
  ];
  return inSchoolYear(due, schoolYear === "the same" ? schoolYearEnd : schoolYearEnd - 1);
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
