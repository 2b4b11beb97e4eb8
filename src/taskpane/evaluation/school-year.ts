import { serial, type Serial } from "../../sheets/plan/serial";

/** The days of a school year; dates as date fields give them (2013-08-28). */
export interface SchoolDays {
  readonly firstDay: string;
  readonly noSchool: readonly Serial[];
}

/** What the pane asks about the school year. */
export interface SchoolYear extends SchoolDays {
  /** The calendar year in which it begins. */
  readonly year: number;
  /** Blank is today. */
  readonly asOf: string;
}

/** The day of a date field; `null` where it is blank. */
export function serialOfField(text: string): Serial | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : serial(Number(year), Number(month), Number(day));
}

/** A calendar date as Excel's day number. */
export const today = (now: Date): Serial => serial(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** The school year that a calendar date lies in, July to June. */
export function currentSchoolYear(today: Date): SchoolYear {
  const year = today.getMonth() >= 6 ? today.getFullYear() : today.getFullYear() - 1;
  return { year, firstDay: `${year}-08-28`, asOf: "", noSchool: [] };
}
