import {
  AGENCY_FEE_SHARE,
  COMMITTEE_SHARE,
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../../agreement/benefits";
import type { Figure, MonthDay } from "../../agreement/figure";
import { NOTICES } from "../../agreement/notices";
import {
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LAST_HIRE,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
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
import { figureInYear } from "../../rules/figures";
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

const CERTIFICATE = "Article XII, Section 1.C";
const MASSACHUSETTS = "Massachusetts, not the agreement";
const EARLY_CONDITIONS = "Article XIX, Sections 1 and 7";

/** Payroll's inputs in words, with their values at first and their clauses. */
export function inputLines(
  { firstDay, lastDay, firstPayDate }: Pick<PayrollOptions, "firstDay" | "lastDay" | "firstPayDate">,
  ends: number,
): Readonly<Record<PayrollInput, InputLine>> {
  const figure = <T>(label: string, of: Figure<T>, value: (settled: T) => Content, format?: FormatName): InputLine => {
    const { value: settled, clause } = figureInYear(of, ends);
    return { label, value: value(settled), note: clause, ...(format ? { format } : {}) };
  };
  const day = (label: string, value: Content, note: string): InputLine => ({ label, value, note, format: "date" });
  const same = (value: number): Content => value;
  const papersBy = (first: boolean, part: keyof MonthDay) => (deadlines: readonly LaneChangeDeadline[]) =>
    [...deadlines].sort((one, other) => one.papersBy.month - other.papersBy.month).at(first ? 0 : -1)?.papersBy[part] ??
    0;
  const winter = (part: keyof MonthDay) => papersBy(true, part);
  const fall = (part: keyof MonthDay) => papersBy(false, part);
  const { due, clause: seniorityClause } = figureInYear(NOTICES, ends).value["Seniority list"];
  const counselor = figureInYear(GUIDANCE_EXTRA_DAYS, ends).value + figureInYear(TEACHER_WORK_YEAR, ends).value;
  return {
    PayFirstDay: day("First day of school", firstDay, "The district's calendar"),
    PayLastDay: day("Last day of school", lastDay, "The district's calendar"),
    PayFirstDate: day("First pay date", firstPayDate, "The others follow (reading R31)"),
    PayEvery: figure("Days from one pay date to the next", DAYS_BETWEEN_PAY_DATES, same),
    PayPayments: figure("Payments a year", INSTALLMENTS_A_YEAR, same),
    PaySchoolYearPayments: figure("Payments within the school year", SCHOOL_YEAR_INSTALLMENTS, same),
    PayTeacherDays: figure("Work year of teachers (days)", TEACHER_WORK_YEAR, same),
    PayCounselorDays: figure("Work year of guidance counselors (days)", GUIDANCE_EXTRA_DAYS, () => counselor),
    PaySickDays: figure("Sick days a year", SICK_DAYS, same),
    PaySickDaysAMonth: figure("Sick days a month in the first year", FIRST_YEAR_SICK_DAYS, same),
    PayPersonalDays: figure("Personal days a year", PERSONAL_DAYS, same),
    PayInARow: { label: "Doctor's certificate: absences longer than (days)", value: 5, note: CERTIFICATE },
    PayInAYear: { label: "Doctor's certificate: days a year above", value: 8, note: CERTIFICATE },
    PayServiceMonth: figure("Longevity: service begins by (month)", SCHOOL_YEAR_COUNTS_BY, ({ month }) => month),
    PayServiceDay: figure("Longevity: service begins by (day)", SCHOOL_YEAR_COUNTS_BY, ({ day: of }) => of),
    PayStayWellDays: figure("Stay-well: most days sold back", STAY_WELL_DAYS, same),
    PayStayWellFrom: figure(
      "Stay-well: hired on or after",
      STAY_WELL_FIRST_HIRE,
      (iso) => dayOfIso(iso) + EXCEL_EPOCH,
      "date",
    ),
    PayMedicare: { label: "Medicare", value: 0.0145, note: "Federal, not the agreement", format: "percent2" },
    PayExtraRate: { label: "Retirement: further rate", value: 0.02, note: MASSACHUSETTS, format: "percent2" },
    PayExtraAbove: { label: "Retirement: above a year's pay of", value: 30_000, note: MASSACHUSETTS, format: "money" },
    PayExtraFrom: day("Retirement: further rate for members since", serial(1979, 1, 1), MASSACHUSETTS),
    PayExtraUntil: day("Retirement: further rate for members until", serial(2001, 6, 30), MASSACHUSETTS),
    PayCommitteeShare: figure("Committee's share of insurance premiums", COMMITTEE_SHARE, same, "percent"),
    PayDues: { label: "Association dues a year", value: 0, note: "Type the dues of the year.", format: "money" },
    PayFeeShare: figure("Agency fee, share of the dues (R21)", AGENCY_FEE_SHARE, same, "percent"),
    PaySettledFrom: day("Retro pay: the new rate holds from", firstDay, "A raise, lane or step settled late"),
    PaySettledTo: day("Retro pay: the old rate was paid up to", firstDay, "The last pay date at the old rate"),
    PayPapersWinterMonth: figure("Lane changes in January: papers by (month)", LANE_CHANGE_DEADLINES, winter("month")),
    PayPapersWinterDay: figure("Lane changes in January: papers by (day)", LANE_CHANGE_DEADLINES, winter("day")),
    PayPapersFallMonth: figure("Lane changes in September: papers by (month)", LANE_CHANGE_DEADLINES, fall("month")),
    PayPapersFallDay: figure("Lane changes in September: papers by (day)", LANE_CHANGE_DEADLINES, fall("day")),
    PayBackFull: figure("Buy-back: days at the full daily rate", BUY_BACK_FULL_DAYS, same),
    PayBackShare: figure("Buy-back: share of the rate above them", BUY_BACK_SHARE_ABOVE, same, "percent"),
    PayBackLimit: figure("Buy-back: limit (days; R1)", BUY_BACK_LIMIT, same),
    PayBackLastHire: figure(
      "Buy-back: hired on or before (R2)",
      BUY_BACK_LAST_HIRE,
      (iso) => dayOfIso(iso) + EXCEL_EPOCH,
      "date",
    ),
    PayRetireService: figure("Leaving counts as retirement after (years)", RETIREMENT_SERVICE, same),
    PayRetireAge: figure("Leaving counts as retirement at the age of", RETIREMENT_AGE, same),
    PayEarlyShare: figure("Early retirement: member's share of the savings", EARLY_RETIREMENT_SHARE, same, "percent"),
    PayEarlyYears: figure("Early retirement: years", EARLY_RETIREMENT_YEARS, same),
    PayEarlyStep: figure("Early retirement: replaced at step (R12)", EARLY_RETIREMENT_REPLACED_BY, same),
    PayEarlyNoticeAge: { label: "Early retirement: notice at the age of", value: 53, note: EARLY_CONDITIONS },
    PayEarlyAge: { label: "Early retirement: at the age of", value: 55, note: EARLY_CONDITIONS },
    PayEarlyService: { label: "Early retirement: after (years)", value: 10, note: EARLY_CONDITIONS },
    PaySeniorityAsOf: day("Seniority list: service up to", serial(ends - 1, due.month, due.day), seniorityClause),
    PayDiscipline: {
      label: "Layoff order: discipline (certification)",
      value: null,
      note: "Blank: everyone's own (Article VIII, Section 2.D)",
    },
    PayCourseYears: figure("Lane changes: years since the course ended, at most", COURSE_LIMIT, same),
  };
}
