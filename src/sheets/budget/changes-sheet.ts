import { area, onSheet } from "../plan/cells";
import { firstIssue, timesIn } from "../plan/formula-parts";
import { blankRows, computed, typed, withStyles } from "../plan/columns";
import { beside, columnOf, inRow } from "../plan/references";
import type { SheetPlan, Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE, oneOf } from "../plan/typing-rules";
import { fiscalCode } from "../../agreement/years";
import { putChecks } from "./front-page";
import { budgetName, STAFF, type BudgetNames, type BudgetTable } from "./names";
import type { BudgetOptions } from "./options";
import { lanesOf, type Schedules } from "./schedules-sheet";
import { type SchoolYearCells, workDayFrom } from "./work-days";

const TABLES_ROW = 5;
const ROOM = { laneChanges: 40, furtherDays: 40, planned: 12 } as const;
/** What a planned line is; a cut takes its amounts off. */
export const PLANNED_KINDS = ["Vacancy", "Added", "Replacement", "Cut"] as const;
export const CUT = PLANNED_KINDS[3];
/** Whether there are more or fewer positions; a vacancy or a replacement fills one that is there. */
export const changesPositions = (kind: (typeof PLANNED_KINDS)[number]): boolean => kind === "Added" || kind === CUT;

/** The Ids of the planned lines, by which the rows of the budget know them. */
export const plannedIds = (): readonly string[] =>
  Array.from({ length: ROOM.planned }, (_, at) => `Plan ${String(at + 1).padStart(2, "0")}`);

/**
 * Each change with the budget's year in which it takes effect and its turn there: 0 for the lane with which the year
 * opens, 1 for the change inside the year. The rows of the budget find their changes by the key of the three. Movement
 * is in September and in January (Article XIII, Section 3; reading R8), so that a year has one change inside.
 */
function laneChanges(names: BudgetNames, options: BudgetOptions, schedules: Schedules, column: number): Table {
  const name = budgetName(names, "BudgetLaneChanges");
  const years = budgetName(names, "BudgetYears");
  const own = (heading: string) => inRow(name, heading);
  const [id, from, lane, year, turn] = ["Id", "From", "To lane", "Year", "Turn"].map(own) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const ofColumn = (heading: string) => columnOf(name, heading);
  const sameDay = `SUMPRODUCT((${ofColumn("Id")}=${id})*(${ofColumn("From")}=${from}))>1`;
  const usable = `AND(${id}<>"",ISNUMBER(${from}),${lane}<>"")`;
  const yearsBefore = `COUNTIF(${columnOf(years, "Last day")},"<"&${from})`;
  const yearCode = beside(years, `${yearsBefore}+1`, "No.", "Fiscal year");
  const until = beside(years, year, "Year", "Whole-year lanes until");
  const sameYear = `(${ofColumn("Id")}=${id})*(${ofColumn("Year")}=${year})`;
  const superseded = `SUMPRODUCT(${sameYear}*(${ofColumn("From")}<=${until})*(${ofColumn("From")}>${from}))>0`;
  const earlier = `SUMPRODUCT(${sameYear}*(${ofColumn("From")}>${until})*(${ofColumn("From")}<${from}))`;
  const issue = firstIssue([
    [`AND(${id}="",${from}="",${lane}="")`, ""],
    [`${timesIn(id, columnOf(STAFF, "Id"))}=0`, "This Id is not on the staff list."],
    [`NOT(ISNUMBER(${from}))`, "Type the day of the change."],
    [`${lane}=""`, "Choose the new lane."],
    [`NOT(${schedules.hasLane(lane)})`, "This lane is not on the schedule."],
    [sameDay, "Two changes of one person on one day: keep one."],
    [`N(${turn})>1`, "A year has one lane change after September: keep one (reading R8)."],
  ]);
  return {
    name,
    row: TABLES_ROW,
    column,
    columns: withStyles([
      { ...typed("Id", 12), format: "text" },
      typed("From", 12, DATE_RULE, "date"),
      typed("To lane", 9, oneOf(lanesOf(options), "Choose a lane on the schedule.")),
      computed("Year", 8, `=IF(${usable},IFERROR(${yearCode},""),"")`),
      computed("Turn", 7, `=IF(${year}="","",IF(${from}>${until},${earlier}+1,IF(${superseded},"",0)))`),
      computed("Key", 16, `=IF(${turn}="","",${year}&" "&${id}&" "&${turn})`),
      computed("Day", 7, `=IF(${turn}="","",${workDayFrom(from, schoolYearOf(names, year))})`),
      computed("New lane", 9, `=IF(${turn}="","",${lane})`),
      computed("Issue", 30, `=${issue}`),
    ]),
    rows: blankRows(ROOM.laneChanges, 9),
  };
}

/** The first and last day of the year whose code a cell holds. */
function schoolYearOf(names: BudgetNames, code: string): SchoolYearCells {
  const years = budgetName(names, "BudgetYears");
  return {
    first: beside(years, code, "Year", "First day"),
    last: beside(years, code, "Year", "Last day"),
    noSchool: columnOf(budgetName(names, "BudgetNoSchool"), "Date"),
  };
}

