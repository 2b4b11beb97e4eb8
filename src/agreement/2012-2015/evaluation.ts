import {
  FEEDBACK,
  FOLLOW_UP,
  IMPACT_AFTER,
  IMPROVEMENT_PLAN_LEAST,
  IMPROVEMENT_PLAN_MEETING,
  LONG_OBSERVATION,
  LONG_OBSERVATIONS_WITH_PTS,
  OBSERVATIONS,
  OBSERVATIONS_BEFORE_PTS,
  OBSERVATIONS_WITH_PTS,
  PLANS,
  POST_OBSERVATION,
  PROFICIENT_OR_BETTER,
  SIGNING,
  YEARS_BEFORE_PTS,
} from "../evaluation";
import { MILESTONES } from "../evaluation-calendar";
import { GRIEVANCE_LIMITS } from "../grievance";

/** Appendix A, Sections 6 to 14, and its timeline in Section 20. */
const CALENDAR = MILESTONES.is(
  {
    Orientation: {
      due: { month: 9, day: 15 },
      clause: "Appendix A, Sections 6.A and 20",
    },
    "First-year meeting": {
      due: { month: 10, day: 1 },
      weeksFromStart: 4,
      clause: "Appendix A, Sections 7.B.ii and 20",
    },
    "Plan meeting": {
      due: { month: 10, day: 15 },
      weeksFromStart: 6,
      clause: "Appendix A, Section 8.C",
    },
    "Self-assessment": {
      due: { month: 10, day: 31 },
      weeksFromStart: 4,
      guidance: { month: 10, day: 1 },
      clause: "Appendix A, Section 7.A.i",
    },
    "Educator plan": {
      due: { month: 11, day: 1 },
      clause: "Appendix A, Section 8.D",
    },
    "First observation": {
      due: { month: 11, day: 15 },
      clause: "Appendix A, Section 11",
    },
    "Formative evidence": {
      due: { days: 14, before: "Formative report" },
      guidance: { month: 1, day: 5 },
      clause: "Appendix A, Section 12.D",
    },
    "Formative report": {
      due: { month: 2, day: 1 },
      clause: "Appendix A, Section 20",
    },
    "Formative meeting": {
      due: { month: 2, day: 15 },
      clause: "Appendix A, Sections 12.E and 20",
    },
    "PTS conference": {
      due: { month: 5, day: 1 },
      clause: "Appendix A, Section 21.A",
    },
    "Summative evidence": {
      due: { days: 14, before: "Summative report" },
      guidance: { month: 4, day: 20 },
      clause: "Appendix A, Section 14.G",
    },
    "Observations complete": {
      due: { month: 5, day: 15 },
      clause: "Appendix A, Section 11",
    },
    "Summative report": {
      due: { month: 5, day: 15 },
      clause: "Appendix A, Sections 14.A and 14.I",
    },
    "Status decision": {
      due: { month: 6, day: 1 },
      clause: "Appendix A, Sections 18.D and 19.I",
    },
    "Summative meeting (needs improvement)": {
      due: { month: 6, day: 1 },
      clause: "Appendix A, Section 14.J",
    },
    "Summative meeting (proficient)": {
      due: { month: 6, day: 10 },
      clause: "Appendix A, Section 14.K",
    },
    "Sign-off": {
      due: { month: 6, day: 15 },
      clause: "Appendix A, Section 14.M",
    },
  },
  "month and day",
  "Appendix A, Sections 6 to 14 and 20",
  "R16",
  "R17",
  "R18",
  "R32",
);

const EDUCATOR_PLANS = PLANS.is(
  {
    developing: {
      length: "One-year",
      lengths: ["One-year", "Less than a year"],
      clause: "Appendix A, Sections 2.H.i and 16",
    },
    selfDirectedTwoYear: {
      length: "Two-year",
      lengths: ["Two-year"],
      clause: "Appendix A, Section 17.A",
    },
    selfDirectedOneYear: {
      length: "One-year",
      lengths: ["One-year"],
      clause: "Appendix A, Section 17.B",
    },
    directed: {
      length: "One-year",
      lengths: ["One-year", "Less than a year"],
      clause: "Appendix A, Sections 2.H.ii and 18",
    },
    improvement: {
      length: "One-year",
      lengths: ["One-year", "Less than a year"],
      clause: "Appendix A, Sections 2.H.iii and 19",
    },
  },
  "school years",
  "Appendix A, Sections 16 to 19",
  "R19",
);

