import { INSTALLMENTS_A_YEAR } from "../../agreement/salary";
import { figureInForce } from "../../rules/figures";
import { toCents } from "../costing/rounding";
import { cell } from "../plan/cells";
import { computed, typed } from "../plan/columns";
import { columnsOf, spanInRow } from "../plan/references";
import { formula, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import { DATE_RULE } from "../plan/typing-rules";
import { beginningDay, endingDay, workDayFrom, workedDays } from "../budget/work-days";
import { headerRow, PersonRow, staffList, type PayrollBase } from "./staff-list";

/** Rows above the headings: the sum of each pay date, its number and its date. */
const ABOVE = 4;
const payment = (number: number) => `Pay ${String(number).padStart(2, "0")}`;

/** One of so many equal payments, to the cent; rounded down where the others would be more than there is (R11). */
function equalPart(amount: string, count: string): string {
  const nearest = toCents(`${amount}/${count}`);
  return `IF(ABS(${nearest})*(${count}-1)>ABS(${amount}),ROUNDDOWN(${amount}/${count},2),${nearest})`;
}

/** The first pay date on or after a day, as its number, of so many. */
const firstFrom = (row: PersonRow, day: string) =>
  `MAX(1,ROUNDUP((${day}-${row.input("PayFirstDate")})/${row.input("PayEvery")},0)+1)`;

/** What the payments follow from: the year's pay, from when on it changes, and which payment is the first and last. */
function columnsBefore(row: PersonRow): readonly TableColumn[] {
  const money = (heading: string, text: string) => computed(heading, 13, `=${text}`, "money");
  const number = (heading: string, text: string) => computed(heading, 9, `=${text}`, "whole");
  const own = (heading: string) => row.own(heading);
  const changes = `${own("New lane from")}<>""`;
  const pay = (days: string, newDays: string): string => {
    const more = `${own(newDays)}*(${own("New salary")}-${own("Salary")})`;
    return toCents(`${own("FTE")}*(${own(days)}*${own("Salary")}+${more})/${own("Work year")}`);
  };
  const leaves = `AND(N(${row.staff("Ends")})>0,N(${row.staff("Ends")})<${row.input("PayLastDay")})`;
  const closing = firstFrom(row, row.input("PayLastDay"));
  const inOne = `IF(${own("Payments")}>${row.input("PaySchoolYearPayments")},${closing},${own("Payments")})`;
  const leaving = `IF(${leaves},${firstFrom(row, row.staff("Ends"))},${own("Payments")})`;
  const paidBefore = `${own("Each")}*(${own("Change at")}-${own("First")})`;
  const left = `(${own("Payments")}-${own("Change at")}+1)`;
  return [
    computed("Lane", 7, `=${row.staff("Lane")}&""`),
    computed("Step", 7, `=${row.staff("Step")}`),
    computed("FTE", 7, `=${row.staff("FTE")}+0`, "share"),
    typed("Payments", 10),
    typed("New lane from", 12, DATE_RULE, "date"),
    typed("New lane", 9),
    money("Pay of the year", toCents(`${own("FTE")}*${own("Days")}*${own("Salary")}/${own("Work year")}`)),
    money("New pay of the year", pay("Days", "New days")),
    money("To be paid", `IF(${leaves},${pay("Days to the end", "New days to the end")},${own("New pay of the year")})`),
    number("First", `IF(N(${row.staff("Starts")})=0,1,${firstFrom(row, row.staff("Starts"))})`),
    number(
      "Change at",
      `IF(${changes},MAX(${own("First")},${firstFrom(row, own("New lane from"))}),${own("Payments")}+1)`,
    ),
    number("Last", `MIN(${own("Payments")},${inOne},${leaving})`),
    money("Each", equalPart(own("Pay of the year"), `(${own("Payments")}-${own("First")}+1)`)),
    money(
      "Each after",
      `IF(${changes},${equalPart(`(${own("New pay of the year")}-${paidBefore})`, left)},${own("Each")})`,
    ),
  ];
}

/** The days that are paid, at the lane of the list and at a new one, for the whole year and up to the last day. */
function columnsOfDays(row: PersonRow): readonly TableColumn[] {
  const number = (heading: string, text: string) => computed(heading, 9, `=${text}`, "whole");
  const own = (heading: string) => row.own(heading);
  const [work, changes] = [own("Work year"), `${own("New lane from")}<>""`];
  const [away, year] = [row.staff("Leave from"), row.year()];
  const worked = (since: string, to: string) =>
    workedDays(
      { from: since, to: work },
      { from: own("From day"), to },
      { from: own("Leave from day"), to: own("Leave to day") },
    );
  return [
    number("Work year", row.workYear()),
    computed("Salary", 13, `=${row.salary()}`, "money"),
    computed("New salary", 13, `=IF(${changes},${row.salary(own("New lane"))},${own("Salary")})`, "money"),
    number("From day", beginningDay(row.staff("Starts"), work, year)),
    number("To day", endingDay(row.staff("Ends"), work, year)),
    number("Leave from day", `IF(N(${away})=0,${work}+1,${beginningDay(away, work, year)})`),
    number("Leave to day", endingDay(row.staff("Leave to"), work, year)),
    number("New lane day", `IF(${changes},${workDayFrom(own("New lane from"), year)},${work}+1)`),
    number("Days", worked("1", work)),
    number("New days", worked(own("New lane day"), work)),
    number("Days to the end", worked("1", own("To day"))),
    number("New days to the end", worked(own("New lane day"), own("To day"))),
  ];
}

/**
 * What everyone is paid on each pay date: equal payments to the cent from the start on, July and August with the pay
 * period in which school ends (Article II, Section 2; readings R10, R11); whoever leaves gets the rest with the last.
 */
export function payCalendar(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayCalendar");
  const count = figureInForce(INSTALLMENTS_A_YEAR).value;
  const before = columnsBefore(row);
  const first = 3 + before.length;
  const header = headerRow({ checks: 2, notes: 1, above: ABOVE });
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const paid = (number: number): string => {
    const at = cell(header - 2, first + number - 1).replace(/(\d+)$/, "$$$1");
    const earlier = number === 1 ? "0" : `SUM(${spanInRow(row.table, payment(1), payment(number - 1))})`;
    const part = `IF(${at}<${row.own("Change at")},${row.own("Each")},${row.own("Each after")})`;
    const equal = `IF(${at}<${row.own("First")},0,${part})`;
    const rest = `ROUND(${row.own("To be paid")}-${earlier},2)`;
    return `IF(${at}>${row.own("Last")},0,IF(${at}=${row.own("Last")},${rest},${equal}))`;
  };
  const counts = [row.input("PayPayments"), row.input("PaySchoolYearPayments")];
  const wrongCount = `AND(${counts.map((allowed) => `${row.own("Payments")}<>${allowed}`).join(",")})`;
  const all = columnsOf(row.table, payment(1), payment(count));
  const list = staffList(base, {
    sheet: "calendar",
    table: "PayCalendar",
    title: base.names.sheets.calendar,
    notes: [
      "Type 22 under Payments for whoever chose them; a lane change with its day (Article II, Section 2; R9 to R11).",
    ],
    above: ABOVE,
    typed: { Payments: count },
    columns: [
      ...before,
      ...numbers.map((number) => computed(payment(number), 12, `=${paid(number)}`, "money")),
      computed("Paid in all", 13, `=SUM(${spanInRow(row.table, payment(1), payment(count))})`, "money"),
      ...columnsOfDays(row),
    ],
    checks: [
      ["Payments less what is to be paid", `ABS(ROUND(SUM(${all})-SUM(${row.column("To be paid")}),2))`],
      ["Payments below 0", `SUMPRODUCT((${all}<0)*1)`],
    ],
    issues: [
      [`ISERROR(${row.own("Salary")})`, "There is no salary for this lane and step."],
      [wrongCount, "Payments are those of a year or of a school year, as on the sheet of inputs."],
      [`AND(${row.own("New lane from")}<>"",${row.own("New lane")}="")`, "Type the new lane too."],
      [`ISERROR(${row.own("New salary")})`, "The new lane is not on the schedule."],
      [`${row.own("First")}>${row.own("Last")}`, "Starts after the last pay date: no payment is left."],
      [`ROUND(${row.own("Paid in all")}-${row.own("To be paid")},2)<>0`, "The payments are not what is to be paid."],
    ],
  });
  const { builder } = list;
  builder
    .put(header - 3, first - 1, "All payments", "label")
    .put(header - 2, first - 1, "Number", "label")
    .put(header - 1, first - 1, "Pay date", "label")
    .write(header - 3, first, [numbers.map((number) => formula(`=SUM(${row.column(payment(number))})`))], "computed")
    .write(header - 2, first, [[...numbers]], "computed")
    .write(
      header - 1,
      first,
      [
        numbers.map((_, at) =>
          formula(`=${row.input("PayFirstDate")}+(${cell(header - 2, first + at)}-1)*${row.input("PayEvery")}`),
        ),
      ],
      "computed",
    )
    .format({ row: header - 3, column: first, rows: 1, columns: count }, "money")
    .format({ row: header - 1, column: first, rows: 1, columns: count }, "date");
  return list.done();
}