function furtherDays(names: BudgetNames, { years }: BudgetOptions, column: number): Table {
  const name = budgetName(names, "BudgetFurtherDays");
  const own = (heading: string) => inRow(name, heading);
  const issue = firstIssue([
    [`AND(${own("Id")}="",${own("Days")}="")`, ""],
    [`${timesIn(own("Id"), columnOf(STAFF, "Id"))}=0`, "This Id is not on the staff list."],
    [`${timesIn(own("Year"), columnOf(budgetName(names, "BudgetYears"), "Year"))}=0`, "Choose a year in this budget."],
    [`NOT(ISNUMBER(${own("Days")}))`, "Type the number of days."],
    [`${own("Days")}<0`, "Days must be 0 or more."],
  ]);
  return {
    name,
    row: TABLES_ROW,
    column,
    columns: withStyles([
      { ...typed("Id", 12), format: "text" },
      typed("Year", 9, oneOf(years.map(({ ends }) => fiscalCode(ends)))),
      typed("Days", 9),
      computed("Issue", 30, `=${issue}`),
      computed("Key", 14, `=IF(${own("Id")}="","",${own("Year")}&" "&${own("Id")})`),
    ]),
    rows: blankRows(ROOM.furtherDays, 5),
  };
}

function planned(names: BudgetNames, options: BudgetOptions, schedules: Schedules, column: number): Table {
  const name = budgetName(names, "BudgetPlanned");
  const own = (heading: string) => inRow(name, heading);
  const issue = firstIssue([
    [`AND(${own("Name")}="",${own("FTE")}="")`, ""],
    [`${own("Kind")}=""`, "Choose what it is: vacancy, added, replacement or cut."],
    [`NOT(ISNUMBER(${own("FTE")}))`, "Type the FTE, such as 1 or 0.5."],
    [`${own("FTE")}<0`, "FTE must be 0 or more; a cut subtracts it."],
    [`OR(${["Starts", "Ends"].map((date) => `ISTEXT(${own(date)})`).join(",")})`, "Type dates such as 8/28/2014."],
    [`AND(${own("Lane")}<>"",NOT(${schedules.hasLane(own("Lane"))}))`, "This lane is not on the schedule."],
    [`AND(${own("Starts")}<>"",${own("Ends")}<>"",${own("Ends")}<${own("Starts")})`, "It ends before it starts."],
  ]);
  return {
    name,
    row: TABLES_ROW,
    column,
    columns: withStyles([
      { heading: "Id", width: 10 },
      typed("Kind", 13, oneOf(PLANNED_KINDS)),
      typed("Name", 24),
      typed("School", 22),
      typed("Position", 22),
      typed("Role", 18),
      typed("Lane", 8, oneOf(lanesOf(options), "Choose a lane on the schedule.")),
      typed("Step", 8),
      typed("FTE", 8, undefined, "share"),
      typed("Starts", 12, DATE_RULE, "date"),
      typed("Ends", 12, DATE_RULE, "date"),
      { ...typed("Account", 16), format: "text" },
      computed("Issue", 30, `=${issue}`),
    ]),
    rows: plannedIds().map((id) => [id, ...Array.from({ length: 12 }, () => null)]),
  };
}

const COLUMNS = { planned: 1, laneChanges: 15, furtherDays: 25 } as const;

/** The columns of the planned positions that say what a person's line of the staff list says. */
export const PLANNED_HEADINGS = [
  "Id",
  "Kind",
  "Name",
  "School",
  "Position",
  "Role",
  "Lane",
  "Step",
  "FTE",
  "Starts",
  "Ends",
  "Account",
] as const;
export type PlannedHeading = (typeof PLANNED_HEADINGS)[number];

/** The cell of a planned position, by its place among them. */
export function plannedCell(names: BudgetNames, at: number, heading: PlannedHeading): string {
  const column = COLUMNS.planned + PLANNED_HEADINGS.indexOf(heading);
  return onSheet(names.sheets.changes, area(TABLES_ROW + 1 + at, column));
}

/** What is known of later than the staff list: planned positions, lane changes, days beyond the work year. */
export function changesSheet(names: BudgetNames, options: BudgetOptions, schedules: Schedules): SheetPlan {
  const name = names.sheets.changes;
  const builder = new SheetBuilder(name);
  putChecks(builder, names, 3, 1, 2);
  return builder
    .put(1, 1, "Budget changes", "title")
    .put(
      2,
      1,
      "Type vacancies, new positions, replacements and cuts here. " +
        "A person who leaves has the last day in the column Ends of the Staff table.",
      "note",
      8,
    )
    .height(2, 31)
    .put(TABLES_ROW - 1, COLUMNS.planned, "Planned positions", "subtitle")
    .table(planned(names, options, schedules, COLUMNS.planned))
    .put(TABLES_ROW - 1, COLUMNS.laneChanges, "Lane changes (Article XIII, Section 3)", "subtitle")
    .table(laneChanges(names, options, schedules, COLUMNS.laneChanges))
    .put(TABLES_ROW - 1, COLUMNS.furtherDays, "Days beyond the work year (Article II, Section 2.C)", "subtitle")
    .table(furtherDays(names, options, COLUMNS.furtherDays))
    .freeze(TABLES_ROW, 0)
    .done({
      landscape: true,
      wide: 1,
      area: area(1, 1, TABLES_ROW + ROOM.planned, PLANNED_HEADINGS.length + 1),
      furtherAreas: [
        area(TABLES_ROW - 1, COLUMNS.laneChanges, ROOM.laneChanges + 2, 9),
        area(TABLES_ROW - 1, COLUMNS.furtherDays, ROOM.furtherDays + 2, 5),
      ],
      titleRows: { from: TABLES_ROW, to: TABLES_ROW },
      footer: name,
    });
}

/** How many lines of these tables have an issue. */
export function changeIssues(names: BudgetNames): string {
  const tables: readonly BudgetTable[] = ["BudgetLaneChanges", "BudgetFurtherDays", "BudgetPlanned"];
  return tables.map((table) => `SUMPRODUCT((${columnOf(budgetName(names, table), "Issue")}<>"")*1)`).join("+");
}
