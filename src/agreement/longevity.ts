import { standing } from "./figure";

/** Dollars a year after so many completed years; the highest tier reached is paid (reading R6), from FY13 on (R7). */
export const LONGEVITY_TIERS = standing(
  "Longevity by completed years of service",
  [
    { years: 5, amount: 250 },
    { years: 10, amount: 750 },
    { years: 15, amount: 1250 },
    { years: 20, amount: 1750 },
    { years: 25, amount: 2250 },
    { years: 30, amount: 2750 },
    { years: 35, amount: 3250 },
  ],
  "years, and dollars a year",
  "Article XX, Section 12",
);
