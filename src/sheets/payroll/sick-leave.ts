import { toCents } from "../costing/rounding";
import { computed, typed } from "../plan/columns";
import { beside } from "../plan/references";
import type { SheetPlan } from "../plan/sheet-plan";
import { payrollName } from "./names";
import { PersonRow, type PayrollBase } from "./person-row";
import { staffList } from "./staff-list";

/** Whether one of these is below 0. */
const anyBelowZero = (days: readonly string[]) => `OR(${days.map((one) => `N(${one})<0`).join(",")})`;

/** Days of the first year, by the months typed or, where none are, those from the hire date to the last day (R23). */
function earnedByMonth(row: PersonRow): string {
  const [ends, lastDay] = [row.staff("Ends"), row.input("PayLastDay")];
  const until = `IF(N(${ends})>0,MIN(${ends},${lastDay}),${lastDay})`;
  const typedMonths = row.own("Months there");
  const since = `N(${row.staff("Hire date")})`;
  const counted = `MAX(0,(YEAR(${until})-YEAR(${since}))*12+MONTH(${until})-MONTH(${since})+1)`;
  const months = `IF(${typedMonths}="",${counted},N(${typedMonths}))`;
  return `MIN(${row.input("PaySickDays")},${months}*${row.input("PaySickDaysAMonth")})`;
}

/** Sick leave of the year: what there was, came in, was used, sold or given, and what is left (Article XII). */
export function sickLeaveLedger(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PaySickLeave");
  const own = (heading: string) => row.own(heading);
  const firstYear = `N(${row.staff("Hire date")})>=${row.input("PayFirstDay")}-DAY(${row.input("PayFirstDay")})`;
  const parts = ["Opening", "Earned", "Personal days kept"].map(own).join("+");
  const long = `N(${own("Longest absence")})>${row.input("PayInARow")}`;
  const many = `N(${own("Used")})>${row.input("PayInAYear")}`;
  // Days sold back are typed once: on the list of stay-well, where it is built.
  const soldElsewhere = base.built.has("stayWell");
  const sold = beside(payrollName(base.names, "PayStayWell"), own("Id"), "Id", "Days sold");
  const out = ["Used", "Sold back", "Given to the bank"].map((heading) => `N(${own(heading)})`).join("-");
  return staffList(base, {
    sheet: "ledger",
    table: "PaySickLeave",
    title: base.names.sheets.ledger,
    notes: [
      "Type the days used, those of them for family illness, the longest absence in a row, days given to the bank.",
      soldElsewhere ? "Days sold back come from the Stay-well sheet." : "Type the days sold back (stay-well) too.",
      "In the first year days are earned by the month (Article XII, Section 1.A; reading R23): by the months " +
        "typed, or " +
        "those from the hire date to the last day.",
    ],
    columns: [
      computed("Opening", 9, `=N(${row.staff("Sick days")})`),
      computed("First year", 8, `=IF(${firstYear},"Yes","No")`),
      typed("Months there", 8),
      computed("Earned", 8, `=IF(${own("First year")}="Yes",${earnedByMonth(row)},${row.input("PaySickDays")})`),
      typed("Used", 8),
      typed("Family illness", 8),
      typed("Longest absence", 9),
      computed("Personal days kept", 9, `=${row.input("PayPersonalDays")}-N(${row.staff("Personal days used")})`),
      soldElsewhere ? computed("Sold back", 8, `=${sold}`) : typed("Sold back", 8),
      typed("Given to the bank", 9),
      computed("Closing", 9, `=${parts}-${out}`),
      computed("Doctor certificate", 14, `=IF(OR(${long},${many}),"May be asked for","")`),
    ],
    issues: [
      [`${own("Closing")}<0`, "The balance is below 0: more days were used than there were."],
      [`N(${own("Family illness")})>N(${own("Used")})`, "Days for family illness are part of the days used."],
      [`N(${own("Longest absence")})>N(${own("Used")})`, "The longest absence is longer than the days used."],
      [
        anyBelowZero(["Used", "Family illness", "Longest absence", "Given to the bank"].map(own)),
        "Days must be 0 or more.",
      ],
      [`${own("Opening")}<0`, "The balance of sick days on the staff list is below 0."],
      [`${own("Personal days kept")}<0`, "More personal days were used than the year has."],
      [
        `N(${own("Sold back")})>MAX(0,${own("Earned")}-N(${own("Used")}))`,
        "More days are sold back than are left of this year's.",
      ],
      [`N(${own("Sold back")})>${row.input("PayStayWellDays")}`, "More days are sold back than stay-well allows."],
    ],
  }).done();
}

/** July's stay-well: unused days of the year sold back at the year's daily rate (Article XII, Section 1.F; R3, R34). */
export function stayWellList(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayStayWell");
  const own = (heading: string) => row.own(heading);
  const hired = `N(${row.staff("Hire date")})>=${row.input("PayStayWellFrom")}`;
  const ledger = payrollName(base.names, "PaySickLeave");
  const fromLedger = (heading: string) => beside(ledger, own("Id"), "Id", heading);
  const unused = `MAX(0,${fromLedger("Earned")}-N(${fromLedger("Used")}))`;
  const counted = base.built.has("ledger");
  const sold = `MIN(${row.input("PayStayWellDays")},INT(N(${own("Unused days of the year")})))`;
  return staffList(base, {
    sheet: "stayWell",
    table: "PayStayWell",
    title: base.names.sheets.stayWell,
    notes: [
      counted ? "Unused days come from the Sick leave sheet." : "Type the unused sick days of the year.",
      "Whole days of the year are sold back (Article XII, Section 1.F; readings R3, R34).",
    ],
    columns: [
      computed("Gave notice", 9, `=IF(${row.staff("Stay-well")}="Yes","Yes","No")`),
      computed("In the plan", 9, `=IF(${hired},"Yes","No")`),
      counted ? computed("Unused days of the year", 15, `=${unused}`) : typed("Unused days of the year", 15),
      computed("Days sold", 9, `=IF(AND(${own("Gave notice")}="Yes",${own("In the plan")}="Yes"),${sold},0)`, "whole"),
      computed("Own salary", 13, `=${toCents(`${row.staff("FTE")}*${row.salary()}`)}`, "money"),
      computed("Pay in July", 13, `=${row.payOver([[own("Days sold"), row.salary()]])}`, "money"),
    ],
    issues: [
      [`ISERROR(${own("Own salary")})`, "There is no salary for this lane and step."],
      [
        `AND(${own("Gave notice")}="Yes",${own("In the plan")}="No")`,
        "Notice was given, but the hire date is before the plan.",
      ],
      [`N(${own("Unused days of the year")})>${row.input("PaySickDays")}`, "More days than a year has."],
      [`N(${own("Unused days of the year")})<0`, "Unused days must be 0 or more."],
    ],
  }).done();
}