const WITH_PTS = OBSERVATIONS_WITH_PTS.is(
  {
    Exemplary: { announced: 0, unannounced: 1, clause: "Appendix A, Section 10.A" },
    Proficient: { announced: 0, unannounced: 1, clause: "Appendix A, Section 10.A" },
    "Needs Improvement": { announced: 0, unannounced: 2, clause: "Appendix A, Section 10.B" },
    Unsatisfactory: { announced: 1, unannounced: 4, clause: "Appendix A, Section 10.C" },
  },
  "observations a cycle",
  "Appendix A, Section 10",
);

/** Article XVIII. The levels are numbered as R20 has them: 1 the principal, 2 the superintendent, then arbitration. */
const GRIEVANCES = GRIEVANCE_LIMITS.is(
  {
    "Received by superintendent": {
      businessDays: [30],
      // Counted from the day the act or condition was known or should have been known.
      clause: "Article XVIII, Section 3, Level 2.B",
    },
    "Level 1 response": {
      businessDays: [10],
      // Counted from the level 1 meeting.
      clause: "Article XVIII, Section 3, Level 1",
    },
    // The ten days in which level 1 may settle it, then the five for referring it on.
    "Refer to level 2": {
      businessDays: [10, 5],
      // Counted from the day the grievance was presented at level 1.
      clause: "Article XVIII, Section 3, Level 2.A",
    },
    "Level 2 meeting": {
      businessDays: [14],
      // Counted from the day the grievance was presented at level 2.
      clause: "Article XVIII, Section 3, Level 2.A",
    },
    "Level 2 response": {
      businessDays: [10],
      // Counted from the level 2 meeting.
      clause: "Article XVIII, Section 3, Level 2.A",
    },
    Arbitration: {
      businessDays: [30],
      // Counted from the day the grievance was referred to the superintendent in writing.
      clause: "Article XVIII, Section 3, Level 3",
    },
    Award: {
      businessDays: [20],
      // Counted from the close of the hearings, or the last statements and proofs where there were none.
      clause: "Article XVIII, Section 5",
    },
  },
  "business days",
  "Article XVIII, Sections 3 and 5",
  "R20",
);

/** Appendix A, and the time limits of grievances. */
export const EVALUATION = [
  CALENDAR,
  EDUCATOR_PLANS,
  IMPACT_AFTER.is(2014, "calendar year in which the school year ends", "Appendix A, Section 17"),
  PROFICIENT_OR_BETTER.is(["Exemplary", "Proficient"], "ratings", "Appendix A, Section 14.F"),

  // The number is the law's to which the clause refers: M.G.L. chapter 71, section 41.
  YEARS_BEFORE_PTS.is(3, "school years", "Appendix A, Section 2.Y"),
  OBSERVATIONS.in("Appendix A, Sections 9 and 10"),
  OBSERVATIONS_BEFORE_PTS.is(
    new Map([
      [1, { announced: 1, unannounced: 4, clause: "Appendix A, Section 9.A" }],
      [2, { announced: 0, unannounced: 3, clause: "Appendix A, Section 9.B" }],
      [3, { announced: 0, unannounced: 3, clause: "Appendix A, Section 9.B" }],
    ]),
    "observations a school year",
    "Appendix A, Section 9",
    "R27",
  ),
  WITH_PTS,
  LONG_OBSERVATIONS_WITH_PTS.is(1, "observations a cycle", "Appendix A, Sections 10.A and 11.A.i"),
  LONG_OBSERVATION.is(30, "minutes", "Appendix A, Sections 10.A and 11.A.i"),
  FEEDBACK.is(5, "school days", "Appendix A, Sections 11.A.ii and 11.B.i.d"),
  POST_OBSERVATION.is(5, "school days", "Appendix A, Section 11.B.i.c"),
  FOLLOW_UP.is(30, "school days", "Appendix A, Section 11.A.iii"),
  SIGNING.is(5, "school days", "Appendix A, Sections 8.D, 12.H and 13.G"),

  IMPROVEMENT_PLAN_LEAST.is(30, "school days", "Appendix A, Sections 2.H.iii and 19.B"),
  IMPROVEMENT_PLAN_MEETING.is(10, "school days", "Appendix A, Section 19.F.i"),

  GRIEVANCES,
];
