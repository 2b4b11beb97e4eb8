import { toCents } from "../costing/rounding";
import { computed, money, typed } from "../plan/columns";
import { columnsOf, spanInRow } from "../plan/references";
import type { SheetPlan, TableColumn } from "../plan/sheet-plan";
import { DATE_RULE } from "../plan/typing-rules";
import type { Condition } from "../plan/formula-parts";
import { beginningDay, endingDay, workedDays } from "../budget/work-days";
import { laneDay } from "./lane-day";
import { PaymentColumns, paymentFrom } from "./pay-dates";
import { PersonRow, type PayrollBase } from "./person-row";
import { headerRow, staffList } from "./staff-list";

/** Rows above the headings: the sum of each pay date, its number and its date. */
const ABOVE = 4;

/** One of so many equal payments, to the cent; rounded down where the others would be more than there is (R11). */
function equalPart(amount: string, count: string): string {
  const nearest = toCents(`${amount}/${count}`);
  return `IF(ABS(${nearest})*(${count}-1)>ABS(${amount}),ROUNDDOWN(${amount}/${count},2),${nearest})`;
}

/** The changes of lane that a year has room for, with how their columns begin: movement is in September and January. */
const CHANGES = [
  { front: "New lane", before: "Salary", days: "New days" },
  { front: "Later lane", before: "New lane salary", days: "Later days" },
] as const;
type Change = (typeof CHANGES)[number];

/** Headings of a change: when it begins, and what follows from it. */
const headingsOf = ({ front }: Change) => ({
  from: `${front} from`,
  salary: `${front} salary`,
  day: `${front} day`,
  payment: `${front} at payment`,
  each: `Each at ${front.toLowerCase()}`,
});

const isTyped = (row: PersonRow, change: Change) => `${row.own(headingsOf(change).from)}<>""`;

/** Pay over days at the first salary and, from each change on, over its days at the difference to the one before. */
function payOf(row: PersonRow, days: string, changes: readonly (readonly [change: Change, days: string])[]): string {
  const own = (heading: string) => row.own(heading);
  const more = changes.map(
    ([change, changed]) => `+${own(changed)}*(${own(headingsOf(change).salary)}-${own(change.before)})`,
  );
  return toCents(`${own("FTE")}*(${own(days)}*${own("Salary")}${more.join("")})/${own("Work year")}`);
}

/** What the payments follow from: the year's pay, from when on it changes, and which payment is the first and last. */
function columnsBefore(row: PersonRow): readonly TableColumn[] {
  const number = (heading: string, text: string) => computed(heading, 9, `=${text}`, "whole");
  const own = (heading: string) => row.own(heading);
  const [first, second] = CHANGES;
  const [one, two] = [headingsOf(first), headingsOf(second)];
  const all = (end = "") => CHANGES.map((change) => [change, `${change.days}${end}`] as const);
  const leaves = `AND(N(${row.staff("Ends")})>0,N(${row.staff("Ends")})<${row.input("PayLastDay")})`;
  const closing = paymentFrom(row, row.input("PayLastDay"));
  const inOne = `IF(${own("Payments")}>${row.input("PaySchoolYearPayments")},${closing},${own("Payments")})`;
  const leaving = `IF(${leaves},${paymentFrom(row, row.staff("Ends"))},${own("Payments")})`;
  const changesAt = (change: Change, least: string) =>
    `IF(${isTyped(row, change)},MAX(${least},${paymentFrom(row, own(headingsOf(change).from))}),${own("Payments")}+1)`;
  const left = (from: string) => `MAX(1,${own("Payments")}-${own(from)}+1)`;
  const paidBefore = `${own("Each")}*(${own(one.payment)}-${own("First")})`;
  const paidBetween = `${own(one.each)}*(${own(two.payment)}-${own(one.payment)})`;
  const eachFrom = (change: Change, pay: string, paid: string, before: string) =>
    `IF(${isTyped(row, change)},${equalPart(`(${pay}-${paid})`, left(headingsOf(change).payment))},${own(before)})`;
  return [
    computed("Lane", 9, `=${row.staff("Lane")}&""`),
    computed("Step", 9, `=${row.staff("Step")}`),
    computed("FTE", 7, `=${row.staff("FTE")}+0`, "share"),
    typed("Payments", 13),
    ...CHANGES.flatMap(({ front }) => [typed(`${front} from`, 12, DATE_RULE, "date"), typed(front, 9)]),
    money("Pay of the year", payOf(row, "Days", [])),
    money("New pay of the year", payOf(row, "Days", all().slice(0, 1))),
    money("Later pay of the year", payOf(row, "Days", all())),
    money(
      "To be paid",
      `IF(${leaves},${payOf(row, "Days to the end", all(" to the end"))},${own("Later pay of the year")})`,
    ),
    number("First", `IF(N(${row.staff("Starts")})=0,1,${paymentFrom(row, row.staff("Starts"))})`),
    number(one.payment, changesAt(first, own("First"))),
    number(two.payment, changesAt(second, own(one.payment))),
    number("Last", `MIN(${own("Payments")},${inOne},${leaving})`),
    money("Each", equalPart(own("Pay of the year"), left("First"))),
    money(one.each, eachFrom(first, own("New pay of the year"), paidBefore, "Each")),
    money(two.each, eachFrom(second, own("Later pay of the year"), `${paidBefore}-${paidBetween}`, one.each)),
  ];
}

