import { Figure } from "./figure";

/** Both kinds of leave draw on the same weeks. */
export const FAMILY_LEAVE = new Figure<number, "weeks in the leave period">("Family and medical leave");
/** A rolling period, measured backward from the day leave is used. */
export const FAMILY_LEAVE_PERIOD = new Figure<number, "months">("Family and medical leave period");
