import { Figure, type MonthDay, Rule } from "./figure";

/** Dollars a year after so many years of service. */
export interface LongevityTier {
  readonly years: number;
  readonly amount: number;
}
/** In rising order. */
export const LONGEVITY_TIERS = new Figure<readonly LongevityTier[], "years, and dollars a year">(
  "Longevity by years of service",
);
/** A school year counts whose service began by this day. */
export const SCHOOL_YEAR_COUNTS_BY = new Figure<MonthDay, "month and day">("Last day from which a school year counts");
export const SENIORITY = new Rule("Length of service and seniority");
