import { cell } from "../plan/cells";
import { computed } from "../plan/columns";
import { columnsOf } from "../plan/references";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { payrollName } from "./names";
import { PersonRow, type PayrollBase } from "./person-row";
import { headerRow, staffList } from "./staff-list";

/** Rows above the headings: the amounts of which everyone gets a copy. */
const ABOVE = 2;
/** The columns that the sentence of the amounts goes over. */
const AMOUNTS_OVER = 6;

const serviceStart = (row: PersonRow) =>
  `IF(N(${row.staff("Service start")})=0,N(${row.staff("Hire date")}),${row.staff("Service start")})`;

/** Who is paid longevity in June: school years of service up to the last school day (Article XX, Section 12; R6). */
export function longevityList(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayLongevity");
  const own = (heading: string) => row.own(heading);
  const tiers = columnsOf(payrollName(base.names, "PayTiers"), "Years", "Amount");
  const countsBy = `DATE(YEAR(${own("Service since")}),${row.input("PayServiceMonth")},${row.input("PayServiceDay")})`;
  const firstYear = `YEAR(${own("Service since")})+IF(${own("Service since")}>${countsBy},1,0)`;
  const years = `YEAR(${row.input("PayLastDay")})-(${firstYear})-${own("Years away")}`;
  const [starts, ends, lastDay] = [row.staff("Starts"), row.staff("Ends"), row.input("PayLastDay")];
  const there = `AND(N(${starts})<=${lastDay},OR(N(${ends})=0,N(${ends})>=${lastDay}))`;
  const tierOf = (heading: "Years" | "Amount") =>
    heading === "Amount"
      ? `VLOOKUP(${own("School years")},${tiers},COLUMNS(${tiers}),TRUE)`
      : `VLOOKUP(${own("School years")},${tiers},1,TRUE)`;
  const amount = `"$"&TEXT(${own("Amount")},"#,##0")`;
  const amounts = base.inputs.tiers
    .map(({ years, amount: paid }) => `"after "&${years}&" years "&"$"&TEXT(${paid},"#,##0")`)
    .join('&", "&');
  const header = headerRow({ notes: 1, above: ABOVE });
  const copy = cell(header - 2, 3, true);
  const paid = `": longevity of "&${amount}&" for "`;
  const notice = `${own("Name")}&${paid}&${own("School years")}&" years of service. "&${copy}`;
  const list = staffList(base, {
    sheet: "longevity",
    table: "PayLongevity",
    title: base.names.sheets.longevity,
    notes: ["Paid if employed on the last school day: the highest tier reached (Article XX, Section 12; R6, R33)."],
    above: ABOVE,
    columns: [
      computed("Service since", 13, `=${serviceStart(row)}`, "date"),
      computed("Years away", 9, `=N(${row.staff("Years away")})`),
      computed("School years", 9, `=MAX(0,${years})`),
      computed("Employed on the last day", 14, `=IF(${there},"Yes","No")`),
      computed("Amount", 12, `=IF(${own("Employed on the last day")}="Yes",${tierOf("Amount")},0)`, "money"),
      computed("After years", 9, `=IF(${own("Amount")}=0,"",${tierOf("Years")})`),
      computed("Notice in June", 110, `=IF(${own("Amount")}=0,"",${notice})`),
    ],
    issues: [
      [`${own("Service since")}=0`, "There is no hire date or service start."],
      [`${years}<0`, "Service begins after the last school day, or more years away than of service."],
    ],
  });
  list.builder
    .put(header - 2, 1, "Amounts, for June's notice", "label", 2)
    .put(header - 2, 3, formula(`="Longevity is paid "&${amounts}&" of service."`), "note", AMOUNTS_OVER)
    .height(header - 2, 48);
  return list.done();
}
