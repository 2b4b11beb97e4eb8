import {
  AGENCY_FEE_SHARE,
  BLUE_CHOICE_COMMITTEE_SHARE,
  COMMITTEE_SHARE,
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../../agreement/benefits";
import type { Figure, MonthDay } from "../../agreement/figure";
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
import { LONGEVITY_TIERS, SCHOOL_YEAR_COUNTS_BY } from "../../agreement/longevity";
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
import { SALARIES } from "../../agreement/schedule";
import { fiscalCode, YEARS } from "../../agreement/years";
import { dayOfIso, EXCEL_EPOCH } from "../../rules/day";
import { figureInForce, settledIn } from "../../rules/figures";
import { area, onSheet } from "../plan/cells";
import { typed, withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { serial } from "../plan/serial";
import type { Content, FormatName, SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE } from "../plan/typing-rules";
import type { Name } from "../plan/workbook-plan";
import { PAYROLL_INPUTS, payrollName, type PayrollInput, type PayrollNames } from "./names";
import type { PayrollOptions } from "./options";

interface InputLine {
  readonly label: string;
  readonly value: Content;
  readonly note: string;
  readonly format?: FormatName;
}

const FIRST_LINE = 5;
const SCHEDULE_COLUMN = 5;
const ROOM_FOR_DAYS = 40;
const SCHEDULE_SOURCE = "Appendix B";

/** The schedule of a fiscal year: as printed, else the newest printed one, to be typed over. */
function scheduleOf(ends: number) {
  const printed = YEARS.flatMap((year) => {
    const value = settledIn(year, SALARIES)?.value;
    return value ? [{ ends: year.ends, code: year.code, schedule: value }] : [];
  });
  const found = printed.find((year) => year.ends === ends) ?? printed.at(-1);
  if (!found) throw new Error("no agreement has a schedule");
  return found;
}

const CERTIFICATE = "Article XII, Section 1.C";
const MASSACHUSETTS = "Massachusetts, not the agreement";

function lines({ firstDay, lastDay, firstPayDate }: PayrollOptions): Readonly<Record<PayrollInput, InputLine>> {
  const figure = <T>(label: string, of: Figure<T>, value: (settled: T) => Content, format?: FormatName): InputLine => {
    const { value: settled, clause } = figureInForce(of);
    return { label, value: value(settled), note: clause, ...(format ? { format } : {}) };
  };
  const day = (label: string, value: Content, note: string): InputLine => ({ label, value, note, format: "date" });
  const same = (value: number): Content => value;
  const papersBy = (first: boolean, part: keyof MonthDay) => (deadlines: readonly LaneChangeDeadline[]) =>
    [...deadlines].sort((one, other) => one.papersBy.month - other.papersBy.month).at(first ? 0 : -1)?.papersBy[part] ??
    0;
  const winter = (part: keyof MonthDay) => papersBy(true, part);
  const fall = (part: keyof MonthDay) => papersBy(false, part);
  const counselor = figureInForce(GUIDANCE_EXTRA_DAYS).value + figureInForce(TEACHER_WORK_YEAR).value;
  return {
    PayFirstDay: day("First day of school", firstDay, "The district's calendar"),
    PayLastDay: day("Last day of school", lastDay, "The district's calendar"),
    PayFirstDate: day("First pay date", firstPayDate, "Payments follow every so many days (reading R31)."),
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
    PayServiceMonth: figure("A school year counts that begins by (month)", SCHOOL_YEAR_COUNTS_BY, ({ month }) => month),
    PayServiceDay: figure("A school year counts that begins by (day)", SCHOOL_YEAR_COUNTS_BY, ({ day: of }) => of),
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
    PayExtraFrom: day("Retirement: for members since", serial(1979, 1, 1), MASSACHUSETTS),
    PayExtraUntil: day("Retirement: for members until", serial(2001, 6, 30), MASSACHUSETTS),
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
    PayRetireService: figure("Leaving is retirement after (years)", RETIREMENT_SERVICE, same),
    PayRetireAge: figure("Leaving is retirement at the age of", RETIREMENT_AGE, same),
    PayEarlyShare: figure("Early retirement: member's share of the savings", EARLY_RETIREMENT_SHARE, same, "percent"),
    PayEarlyYears: figure("Early retirement: years", EARLY_RETIREMENT_YEARS, same),
    PayEarlyStep: figure("Early retirement: replaced at step (R12)", EARLY_RETIREMENT_REPLACED_BY, same),
    PayCourseYears: figure("Lane changes: years since the course ended, at most", COURSE_LIMIT, same),
  };
}

/** Members of the retirement system pay by the day on which they joined. */
const RETIREMENT_RATES: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.05],
  [serial(1975, 1, 1), 0.07],
  [serial(1984, 1, 1), 0.08],
  [serial(1996, 7, 1), 0.09],
  [serial(2001, 7, 1), 0.11],
];

export interface PayrollInputs {
  readonly sheet: SheetPlan;
  readonly names: readonly Name[];
  /** A year's salary by the formulas of a step and of a lane code; half steps lie between two. */
  readonly salary: (step: string, lane: string) => string;
  /** All salaries, and the steps beside them. */
  readonly salaries: string;
  readonly steps: string;
}

