import { INSTALLMENTS as EQUAL_INSTALLMENTS, PAY_DATES, PER_DIEM, TEACHER_WORK_YEAR } from "../agreement/salary";
import { SALARIES } from "../agreement/schedule";
import { stepSalary } from "../rules/costing/schedule";
import { Decimal } from "../rules/money";
import * as payments from "../rules/payments";
import * as salaries from "../rules/salary";
import * as given from "./arguments/shared";
import { readSheetBase } from "./arguments/base-schedule";
import { dateReader } from "./arguments/dates";
import { amountReader, daysReader, decimalReader, numberReader, raiseReader } from "./arguments/numbers";
import { anyCell } from "./arguments/reader";
import { roleReader } from "./arguments/role";
import { toExcel } from "./engine/excel-result";
import { toSerial } from "./engine/serial";
import { define, option, perRow, range, type Group, type Listing, type Listings } from "./engine/spec";

const ONE_DAY = new Decimal(1);
const NOTHING = new Decimal(0);

const countReader = numberReader({
  what: "a whole number of payments",
  min: 1,
  max: 366,
  whole: true,
  zeroIsBlank: true,
});
const flatReader = decimalReader({ what: "an amount in dollars", min: -1_000_000, max: 1_000_000 });

/**
 * Annual salary as printed on the schedule. Appendix B.
 * @customfunction SALARY
 * @param lane Lane: B0-B5, M0-M7, C1, the heading as printed (BA, M+30, C / D), or MA+30. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: {years}, also 2014, "2013-14" or a date in it. Appendix B.
 * @returns Dollars a year.
 */
export function salary(lane: unknown[][], step: unknown[][], year: unknown[][]): unknown[][] {
  return toExcel(SALARY, [lane, step, year]);
}

const SALARY = define({
  id: "SALARY",
  clause: SALARIES,
  columns: ["money"],
  amount: true,
  args: [given.lane, given.step, given.year],
  rule: ([onLane, onStep, inYear], trace) => salaries.salary(onLane, onStep, inYear, trace),
});

const SALARY_LISTING: Listing = {
  examples: [
    ['SALARY("M2",7,"FY14")', "54,933.30"],
    ['SALARY("C / D",14,2015)', "74,834.20"],
  ],
  everydayWords: "pay wage earnings teacher annual lane-with-credits grid",
};

/**
 * The whole schedule of a year, or a proposed one: each cell × (1 + raise) + flat. Appendix B.
 * @customfunction SCHEDULE
 * @param year Fiscal year: {years}. Appendix B.
 * @param [raise] Raise as a fraction, 0.025 for 2.5%. 0 if left out. Appendix B.
 * @param [flat] Dollars added to every cell. 0 if left out. Appendix B.
 * @returns A heading row (Step and the 15 lanes) over 14 steps, dollars a year.
 */
export function schedule(year: unknown[][], raise?: unknown[][], flat?: unknown[][]): unknown[][] {
  return toExcel(SCHEDULE, [year, raise, flat]);
}

const SCHEDULE = define({
  id: "SCHEDULE",
  clause: SALARIES,
  columns: ["plain", "money"],
  shape: "table",
  args: [
    given.year,
    option("raise", raiseReader, { ifLeftOut: NOTHING }),
    option("flat", flatReader, { ifLeftOut: NOTHING }),
  ],
  rule: ([inYear, raise, flat]) =>
    salaries.layOut(
      raise.isZero() && flat.isZero()
        ? salaries.printedSchedule(inYear)
        : salaries.proposedSchedule(inYear, raise, flat),
      inYear,
    ),
});

const SCHEDULE_LISTING: Listing = {
  examples: [
    ['SCHEDULE("FY15")', "15 rows × 16 columns"],
    ['SCHEDULE("FY15",0.025)', "15 rows × 16 columns, every salary 2.5% up: B0 step 1 is 43,505.84"],
  ],
  everydayWords: "grid scale matrix table raise COLA cost-of-living proposal",
};

