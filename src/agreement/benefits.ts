import { standing } from "./figure";

const INSURANCE = "Article XVI, Section 1";

export const COMMITTEE_SHARE = standing("Committee's share of insurance premiums", 0.75, "of the premium", INSURANCE);
export const BLUE_CHOICE_COMMITTEE_SHARE = standing(
  "Committee's share of the Blue Choice premium",
  0.5,
  "of the premium",
  INSURANCE,
);
/** As written; such fees ended for public employees in 2018 (reading R21). */
export const AGENCY_FEE_SHARE = standing("Agency fee", 0.75, "of the dues", "Article XVII");
/** For three years, each on its own schedule (reading R12). */
export const EARLY_RETIREMENT_SHARE = standing(
  "Member's share of early-retirement savings",
  0.5,
  "of the savings",
  "Article XIX, Section 3",
);
export const EARLY_RETIREMENT_YEARS = standing(
  "Years in which early-retirement savings are shared",
  3,
  "years",
  "Article XIX, Section 3",
);
export const EARLY_RETIREMENT_REPLACED_BY = standing(
  "Step against which early-retirement savings are reckoned",
  1,
  "step",
  "Article XIX, Section 6",
);
