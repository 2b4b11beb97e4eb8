import { toExcel } from "./engine/excel-result";
import { AGENCY_FEE_SHARE, COMMITTEE_SHARE, EARLY_RETIREMENT } from "../agreement/benefits";
import * as benefits from "../rules/benefits";
import { choiceReader } from "./arguments/choice";
import { amountReader } from "./arguments/numbers";
import { planReader } from "./arguments/insurance-plan";
import { define, option, perRow, type Group, type Listing, type Listings } from "./engine/spec";
import * as given from "./arguments/shared";

const payerReader = choiceReader("a payer", {
  EMPLOYEE: { meaning: "the employee's share", also: ["Teacher", "Member", "Educator"] },
  COMMITTEE: {
    meaning: "the committee's share",
    also: ["School committee", "Employer", "District", "City", "School department"],
  },
});

/**
 * A share of an insurance premium: the committee pays 75%, 50% for Blue Choice, the employee the rest (R29). Article
 * XVI, Section 1.
 * @customfunction PREMIUM
 * @param premium The premium, dollars. Cell or range. Article XVI, Section 1.
 * @param [plan] The plan's name; only "Blue Choice" has a share of its own. Article XVI, Section 1.
 * @param [payer] "EMPLOYEE" (if left out) or "COMMITTEE". Article XVI, Section 1.
 * @returns Dollars.
 */
export function premium(premium: unknown[][], plan?: unknown[][], payer?: unknown[][]): unknown[][] {
  return toExcel(PREMIUM, [premium, plan, payer]);
}

const PREMIUM = define({
  id: "PREMIUM",
  readings: ["R29"],
  clause: COMMITTEE_SHARE,
  columns: ["money"],
  amount: true,
  args: [
    perRow("premium", amountReader),
    option("plan", planReader, { ifLeftOut: { blueChoice: false } }),
    option("payer", payerReader, { ifLeftOut: "EMPLOYEE" }),
  ],
  rule: ([premium, plan, payer], trace) => benefits.premiumShare(premium, plan.blueChoice, payer, trace),
});

const PREMIUM_LISTING: Listing = {
  examples: [
    ["PREMIUM(620.50)", "155.12"],
    ['PREMIUM(620.50,"Blue Choice","COMMITTEE")', "310.25"],
  ],
  everydayWords: "health insurance medical dental Blue Cross Blue Choice deduction",
};

/**
 * The agency fee as written, 75% of dues; such fees ended for public employees in 2018 (R21). Article XVII.
 * @customfunction AGENCYFEE
 * @param dues Association dues, dollars. Cell or range. Article XVII.
 * @returns Dollars.
 */
export function agencyFee(dues: unknown[][]): unknown[][] {
  return toExcel(AGENCYFEE, [dues]);
}

const AGENCYFEE = define({
  id: "AGENCYFEE",
  clause: AGENCY_FEE_SHARE,
  readings: ["R21"],
  columns: ["money"],
  amount: true,
  args: [perRow("dues", amountReader)],
  rule: ([dues], trace) => benefits.agencyFee(dues, trace),
});

const AGENCYFEE_LISTING: Listing = {
  examples: [["AGENCYFEE(600)", "450.00"]],
  everydayWords: "union dues fee nonmember deduction",
};

/**
 * Early retirement: the member's half of a year's savings against step 1 of the lane, for three years (R12). Asks for
 * notice at 53, retirement at 55, ten years in Gardner. Article XIX.
 * @customfunction EARLYRETIREMENT
 * @param lane Lane at retirement. Cell or range. Article XIX, Section 6.
 * @param step Step at retirement, 1 to 14. Cell or range. Article XIX, Section 6.
 * @param year Fiscal year whose savings are shared: {years}. Article XIX, Section 3.
 * @returns Dollars a year.
 */
export function earlyRetirement(lane: unknown[][], step: unknown[][], year: unknown[][]): unknown[][] {
  return toExcel(EARLYRETIREMENT, [lane, step, year]);
}

const EARLYRETIREMENT = define({
  id: "EARLYRETIREMENT",
  clause: EARLY_RETIREMENT,
  readings: ["R12"],
  columns: ["money"],
  amount: true,
  args: [given.lane, given.step, given.year],
  rule: ([onLane, onStep, inYear], trace) => benefits.earlyRetirement(onLane, onStep, inYear, trace),
});

const EARLYRETIREMENT_LISTING: Listing = {
  examples: [['EARLYRETIREMENT("M5",14,"FY15")', "12,496.33"]],
  everydayWords: "retire incentive buyout substitute",
};

export const BENEFITS_GROUP: Group = {
  title: "Benefits and deductions",
  functions: [PREMIUM, AGENCYFEE, EARLYRETIREMENT],
};

export const BENEFITS_GROUP_LISTINGS: Listings = {
  PREMIUM: PREMIUM_LISTING,
  AGENCYFEE: AGENCYFEE_LISTING,
  EARLYRETIREMENT: EARLYRETIREMENT_LISTING,
};
