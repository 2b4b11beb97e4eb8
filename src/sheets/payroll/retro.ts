import { toCents } from "../costing/rounding";
import { computed, typed } from "../plan/columns";
import type { SheetPlan } from "../plan/sheet-plan";
import { PersonRow, staffList, type PayrollBase } from "./staff-list";

/**
 * What is owed when a raise, a lane or a step is settled late, by both usual methods: payments made × what each was too
 * small, and work days since × the difference of the daily rates. Each is checked against the annual difference.
 */
export function retroPay(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayRetro");
  const own = (heading: string) => row.own(heading);
  const money = (heading: string, text: string) => computed(heading, 13, `=${text}`, "money");
  const [first, every] = [row.input("PayFirstDate"), row.input("PayEvery")];
  const paidUpTo = (day: string) => `IF(${day}<${first},0,INT((${day}-${first})/${every})+1)`;
  const ends = row.staff("Ends");
  const lastDay = `IF(AND(N(${ends})>0,N(${ends})<${row.input("PaySettledTo")}),${ends},${row.input("PaySettledTo")})`;
  const payments = `MAX(0,${paidUpTo(lastDay)}-${paidUpTo(`(${row.input("PaySettledFrom")}-1)`)})`;
  const noSchool = row.other("PayNoSchool", "Date");
  const days = `MAX(0,NETWORKDAYS(${row.input("PaySettledFrom")},${lastDay},${noSchool}))`;
  const each = (annual: string) => toCents(`${annual}/${row.input("PayPayments")}`);
  const difference = `(${own("Due a year")}-${own("Paid a year")})`;
  const part = toCents(`${difference}*${own("Payments made")}/${row.input("PayPayments")}`);
  return staffList(base, {
    sheet: "retro",
    table: "PayRetro",
    title: base.names.sheets.retro,
    notes: [
      "The day from which the new rate holds and the last pay date at the old one are on the sheet of inputs.",
      "Due a year is the schedule × FTE; type another rate over it where a lane or step was settled.",
      "Whoever has left is owed the payments up to the last day.",
    ],
    columns: [
      computed("FTE", 7, `=${row.staff("FTE")}+0`, "share"),
      money("Paid a year", `N(${row.staff("Salary on file")})`),
      money("Due on the schedule", toCents(`${row.staff("FTE")}*${row.salary()}`)),
      typed("Due instead", 13, undefined, "money"),
      money("Due a year", `IF(${own("Due instead")}="",${own("Due on the schedule")},${own("Due instead")})`),
      computed("Payments made", 10, `=${payments}`, "whole"),
      money("Each was", each(own("Paid a year"))),
      money("Each is due", each(own("Due a year"))),
      money("Owed by payments", `ROUND(${own("Payments made")}*(${own("Each is due")}-${own("Each was")}),2)`),
      computed("Work days since", 10, `=${days}`, "whole"),
      money("Owed by days", toCents(`${difference}*${own("Work days since")}/${row.workYear()}`)),
      money("Part of the annual difference", part),
      money("Rounding", `ROUND(${own("Owed by payments")}-${own("Part of the annual difference")},2)`),
    ],
    checks: [
      [
        "Owed by payments beyond a cent a payment of the annual difference",
        `SUMPRODUCT((ROUND(ABS(${row.column("Rounding")})*100,0)>${row.column("Payments made")})*1)`,
      ],
    ],
    issues: [
      [`ISERROR(${own("Due a year")})`, "There is no salary for this lane and step."],
      [`${own("Paid a year")}=0`, "There is no salary on file to compare with."],
      [`${row.input("PaySettledTo")}<${row.input("PaySettledFrom")}`, "On the inputs the end is before the start."],
    ],
  }).done();
}
