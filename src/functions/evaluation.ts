import { toExcel } from "./engine/excel-result";
import { OBSERVATIONS as LEAST_OBSERVATIONS, PLANS, PROFICIENT_OR_BETTER } from "../agreement/evaluation";
import { MILESTONES } from "../agreement/evaluation-calendar";
import { FAMILY_LEAVE_PERIOD } from "../agreement/family-leave";
import { GRIEVANCE_LIMITS } from "../agreement/grievance";
import { NOTICES } from "../agreement/notices";
import * as deadlines from "../rules/deadlines";
import * as evaluation from "../rules/evaluation";
import { familyLeaveLeft } from "../rules/family-leave";
import { CalculationError } from "../rules/calculation-error";
import { dateReader } from "./arguments/dates";
import {
  grievanceEventReader,
  impactReader,
  milestoneReader,
  ratingReader,
  noticeReader,
  statusReader,
  type EducatorStatus,
} from "./arguments/evaluation";
import { EVERY_WEEKDAY, readHolidays, readLeaves } from "./arguments/lists";
import { numberReader } from "./arguments/numbers";
import { rawRange } from "./arguments/staff";
import { anyYearReader } from "./arguments/year";
import { yesNoReader } from "./arguments/yes-no";
import { excelDay } from "./engine/serial";
import { define, option, perRow, range, type Example, type Group, type GroupExamples } from "./engine/spec";

const MOST_DAYS = 100_000;
const schoolDaysReader = numberReader({
  what: "a whole number of school days",
  min: -MOST_DAYS,
  max: MOST_DAYS,
  whole: true,
});
const pts = perRow("pts", yesNoReader, { notBlank: "Write Yes or TRUE with PTS, No or FALSE without." });
const holidays = range("holidays", readHolidays, { ifLeftOut: EVERY_WEEKDAY });

function leastObservations(withPts: boolean, standing: EducatorStatus) {
  if (withPts) {
    if ("rating" in standing) return evaluation.observationsWithPts(standing.rating);
    throw new CalculationError(
      "VALUE",
      `standing: ${standing.yearWithoutPts} is a year without PTS. With PTS give the overall rating: ` +
        "Exemplary, Proficient, Needs Improvement or Unsatisfactory.",
    );
  }
  if ("yearWithoutPts" in standing) return evaluation.observationsWithoutPts(standing.yearWithoutPts);
  throw new CalculationError(
    "VALUE",
    `standing: "${standing.rating}" is a rating. Without PTS give the year without PTS in Gardner: 1, 2 or 3.`,
  );
}

/**
 * The educator plan that goes with status and rating. Appendix A, Sections 16 to 19.
 * @customfunction PLANTYPE
 * @param pts Professional teacher status, yes or no. Cell or range. Appendix A, Section 2.Y.
 * @param rating Overall rating; may be blank without PTS. Cell or range. Appendix A, Section 2.W.
 * @param [impact] Impact on student learning: High, Moderate, Low; counts after 2013-14. Appendix A, Section 17.
 * @param [newAssignment] PTS in a new assignment, evaluator chose the developing plan. No if left out. Appendix A,
 *   16.A.
 * @returns The name of the plan.
 */
export function planType(
  pts: unknown[][],
  rating: unknown[][],
  impact?: unknown[][],
  newAssignment?: unknown[][],
): unknown[][] {
  return toExcel(PLANTYPE, [pts, rating, impact, newAssignment]);
}

const PLANTYPE = define({
  id: "PLANTYPE",
  clause: PLANS,
  args: [
    pts,
    perRow("rating", ratingReader, { ifBlank: null }),
    perRow("impact", impactReader, { ifLeftOut: null }),
    option("newAssignment", yesNoReader, { ifLeftOut: false }),
  ],
  rule: ([withPts, rating, impact, newAssignment]) =>
    evaluation.planName(evaluation.planFor({ pts: withPts, rating, impact, newAssignment })),
});

const PLANTYPE_EXAMPLES: readonly Example[] = [
  ['PLANTYPE(TRUE,"Proficient")', "Self-Directed Growth Plan (two-year)"],
  ['PLANTYPE(TRUE,"Needs Improvement")', "Directed Growth Plan"],
  ['PLANTYPE(FALSE,"")', "Developing Educator Plan"],
];

/**
 * The minimum number of observations, announced and unannounced, side by side. Appendix A, Sections 9 and 10.
 * @customfunction OBSERVATIONS
 * @param pts Professional teacher status, yes or no. Cell or range. Appendix A, Section 2.Y.
 * @param standing Without PTS the year without PTS in Gardner, 1, 2 ... (R27); with PTS the overall rating. Appendix
 *   A, Sections 9-10.
 * @returns Two cells: announced, unannounced.
 */
export function observations(pts: unknown[][], standing: unknown[][]): unknown[][] {
  return toExcel(OBSERVATIONS, [pts, standing]);
}

