import { agreement } from "../agreement";
import { EVALUATION } from "./evaluation";
import { LEAVE } from "./leave";
import { NOTICE_DATES } from "./notices";
import { PAY } from "./pay";
import { SALARY } from "./salary";

/**
 * The agreement between the Gardner School Committee and the Gardner Education Association, July 1, 2012 to June 30,
 * 2015. The cover page's "2011" is set aside (R22).
 */
export const AGREEMENT_2012_2015 = agreement(
  { name: "2012–2015", from: "2012-07-01", to: "2015-06-30", clause: "Article XXI" },
  SALARY,
  PAY,
  LEAVE,
  EVALUATION,
  NOTICE_DATES,
);
