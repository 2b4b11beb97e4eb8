import { Figure, type MonthDay, Rule } from "./figure";

/** Days of school for students. */
export const SCHOOL_YEAR_DAYS = new Figure<number, "days a year">("School year of students");
/** Days a teacher works in a year; the printed schedules are for this year. */
export const TEACHER_WORK_YEAR = new Figure<number, "days a year">("Work year of teachers");
export const GUIDANCE_EXTRA_DAYS = new Figure<number, "days a year">(
  "Guidance counselors' days beyond the teachers' year",
);

export const INSTALLMENTS_A_YEAR = new Figure<number, "payments a year">("Installments of the year's pay");
/** At the teacher's choice. */
export const SCHOOL_YEAR_INSTALLMENTS = new Figure<number, "payments a year">("Installments within the school year");
export const DAYS_BETWEEN_PAY_DATES = new Figure<number, "days">("Days from one pay date to the next");
export const INSTALLMENTS = new Rule("Equal payments");
export const PAY_DATES = new Rule("Pay dates, and the payment for July and August");

/** A daily rate is the annual salary over the days of the work year. */
export const DAILY_RATE = new Rule("Daily rate");
/** Pay for days beyond the work year. */
export const FURTHER_DAYS = new Rule("Pay for days beyond the work year");
export const PER_DIEM = new Rule("Pay by the day");

/** Years in the military or the Peace Corps that count for placement: none below the least, at most the most. */
export const SERVICE_CREDIT = new Figure<{ readonly least: number; readonly most: number }, "years">(
  "Military or Peace Corps years that count for placement",
);
export const PLACEMENT_STEP = new Rule("Highest step of a new or returning teacher");

/** Papers that come in up to and including `papersBy` reach the movement of that day. */
export interface LaneChangeDeadline {
  readonly papersBy: MonthDay;
  readonly movement: MonthDay;
}
export const LANE_CHANGE_DEADLINES = new Figure<readonly LaneChangeDeadline[], "month and day">(
  "Last days for the papers of a lane change, and the movement each reaches",
);
/** From the end of the course to the day the papers come in. */
export const COURSE_LIMIT = new Figure<number, "years">("Time to hand in a finished course");
