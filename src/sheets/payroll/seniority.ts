import { SENIORITY } from "../../agreement/longevity";
import { figureInForce } from "../../rules/figures";
import { computed, typed } from "../plan/columns";
import type { SheetPlan } from "../plan/sheet-plan";
import { PersonRow, staffList, type PayrollBase } from "./staff-list";

/** More lots than are ever drawn: a lot decides between people of one day, and never between two days. */
const LOTS = 1000;

/** Days that put everyone without professional status behind everyone who has it. */
const AFTER_PTS = 100_000;

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
  const [keys, groups] = [row.column("Key"), row.column("Group")];
  const counted = (comparison: string) => `COUNTIF(${keys},"${comparison}"&${own("Key")})`;
  const chosen = row.input("PayDiscipline");
  // FIND takes * and ? as they are; SEARCH would take them for other characters.
  const holds = `ISNUMBER(FIND(UPPER(${chosen}),UPPER(${own("Certification")})))`;
  const placeIn = (comparison: string) =>
    `IF(${own("Group")}=0,"",COUNTIFS(${groups},${own("Group")},${keys},"${comparison}"&${own("Key")})+1)`;
  return staffList(base, {
    sheet: "seniority",
    table: "PaySeniority",
    title: base.names.sheets.seniority,
    notes: [
      `${figureInForce(SENIORITY).clause}; reading R24: the list is due October 15. Type the days of unpaid leave.`,
      "Where the list says Draw lots, type the number drawn: 1 is the most senior. Sort by Place for the list.",
      "Layoff place 1 is laid off first in a discipline, recall place 1 is recalled first, as to vacancies for " +
        "which the person is certified (Sections 2.C, 2.D and 3.A).",
      "A discipline is a person's certification, or the one typed on the sheet of inputs: whoever holds it is in it.",
    ],
    columns: [
      computed("Certification", 26, `=${row.staff("Certification")}&""`),
      computed("PTS", 7, `=IF(${row.staff("PTS")}="Yes","Yes","No")`),
      computed("Hired", 12, `=N(${row.staff("Hire date")})`, "date"),
      typed("Unpaid leave days", 10),
      computed("As of", 12, `=${row.input("PaySeniorityAsOf")}`, "date"),
      computed("Counted from", 12, `=${own("Hired")}+N(${own("Unpaid leave days")})`, "date"),
      computed("Months in all", 9, `=MAX(0,${months})`, "whole"),
      computed("Years", 7, `=INT(${own("Months in all")}/12)`, "whole"),
      computed("Months", 7, `=MOD(${own("Months in all")},12)`, "whole"),
      computed("Days", 7, `=MAX(0,${until}-EDATE(${from},${own("Months in all")}))`, "whole"),
      typed("Lot", 7),
      computed(
        "Key",
        14,
        `=ROUND((${from}+IF(${own("PTS")}="Yes",0,${AFTER_PTS}))*${LOTS}+N(${own("Lot")}),0)`,
        "whole",
      ),
      computed("Place", 7, `=${counted("<")}+1`, "whole"),
      computed("Tie", 12, `=IF(${counted("=")}>1,"Draw lots","")`),
      computed("Discipline", 26, `=IF(${chosen}="",${own("Certification")},IF(${holds},${chosen},""))`),
      // The number of a discipline: that of the first line which has it.
      computed(
        "Group",
        8,
        `=IF(${own("Discipline")}="",0,MATCH(${own("Discipline")},${row.column("Discipline")},0))`,
        "whole",
      ),
      computed("Layoff place", 8, `=${placeIn(">")}`, "whole"),
      computed("Recall place", 8, `=${placeIn("<")}`, "whole"),
    ],
    issues: [
      [`${own("Hired")}=0`, "There is no hire date."],
      [`N(${own("Unpaid leave days")})<0`, "Days of unpaid leave are 0 or more."],
      [`OR(N(${own("Lot")})<0,N(${own("Lot")})>=${LOTS})`, "Lots are numbered from 1 on."],
      [`${from}>${until}`, "Service begins after the day of the list."],
    ],
  }).done();
}