/** The days that are paid, at the lane of the list and at each new one, for the whole year and up to the last day. */
function columnsOfDays(row: PersonRow): readonly TableColumn[] {
  const number = (heading: string, text: string) => computed(heading, 9, `=${text}`, "whole");
  const own = (heading: string) => row.own(heading);
  const work = own("Work year");
  const [away, year] = [row.staff("Leave from"), row.year()];
  const worked = (since: string, to: string) =>
    workedDays(
      { from: since, to: work },
      { from: own("From day"), to },
      { from: own("Leave from day"), to: own("Leave to day") },
    );
  const salaryOf = (change: Change) =>
    `IF(${isTyped(row, change)},${row.salary(own(change.front))},${own(change.before)})`;
  return [
    number("Work year", row.workYear()),
    computed("Salary", 13, `=${row.salary()}`, "money"),
    ...CHANGES.map((change) => computed(headingsOf(change).salary, 13, `=${salaryOf(change)}`, "money")),
    number("From day", beginningDay(row.staff("Starts"), work, year)),
    number("To day", endingDay(row.staff("Ends"), work, year)),
    number("Leave from day", `IF(N(${away})=0,${work}+1,${beginningDay(away, work, year)})`),
    number("Leave to day", endingDay(row.staff("Leave to"), work, year)),
    ...CHANGES.map((change) => {
      const { from, day } = headingsOf(change);
      return number(day, `IF(${isTyped(row, change)},${laneDay(row, own(from))},${work}+1)`);
    }),
    number("Days", worked("1", work)),
    number("Days to the end", worked("1", own("To day"))),
    ...CHANGES.flatMap((change) => {
      const { day } = headingsOf(change);
      return [
        number(change.days, worked(own(day), work)),
        number(`${change.days} to the end`, worked(own(day), own("To day"))),
      ];
    }),
  ];
}

/** What is wrong with the changes of lane, in sentences. */
function issuesOfChanges(row: PersonRow): readonly Condition[] {
  const own = (heading: string) => row.own(heading);
  const [first = "", second = ""] = CHANGES.map((change) => own(headingsOf(change).from));
  return [
    ...CHANGES.flatMap((change): readonly Condition[] => {
      const { from, salary } = headingsOf(change);
      const name = change.front.toLowerCase();
      const [date, lane] = [own(from), own(change.front)];
      const halfTyped = `OR(AND(${date}<>"",${lane}=""),AND(${date}="",${lane}<>""))`;
      return [
        [halfTyped, `Type both: the ${name}, and the day from which it is paid.`],
        [`AND(${own(from)}<>"",NOT(ISNUMBER(${own(from)})))`, `Type a date for the ${name}, such as 1/2/2014.`],
        [`ISERROR(${own(salary)})`, `The ${name} is not on the schedule.`],
        [`N(${own(from)})>${row.input("PayLastDay")}`, `The ${name} begins after the last day of school.`],
        [
          `AND(N(${own(from)})>0,N(${row.staff("Ends")})>0,N(${own(from)})>N(${row.staff("Ends")}))`,
          `The ${name} begins after the person has left.`,
        ],
      ];
    }),
    [
      `AND(${second}<>"",OR(${first}="",N(${second})<=N(${first})))`,
      "The later lane begins after the new lane: type them in order.",
    ],
  ];
}

