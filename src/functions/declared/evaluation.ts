import { answer } from "../answer";

/**
 * The educator plan that goes with status and rating. Appendix A, Sections 16 to 19.
 * @customfunction PLANTYPE
 * @param pts Professional teacher status, yes or no. Cell or range. Appendix A, Section 2.Y.
 * @param rating Overall rating; may be blank without PTS. Cell or range. Appendix A, Section 2.W.
 * @param [impact] Impact on student learning: High, Moderate, Low; counts after 2013-14. Appendix A, Section 17.
 * @param [newAssignment] PTS in a new assignment, evaluator chose the developing plan. No if left out. Appendix A, 16.A.
 * @returns The name of the plan.
 */
export function planType(
  pts: unknown[][],
  rating: unknown[][],
  impact?: unknown[][],
  newAssignment?: unknown[][],
): unknown[][] {
  return answer("PLANTYPE", [pts, rating, impact, newAssignment]);
}

/**
 * The least number of observations, announced and unannounced, side by side. Appendix A, Sections 9 and 10.
 * @customfunction OBSERVATIONS
 * @param pts Professional teacher status, yes or no. Cell or range. Appendix A, Section 2.Y.
 * @param standing Without PTS the year of practice, 1 to 3; with PTS the overall rating. Appendix A, Sections 9-10.
 * @returns Two cells: announced, unannounced.
 */
export function observations(pts: unknown[][], standing: unknown[][]): unknown[][] {
  return answer("OBSERVATIONS", [pts, standing]);
}

/**
 * The day by which a milestone of the evaluation cycle is due (R16, R17, R18). Appendix A, Sections 6 to 14 and 20.
 * @customfunction EVALDUE
 * @param milestone "Self-assessment", "Educator plan", "Summative report" ... Cell or range. Appendix A, Section 20.
 * @param schoolYear Any school year: "2013-14", "FY14", 2014 or a date in it. Appendix A, Section 20.
 * @returns A date: format the cell as one.
 */
export function evalDue(milestone: unknown[][], schoolYear: unknown[][]): unknown[][] {
  return answer("EVALDUE", [milestone, schoolYear]);
}

/**
 * Whether an overall rating may stand beside those of Standards I and II. Appendix A, Section 14.F.
 * @customfunction OVERALLALLOWED
 * @param overall Overall rating. Cell or range. Appendix A, Section 14.F.
 * @param standard1 Rating of Standard I, Curriculum, Planning and Assessment. Appendix A, Section 14.F.
 * @param standard2 Rating of Standard II, Teaching All Students. Appendix A, Section 14.F.
 * @returns TRUE or FALSE.
 */
export function overallAllowed(overall: unknown[][], standard1: unknown[][], standard2: unknown[][]): unknown[][] {
  return answer("OVERALLALLOWED", [overall, standard1, standard2]);
}

/**
 * The date so many school days later, or earlier: Monday to Friday less holidays. For the limits of Appendix A.
 * @customfunction SCHOOLDAY
 * @param date Day to count from, which itself is not counted. Cell or range. As the limits of Appendix A are counted.
 * @param days School days; below 0 counts back. Cell or range. Appendix A, Sections 8 to 19.
 * @param [holidays] Days without school. Range; none if left out. Not a clause: the district's calendar.
 * @returns A date: format the cell as one.
 */
export function schoolDay(date: unknown[][], days: unknown[][], holidays?: unknown[][]): unknown[][] {
  return answer("SCHOOLDAY", [date, days, holidays]);
}

/**
 * The last business day for a step of a grievance (R20). Article XVIII, Sections 3 and 5.
 * @customfunction GRIEVANCEDUE
 * @param event "File", "Level 1 response", "Refer to level 2", "Level 2 meeting" ... Article XVIII, Section 3.
 * @param date Day the limit counts from: the act, the meeting, the presentation, the hearing. Article XVIII, Section 3.
 * @param [holidays] Days that are no business days. Range; none if left out. Article XVIII, Section 2.
 * @returns A date: format the cell as one.
 */
export function grievanceDue(event: unknown[][], date: unknown[][], holidays?: unknown[][]): unknown[][] {
  return answer("GRIEVANCEDUE", [event, date, holidays]);
}

/**
 * Weeks of family and medical leave left of 12 in the 12 months that end on a day. City leave policy, A.2.c, B.2.b.
 * @customfunction FMLAWEEKS
 * @param asOf Day the 12 months end on. Cell or range. Family or Medical Leave Policy, A.2.c.
 * @param leaveStarts First day of each leave taken. Range. Family or Medical Leave Policy, A.2.c.
 * @param leaveWeeks Weeks of each, beside the days. Range. Family or Medical Leave Policy, A.1.
 * @returns Weeks.
 */
export function fmlaWeeks(asOf: unknown[][], leaveStarts: unknown[][], leaveWeeks: unknown[][]): unknown[][] {
  return answer("FMLAWEEKS", [asOf, leaveStarts, leaveWeeks]);
}
