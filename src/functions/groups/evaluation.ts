import { PLANS, PROFICIENT_OR_BETTER } from "../../agreement/evaluation";
import { FAMILY_LEAVE_PERIOD } from "../../agreement/family-leave";
import { GRIEVANCE_LIMITS } from "../../agreement/grievance";
import { evaluationDue, grievanceDue } from "../../rules/deadlines";
import { observationsWithoutPts, observationsWithPts, overallAllowed, planFor } from "../../rules/evaluation";
import { familyLeaveLeft } from "../../rules/family-leave";
import { CalculationError } from "../../rules/calculation-error";
import { dateReader } from "../readers/dates";
import {
  grievanceEventReader,
  impactReader,
  milestoneReader,
  ratingReader,
  type Standing,
  standingReader,
} from "../readers/evaluation";
import { EVERY_WEEKDAY, readHolidays, readLeaves } from "../readers/lists";
import { numberReader } from "../readers/numbers";
import { asItStands } from "../readers/staff";
import { anyYearReader } from "../readers/year";
import { yesNoReader } from "../readers/yes-no";
import { excelDay } from "../serial";
import { define, type Group, mayBeBlank, person, setting, whole } from "../spec";

const MOST_DAYS = 100_000;
const schoolDaysReader = numberReader({
  what: "a whole number of school days",
  min: -MOST_DAYS,
  max: MOST_DAYS,
  whole: true,
});
const pts = person("pts", yesNoReader);
const holidays = whole("holidays", readHolidays, EVERY_WEEKDAY);

function observations(withPts: boolean, standing: Standing) {
  if (withPts) {
    if ("rating" in standing) return observationsWithPts(standing.rating);
    throw new CalculationError(
      "VALUE",
      `standing: ${standing.yearOfPractice} is a year of practice. With PTS give the overall rating: Exemplary, Proficient, Needs Improvement or Unsatisfactory.`,
    );
  }
  if ("yearOfPractice" in standing) return observationsWithoutPts(standing.yearOfPractice);
  throw new CalculationError(
    "VALUE",
    `standing: "${standing.rating}" is a rating. Without PTS give the year of practice: 1, 2 or 3.`,
  );
}

export const EVALUATION_GROUP: Group = {
  title: "Evaluation and deadlines",
  functions: [
    define({
      id: "PLANTYPE",
      clause: PLANS.clause,
      args: [
        pts,
        mayBeBlank(person("rating", ratingReader, null)),
        person("impact", impactReader, null),
        person("newAssignment", yesNoReader, false),
      ],
      rule: ([withPts, rating, impact, newAssignment]) =>
        PLANS.value[planFor({ pts: withPts, rating, impact, newAssignment })].name,
    }),
    define({
      id: "OBSERVATIONS",
      clause: "Appendix A, Sections 9 and 10",
      shape: "cells",
      width: 2,
      args: [pts, person("standing", standingReader)],
      rule: ([withPts, standing]) => {
        const { announced, unannounced } = observations(withPts, standing);
        return [announced, unannounced];
      },
    }),
    define({
      id: "EVALDUE",
      clause: "Appendix A, Sections 6 to 14 and 20",
      args: [person("milestone", milestoneReader), setting("schoolYear", anyYearReader)],
      rule: ([milestone, schoolYear]) => excelDay(evaluationDue(milestone, schoolYear), "schoolYear"),
    }),
    define({
      id: "OVERALLALLOWED",
      clause: PROFICIENT_OR_BETTER.clause,
      args: [person("overall", ratingReader), person("standard1", ratingReader), person("standard2", ratingReader)],
      rule: ([overall, standard1, standard2]) => overallAllowed(overall, standard1, standard2),
    }),
    define({
      id: "SCHOOLDAY",
      clause: "No clause of the agreement: counts its school days, as Appendix A does",
      args: [person("date", dateReader), setting("days", schoolDaysReader), holidays],
      rule: ([date, days, calendar]) => excelDay(calendar.plus(date, days), "days"),
    }),
    define({
      id: "GRIEVANCEDUE",
      clause: GRIEVANCE_LIMITS.clause,
      args: [setting("event", grievanceEventReader), person("date", dateReader), holidays],
      rule: ([event, date, calendar]) => excelDay(grievanceDue(event, date, calendar), "date"),
    }),
    define({
      id: "FMLAWEEKS",
      clause: FAMILY_LEAVE_PERIOD.clause,
      args: [person("asOf", dateReader), whole("leaveStarts", asItStands), whole("leaveWeeks", asItStands)],
      rule: ([asOf, starts, weeks]) => familyLeaveLeft(asOf, readLeaves(starts, weeks)).toNumber(),
    }),
  ],
};
