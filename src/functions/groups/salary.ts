import { INSTALLMENTS_A_YEAR, LANE_CHANGE_DEADLINES, TEACHER_WORK_YEAR } from "../../agreement/salary";
import { SALARIES } from "../../agreement/schedules";
import { laneChangeDate, laneChangePay, laneOf } from "../../rules/lane";
import { Decimal } from "../../rules/money";
import { installments, PAYMENTS, paySchedule } from "../../rules/payments";
import {
  layOut,
  perDiem,
  printedSchedule,
  proposedSchedule,
  salary,
  scheduledSalary,
  workYear,
} from "../../rules/salary";
import { lane, step, workYear as daysAYear, year } from "./common";
import { dateReader } from "../readers/dates";
import { degreeReader } from "../readers/degree";
import { amountReader, daysReader, decimalReader, numberReader, raiseReader } from "../readers/numbers";
import { readSchedule } from "../readers/schedule";
import { laneReader } from "../readers/schedule-terms";
import { roleReader } from "../readers/role";
import { excelDay, toSerial } from "../serial";
import { define, person, setting, whole } from "../spec";
import type { Group } from "../spec";

const ONE_DAY = new Decimal(1);
const NOTHING = new Decimal(0);

const creditsReader = numberReader({ what: "a number of credits", min: 0, max: 1000 });
const countReader = numberReader({ what: "a whole number of payments", min: 1, max: 366, whole: true });
const flatReader = decimalReader({ what: "an amount in dollars", min: -1_000_000, max: 1_000_000 });

export const SALARY_GROUP: Group = {
  title: "Salary",
  functions: [
    define({
      id: "SALARY",
      clause: SALARIES.clause,
      amount: true,
      args: [lane, step, year],
      rule: ([onLane, onStep, inYear], trace) => salary(onLane, onStep, inYear, trace),
    }),
    define({
      id: "SCHEDULE",
      clause: SALARIES.clause,
      shape: "table",
      args: [year, setting("raise", raiseReader, NOTHING), setting("flat", flatReader, NOTHING)],
      rule: ([inYear, raise, flat]) =>
        layOut(raise.isZero() && flat.isZero() ? printedSchedule(inYear) : proposedSchedule(inYear, raise, flat)),
    }),
    define({
      id: "PROPOSEDSALARY",
      clause: "No clause of the agreement: a look-up in a schedule on a sheet",
      amount: true,
      args: [lane, step, whole("schedule", readSchedule)],
      rule: ([onLane, onStep, schedule], trace) => new Decimal(scheduledSalary(onLane, onStep, schedule, trace)),
    }),
    define({
      id: "LANE",
      clause: "Appendix B and Article XIII, Section 3",
      args: [person("degree", degreeReader), person("credits", creditsReader, 0)],
      rule: ([degree, credits]) => laneOf(degree, credits).code,
    }),
    define({
      id: "PERDIEM",
      clause: "Article II, Section 2.C and Article XII, Section 1.E",
      amount: true,
      args: [lane, step, year, person("days", daysReader, ONE_DAY), daysAYear],
      rule: ([onLane, onStep, inYear, days, workDays], trace) => perDiem(onLane, onStep, inYear, days, workDays, trace),
    }),
    define({
      id: "WORKYEAR",
      clause: TEACHER_WORK_YEAR.clause,
      args: [person("role", roleReader, { guidance: false })],
      rule: ([role], trace) => workYear(role.guidance, trace),
    }),
    define({
      id: "LANECHANGEDATE",
      clause: LANE_CHANGE_DEADLINES.clause,
      args: [person("submitted", dateReader), person("courseEnded", dateReader, null)],
      rule: ([submitted, courseEnded]) => excelDay(laneChangeDate(submitted, courseEnded), "submitted"),
    }),
    define({
      id: "LANECHANGEPAY",
      clause: LANE_CHANGE_DEADLINES.clause,
      amount: true,
      args: [
        person("fromLane", laneReader),
        person("toLane", laneReader),
        step,
        year,
        person("daysAtNewLane", daysReader),
        daysAYear,
      ],
      rule: ([from, to, onStep, inYear, days, workDays], trace) =>
        laneChangePay(from, to, onStep, inYear, days, workDays, trace),
    }),
    define({
      id: "INSTALLMENTS",
      clause: PAYMENTS,
      shape: "column",
      amount: true,
      args: [person("amount", amountReader), setting("count", countReader, INSTALLMENTS_A_YEAR.value)],
      rule: ([amount, count], trace) => installments(amount, count, trace),
    }),
    define({
      id: "PAYSCHEDULE",
      clause: `${PAYMENTS}.A-B`,
      shape: "table",
      args: [
        person("amount", amountReader),
        setting("count", countReader),
        person("firstPayDate", dateReader),
        person("lastSchoolDay", dateReader),
      ],
      rule: ([amount, count, first, last]) =>
        paySchedule(amount, count, first, last).map((part) => [part.number, toSerial(part.date), part.amount]),
    }),
  ],
};