/**
 * Annual salary from a schedule on a sheet, laid out as SCHEDULE lays it out (compare Appendix B).
 * @customfunction PROPOSEDSALARY
 * @param lane Lane, by the schedule's heading or as in Appendix B. Cell or range.
 * @param step Step of the schedule. Cell or range. Appendix B has 1 to 14.
 * @param schedule The schedule with its headings: lanes of any name across the top, steps down the first column (as
 *   Appendix B).
 * @returns Dollars a year.
 */
export function proposedSalary(lane: unknown[][], step: unknown[][], schedule: unknown[][]): unknown[][] {
  return toExcel(PROPOSEDSALARY, [lane, step, schedule]);
}

const PROPOSEDSALARY = define({
  id: "PROPOSEDSALARY",
  clause: "No clause of the agreement: a look-up in a schedule on a sheet",
  columns: ["money"],
  amount: true,
  args: [perRow("lane", anyCell), perRow("step", anyCell), range("schedule", readSheetBase)],
  rule: ([onLane, onStep, on], trace) => {
    const [place, ofStep] = [on.lane.read(onLane, "lane"), on.step.read(onStep, "step")];
    const proposed = stepSalary(on.schedule, place, ofStep);
    trace?.note(`Salary on the schedule given, lane ${on.schedule.lanes[place] ?? ""}, step ${ofStep}`, proposed, "");
    return proposed;
  },
});

const PROPOSEDSALARY_LISTING: Listing = {
  examples: [['PROPOSEDSALARY("M2",7,GARDNER.SCHEDULE("FY14",0,100))', "55,033.30"]],
  everydayWords: "offer proposal new grid",
};

/**
 * Pay for days at the full daily rate, also part-time (R35): salary ÷ work year × days, rounded once (R4). Article II,
 * Section 2.C; XII, 1.E.
 * @customfunction PERDIEM
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: {years}. Appendix B.
 * @param [days] Days worked. 1 if left out. Article II, Section 2.C.
 * @param [workYear] Days of the work year. 184 if left out, also for a counselor's further days (R25). Article III,
 *   Section 3.
 * @returns Dollars.
 */
export function perDiem(
  lane: unknown[][],
  step: unknown[][],
  year: unknown[][],
  days?: unknown[][],
  workYear?: unknown[][],
): unknown[][] {
  return toExcel(PERDIEM, [lane, step, year, days, workYear]);
}

const PERDIEM = define({
  id: "PERDIEM",
  clause: PER_DIEM,
  readings: ["R4", "R25", "R35"],
  columns: ["money"],
  amount: true,
  args: [given.lane, given.step, given.year, perRow("days", daysReader, { ifLeftOut: ONE_DAY }), given.workYear],
  rule: ([onLane, onStep, inYear, days, workDays], trace) =>
    salaries.perDiem(onLane, onStep, inYear, days, workDays, trace),
});

const PERDIEM_LISTING: Listing = {
  examples: [
    ['PERDIEM("M2",7,"FY14")', "298.55"],
    ['PERDIEM("M2",7,"FY14",10)', "2,985.51"],
  ],
  everydayWords: "daily rate day extra days summer overtime substitute docked dock unpaid",
};

/**
 * Days of the work year: 194 for guidance or school counselors, else 184 (R5). Article III, Section 3.
 * @customfunction WORKYEAR
 * @param [role] Position in words: "Guidance counselor", "Teacher", "Department head" ... Cell or range. Article I,
 *   Section 2.A.
 * @returns Days a year.
 */
export function workYear(role?: unknown[][]): unknown[][] {
  return toExcel(WORKYEAR, [role]);
}

const WORKYEAR = define({
  id: "WORKYEAR",
  clause: TEACHER_WORK_YEAR,
  readings: ["R5"],
  args: [perRow("role", roleReader, { ifLeftOut: { guidance: false } })],
  rule: ([role], trace) => salaries.workYear(role.guidance, trace),
});