const OBSERVATIONS = define({
  id: "OBSERVATIONS",
  readings: ["R27"],
  clause: LEAST_OBSERVATIONS,
  shape: "cells",
  width: 2,
  // The argument's name is published: it stays, though all else says status.
  args: [pts, perRow("standing", statusReader)],
  rule: ([withPts, standing]) => {
    const { announced, unannounced } = leastObservations(withPts, standing);
    return [announced, unannounced];
  },
});

const OBSERVATIONS_EXAMPLES: readonly Example[] = [
  ["OBSERVATIONS(FALSE,1)", "1 | 4"],
  ['OBSERVATIONS(TRUE,"Proficient")', "0 | 1"],
];

/**
 * The day by which a milestone of the evaluation is due: as printed, or the last school day up to it (R16, R17, R18,
 * R28). Appendix A.
 * @customfunction EVALDUE
 * @param milestone "Self-assessment", "Educator plan", "Summative report" ... Cell or range. Appendix A, Section 20.
 * @param schoolYear Any school year: "2013-14", "FY14", 2014 or a date in it. Appendix A, Section 20.
 * @param [noSchool] Days without school: the date moves back to a school day (R28). Range; as printed if left out.
 *   Appendix A, Section 20.
 * @returns A date: format the cell as one.
 */
export function evalDue(milestone: unknown[][], schoolYear: unknown[][], noSchool?: unknown[][]): unknown[][] {
  return toExcel(EVALDUE, [milestone, schoolYear, noSchool]);
}

const EVALDUE = define({
  id: "EVALDUE",
  clause: MILESTONES,
  readings: ["R16", "R17", "R18", "R28"],
  columns: ["date"],
  args: [
    perRow("milestone", milestoneReader),
    option("schoolYear", anyYearReader),
    range("noSchool", readHolidays, { ifLeftOut: null }),
  ],
  rule: ([milestone, schoolYear, calendar]) =>
    excelDay(deadlines.evaluationDue(milestone, schoolYear, calendar), "schoolYear"),
});

const EVALDUE_EXAMPLES: readonly Example[] = [
  ['EVALDUE("Educator plan","2013-14")', "November 1, 2013"],
  ['EVALDUE("Formative evidence","FY28")', "January 18, 2028"],
  ['EVALDUE("Formative report","2013-14","2014-01-20")', "January 31, 2014"],
];

/**
 * The last day of a notice about a school year: "22 payments", "Retirement", "Transfer" ... (R36). Articles II, VIII
 * and XII.
 * @customfunction NOTICEDUE
 * @param event "22 payments", "Seniority list", "Retirement", "Sabbatical", "Return from leave", "Layoff" ... Articles
 *   II, VIII, XII.
 * @param year The school year that the notice is about, any: "2013-14", "FY14" or a date in it. Articles II, VIII and
 *   XII.
 * @returns A date: format the cell as one.
 */
export function noticeDue(event: unknown[][], year: unknown[][]): unknown[][] {
  return toExcel(NOTICEDUE, [event, year]);
}

const NOTICEDUE = define({
  id: "NOTICEDUE",
  clause: NOTICES,
  readings: ["R36"],
  columns: ["date"],
  args: [perRow("event", noticeReader), option("year", anyYearReader)],
  rule: ([event, year]) => excelDay(deadlines.noticeDue(event, year), "year"),
});

const NOTICEDUE_EXAMPLES: readonly Example[] = [
  ['NOTICEDUE("22 payments","2013-14")', "August 1, 2013"],
  ['NOTICEDUE("Sabbatical","2014-15")', "November 10, 2013"],
];

/**
 * Whether an overall rating is allowed with these ratings of Standards I and II. Appendix A, Section 14.F.
 * @customfunction OVERALLALLOWED
 * @param overall Overall rating. Cell or range. Appendix A, Section 14.F.
 * @param standard1 Rating of Standard I, Curriculum, Planning and Assessment. Appendix A, Section 14.F.
 * @param standard2 Rating of Standard II, Teaching All Students. Appendix A, Section 14.F.
 * @returns TRUE or FALSE.
 */
export function overallAllowed(overall: unknown[][], standard1: unknown[][], standard2: unknown[][]): unknown[][] {
  return toExcel(OVERALLALLOWED, [overall, standard1, standard2]);
}

const OVERALLALLOWED = define({
  id: "OVERALLALLOWED",
  clause: PROFICIENT_OR_BETTER,
  args: [perRow("overall", ratingReader), perRow("standard1", ratingReader), perRow("standard2", ratingReader)],
  rule: ([overall, standard1, standard2]) => evaluation.overallAllowed(overall, standard1, standard2),
});

const OVERALLALLOWED_EXAMPLES: readonly Example[] = [
  ['OVERALLALLOWED("Proficient","Proficient","Needs Improvement")', "FALSE"],
];

