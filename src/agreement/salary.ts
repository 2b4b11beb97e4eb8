import { standing } from "./figure";

/** Days a teacher works in a year; the printed schedules are for this year (Appendix B, heading). */
export const TEACHER_WORK_YEAR = standing("Work year of teachers", 184, "days a year", "Article III, Section 3");
/** Guidance counselors: ten days more (reading R5). */
export const GUIDANCE_EXTRA_DAYS = standing(
  "Guidance counselors' days beyond the teachers' year",
  10,
  "days a year",
  "Article III, Section 3",
);

export const INSTALLMENTS_A_YEAR = standing(
  "Installments of the year's pay",
  26,
  "payments a year",
  "Article II, Section 2.A",
);
/** At the teacher's choice, asked for by August 1. */
export const SCHOOL_YEAR_INSTALLMENTS = standing(
  "Installments within the school year",
  22,
  "payments a year",
  "Article II, Section 2.B",
);
export const DAYS_BETWEEN_PAY_DATES = standing(
  "Days from one pay date to the next",
  14,
  "days",
  "Article II, Section 2.A",
);

/** Papers for a lane change are in on time up to and including these days (reading R8). */
export const LANE_CHANGE_DEADLINES = standing(
  "Last days for the papers of a lane change, and the movement each reaches",
  [
    { papersBy: { month: 9, day: 30 }, movement: { month: 9, day: 1 } },
    { papersBy: { month: 1, day: 31 }, movement: { month: 1, day: 1 } },
  ] as const,
  "month and day",
  "Article XIII, Section 3",
);
/** From the end of the course to the day the papers come in. */
export const COURSE_LIMIT = standing("Time to hand in a finished course", 1, "years", "Article XIII, Section 3");
