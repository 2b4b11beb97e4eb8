import { standing } from "./figure";

/**
 * The City of Gardner's family and medical leave policy, printed behind the agreement; Article XII, Section 3.D
 * makes it the procedure for such leave. Both kinds of leave draw on the same weeks (policy A.2.c and B.2.b).
 */
export const FAMILY_LEAVE = standing(
  "Family and medical leave",
  12,
  "weeks in the leave period",
  "Article XII, Section 3.D; Family or Medical Leave Policy, A.1 and B.1",
);
/** A rolling period, measured backward from the day leave is used. */
export const FAMILY_LEAVE_PERIOD = standing(
  "Family and medical leave period",
  12,
  "months",
  "Article XII, Section 3.D; Family or Medical Leave Policy, A.2.c and B.2.b",
);
