import { toExcel } from "./engine/excel-result";
import { OBSERVATIONS as LEAST_OBSERVATIONS, PLANS, PROFICIENT_OR_BETTER } from "../agreement/evaluation";
import { MILESTONES } from "../agreement/evaluation-calendar";
import { evaluationDue } from "../rules/deadlines";
import * as evaluation from "../rules/evaluation";
import { CalculationError } from "../rules/calculation-error";
import { listed } from "../rules/words";
import {
  type EducatorStatus,
  impactReader,
  milestoneReader,
  ratingReader,
  statusReader,
  YEARS_WITHOUT_PTS,
} from "./arguments/evaluation";
import { readHolidays } from "./arguments/lists";
import { anyYearReader } from "./arguments/year";
import { yesNoReader } from "./arguments/yes-no";
import { excelDay } from "./engine/serial";
import { define, option, perRow, range, type Group, type Listing, type Listings } from "./engine/spec";

const pts = perRow("pts", yesNoReader, { notBlank: "Write Yes or TRUE with PTS, No or FALSE without." });

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
    `standing: "${standing.rating}" is a rating. Without PTS give the year without PTS in Gardner: ` +
      `${listed(YEARS_WITHOUT_PTS, "or")}.`,
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

const PLANTYPE_LISTING: Listing = {
  examples: [
    ['PLANTYPE(TRUE,"Proficient")', "Self-Directed Growth Plan (two-year)"],
    ['PLANTYPE(TRUE,"Needs Improvement")', "Directed Growth Plan"],
    ['PLANTYPE(FALSE,"")', "Developing Educator Plan"],
  ],
  everydayWords: "evaluation tenure PTS growth improvement",
};

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

const OBSERVATIONS_LISTING: Listing = {
  examples: [
    ["OBSERVATIONS(FALSE,1)", "1 | 4"],
    ['OBSERVATIONS(TRUE,"Proficient")', "0 | 1"],
  ],
  everydayWords: "classroom visits announced unannounced evaluation",
};

/**
 * The day by which a milestone of the evaluation is due: as printed, or the last school day on or before it (R16, R17,
 * R18, R28). Appendix A.
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
  rule: ([milestone, schoolYear, calendar]) => excelDay(evaluationDue(milestone, schoolYear, calendar), "schoolYear"),
});

const EVALDUE_LISTING: Listing = {
  examples: [
    ['EVALDUE("Educator plan","2013-14")', "November 1, 2013"],
    ['EVALDUE("Formative evidence","FY28")', "January 18, 2028"],
    ['EVALDUE("Formative report","2013-14","2014-01-20")', "January 31, 2014"],
  ],
  everydayWords: "deadline due date calendar evaluation summative formative",
};

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

const OVERALLALLOWED_LISTING: Listing = {
  examples: [['OVERALLALLOWED("Proficient","Proficient","Needs Improvement")', "FALSE"]],
  everydayWords: "rating standards summative",
};

export const EVALUATION_GROUP: Group = {
  title: "Evaluation",
  functions: [PLANTYPE, OBSERVATIONS, EVALDUE, OVERALLALLOWED],
};

export const EVALUATION_GROUP_LISTINGS: Listings = {
  PLANTYPE: PLANTYPE_LISTING,
  OBSERVATIONS: OBSERVATIONS_LISTING,
  EVALDUE: EVALDUE_LISTING,
  OVERALLALLOWED: OVERALLALLOWED_LISTING,
};
