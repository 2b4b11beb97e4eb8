import { range } from "../engine/spec";
import { readBaseSchedule } from "./base-schedule";
import { FULL_TIME, rawRange } from "./staff";

export const NO_CLAUSE = "No clause of the agreement: arithmetic on the schedules of Appendix B";

/** The arguments of every calculation on a staff. */
export const lanes = range("lanes", rawRange);
export const steps = range("steps", rawRange);
/** May be left out between two commas, where Excel wants the arguments after it. */
export const fte = range("fte", rawRange, { ifBlank: FULL_TIME });
export const schedule = range("schedule", readBaseSchedule);

/** For examples, a staff of three: two at M2 step 7, half a post at the top of B0. */
export const THREE_STAFF = '{"M2";"M2";"B0"},{7;7;14},{1;1;0.5}';
