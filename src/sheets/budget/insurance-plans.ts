import { BLUE_CHOICE_COMMITTEE_SHARE, COMMITTEE_SHARE } from "../../agreement/benefits";

/** The insurance plans with their tiers, as the staff list writes both, and the committee's share (Article XVI). */
export const INSURANCE_PLANS = [
  { plan: "Blue Choice Individual", share: BLUE_CHOICE_COMMITTEE_SHARE },
  { plan: "Blue Choice Family", share: BLUE_CHOICE_COMMITTEE_SHARE },
  { plan: "City HMO Individual", share: COMMITTEE_SHARE },
  { plan: "City HMO Family", share: COMMITTEE_SHARE },
] as const;

/** What the staff list has for who is in no plan; a blank is the same. */
export const NOT_INSURED = "None";