const WORKYEAR_LISTING: Listing = {
  examples: [
    ['WORKYEAR("School counselor")', "194"],
    ["WORKYEAR()", "184"],
  ],
  everydayWords: "counselor guidance length days contract",
};

/**
 * Equal payments that add up exactly; the last takes the cents left over (R11). Article II, Section 2.
 * @customfunction INSTALLMENTS
 * @param amount Amount to pay out, dollars. Article II, Section 2.
 * @param [count] Payments: 26 if left out, or 22, or any from 1 to 366. Article II, Section 2.A-B.
 * @returns The payments as a column, dollars.
 */
export function installments(amount: unknown[][], count?: unknown[][]): unknown[][] {
  return toExcel(INSTALLMENTS, [amount, count]);
}

const INSTALLMENTS = define({
  id: "INSTALLMENTS",
  clause: EQUAL_INSTALLMENTS,
  readings: ["R11"],
  columns: ["money"],
  shape: "column",
  amount: true,
  args: [perRow("amount", amountReader), option("count", countReader, { ifLeftOut: null })],
  rule: ([amount, count], trace) => payments.installments(amount, count, trace),
});

const INSTALLMENTS_LISTING: Listing = {
  examples: [["INSTALLMENTS(54933.30)", "25 × 2,112.82, then 2,112.80"]],
  everydayWords: "paycheck paychecks biweekly payments",
};

/**
 * Payments with their dates, every 14 days; of more than 22 those after school ends are one payment (R10). Article II,
 * Section 2.A-B.
 * @customfunction PAYSCHEDULE
 * @param amount Amount to pay out, dollars. Article II, Section 2.
 * @param count Payments, 26 or 22; the last takes the cents left over (R11). Article II, Section 2.A-B.
 * @param firstPayDate First pay date. Article II, Section 2.A.
 * @param lastSchoolDay Last day of school; its pay period ends with the payment for July and August. Article II,
 *   Section 2.A.
 * @returns Rows of payment number, date and dollars.
 */
export function paySchedule(
  amount: unknown[][],
  count: unknown[][],
  firstPayDate: unknown[][],
  lastSchoolDay: unknown[][],
): unknown[][] {
  return toExcel(PAYSCHEDULE, [amount, count, firstPayDate, lastSchoolDay]);
}

const PAYSCHEDULE = define({
  id: "PAYSCHEDULE",
  clause: PAY_DATES,
  readings: ["R10", "R11"],
  columns: ["plain", "date", "money"],
  shape: "table",
  args: [
    perRow("amount", amountReader),
    option("count", countReader),
    perRow("firstPayDate", dateReader),
    perRow("lastSchoolDay", dateReader),
  ],
  rule: ([amount, count, first, last], trace) =>
    payments
      .paySchedule(amount, count, first, last, trace)
      .map((part) => [part.number, toSerial(part.date), part.amount]),
  total: (rows) => rows.reduce((sum, [, , amount = 0]) => sum.plus(Number(amount)), new Decimal(0)),
});

const PAYSCHEDULE_LISTING: Listing = {
  examples: [['PAYSCHEDULE(54933.30,26,"2013-09-13","2014-06-20")', "21 rows, the last of 12,676.90 on June 20, 2014"]],
  everydayWords: "paycheck paychecks pay dates biweekly lump sum summer balloon",
};

export const SALARY_GROUP: Group = {
  title: "Salary",
  functions: [SALARY, SCHEDULE, PROPOSEDSALARY, PERDIEM, WORKYEAR, INSTALLMENTS, PAYSCHEDULE],
};

export const SALARY_GROUP_LISTINGS: Listings = {
  SALARY: SALARY_LISTING,
  SCHEDULE: SCHEDULE_LISTING,
  PROPOSEDSALARY: PROPOSEDSALARY_LISTING,
  PERDIEM: PERDIEM_LISTING,
  WORKYEAR: WORKYEAR_LISTING,
  INSTALLMENTS: INSTALLMENTS_LISTING,
  PAYSCHEDULE: PAYSCHEDULE_LISTING,
};
