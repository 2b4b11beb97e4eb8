import { answer } from "../answer";

/**
 * A share of an insurance premium: the committee pays 75 %, 50 % for Blue Choice, the employee the rest. Article XVI, Section 1.
 * @customfunction PREMIUM
 * @param premium The premium, dollars. Cell or range. Article XVI, Section 1.
 * @param [plan] The plan's name; only "Blue Choice" is shared otherwise. Article XVI, Section 1.
 * @param [payer] "EMPLOYEE" (if left out) or "COMMITTEE". Article XVI, Section 1.
 * @returns Dollars.
 */
export function premium(premium: unknown[][], plan?: unknown[][], payer?: unknown[][]): unknown[][] {
  return answer("PREMIUM", [premium, plan, payer]);
}

/**
 * The agency fee as written, 75 % of dues; such fees ended for public employees in 2018 (R21). Article XVII.
 * @customfunction AGENCYFEE
 * @param dues Association dues, dollars. Cell or range. Article XVII.
 * @returns Dollars.
 */
export function agencyFee(dues: unknown[][]): unknown[][] {
  return answer("AGENCYFEE", [dues]);
}

/**
 * Early retirement: the member's half of a year's savings against step 1 of the lane, three years long (R12). Article XIX, Sections 3 and 6.
 * @customfunction EARLYRETIREMENT
 * @param lane Lane at retirement. Cell or range. Article XIX, Section 6.
 * @param step Step at retirement, 1 to 14. Cell or range. Article XIX, Section 6.
 * @param year Fiscal year whose savings are shared: FY13, FY14 or FY15. Article XIX, Section 3.
 * @returns Dollars a year.
 */
export function earlyRetirement(lane: unknown[][], step: unknown[][], year: unknown[][]): unknown[][] {
  return answer("EARLYRETIREMENT", [lane, step, year]);
}
