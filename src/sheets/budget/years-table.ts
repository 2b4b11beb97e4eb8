import { fiscalCode, schoolYear } from "../../agreement/years";
import { area, onSheet } from "../plan/cells";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import { serial } from "../plan/serial";
import type { Content, Table } from "../plan/sheet-plan";
import { DATE_RULE } from "../plan/typing-rules";
import { outsideFiscalYear } from "../plan/fiscal-year";
import { firstIssue } from "../plan/formula-parts";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { keysOf, type Schedules } from "./schedules-sheet";
import { workDayFrom } from "./work-days";

/** The row of the headings on the inputs sheet. */
export const YEARS_ROW = 5;

/** The headings of the table of years whose cells the rows of the budget call, from the left. */
const YEAR_HEADINGS = [
  "Year",
  "Begins",
  "First day",
  "Last day",
  "Steps moved",
  "Schedule",
  "Later schedule",
  "Second raise from",
  "Raise day",
  "Whole-year lanes until",
  "Opening at",
  "Later at",
  "Closing at",
  "Closed before",
] as const;
/** The years, and what is typed for them; what follows from it is beside. */
export const TYPED_OF_YEARS = YEAR_HEADINGS.indexOf("Second raise from") + 1;
export type YearHeading = (typeof YEAR_HEADINGS)[number];

/** The cell of a year, by its place in the budget. */
export function yearCell(names: BudgetNames, at: number, heading: YearHeading): string {
  return onSheet(names.sheets.inputs, area(YEARS_ROW + 1 + at, 1 + YEAR_HEADINGS.indexOf(heading)));
}

/** What is wrong with a year, in a sentence. */
function yearIssue(own: (heading: string) => string): string {
  const [first, last] = [own("First day"), own("Last day")];
  const [raise, moved] = [own("Second raise from"), own("Steps moved")];
  const outside = outsideFiscalYear(first, last, own("Begins"));
  return firstIssue([
    [`OR(NOT(ISNUMBER(${first})),NOT(ISNUMBER(${last})))`, "Type the first and the last day, such as 8/28/2014."],
    [`${last}<=${first}`, "The last day is not after the first."],
    outside.first,
    outside.last,
    [`NOT(ISNUMBER(${moved}))`, "Type how many steps everyone moves: 1, 0 or 0.5."],
    [`${moved}<0`, "Steps moved must be 0 or more."],
    [`AND(${raise}<>"",NOT(ISNUMBER(${raise})))`, "Type the day of the second raise, or leave it blank."],
    [`AND(${raise}<>"",${own("Schedule")}=${own("Later schedule")})`, "A printed year has no second raise."],
    [`AND(${raise}<>"",OR(${raise}<=${first},${raise}>${last}))`, "The second raise is not inside the school year."],
  ]);
}

/** The years of a budget: their dates, steps and schedules. */
export function yearsTable(names: BudgetNames, options: BudgetOptions, schedules: Schedules): Table {
  const name = budgetName(names, "BudgetYears");
  const own = (heading: string) => inRow(name, heading);
  const noSchool = columnOf(budgetName(names, "BudgetNoSchool"), "Date");
  const year = { first: own("First day"), last: own("Last day"), noSchool };
  const dayNumber = workDayFrom(own("Second raise from"), year);
  // The last day of the movement's month: all of September is September's movement (reading R8).
  const movement = `DATE(YEAR(${own("Begins")}),${budgetName(names, "BudgetMovementMonth")}+1,1)-1`;
  const closedBefore = `SUMIFS(${columnOf(name, "Closing at")},${columnOf(name, "No.")},${own("No.")}-1)`;
  // Without a second raise it begins on a day after the longest work year, which never comes.
  const never = `${budgetName(names, "BudgetCounselorDays")}+1`;
  const columns = withStyles([
    { heading: "Year", width: 50 },
    { heading: "Begins", width: 14, format: "date" },
    typed("First day", 14, DATE_RULE, "date"),
    typed("Last day", 14, DATE_RULE, "date"),
    typed("Steps moved", 12),
    { heading: "Schedule", width: 14 },
    { heading: "Later schedule", width: 14 },
    typed("Second raise from", 14, DATE_RULE, "date"),
    computed("Raise day", 14, `=IF(${own("Second raise from")}="",${never},${dayNumber})`, "whole"),
    computed("Whole-year lanes until", 14, `=MAX(${own("First day")},${movement})`, "date"),
    computed("Opening at", 11, `=${schedules.at(own("Schedule"))}`, "whole"),
    computed("Later at", 11, `=${schedules.at(own("Later schedule"))}`, "whole"),
    computed("Closing at", 11, `=IF(${own("Second raise from")}="",${own("Opening at")},${own("Later at")})`, "whole"),
    computed("Closed before", 11, `=IF(${own("No.")}=1,${own("Opening at")},${closedBefore})`, "whole"),
    { heading: "School year", width: 12 },
    { heading: "No.", width: 6, format: "whole" },
    computed("Fiscal year", 10, `=${own("Year")}`),
    computed("Issue", 44, `=${yearIssue(own)}`),
  ]);
  return {
    name,
    row: YEARS_ROW,
    column: 1,
    columns,
    rows: options.years.map(({ ends, firstDay, lastDay }, at) => {
      const { opening, later } = keysOf(ends);
      const typedOrFixed: Partial<Record<string, Content>> = {
        Year: fiscalCode(ends),
        Begins: serial(ends - 1, 7, 1),
        "First day": firstDay,
        "Last day": lastDay,
        "Steps moved": at === 0 ? 0 : 1,
        Schedule: opening,
        "Later schedule": later,
        "School year": schoolYear(ends),
        "No.": at + 1,
      };
      return columns.map(({ heading }) => typedOrFixed[heading] ?? null);
    }),
  };
}
