import { SENIORITY } from "../../agreement/longevity";
import { figureInYear } from "../../rules/figures";
import { computed, typed } from "../plan/columns";
import { area } from "../plan/cells";
import { formula, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import { PersonRow, type PayrollBase } from "./person-row";
import { staffList } from "./staff-list";

/** Rows above the headings: the day up to which service counts. */
const ABOVE = 2;

/** More lots than are ever drawn: a lot decides between people of one day, and never between two days. */
const LOTS = 1000;

/** Days that put everyone without professional status behind everyone who has it. */
const AFTER_PTS = 100_000;

const LAST_PRINTED = "Recall place";

/** The day after the last one that counts. */
const until = (row: PersonRow) => `(${row.own("As of")}+1)`;
/** On the list all the same, behind everyone who has begun. */
const hiredLater = (row: PersonRow) => `${row.own("Hired")}>${row.own("As of")}`;

/** Who has how much service, and the place on the list and in each discipline that follows from it. */
function columnsOfPlaces(row: PersonRow): readonly TableColumn[] {
  const own = (heading: string) => row.own(heading);
  const [keys, groups] = [row.column("Key"), row.column("Group")];
  const counted = (comparison: string) => `COUNTIF(${keys},"${comparison}"&${own("Key")})`;
  const chosen = row.input("PayDiscipline");
  // FIND takes * and ? as they are; SEARCH would take them for other characters.
  const holds = `ISNUMBER(FIND(UPPER(${chosen}),UPPER(${own("Certification")})))`;
  const placeIn = (comparison: string) =>
    `IF(${own("Group")}=0,"",COUNTIFS(${groups},${own("Group")},${keys},"${comparison}"&${own("Key")})+1)`;
  const days = `${until(row)}-EDATE(${own("Counted from")},${own("Total months")})`;
  return [
    computed("Certification", 24, `=${row.staff("Certification")}&""`),
    computed("PTS", 7, `=IF(${row.staff("PTS")}="Yes","Yes","No")`),
    computed("Hired", 12, `=N(${row.staff("Hire date")})`, "date"),
    typed("Unpaid leave days", 10),
    computed("Years", 7, `=INT(${own("Total months")}/12)`, "whole"),
    computed("Months", 7, `=MOD(${own("Total months")},12)`, "whole"),
    computed("Days", 7, `=MAX(0,${days})`, "whole"),
    typed("Lot", 7),
    computed("Place", 7, `=${counted("<")}+1`, "whole"),
    computed("Tie", 13, `=IF(${hiredLater(row)},"Hired later",IF(${counted("=")}>1,"Draw lots",""))`),
    computed("Discipline", 22, `=IF(${chosen}="",${own("Certification")},IF(${holds},${chosen},""))`),
    computed("Layoff place", 8, `=${placeIn(">")}`, "whole"),
    computed(LAST_PRINTED, 8, `=${placeIn("<")}`, "whole"),
  ];
}

/** How the places come about, for the screen. */
function columnsBehindPlaces(row: PersonRow): readonly TableColumn[] {
  const own = (heading: string) => row.own(heading);
  const from = own("Counted from");
  const monthsUpTo = `(YEAR(${until(row)})-YEAR(${from}))*12+MONTH(${until(row)})-MONTH(${from})`;
  const months = `${monthsUpTo}-IF(EDATE(${from},${monthsUpTo})>${until(row)},1,0)`;
  const key = `(${from}+IF(${own("PTS")}="Yes",0,${AFTER_PTS}))*${LOTS}+N(${own("Lot")})`;
  // The number of a discipline: that of the first line which has it.
  const group = `MATCH(${own("Discipline")},${row.column("Discipline")},0)`;
  return [
    computed("As of", 12, `=${row.input("PaySeniorityAsOf")}`, "date"),
    computed("Counted from", 12, `=${own("Hired")}+N(${own("Unpaid leave days")})`, "date"),
    computed("Total months", 9, `=MAX(0,${months})`, "whole"),
    computed("Key", 14, `=ROUND(${key},0)`, "whole"),
    computed("Group", 8, `=IF(${own("Discipline")}="",0,${group})`, "whole"),
  ];
}

/**
 * The seniority list of Article VIII: professional status first, then length of service in years, months and days with
 * unpaid leave taken off (reading R24); equal ones are marked for the drawing of lots.
 */
export function seniorityList(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PaySeniority");
  const [hired, lot] = [row.own("Hired"), row.own("Lot")];
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
      "A discipline is a person's certification, or the one typed on the Payroll inputs sheet: everyone who holds " +
        "it is in it.",
    ],
    above: ABOVE,
    printedTo: LAST_PRINTED,
    columns: [...columnsOfPlaces(row), ...columnsBehindPlaces(row)],
    issues: [
      [`${hired}=0`, "There is no hire date."],
      [`N(${row.own("Unpaid leave days")})<0`, "Days of unpaid leave must be 0 or more."],
      [`OR(N(${lot})<0,N(${lot})>=${LOTS})`, "Lot numbers start at 1."],
      [
        `AND(NOT(${hiredLater(row)}),${row.own("Counted from")}>${until(row)})`,
        "More days of unpaid leave than of service.",
      ],
    ],
  });
  list.builder
    .put(list.header - 2, 1, "Service up to", "label", 2)
    .put(list.header - 2, 3, formula(`=${row.input("PaySeniorityAsOf")}`), "computed")
    .format(area(list.header - 2, 3), "date");
  return list.done();
}
