import {
  EARLY_RETIREMENT_FROM,
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../../agreement/benefits";
import { NOTICES } from "../../agreement/notices";
import { monthDayText } from "../../rules/day";
import { figureInYear } from "../../rules/figures";
import { percent } from "../../rules/number-words";
import { type Condition, timesIn } from "../plan/formula-parts";
import { toCents } from "../costing/rounding";
import { computed, money, typed } from "../plan/columns";
import type { SheetPlan, TableColumn } from "../plan/sheet-plan";
import { DATE_RULE, YES_NO } from "../plan/typing-rules";
import { payDateFrom } from "./pay-dates";
import { premiumOf } from "./premium";
import { PersonRow, type PayrollBase } from "./person-row";
import { staffList } from "./staff-list";

const ROOM = 20;

/** Whole years from one day to another, the second counted. */
function wholeYears(from: string, to: string): string {
  const months = `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})`;
  return `INT((${months}-IF(EDATE(${from},${months})>${to},1,0))/12)`;
}

/** Years of service up to the last day, that day counted. */
const yearsServed = (row: PersonRow) => wholeYears(row.staff("Hire date"), `(${row.own("Last day")}+1)`);
const isYes = (row: PersonRow, heading: string) => `${row.own(heading)}="Yes"`;

/** When and how people leave, and by when the buy-back is paid to whoever gave notice in time. */
function columnsOfLeaving(row: PersonRow): readonly TableColumn[] {
  const [born, last, given] = [row.staff("Birth date"), row.own("Last day"), row.own("Notice given")];
  const served = `${yearsServed(row)}>=${row.input("PayRetireService")}`;
  const ofAge = `AND(N(${born})>0,${wholeYears(born, last)}>=${row.input("PayRetireAge")})`;
  const fall = `YEAR(${last})-IF(MONTH(${last})<MONTH(${row.input("PayFirstDay")}),1,0)`;
  // Of the school year in which the last day is, which may be another than payroll's (reading R36).
  const noticeDay = `EDATE(${row.input("PayBackNotice")},12*(${fall}-YEAR(${row.input("PayFirstDay")})))`;
  const firstInJuly = payDateFrom(row, `DATE(${fall}+1,7,1)`);
  return [
    typed("Last day", 12, DATE_RULE, "date"),
    typed("Death", 8, YES_NO),
    computed("Retirement", 10, `=IF(${last}="","",IF(OR(${served},${ofAge}),"Yes","No"))`),
    // Nobody gives notice of a death.
    computed("Notice was due", 12, `=IF(OR(${last}="",${isYes(row, "Death")}),"",${noticeDay})`, "date"),
    typed("Notice given", 12, DATE_RULE, "date"),
    computed("Buy-back due by", 12, `=IF(AND(N(${given})>0,N(${given})<=${noticeDay}),${firstInJuly},"")`, "date"),
  ];
}

/** The sick-leave buy-back, in both readings of its limit (R1), for whoever retires or dies and is in the plan (R2). */
function columnsOfBuyBack(row: PersonRow): readonly TableColumn[] {
  const ends = `OR(${isYes(row, "Retirement")},${isYes(row, "Death")})`;
  const inPlan = `AND(${ends},N(${row.staff("Hire date")})<=${row.input("PayBackLastHire")})`;
  const [full, limit, sick] = [row.input("PayBackFull"), row.input("PayBackLimit"), row.own("Sick days")];
  const daysPaid = (days: string) => `MIN(${days},${full})+MAX(0,${days}-${full})*${row.input("PayBackShare")}`;
  const buyBack = (days: string) => `IF(${inPlan},${row.payOver([[days, row.salary()]])},0)`;
  return [
    computed("Sick days", 9, `=N(${row.staff("Sick days")})`),
    money("Salary", row.salary()),
    money("Daily rate", toCents(`${row.staff("FTE")}*${row.salary()}/${row.workYear()}`)),
    money("Buy-back", buyBack(`MIN(${limit},${daysPaid(sick)})`)),
    money("Buy-back, other reading", buyBack(daysPaid(`MIN(${sick},${limit})`))),
  ];
}

/** The day on which somebody is as old as early retirement, or its notice, asks for. */
const earlyDay = (row: PersonRow, age: "PayEarlyNoticeAge" | "PayEarlyAge") =>
  `EDATE(${row.staff("Birth date")},12*${row.input(age)})`;

/** What early retirement pays a year and in all years, and what its insurance leaves of it (Article XIX; R12). */
function columnsOfEarlyRetirement(base: PayrollBase, row: PersonRow): readonly TableColumn[] {
  const own = (heading: string) => row.own(heading);
  const [early, years] = [isYes(row, "Early retirement"), row.input("PayEarlyYears")];
  const noNotice = `OR(${own("Early retirement")}<>"Yes",N(${row.staff("Birth date")})=0)`;
  const lowest = base.inputs.schedule.salary(row.input("PayEarlyStep"), row.staff("Lane"));
  const savings = toCents(`(${row.salary()}-${lowest})*${row.input("PayEarlyShare")}`);
  return [
    typed("Early retirement", 10, YES_NO),
    computed("Early notice due", 12, `=IF(${noNotice},"",${earlyDay(row, "PayEarlyNoticeAge")})`, "date"),
    money("Early retirement a year", `IF(${early},${savings},0)`),
    money("In all years", `${own("Early retirement a year")}*${years}`),
    money("Insurance a year", `IF(${early},${premiumOf(base, row)},0)`),
    money("Left after insurance", `ROUND(${own("Early retirement a year")}-${own("Insurance a year")},2)`),
    money("Left in all years", `ROUND(${own("Left after insurance")}*${years},2)`),
  ];
}

/** What is wrong with a line, in sentences. */
function issuesOf(row: PersonRow): readonly Condition[] {
  const own = (heading: string) => row.own(heading);
  const [hired, last, early] = [row.staff("Hire date"), own("Last day"), isYes(row, "Early retirement")];
  return [
    [`${timesIn(own("Id"), row.column("Id"))}>1`, "This person is on the list twice."],
    [`NOT(ISNUMBER(${last}))`, "Type the last day."],
    [`ISERROR(${own("Salary")})`, "There is no salary for this lane and step."],
    [`N(${hired})=0`, "There is no hire date."],
    [`N(${hired})>${last}`, "The last day is before the hire date."],
    [`N(${own("Stay-well days")})>${row.input("PayStayWellDays")}`, "More stay-well days than may be sold back."],
    [`N(${own("Stay-well days")})<0`, "Stay-well days must be 0 or more."],
    [`ISERROR(${own("Insurance a year")})`, "This insurance plan and tier are not in the list of premiums."],
    [`AND(${early},N(${row.staff("Birth date")})=0)`, "Early retirement needs the birth date on the staff list."],
    [`AND(${early},${last}<${earlyDay(row, "PayEarlyAge")})`, "Too young for early retirement on the last day."],
    [
      `AND(${early},${yearsServed(row)}<${row.input("PayEarlyService")})`,
      "Too few years of service for early retirement.",
    ],
    [`AND(${early},${isYes(row, "Death")})`, "Early retirement is for those who retire: leave one of the two blank."],
    [`${own("Sick days")}<0`, "The balance of sick days is below 0."],
  ];
}

function notesOf({ names: { ends } }: PayrollBase): readonly string[] {
  const { due } = figureInYear(NOTICES, ends).value.Retirement;
  const { value: share } = figureInYear(EARLY_RETIREMENT_SHARE, ends);
  const { value: step } = figureInYear(EARLY_RETIREMENT_REPLACED_BY, ends);
  const { value: years } = figureInYear(EARLY_RETIREMENT_YEARS, ends);
  const { noticeAge, age, service } = figureInYear(EARLY_RETIREMENT_FROM, ends).value;
  return [
    "Type the Id and the last day; stay-well days and early retirement as granted.",
    "Buy-back: Article XII, Section 1.E. Its limit counts days' pay, or in the other reading days of leave (R1, R2).",
    `With notice by ${monthDayText(due)} the buy-back is paid by the first pay date of the next fiscal year (R36).`,
    `Early retirement: ${percent(share)} of salary less step ${step} of the lane, the same in each of ${years} ` +
      "years; the insurance is paid from it (Article XIX; R12). " +
      `Notice at ${noticeAge}, retirement at ${age}, after ${service} years.`,
  ];
}

/**
 * What is due to people who leave: the sick-leave buy-back in both readings of its limit (R1), stay-well, and what
 * early retirement pays in each of its years, with the day by which notice was due.
 */
export function leaversSheet(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayLeavers");
  return staffList(base, {
    sheet: "leavers",
    table: "PayLeavers",
    title: base.names.sheets.leavers,
    notes: notesOf(base),
    room: ROOM,
    columns: [
      ...columnsOfLeaving(row),
      ...columnsOfBuyBack(row),
      typed("Stay-well days", 9),
      money("Stay-well", row.payOver([[`N(${row.own("Stay-well days")})`, row.salary()]])),
      ...columnsOfEarlyRetirement(base, row),
      money("Due now", `ROUND(${row.own("Buy-back")}+${row.own("Stay-well")},2)`),
    ],
    issues: issuesOf(row),
  }).done();
}
