import { AGREEMENT, type Figure, standing } from "./figure";

export const TRAVEL_STIPEND = standing(
  "Stipend for more than one school on a single day",
  250,
  "dollars a year",
  "Article II, Section 5",
);
export const TRAVEL_SCHOOLS = standing(
  "Schools on a single day that earn the travel stipend",
  2,
  "schools",
  "Article II, Section 5",
);
export const TUTORING_RATE = standing("Home tutoring", 50, "dollars an hour", "Article XX, Section 13");
export const PROPERTY_CLAIM_CAP = standing(
  "Most paid for damaged property",
  75,
  "dollars a claim",
  "Article XV, Section 3",
);

/** The clause pays the rate that the IRS sets for business miles; these are the rates of the agreement's years. */
export const MILEAGE_RATE: Figure<number> = {
  name: "IRS rate for business miles",
  unit: "dollars a mile",
  clause: "Article XX, Section 14",
  terms: [
    { from: AGREEMENT.from, to: "2012-12-31", value: 0.555 },
    { from: "2013-01-01", to: "2013-12-31", value: 0.565 },
    { from: "2014-01-01", to: "2014-12-31", value: 0.56 },
    { from: "2015-01-01", to: AGREEMENT.to, value: 0.575 },
  ],
};
