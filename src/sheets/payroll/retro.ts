import { toCents } from "../costing/rounding";
import { computed, money, typed } from "../plan/columns";
import { spanInRow } from "../plan/references";
import type { SheetPlan, TableColumn } from "../plan/sheet-plan";
import { PaymentColumns, payDateFrom } from "./pay-dates";
import { PersonRow, type PayrollBase } from "./person-row";
import { headerRow, staffList } from "./staff-list";

/** Whether the payment with which school ends is made. */
function isSchoolOver(row: PersonRow): string {
  return `${row.own("Up to")}>=${payDateFrom(row, row.input("PayLastDay"))}`;
}

/** What is owed in all, and which payments were made at the old rate. */
function columnsBefore(row: PersonRow): readonly TableColumn[] {
  const own = (heading: string) => row.own(heading);
  const [first, every] = [row.input("PayFirstDate"), row.input("PayEvery")];
  const [ends, starts] = [row.staff("Ends"), row.staff("Starts")];
  const [settledFrom, settledTo] = [row.input("PaySettledFrom"), row.input("PaySettledTo")];
  const left = `AND(N(${ends})>0,N(${ends})<${settledTo})`;
  const lastDay = `IF(${left},${ends},${settledTo})`;
  const since = `MAX(${settledFrom},N(${starts}))`;
  // July and August are paid with the period in which school ends, so that all payments are made by then (R10).
  const dates = (day: string) => `(INT((${day}-${first})/${every})+1)`;
  const inOne = `AND(${own("Payments")}>${row.input("PaySchoolYearPayments")},${isSchoolOver(row)})`;
  const paidUpTo = (until: string) => `IF(${until}<${first},0,MIN(${own("Payments")},${dates(until)}))`;
  const madeBy = `IF(${inOne},${own("Payments")},${paidUpTo(own("Up to"))})`;
  const noSchool = row.other("PayNoSchool", "Date");
  const days = `MAX(0,NETWORKDAYS(${own("Since")},MIN(${own("Up to")},${row.input("PayLastDay")}),${noSchool}))`;
  const each = (annual: string) => toCents(`${annual}/${own("Payments")}`);
  const difference = `(${own("Due a year")}-${own("Paid a year")})`;
  const part = toCents(`${difference}*${own("Payments made")}/${own("Payments")}`);
  return [
    computed("Since", 12, `=${since}`, "date"),
    computed("Up to", 12, `=${lastDay}`, "date"),
    computed("Payments", 13, `=${row.payments()}`, "whole"),
    computed("FTE", 7, `=${row.staff("FTE")}+0`, "share"),
    money("Paid a year", `N(${row.staff("Salary on file")})`),
    money("Due on the schedule", toCents(`${row.staff("FTE")}*${row.salary()}`)),
    typed("Due instead", 13, undefined, "money"),
    money("Due a year", `IF(${own("Due instead")}="",${own("Due on the schedule")},${own("Due instead")})`),
    computed("First payment", 13, `=${paidUpTo(`(${own("Since")}-1)`)}+1`, "whole"),
    computed("Last payment", 13, `=${madeBy}`, "whole"),
    computed("Payments made", 13, `=MAX(0,${own("Last payment")}-${own("First payment")}+1)`, "whole"),
    money("Each was", each(own("Paid a year"))),
    money("Each is due", each(own("Due a year"))),
    money("Owed by payments", `ROUND(${own("Payments made")}*(${own("Each is due")}-${own("Each was")}),2)`),
    computed("Work days since", 10, `=${days}`, "whole"),
    money("Owed by days", toCents(`${difference}*${own("Work days since")}/${row.workYear()}`)),
    computed("Has left", 8, `=IF(${left},"Yes","")`),
    money("Part of the annual difference", part),
    money("Rounding", `ROUND(${own("Owed by payments")}-${own("Part of the annual difference")},2)`),
  ];
}

/** What is owed for a payment: 0 for those that were not made at the old rate since the new one holds. */
function owedFor(row: PersonRow, payments: PaymentColumns, number: number): string {
  const own = (heading: string) => row.own(heading);
  const at = payments.numberAbove(number);
  const isMade = `AND(${at}>=${own("First payment")},${at}<=${own("Last payment")})`;
  return `IF(${isMade},ROUND(${own("Each is due")}-${own("Each was")},2),0)`;
}

/**
 * What is owed when a raise, a lane or a step is settled late, by both usual methods: payments made × what each was too
 * small, and work days since × the difference of the daily rates. Each is checked against the annual difference, and
 * what is owed for each payment is in a column of its own.
 */
export function retroPay(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayRetro");
  const own = (heading: string) => row.own(heading);
  const [ends, starts] = [row.staff("Ends"), row.staff("Starts")];
  const before = columnsBefore(row);
  const header = headerRow({ checks: 2, notes: 5 });
  const payments = new PaymentColumns(base.names, { header, first: 3 + before.length, word: "Owed" });
  const ofAll = (heading: string) => (_: string, number: string) =>
    `SUMPRODUCT((${row.column("First payment")}<=${number})*(${row.column("Last payment")}>=${number})*` +
    `${row.column(heading)})`;
  const oneByOne = `SUM(${spanInRow(row.table, payments.heading(1), payments.last)})`;
  const list = staffList(base, {
    sheet: "retro",
    table: "PayRetro",
    title: base.names.sheets.retro,
    notes: [
      "The day from which the new rate holds and the last pay date at the old one are on the Payroll inputs sheet.",
      "Due a year is the schedule × FTE; type another rate over it where a lane or step was settled.",
      "By payments: payments made × the difference of each. By days: work days since × the difference of the " +
        "daily rates.",
      "Each payment has a column: on top, what was paid and what is due on its pay date. July and August are paid " +
        "with the last payment of the school year (R10).",
      "People who have left were paid what they had earned: they are owed the amount by days.",
    ],
    printedTo: "Payment by payment",
    columns: [
      ...before,
      ...payments.numbers.map((number) =>
        computed(payments.heading(number), 12, `=${owedFor(row, payments, number)}`, "money"),
      ),
      computed("Payment by payment", 13, `=${oneByOne}`, "money"),
    ],
    checks: [
      [
        "Owed by payments: more than a cent a payment off the annual difference",
        `SUMPRODUCT((ROUND(ABS(${row.column("Rounding")})*100,0)>${row.column("Payments made")})*1)`,
      ],
      [
        "Payment by payment less owed by payments",
        `ABS(ROUND(SUM(${row.column("Payment by payment")})-SUM(${row.column("Owed by payments")}),2))`,
      ],
    ],
    issues: [
      [`AND(N(${ends})>0,N(${ends})<N(${starts}))`, "The end is before the start on the staff list."],
      [`ISERROR(${own("Due a year")})`, "There is no salary for this lane and step."],
      [`${own("Paid a year")}=0`, "There is no salary on file to compare with."],
      [`${own("Due a year")}<0`, "What is due is below 0."],
    ],
  });
  // To the right of the notes, so that no row is added to those that stay in sight.
  payments.putAbove(list.builder, row, [
    ["Was paid", ofAll("Each was")],
    ["Is due", ofAll("Each is due")],
    ["Owed", (heading) => `SUM(${row.column(heading)})`],
  ]);
  return list.done();
}
