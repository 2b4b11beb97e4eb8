import {
  AGENCY_FEE_SHARE,
  COMMITTEE_SHARE,
  EARLY_RETIREMENT_FROM,
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../../agreement/benefits";
import type { Figure, MonthDay } from "../../agreement/figure";
import { type NoticeName, NOTICES } from "../../agreement/notices";
import {
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LAST_HIRE,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
  CERTIFICATE_ABOVE,
  FIRST_YEAR_SICK_DAYS,
  PERSONAL_DAYS,
  RETIREMENT_AGE,
  RETIREMENT_SERVICE,
  SICK_DAYS,
  STAY_WELL_DAYS,
  STAY_WELL_FIRST_HIRE,
} from "../../agreement/leave";
import { SCHOOL_YEAR_COUNTS_BY } from "../../agreement/longevity";
import {
  COURSE_LIMIT,
  DAYS_BETWEEN_PAY_DATES,
  GUIDANCE_EXTRA_DAYS,
  INSTALLMENTS_A_YEAR,
  LANE_CHANGE_DEADLINES,
  type LaneChangeDeadline,
  SCHOOL_YEAR_INSTALLMENTS,
  TEACHER_WORK_YEAR,
} from "../../agreement/salary";
import { dayOfIso, EXCEL_EPOCH } from "../../rules/day";
import { noticeDue } from "../../rules/deadlines";
import { figureInYear } from "../../rules/figures";
import { movementsInOrder } from "../../rules/lane";
import { keysOf } from "../plan/built-kind";
import { serial } from "../plan/serial";
import { type Content, type FormatName } from "../plan/sheet-plan";
import { type PayrollInput } from "./names";
import type { PayrollOptions } from "./options";

/** A line of the sheet of inputs. */
export interface InputLine {
  readonly label: string;
  readonly value: Content;
  readonly note: string;
  readonly format?: FormatName;
}

/** What the lines follow from: the year's dates, and the calendar year in which it ends. */
interface PayrollYear extends Pick<PayrollOptions, "firstDay" | "lastDay" | "firstPayDate"> {
  readonly ends: number;
}
type LineOfYear = (year: PayrollYear) => InputLine;

/** A figure of the agreement, with its clause. */
const figure =
  <T>(label: string, of: Figure<T>, value: (settled: T, ends: number) => Content, format?: FormatName): LineOfYear =>
  ({ ends }) => {
    const { value: settled, clause } = figureInYear(of, ends);
    return { label, value: value(settled, ends), note: clause, ...(format ? { format } : {}) };
  };
const same = (value: number): Content => value;
const dayOf = (iso: string): Content => dayOfIso(iso) + EXCEL_EPOCH;

/** A day of the district's calendar or of state law. */
const day =
  (label: string, value: (year: PayrollYear) => Content, note: string): LineOfYear =>
  (year) => ({ label, value: value(year), note, format: "date" });

/** The last day of a notice about the school year. */
const noticeDay =
  (label: string, notice: NoticeName): LineOfYear =>
  ({ ends }) => ({
    label,
    value: noticeDue(notice, ends) + EXCEL_EPOCH,
    note: figureInYear(NOTICES, ends).value[notice].clause,
    format: "date",
  });

/** What begins the same in every year. */
const always =
  (label: string, value: Content, note: string, format?: FormatName): LineOfYear =>
  () => ({ label, value, note, ...(format ? { format } : {}) });

/**
 * A part of the day by which papers are due, or of the day of the movement they reach: of the first movement of a
 * school year, September's, or of the last, January's.
 */
const laneChange = (
  label: string,
  season: "winter" | "fall",
  day: keyof LaneChangeDeadline,
  part: keyof MonthDay,
): LineOfYear =>
  figure(
    label,
    LANE_CHANGE_DEADLINES,
    (deadlines) => movementsInOrder(deadlines).at(season === "fall" ? 0 : -1)?.[day][part] ?? null,
  );

const SCHOOL_CALENDAR = "The district's calendar";
const MASSACHUSETTS = "Massachusetts, not the agreement";

/** Payroll's inputs in words, with their values at first and their clauses. */
const LINES: Readonly<Record<PayrollInput, LineOfYear>> = {
  PayFirstDay: day("First day of school", ({ firstDay }) => firstDay, SCHOOL_CALENDAR),
  PayLastDay: day("Last day of school", ({ lastDay }) => lastDay, SCHOOL_CALENDAR),
  PayFirstDate: day("First pay date", ({ firstPayDate }) => firstPayDate, "The others follow (reading R31)"),
  PayEvery: figure("Days from one pay date to the next", DAYS_BETWEEN_PAY_DATES, same),
  PayPayments: figure("Payments a year", INSTALLMENTS_A_YEAR, same),
  PaySchoolYearPayments: figure("Payments within the school year", SCHOOL_YEAR_INSTALLMENTS, same),
  PayTeacherDays: figure("Work year of teachers (days)", TEACHER_WORK_YEAR, same),
  PayCounselorDays: figure(
    "Work year of guidance counselors (days)",
    GUIDANCE_EXTRA_DAYS,
    (further, ends) => further + figureInYear(TEACHER_WORK_YEAR, ends).value,
  ),
  PaySickDays: figure("Sick days a year", SICK_DAYS, same),
  PaySickDaysAMonth: figure("Sick days a month in the first year", FIRST_YEAR_SICK_DAYS, same),
  PayPersonalDays: figure("Personal days a year", PERSONAL_DAYS, same),
  PayInARow: figure("Doctor's certificate: absences longer than (days)", CERTIFICATE_ABOVE, ({ inARow }) => inARow),
  PayInAYear: figure("Doctor's certificate: days a year above", CERTIFICATE_ABOVE, ({ inAYear }) => inAYear),
  PayServiceMonth: figure("Longevity: service begins by (month)", SCHOOL_YEAR_COUNTS_BY, ({ month }) => month),
  PayServiceDay: figure("Longevity: service begins by (day)", SCHOOL_YEAR_COUNTS_BY, ({ day: of }) => of),
  PayStayWellDays: figure("Stay-well: most days sold back", STAY_WELL_DAYS, same),
  PayStayWellFrom: figure("Stay-well: hired on or after", STAY_WELL_FIRST_HIRE, dayOf, "date"),
  PayMedicare: always("Medicare", 0.0145, "Federal, not the agreement", "percent2"),
  PayExtraRate: always("Retirement: additional rate", 0.02, MASSACHUSETTS, "percent2"),
  PayExtraAbove: always("Retirement: above a year's pay of", 30_000, MASSACHUSETTS, "money"),
  PayExtraFrom: day("Retirement: additional rate for members since", () => serial(1979, 1, 1), MASSACHUSETTS),
  PayExtraUntil: day("Retirement: additional rate for members until", () => serial(2001, 6, 30), MASSACHUSETTS),
  PayCommitteeShare: figure("Committee's share of insurance premiums", COMMITTEE_SHARE, same, "percent"),
  PayDues: always("Association dues a year", 0, "Type the dues of the year.", "money"),
  PayFeeShare: figure("Agency fee, share of the dues (R21)", AGENCY_FEE_SHARE, same, "percent"),
  PaySettledFrom: day(
    "Retro pay: the new rate holds from",
    ({ firstDay }) => firstDay,
    "A raise, lane or step settled late",
  ),
  PaySettledTo: day(
    "Retro pay: the old rate was paid up to",
    ({ firstDay }) => firstDay,
    "The last pay date at the old rate",
  ),
  PayPapersWinterMonth: laneChange("Lane changes in January: papers by (month)", "winter", "papersBy", "month"),
  PayPapersWinterDay: laneChange("Lane changes in January: papers by (day)", "winter", "papersBy", "day"),
  PayMovedWinterMonth: laneChange("Lane changes in January: paid from (month)", "winter", "movement", "month"),
  PayMovedWinterDay: laneChange("Lane changes in January: paid from (day)", "winter", "movement", "day"),
  PayPapersFallMonth: laneChange("Lane changes in September: papers by (month)", "fall", "papersBy", "month"),
  PayPapersFallDay: laneChange("Lane changes in September: papers by (day)", "fall", "papersBy", "day"),
  PayMovedFallMonth: laneChange("Lane changes in September: paid from (month)", "fall", "movement", "month"),
  PayMovedFallDay: laneChange("Lane changes in September: paid from (day)", "fall", "movement", "day"),
  PayBackFull: figure("Buy-back: days at the full daily rate", BUY_BACK_FULL_DAYS, same),
  PayBackShare: figure("Buy-back: share of the rate above them", BUY_BACK_SHARE_ABOVE, same, "percent"),
  PayBackLimit: figure("Buy-back: limit (days; R1)", BUY_BACK_LIMIT, same),
  PayBackLastHire: figure("Buy-back: hired on or before (R2)", BUY_BACK_LAST_HIRE, dayOf, "date"),
  PayBackNotice: noticeDay("Buy-back: notice by (R36)", "Retirement"),
  PayRetireService: figure("Leaving counts as retirement after (years)", RETIREMENT_SERVICE, same),
  PayRetireAge: figure("Leaving counts as retirement at the age of", RETIREMENT_AGE, same),
  PayEarlyShare: figure("Early retirement: member's share of the savings", EARLY_RETIREMENT_SHARE, same, "percent"),
  PayEarlyYears: figure("Early retirement: years", EARLY_RETIREMENT_YEARS, same),
  PayEarlyStep: figure("Early retirement: replaced at step (R12)", EARLY_RETIREMENT_REPLACED_BY, same),
  PayEarlyNoticeAge: figure(
    "Early retirement: notice at the age of",
    EARLY_RETIREMENT_FROM,
    ({ noticeAge }) => noticeAge,
  ),
  PayEarlyAge: figure("Early retirement: at the age of", EARLY_RETIREMENT_FROM, ({ age }) => age),
  PayEarlyService: figure("Early retirement: after (years)", EARLY_RETIREMENT_FROM, ({ service }) => service),
  PaySeniorityAsOf: noticeDay("Seniority list: service up to", "Seniority list"),
  PayDiscipline: always(
    "Layoff order: discipline (certification)",
    null,
    "Blank: everyone's own (Article VIII, Section 2.D)",
  ),
  PayCourseYears: figure("Lane changes: years since the course ended, at most", COURSE_LIMIT, same),
};

/**
 * Payroll's inputs of the fiscal year that ends then.
 * @throws CalculationError NA where the agreement of that year leaves one of their figures out
 */
export function inputLines(
  dates: Pick<PayrollOptions, "firstDay" | "lastDay" | "firstPayDate">,
  ends: number,
): Readonly<Record<PayrollInput, InputLine>> {
  const lines = keysOf(LINES).map((input) => [input, LINES[input]({ ...dates, ends })] as const);
  return Object.fromEntries(lines) as Record<PayrollInput, InputLine>;
}
