import { SENIORITY } from "../../agreement/longevity";
import { figureInForce } from "../../rules/figures";
import { computed, typed } from "../plan/columns";
import type { SheetPlan } from "../plan/sheet-plan";
import { PersonRow, staffList, type PayrollBase } from "./staff-list";

/**
 * The seniority list of Article VIII: professional status first, then length of service in years, months and days with
 * unpaid leave taken off (reading R24); equal ones are marked for the drawing of lots.
 */
export function seniorityList(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PaySeniority");
  const own = (heading: string) => row.own(heading);
  const from = own("Counted from");
  const until = `(${own("As of")}+1)`;
  const monthsUpTo = `(YEAR(${until})-YEAR(${from}))*12+MONTH(${until})-MONTH(${from})`;
  const months = `${monthsUpTo}-IF(EDATE(${from},${monthsUpTo})>${until},1,0)`;
  const [pts, counted, discipline] = [row.column("PTS"), row.column("Counted from"), row.column("Certification")];
  const before = `(${pts}="Yes")*(${own("PTS")}<>"Yes")+(${pts}=${own("PTS")})*(${counted}<${from})`;
  const same = `(${pts}=${own("PTS")})*(${counted}=${from})`;
  const later = `(${pts}<>"Yes")*(${own("PTS")}="Yes")+(${pts}=${own("PTS")})*(${counted}>${from})`;
  return staffList(base, {
    sheet: "seniority",
    table: "PaySeniority",
    title: base.names.sheets.seniority,
    notes: [
      `${figureInForce(SENIORITY).clause}; reading R24: the list is due October 15. Type the days of unpaid leave.`,
      "Sort by Place for the list. Layoff place 1 is laid off first within a certification; recall goes the other way.",
    ],
    columns: [
      computed("Certification", 26, `=${row.staff("Certification")}&""`),
      computed("PTS", 7, `=IF(${row.staff("PTS")}="Yes","Yes","No")`),
      computed("Hired", 12, `=N(${row.staff("Hire date")})`, "date"),
      typed("Unpaid leave days", 10),
      computed("As of", 12, `=${row.input("PayLastDay")}`, "date"),
      computed("Counted from", 12, `=${own("Hired")}+N(${own("Unpaid leave days")})`, "date"),
      computed("Months in all", 9, `=MAX(0,${months})`, "whole"),
      computed("Years", 7, `=INT(${own("Months in all")}/12)`, "whole"),
      computed("Months", 7, `=MOD(${own("Months in all")},12)`, "whole"),
      computed("Days", 7, `=MAX(0,${until}-EDATE(${from},${own("Months in all")}))`, "whole"),
      computed("Place", 7, `=SUMPRODUCT(${before})+1`, "whole"),
      computed("Tie", 12, `=IF(SUMPRODUCT(${same})>1,"Draw lots","")`),
      computed("Layoff place", 8, `=SUMPRODUCT((${discipline}=${own("Certification")})*(${later}))+1`, "whole"),
    ],
    issues: [
      [`${own("Hired")}=0`, "There is no hire date."],
      [`N(${own("Unpaid leave days")})<0`, "Days of unpaid leave are 0 or more."],
      [`${from}>${until}`, "Service begins after the day of the list."],
    ],
  }).done();
}
