import { standing } from "./figure";

const SICK = "Article XII, Section 1.A";
const BUY_BACK = "Article XII, Section 1.E";
const STAY_WELL = "Article XII, Section 1.F";
const RETIRING = "Article XII, Section 1.E, note 1";
const BANK = "Article V, Section 1.I";

export const SICK_DAYS = standing("Sick leave", 15, "days a year", SICK);
/** In the first year, up to the same 15 days (reading R23). */
export const FIRST_YEAR_SICK_DAYS = standing("Sick leave earned in the first year", 1.5, "days a month", SICK);
export const PERSONAL_DAYS = standing(
  "Personal days, unused ones become sick days",
  3,
  "days a year",
  "Article XII, Section 2.A",
);

/** Days of accumulated leave paid in full; those above by half, all together up to the limit (reading R1). */
export const BUY_BACK_FULL_DAYS = standing("Sick days bought back at the full daily rate", 50, "days", BUY_BACK);
export const BUY_BACK_SHARE_ABOVE = standing(
  "Share of the daily rate for sick days above those",
  0.5,
  "of a day's pay",
  BUY_BACK,
);
export const BUY_BACK_LIMIT = standing("Limit of the sick-leave buy-back", 130, "days", BUY_BACK);
/** Included (reading R2). */
export const BUY_BACK_LAST_HIRE = standing(
  "Last day of hire for the sick-leave buy-back",
  "1993-12-31",
  "date",
  BUY_BACK,
);

export const STAY_WELL_DAYS = standing("Most days sold back a year", 3, "days a year", STAY_WELL);
/** From this day on (reading R3). */
export const STAY_WELL_FIRST_HIRE = standing("First day of hire for stay-well", "1994-01-01", "date", STAY_WELL);

export const RETIREMENT_SERVICE = standing("Service after which leaving is retirement", 15, "years", RETIRING);
export const RETIREMENT_AGE = standing("Age at which leaving is retirement", 60, "years", RETIRING);

export const SICK_BANK_SERVICE = standing("Consecutive years before joining the sick bank", 3, "years", BANK);
export const SICK_BANK_DAYS = standing("Sick days before joining the sick bank", 20, "days", BANK);

/** One day of supplement to workers' compensation costs a third of a sick day. */
export const SUPPLEMENT_DAYS_A_SICK_DAY = standing(
  "Days of workers' compensation supplement to a sick day",
  3,
  "days",
  "Article XV, Section 1",
);

/** Half a year at full salary, or a full year at half: length and share of the salary. */
export const SABBATICALS = standing(
  "Pay on sabbatical leave",
  { HALF: { years: 0.5, share: 1 }, FULL: { years: 1, share: 0.5 } },
  "years, and share of the salary",
  "Article XII, Section 2.F",
);