/**
 * The date so many school days later, or earlier: Monday to Friday less holidays. For the limits of Appendix A.
 * @customfunction SCHOOLDAY
 * @param date Day to count from, which itself is not counted. Cell or range. As the limits of Appendix A are counted.
 * @param days School days; below 0 counts back. Cell or range. Appendix A, Sections 8 to 14.
 * @param [holidays] Days without school. Range; none if left out. Not a clause: the district's calendar.
 * @returns A date: format the cell as one.
 */
export function schoolDay(date: unknown[][], days: unknown[][], holidays?: unknown[][]): unknown[][] {
  return toExcel(SCHOOLDAY, [date, days, holidays]);
}

const SCHOOLDAY = define({
  id: "SCHOOLDAY",
  clause: "No clause of the agreement: counts its school days, as Appendix A does",
  columns: ["date"],
  args: [perRow("date", dateReader), option("days", schoolDaysReader), holidays],
  rule: ([date, days, calendar]) => excelDay(calendar.plus(date, days), "days"),
});

const SCHOOLDAY_EXAMPLES: readonly Example[] = [
  ['SCHOOLDAY("2013-10-10",5,"2013-10-14")', "October 18, 2013"],
  ['SCHOOLDAY("2013-11-25",-10,{"2013-11-11","2013-11-28"})', "November 8, 2013"],
];

/**
 * The last business day for a step of a grievance (R20). Article XVIII, Sections 3 and 5.
 * @customfunction GRIEVANCEDUE
 * @param event "Received by superintendent" (it has to have arrived by then), "Level 1 response", "Arbitration" ...
 *   Article XVIII, Section 3.
 * @param date Day the limit counts from: the act, the meeting, the presentation, the hearing. Article XVIII, Section 3.
 * @param [holidays] Days that are not business days. Range; none if left out. Article XVIII, Section 2.
 * @returns A date: format the cell as one.
 */
export function grievanceDue(event: unknown[][], date: unknown[][], holidays?: unknown[][]): unknown[][] {
  return toExcel(GRIEVANCEDUE, [event, date, holidays]);
}

const GRIEVANCEDUE = define({
  id: "GRIEVANCEDUE",
  clause: GRIEVANCE_LIMITS,
  readings: ["R20"],
  columns: ["date"],
  args: [option("event", grievanceEventReader), perRow("date", dateReader), holidays],
  rule: ([event, date, calendar]) => excelDay(deadlines.grievanceDue(event, date, calendar), "date"),
});

const GRIEVANCEDUE_EXAMPLES: readonly Example[] = [['GRIEVANCEDUE("Award","2014-03-03")', "March 31, 2014"]];

/**
 * Weeks of family and medical leave left of 12, after 12 months on the payroll and 1,250 hours. City leave policy,
 * A.2.c, B.2.b.
 * @customfunction FMLAWEEKS
 * @param asOf Day the 12 months end on. Cell or range. Family or Medical Leave Policy, A.2.c.
 * @param leaveStarts First day of each leave taken. Range. Family or Medical Leave Policy, A.2.c.
 * @param leaveWeeks Weeks of each, beside the days. Range. Family or Medical Leave Policy, A.1.
 * @returns Weeks.
 */
export function fmlaWeeks(asOf: unknown[][], leaveStarts: unknown[][], leaveWeeks: unknown[][]): unknown[][] {
  return toExcel(FMLAWEEKS, [asOf, leaveStarts, leaveWeeks]);
}

const FMLAWEEKS = define({
  id: "FMLAWEEKS",
  clause: FAMILY_LEAVE_PERIOD,
  args: [perRow("asOf", dateReader), range("leaveStarts", rawRange), range("leaveWeeks", rawRange)],
  rule: ([asOf, starts, weeks]) => familyLeaveLeft(asOf, readLeaves(starts, weeks)).toNumber(),
});

const FMLAWEEKS_EXAMPLES: readonly Example[] = [['FMLAWEEKS("2014-06-30",{"2014-02-03";"2013-10-07"},{4;2.5})', "5.5"]];

export const EVALUATION_GROUP: Group = {
  title: "Evaluation and deadlines",
  functions: [PLANTYPE, OBSERVATIONS, EVALDUE, NOTICEDUE, OVERALLALLOWED, SCHOOLDAY, GRIEVANCEDUE, FMLAWEEKS],
};

export const EVALUATION_GROUP_EXAMPLES: GroupExamples = {
  PLANTYPE: PLANTYPE_EXAMPLES,
  OBSERVATIONS: OBSERVATIONS_EXAMPLES,
  EVALDUE: EVALDUE_EXAMPLES,
  NOTICEDUE: NOTICEDUE_EXAMPLES,
  OVERALLALLOWED: OVERALLALLOWED_EXAMPLES,
  SCHOOLDAY: SCHOOLDAY_EXAMPLES,
  GRIEVANCEDUE: GRIEVANCEDUE_EXAMPLES,
  FMLAWEEKS: FMLAWEEKS_EXAMPLES,
};