/** What payroll's sheets go by: the year's dates, schedule and figures, each with its clause. */
export function payrollInputs(names: PayrollNames, options: PayrollOptions): PayrollInputs {
  const name = names.sheets.inputs;
  const of = lines(options);
  const { schedule, code, ends } = scheduleOf(names.ends);
  const source = `${SCHEDULE_SOURCE}, ${code}`;
  const noteOnSchedule =
    ends === names.ends ? source : `${source}: type the schedule of ${fiscalCode(names.ends)} over it.`;
  const table = payrollName(names, "PaySchedule");
  const steps = schedule.rows.length;
  const tiers = figureInForce(LONGEVITY_TIERS);
  const below = FIRST_LINE + steps + 4;
  const builder = new SheetBuilder(name)
    .put(1, 1, `Payroll inputs ${fiscalCode(names.ends)}`, "title")
    .put(2, 1, "Change what is yellow; all of payroll's sheets follow.", "note", 3)
    .write(
      FIRST_LINE,
      1,
      PAYROLL_INPUTS.map((input) => [of[input].label, of[input].value, of[input].note]),
    )
    .style(area(FIRST_LINE, 1, PAYROLL_INPUTS.length), "label")
    .style(area(FIRST_LINE, 2, PAYROLL_INPUTS.length), "input")
    .style(area(FIRST_LINE, 3, PAYROLL_INPUTS.length), "note")
    .width(1, 46)
    .width(2, 14)
    .width(3, 36)
    .put(FIRST_LINE - 1, SCHEDULE_COLUMN, noteOnSchedule, "subtitle")
    .table({
      name: table,
      row: FIRST_LINE,
      column: SCHEDULE_COLUMN,
      columns: withStyles([
        { heading: "Step", width: 12, format: "whole" },
        ...schedule.lanes.map((heading) => typed(heading, 12, undefined, "money")),
      ]),
      rows: schedule.rows.map((row, at) => [at + 1, ...row]),
    })
    .put(below - 1, SCHEDULE_COLUMN, "Days without school", "subtitle")
    .table({
      name: payrollName(names, "PayNoSchool"),
      row: below,
      column: SCHEDULE_COLUMN,
      columns: withStyles([typed("Date", 12, DATE_RULE, "date")]),
      rows: [...options.noSchool, ...Array.from({ length: ROOM_FOR_DAYS }, () => null)].map((date) => [date]),
    })
    .put(below - 1, SCHEDULE_COLUMN + 2, `Longevity (${tiers.clause})`, "subtitle")
    .table({
      name: payrollName(names, "PayTiers"),
      row: below,
      column: SCHEDULE_COLUMN + 2,
      columns: withStyles([typed("Years", 12), typed("Amount", 12, undefined, "money")]),
      rows: [[0, 0], ...tiers.value.map(({ years, amount }) => [years, amount])],
    })
    .put(below - 1, SCHEDULE_COLUMN + 5, "Retirement deduction by member since", "subtitle")
    .table({
      name: payrollName(names, "PayRetirement"),
      row: below,
      column: SCHEDULE_COLUMN + 5,
      columns: withStyles([typed("Member since", 12, undefined, "date"), typed("Rate", 12, undefined, "percent2")]),
      rows: RETIREMENT_RATES,
    })
    .put(below - 1, SCHEDULE_COLUMN + 8, "Insurance premiums a year (Article XVI, Section 1)", "subtitle")
    .table({
      name: payrollName(names, "PayPremiums"),
      row: below,
      column: SCHEDULE_COLUMN + 8,
      columns: withStyles([
        typed("Plan and tier", 12),
        typed("Premium", 12, undefined, "money"),
        typed("Committee share", 12, undefined, "percent"),
      ]),
      rows: premiumRows(),
    });
  PAYROLL_INPUTS.forEach((input, at) => {
    const { format } = of[input];
    if (format) builder.format(area(FIRST_LINE + at, 2), format);
    if (format === "date") builder.rule(area(FIRST_LINE + at, 2), DATE_RULE);
  });
  const salaries = onSheet(name, area(FIRST_LINE + 1, SCHEDULE_COLUMN + 1, steps, schedule.lanes.length));
  const withSteps = onSheet(name, area(FIRST_LINE + 1, SCHEDULE_COLUMN, steps, 1 + schedule.lanes.length));
  const headWithStep = onSheet(name, area(FIRST_LINE, SCHEDULE_COLUMN, 1, 1 + schedule.lanes.length));
  const printed = (step: string, lane: string) =>
    `VLOOKUP(${step},${withSteps},MATCH(${lane},${headWithStep},0),FALSE)`;
  return {
    sheet: builder.done({ landscape: true, wide: 1, footer: name }),
    names: PAYROLL_INPUTS.map((input, at) => ({
      name: payrollName(names, input),
      refersTo: onSheet(name, area(FIRST_LINE + at, 2)),
    })),
    salaries,
    steps: columnOf(table, "Step"),
    salary: printed,
  };
}

/** Plans by name and tier: Blue Choice has a share of its own; the premiums are the district's. */
function premiumRows(): readonly (readonly Content[])[] {
  const [usual, blue] = [figureInForce(COMMITTEE_SHARE).value, figureInForce(BLUE_CHOICE_COMMITTEE_SHARE).value];
  const room = Array.from({ length: 8 }, () => [null, null, null]);
  const plans = [
    ["Blue Choice Individual", blue],
    ["Blue Choice Family", blue],
    ["City HMO Individual", usual],
    ["City HMO Family", usual],
  ] as const;
  return [...plans.map(([plan, share]): readonly Content[] => [plan, null, share]), ...room];
}
