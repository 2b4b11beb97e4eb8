import {
  BUY_BACK_LIMIT,
  PERSONAL_DAYS,
  RETIREMENT_SERVICE,
  SABBATICALS,
  SICK_BANK_SERVICE,
  SICK_DAYS,
  STAY_WELL_DAYS,
  SUPPLEMENT_DAYS_A_SICK_DAY,
} from "../../agreement/leave";
import { payDifference, sabbatical, workersComp } from "../../rules/leave-pay";
import { Decimal } from "../../rules/money";
import { isRetirement } from "../../rules/service";
import { maySickBank, personalToSick, sickBalance, sickBuyBack, sickDays, stayWell } from "../../rules/sick-leave";
import { choiceReader } from "../readers/choice";
import { dateReader } from "../readers/dates";
import { amountReader, daysReader, numberReader } from "../readers/numbers";
import { yesNoReader } from "../readers/yes-no";
import { define, type Group, person, setting } from "../spec";
import { lane, leaveDays, serviceYears, step, workYear, year } from "./common";

const monthsReader = numberReader({ what: "a number of months", min: 0, max: 12 });
const personalReader = numberReader({
  what: "a whole number of personal days",
  min: 0,
  max: PERSONAL_DAYS.value,
  whole: true,
});
const soldBackReader = numberReader({ what: "a whole number of days", min: 0, max: STAY_WELL_DAYS.value, whole: true });
const capReader = choiceReader("a cap", { PAY: "130 days' pay", DAYS: "only the first 130 days count" });
const lengthReader = choiceReader("a length", {
  HALF: "a half year at full salary",
  FULL: "a full year at half salary",
});
const hireDate = person("hireDate", dateReader);
const NONE = new Decimal(0);

export const LEAVE_GROUP: Group = {
  title: "Leave",
  functions: [
    define({
      id: "SICKDAYS",
      clause: SICK_DAYS.clause,
      amount: true,
      args: [person("firstYear", yesNoReader, false), person("months", monthsReader, null)],
      rule: ([firstYear, months], trace) => sickDays(firstYear, months, trace),
    }),
    define({
      id: "PERSONALTOSICK",
      clause: PERSONAL_DAYS.clause,
      amount: true,
      args: [person("personalUsed", personalReader)],
      rule: ([used], trace) => personalToSick(used, trace),
    }),
    define({
      id: "SICKBALANCE",
      clause: "Article XII, Sections 1-2 and Article V",
      amount: true,
      args: [
        person("opening", leaveDays),
        person("earned", leaveDays),
        person("used", leaveDays),
        person("personalUsed", personalReader, PERSONAL_DAYS.value),
        person("soldBack", soldBackReader, 0),
        person("donated", leaveDays, NONE),
      ],
      rule: ([opening, earned, used, personalUsed, soldBack, donated], trace) =>
        sickBalance({ opening, earned, used, personalUsed, soldBack, donated }, trace),
    }),
    define({
      id: "SICKBUYBACK",
      clause: BUY_BACK_LIMIT.clause,
      amount: true,
      args: [person("days", leaveDays), lane, step, year, hireDate, workYear, setting("cap", capReader, "PAY")],
      rule: ([days, onLane, onStep, inYear, hired, workDays, cap], trace) =>
        sickBuyBack(days, onLane, onStep, inYear, hired, workDays, cap, trace),
    }),
    define({
      id: "RETIREMENT",
      clause: RETIREMENT_SERVICE.clause,
      args: [hireDate, person("birthDate", dateReader), person("endDate", dateReader)],
      rule: ([hired, born, ended]) => isRetirement(hired, born, ended),
    }),
    define({
      id: "STAYWELL",
      clause: STAY_WELL_DAYS.clause,
      amount: true,
      args: [person("unusedDays", leaveDays), lane, step, year, hireDate, workYear],
      rule: ([unused, onLane, onStep, inYear, hired, workDays], trace) =>
        stayWell(unused, onLane, onStep, inYear, hired, workDays, trace),
    }),
    define({
      id: "SICKBANK",
      clause: SICK_BANK_SERVICE.clause,
      args: [person("consecutiveYears", serviceYears), person("sickDays", leaveDays)],
      rule: ([years, days]) => maySickBank(years, days.toNumber()),
    }),
    define({
      id: "WORKERSCOMP",
      clause: SUPPLEMENT_DAYS_A_SICK_DAY.clause,
      shape: "cells",
      width: 2,
      amount: true,
      args: [
        person("dailyPay", amountReader),
        person("dailyAward", amountReader),
        person("days", daysReader),
        person("sickDays", leaveDays),
      ],
      rule: ([pay, award, days, sick], trace) => {
        const supplement = workersComp(pay, award, days, sick, trace);
        return [supplement.pay, supplement.sickDaysCharged];
      },
    }),
    define({
      id: "SABBATICAL",
      clause: SABBATICALS.clause,
      amount: true,
      args: [lane, step, year, setting("length", lengthReader)],
      rule: ([onLane, onStep, inYear, length], trace) => sabbatical(onLane, onStep, inYear, length, trace),
    }),
    define({
      id: "PAYDIFFERENCE",
      clause: "Article XII, Sections 1.G and 2.D",
      amount: true,
      args: [person("regularPay", amountReader), person("otherPay", amountReader)],
      rule: ([regular, other], trace) => payDifference(regular, other, trace),
    }),
  ],
};
