import { TEACHER_WORK_YEAR } from "../../agreement/salary";
import { decimalReader, numberReader, workYearReader } from "../readers/numbers";
import { laneReader, stepReader } from "../readers/schedule-terms";
import { yearReader } from "../readers/year";
import { person, setting } from "../spec";

/** The arguments that several functions share. */
export const lane = person("lane", laneReader);
export const step = person("step", stepReader);
export const year = setting("year", yearReader);
export const workYear = setting("workYear", workYearReader, TEACHER_WORK_YEAR.value);

/** Accumulated leave has no limit (Article XII, Section 1.B); this one catches a slipped digit. */
export const leaveDays = decimalReader({ what: "a number of days", min: 0, max: 10_000 });
export const serviceYears = numberReader({ what: "a number of years", min: 0, max: 100 });
