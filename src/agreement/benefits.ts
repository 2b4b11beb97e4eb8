import { Conditions, Figure, Rule } from "./figure";

export const COMMITTEE_SHARE = new Figure<number, "of the premium">("Committee's share of insurance premiums");
export const BLUE_CHOICE_COMMITTEE_SHARE = new Figure<number, "of the premium">(
  "Committee's share of the Blue Choice premium",
);
export const AGENCY_FEE_SHARE = new Figure<number, "of the dues">("Agency fee");

export const EARLY_RETIREMENT = new Rule("Early retirement");
export const EARLY_RETIREMENT_CONDITIONS = new Conditions("Conditions of early retirement");
/** The age at which somebody retires early and that at which notice of it is given, after so many years of service. */
export const EARLY_RETIREMENT_FROM = new Figure<
  { readonly noticeAge: number; readonly age: number; readonly service: number },
  "years"
>("Age and service for early retirement");
export const EARLY_RETIREMENT_SHARE = new Figure<number, "of the savings">(
  "Member's share of early-retirement savings",
);
export const EARLY_RETIREMENT_YEARS = new Figure<number, "years">("Years in which early-retirement savings are shared");
export const EARLY_RETIREMENT_REPLACED_BY = new Figure<number, "step">(
  "Step against which early-retirement savings are calculated",
);
