import { Conditions, Figure, Rule } from "./figure";

export const SICK_DAYS = new Figure<number, "days a year">("Sick leave");
/** In the first year, up to the same number of days. */
export const FIRST_YEAR_SICK_DAYS = new Figure<number, "days a month">("Sick leave earned in the first year");
/** Absences longer than so many days in a row, or above so many in a year, may need a doctor's certificate. */
export const CERTIFICATE_ABOVE = new Figure<{ readonly inARow: number; readonly inAYear: number }, "days">(
  "Sick days above which a doctor's certificate may be required",
);
export const PERSONAL_DAYS = new Figure<number, "days a year">("Personal days, unused ones become sick days");

export const SICK_BALANCE = new Rule("Balance of sick leave");
export const ACCUMULATED_LEAVE = new Rule("Sick leave accumulates");
export const SICK_LEAVE_USED = new Rule("Use of sick leave");
export const BANK_DONATION = new Rule("Days given to the sick leave bank");

/** Days of accumulated leave paid in full; those above by a share, all together up to the limit. */
export const BUY_BACK_FULL_DAYS = new Figure<number, "days">("Sick days bought back at the full daily rate");
export const BUY_BACK_SHARE_ABOVE = new Figure<number, "of a day's pay">(
  "Share of the daily rate for sick days above those",
);
export const BUY_BACK_LIMIT = new Figure<number, "days">("Limit of the sick-leave buy-back");
/** Included, yyyy-mm-dd. */
export const BUY_BACK_LAST_HIRE = new Figure<string, "date">("Last day of hire for the sick-leave buy-back");

export const BUY_BACK_CONDITIONS = new Conditions("Conditions of the sick-leave buy-back");

export const STAY_WELL_CONDITIONS = new Conditions("Conditions of stay-well");
export const STAY_WELL_DAYS = new Figure<number, "days a year">("Most days sold back a year");
/** From this day on, yyyy-mm-dd. */
export const STAY_WELL_FIRST_HIRE = new Figure<string, "date">("First day of hire for stay-well");

export const RETIREMENT_SERVICE = new Figure<number, "years">("Service after which leaving is retirement");
export const RETIREMENT_AGE = new Figure<number, "years">("Age at which leaving is retirement");

export const SICK_BANK_SERVICE = new Figure<number, "years">("Consecutive years before joining the sick bank");
export const SICK_BANK_DAYS = new Figure<number, "days">("Sick days before joining the sick bank");

/** One day of supplement to workers' compensation costs so small a part of a sick day. */
export const SUPPLEMENT_DAYS_A_SICK_DAY = new Figure<number, "days">(
  "Days of workers' compensation supplement to a sick day",
);

export type SabbaticalLength = "HALF" | "FULL";
export const SABBATICALS = new Figure<
  Readonly<Record<SabbaticalLength, { readonly years: number; readonly share: number }>>,
  "years, and share of the salary"
>("Pay on sabbatical leave");

export const PAY_DIFFERENCE = new Rule("Pay during jury and military duty");