/** What is paid with a payment: each change's own amount from its payment on, and the rest with the last one. */
function paymentOf(row: PersonRow, payments: PaymentColumns, number: number): string {
  const own = (heading: string) => row.own(heading);
  const at = payments.numberAbove(number);
  const earlier =
    number === 1 ? "0" : `SUM(${spanInRow(row.table, payments.heading(1), payments.heading(number - 1))})`;
  const [one, two] = [headingsOf(CHANGES[0]), headingsOf(CHANGES[1])];
  const changed = `IF(${at}<${own(two.payment)},${own(one.each)},${own(two.each)})`;
  const part = `IF(${at}<${own(one.payment)},${own("Each")},${changed})`;
  const equal = `IF(${at}<${own("First")},0,${part})`;
  const rest = `ROUND(${own("To be paid")}-${earlier},2)`;
  return `IF(${at}>${own("Last")},0,IF(${at}=${own("Last")},${rest},${equal}))`;
}

/**
 * What everyone is paid on each pay date: equal payments to the cent from the start on, July and August with the pay
 * period in which school ends (Article II, Section 2; readings R10, R11); whoever leaves gets the rest with the last.
 */
export function payCalendar(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayCalendar");
  const closing = paymentFrom(row, row.input("PayLastDay"));
  const before = columnsBefore(row);
  const header = headerRow({ checks: 2, notes: 1, above: ABOVE });
  const payments = new PaymentColumns(base.names, { header, first: 3 + before.length, word: "Pay" });
  const counts = [row.input("PayPayments"), row.input("PaySchoolYearPayments")];
  const ends = row.staff("Ends");
  // 22 payments leave nothing for July and August, so that the last of them has to lie within the school year (R10).
  const late = `AND(${row.own("Payments")}=${row.input("PaySchoolYearPayments")},${row.own("Last")}>${closing})`;
  const wrongCount = `AND(${counts.map((allowed) => `${row.own("Payments")}<>${allowed}`).join(",")})`;
  const all = columnsOf(row.table, payments.heading(1), payments.last);
  const list = staffList(base, {
    sheet: "calendar",
    table: "PayCalendar",
    title: base.names.sheets.calendar,
    notes: [
      "Type 22 under Payments for anyone who chose 22; type a lane change with its day (Article II, Section 2; " +
        "R9 to R11).",
    ],
    above: ABOVE,
    printedTo: "Note",
    typed: { Payments: payments.numbers.length },
    columns: [
      ...before,
      ...payments.numbers.map((number) =>
        computed(payments.heading(number), 12, `=${paymentOf(row, payments, number)}`, "money"),
      ),
      computed("Total paid", 13, `=SUM(${spanInRow(row.table, payments.heading(1), payments.last)})`, "money"),
      computed("Note", 40, `=IF(${late},"The last payments come after school ends: begin earlier (R10).","")`),
      ...columnsOfDays(row),
    ],
    checks: [
      ["Payments less what is to be paid", `ABS(ROUND(SUM(${all})-SUM(${row.column("To be paid")}),2))`],
      ["Payments below 0", `SUMPRODUCT((${all}<0)*1)`],
    ],
    issues: [
      [`ISERROR(${row.own("Salary")})`, "There is no salary for this lane and step."],
      [wrongCount, "Type the payments a year or the payments within the school year, as on the Payroll inputs sheet."],
      [`AND(N(${ends})>0,N(${ends})<N(${row.staff("Starts")}))`, "The end is before the start on the staff list."],
      ...issuesOfChanges(row),
      [`${row.own("First")}>${row.own("Last")}`, "Starts after the last pay date: no payment is left."],
      [
        `ROUND(${row.own("Total paid")}-${row.own("To be paid")},2)<>0`,
        "The payments do not add up to what is to be paid.",
      ],
    ],
  });
  payments.putAbove(list.builder, row, [["All payments", (heading) => `SUM(${row.column(heading)})`]]);
  return list.done();
}
