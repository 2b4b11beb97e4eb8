import { SENIORITY } from "../../agreement/longevity";
import { figureInYear } from "../../rules/figures";
import { computed, typed } from "../plan/columns";
import { area } from "../plan/cells";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { PersonRow, type PayrollBase } from "./person-row";
import { staffList } from "./staff-list";

/** Rows above the headings: the day up to which service counts. */
const ABOVE = 2;

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
  // On the list all the same, behind everyone who has begun.
  const hiredLater = `${own("Hired")}>${own("As of")}`;
  const [keys, groups] = [row.column("Key"), row.column("Group")];
  const counted = (comparison: string) => `COUNTIF(${keys},"${comparison}"&${own("Key")})`;
  const chosen = row.input("PayDiscipline");
  // FIND takes * and ? as they are; SEARCH would take them for other characters.
  const holds = `ISNUMBER(FIND(UPPER(${chosen}),UPPER(${own("Certification")})))`;
  const placeIn = (comparison: string) =>
    `IF(${own("Group")}=0,"",COUNTIFS(${groups},${own("Group")},${keys},"${comparison}"&${own("Key")})+1)`;
  const list = staffList(base, {
    sheet: "seniority",
    table: "PaySeniority",
    title: base.names.sheets.seniority,
    notes: [
      `${figureInYear(SENIORITY, base.names.ends).clause}; reading R24: the list is due October 15. Type the ` +
        "days of unpaid leave.",
      "Where the list says Draw lots, type the number drawn: 1 is the most senior. Sort by Place for the list.",
      "Layoff place 1 is laid off first in a discipline, recall place 1 is recalled first, as to vacancies for " +
        "which the person is certified (Sections 2.C, 2.D and 3.A).",
      "A discipline is a person's certification, or the one typed on the inputs sheet: everyone who holds it is in it.",
    ],
    above: ABOVE,
    printedTo: "Recall place",
    columns: [
      computed("Certification", 24, `=${row.staff("Certification")}&""`),
      computed("PTS", 7, `=IF(${row.staff("PTS")}="Yes","Yes","No")`),
      computed("Hired", 12, `=N(${row.staff("Hire date")})`, "date"),
      typed("Unpaid leave days", 10),
      computed("Years", 7, `=INT(${own("Total months")}/12)`, "whole"),
      computed("Months", 7, `=MOD(${own("Total months")},12)`, "whole"),
      computed("Days", 7, `=MAX(0,${until}-EDATE(${from},${own("Total months")}))`, "whole"),
      typed("Lot", 7),
      computed("Place", 7, `=${counted("<")}+1`, "whole"),
      computed("Tie", 13, `=IF(${hiredLater},"Hired later",IF(${counted("=")}>1,"Draw lots",""))`),
      computed("Discipline", 22, `=IF(${chosen}="",${own("Certification")},IF(${holds},${chosen},""))`),
      computed("Layoff place", 8, `=${placeIn(">")}`, "whole"),
      computed("Recall place", 8, `=${placeIn("<")}`, "whole"),
      // What follows shows how the places come about, and is for the screen.
      computed("As of", 12, `=${row.input("PaySeniorityAsOf")}`, "date"),
      computed("Counted from", 12, `=${own("Hired")}+N(${own("Unpaid leave days")})`, "date"),
      computed("Total months", 9, `=MAX(0,${months})`, "whole"),
      computed(
        "Key",
        14,
        `=ROUND((${from}+IF(${own("PTS")}="Yes",0,${AFTER_PTS}))*${LOTS}+N(${own("Lot")}),0)`,
        "whole",
      ),
      // The number of a discipline: that of the first line which has it.
      computed(
        "Group",
        8,
        `=IF(${own("Discipline")}="",0,MATCH(${own("Discipline")},${row.column("Discipline")},0))`,
        "whole",
      ),
    ],
    issues: [
      [`${own("Hired")}=0`, "There is no hire date."],
      [`N(${own("Unpaid leave days")})<0`, "Days of unpaid leave must be 0 or more."],
      [`OR(N(${own("Lot")})<0,N(${own("Lot")})>=${LOTS})`, "Lots are numbered from 1 on."],
      [`AND(NOT(${hiredLater}),${from}>${until})`, "More days of unpaid leave than of service."],
    ],
  });
  list.builder
    .put(list.header - 2, 1, "Service up to", "label", 2)
    .put(list.header - 2, 3, formula(`=${row.input("PaySeniorityAsOf")}`), "computed")
    .format(area(list.header - 2, 3), "date");
  return list.done();
}
