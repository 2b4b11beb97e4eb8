import { timesIn } from "../budget/changes-sheet";
import { toCents } from "../costing/rounding";
import { computed, typed } from "../plan/columns";
import type { SheetPlan } from "../plan/sheet-plan";
import { DATE_RULE, YES_NO } from "../plan/typing-rules";
import type { PayrollInput } from "./names";
import { payDateFrom } from "./pay-dates";
import { premiumOf } from "./premium";
import { PersonRow, staffList, type PayrollBase } from "./staff-list";

const ROOM = 20;

/** Whole years from one day to another, the second counted. */
function wholeYears(from: string, to: string): string {
  const months = `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})`;
  return `INT((${months}-IF(EDATE(${from},${months})>${to},1,0))/12)`;
}

/**
 * What is due to people who leave: the sick-leave buy-back in both readings of its limit (R1), stay-well, and what
 * early retirement pays in each of its years, with the day by which notice was due.
 */
export function leaversSheet(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayLeavers");
  const own = (heading: string) => row.own(heading);
  const money = (heading: string, text: string) => computed(heading, 13, `=${text}`, "money");
  const [hired, born, last] = [row.staff("Hire date"), row.staff("Birth date"), own("Last day")];
  const served = `${wholeYears(hired, `(${last}+1)`)}>=${row.input("PayRetireService")}`;
  const ofAge = `AND(N(${born})>0,${wholeYears(born, last)}>=${row.input("PayRetireAge")})`;
  const retires = `OR(${served},${ofAge})`;
  const ends = `OR(${own("Retirement")}="Yes",${own("Death")}="Yes")`;
  const inPlan = `AND(${ends},N(${hired})<=${row.input("PayBackLastHire")})`;
  const full = row.input("PayBackFull");
  const daysPaid = (days: string) => `MIN(${days},${full})+MAX(0,${days}-${full})*${row.input("PayBackShare")}`;
  const limit = row.input("PayBackLimit");
  const sick = own("Sick days");
  const buyBack = (days: string) => `IF(${inPlan},${row.payOver([[days, row.salary()]])},0)`;
  const fall = `YEAR(${last})-IF(MONTH(${last})<MONTH(${row.input("PayFirstDay")}),1,0)`;
  const noticeDay = `DATE(${fall},12,31)`;
  const july = `DATE(${fall}+1,7,1)`;
  const firstInJuly = payDateFrom(row, july);
  // Nobody gives notice of a death.
  const died = `${own("Death")}="Yes"`;
  const early = `${own("Early retirement")}="Yes"`;
  const earlyDay = (age: PayrollInput) => `EDATE(${born},12*${row.input(age)})`;
  const premium = premiumOf(base, row);
  const lowest = base.inputs.schedule.salary(row.input("PayEarlyStep"), row.staff("Lane"));
  const savings = toCents(`(${row.salary()}-${lowest})*${row.input("PayEarlyShare")}`);
  return staffList(base, {
    sheet: "leavers",
    table: "PayLeavers",
    title: base.names.sheets.leavers,
    notes: [
      "Type the Id and the last day; stay-well days and early retirement as granted.",
      "Buy-back: Article XII, Section 1.E. Its limit counts days' pay, or in the other reading days of leave (R1, R2).",
      "With notice by December 31 the buy-back is paid by the first pay date of the next fiscal year (R36).",
      "Early retirement: half of salary less step 1 of the lane, the same in each of three years; the " +
        "insurance is paid from it (Article XIX; R12). Notice at 53, retirement at 55, after ten years.",
    ],
    room: ROOM,
    columns: [
      typed("Last day", 12, DATE_RULE, "date"),
      typed("Death", 8, YES_NO),
      computed("Retirement", 10, `=IF(${last}="","",IF(${retires},"Yes","No"))`),
      computed("Notice was due", 12, `=IF(OR(${last}="",${died}),"",${noticeDay})`, "date"),
      typed("Notice given", 12, DATE_RULE, "date"),
      computed(
        "Buy-back due by",
        12,
        `=IF(AND(N(${own("Notice given")})>0,N(${own("Notice given")})<=${noticeDay}),${firstInJuly},"")`,
        "date",
      ),
      computed("Sick days", 9, `=N(${row.staff("Sick days")})`),
      money("Salary", row.salary()),
      money("Daily rate", toCents(`${row.staff("FTE")}*${row.salary()}/${row.workYear()}`)),
      money("Buy-back", buyBack(`MIN(${limit},${daysPaid(sick)})`)),
      money("Buy-back, other reading", buyBack(daysPaid(`MIN(${sick},${limit})`))),
      typed("Stay-well days", 9),
      money("Stay-well", row.payOver([[`N(${own("Stay-well days")})`, row.salary()]])),
      typed("Early retirement", 10, YES_NO),
      computed(
        "Early notice due",
        12,
        `=IF(OR(${own("Early retirement")}<>"Yes",N(${born})=0),"",${earlyDay("PayEarlyNoticeAge")})`,
        "date",
      ),
      money("Early retirement a year", `IF(${early},${savings},0)`),
      money("In all years", `${own("Early retirement a year")}*${row.input("PayEarlyYears")}`),
      money("Insurance a year", `IF(${early},${premium},0)`),
      money("Left after insurance", `ROUND(${own("Early retirement a year")}-${own("Insurance a year")},2)`),
      money("Left in all years", `ROUND(${own("Left after insurance")}*${row.input("PayEarlyYears")},2)`),
      money("Due now", `ROUND(${own("Buy-back")}+${own("Stay-well")},2)`),
    ],
    issues: [
      [`${timesIn(own("Id"), row.column("Id"))}>1`, "This person is on the list twice."],
      [`NOT(ISNUMBER(${last}))`, "Type the last day."],
      [`ISERROR(${own("Salary")})`, "There is no salary for this lane and step."],
      [`N(${hired})=0`, "There is no hire date."],
      [`N(${hired})>${last}`, "The last day is before the hire date."],
      [`N(${own("Stay-well days")})>${row.input("PayStayWellDays")}`, "More stay-well days than may be sold back."],
      [`N(${own("Stay-well days")})<0`, "Stay-well days must be 0 or more."],
      [`ISERROR(${own("Insurance a year")})`, "This insurance plan and tier are not in the list of premiums."],
      [`AND(${early},N(${born})=0)`, "Early retirement needs the birth date on the staff list."],
      [`AND(${early},${last}<${earlyDay("PayEarlyAge")})`, "Too young for early retirement on the last day."],
      [
        `AND(${early},${wholeYears(hired, `(${last}+1)`)}<${row.input("PayEarlyService")})`,
        "Too few years of service for early retirement.",
      ],
      [`AND(${early},${died})`, "Early retirement is for those who retire: leave one of the two blank."],
      [`${sick}<0`, "The balance of sick days is below 0."],
    ],
  }).done();
}
