import { Figure, Rule } from "./figure";

/** Dollars a year after so many years of service. */
export interface LongevityTier {
  readonly years: number;
  readonly amount: number;
}
/** In rising order. */
export const LONGEVITY_TIERS = new Figure<readonly LongevityTier[], "years, and dollars a year">(
  "Longevity by years of service",
);
export const SENIORITY = new Rule("Length of service and seniority");
