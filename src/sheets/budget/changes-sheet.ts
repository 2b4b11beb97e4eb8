import { textInFormula } from "../plan/cells";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import type { Content, SheetPlan, Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE, oneOf } from "../plan/typing-rules";
import { fiscalCode } from "../../agreement/years";
import { budgetName, STAFF, type BudgetNames, type BudgetTable } from "./names";
import type { BudgetOptions } from "./options";
import { lanesOf, type Schedules } from "./schedules-sheet";

const TABLES_ROW = 5;
const ROOM = { laneChanges: 40, furtherDays: 40, planned: 12 } as const;
/** What a planned line is; a cut takes its amounts off. */
export const PLANNED_KINDS = ["Vacancy", "Added", "Replacement", "Cut"] as const;
export const CUT = PLANNED_KINDS[3];

/** The Ids of the planned lines, by which the rows of the budget know them. */
export const plannedIds = (): readonly string[] =>
  Array.from({ length: ROOM.planned }, (_, at) => `Plan ${String(at + 1).padStart(2, "0")}`);

/** How often a cell's value is in a column, as the very same text: COUNTIF would take 0102 for 102. */
export const timesIn = (value: string, column: string) => `SUMPRODUCT((${column}=${value})*1)`;

const empty = (rows: number, columns: number): readonly Content[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));

/** The first sentence of these whose condition holds. */
export function firstIssue(issues: readonly (readonly [condition: string, sentence: string])[]): string {
  return issues.reduceRight(
    (rest, [condition, sentence]) => `IF(${condition},${textInFormula(sentence)},${rest})`,
    '""',
  );
}

function laneChanges(names: BudgetNames, options: BudgetOptions, schedules: Schedules, column: number): Table {
  const name = budgetName(names, "BudgetLaneChanges");
  const own = (heading: string) => inRow(name, heading);
  const [id, from] = [own("Id"), own("From")];
  const twice = `SUMPRODUCT((${columnOf(name, "Id")}=${id})*(${columnOf(name, "From")}=${from}))>1`;
  const issue = firstIssue([
    [`AND(${id}="",${from}="",${own("To lane")}="")`, ""],
    [`${timesIn(id, columnOf(STAFF, "Id"))}=0`, "This Id is not on the staff list."],
    [`NOT(ISNUMBER(${from}))`, "Type the day of the change."],
    [`ISERROR(${own("Lane no.")})`, "This lane is not on the schedule."],
    [twice, "Two changes of one person on one day: keep one."],
  ]);
  return {
    name,
    row: TABLES_ROW,
    column,
    columns: withStyles([
      { ...typed("Id", 12), format: "text" },
      typed("From", 12, DATE_RULE, "date"),
      typed("To lane", 9, oneOf(lanesOf(options), "Choose a lane of the schedule.")),
      computed("Lane no.", 9, `=IF(${own("To lane")}="",0,${schedules.laneNumber(own("To lane"))})`, "whole"),
      computed("Issue", 30, `=${issue}`),
    ]),
    rows: empty(ROOM.laneChanges, 5),
  };
}

function furtherDays(names: BudgetNames, { years }: BudgetOptions, column: number): Table {
  const name = budgetName(names, "BudgetFurtherDays");
  const own = (heading: string) => inRow(name, heading);
  const issue = firstIssue([
    [`AND(${own("Id")}="",${own("Days")}="")`, ""],
    [`${timesIn(own("Id"), columnOf(STAFF, "Id"))}=0`, "This Id is not on the staff list."],
    [`${timesIn(own("Year"), columnOf(budgetName(names, "BudgetYears"), "Year"))}=0`, "Choose a year of this budget."],
    [`NOT(ISNUMBER(${own("Days")}))`, "Type the number of days."],
    [`${own("Days")}<0`, "Days are 0 or more."],
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
    ]),
    rows: empty(ROOM.furtherDays, 4),
  };
}

function planned(names: BudgetNames, options: BudgetOptions, schedules: Schedules, column: number): Table {
  const name = budgetName(names, "BudgetPlanned");
  const own = (heading: string) => inRow(name, heading);
  const issue = firstIssue([
    [`AND(${own("Name")}="",${own("FTE")}="")`, ""],
    [`${own("Kind")}=""`, "Choose what it is: vacancy, added, replacement or cut."],
    [`NOT(ISNUMBER(${own("FTE")}))`, "Type the FTE, such as 1 or 0.5."],
    [`${own("FTE")}<0`, "FTE is 0 or more; a cut takes it off."],
    [`AND(${own("Lane")}<>"",ISERROR(${schedules.laneNumber(own("Lane"))}))`, "This lane is not on the schedule."],
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
      typed("Lane", 8, oneOf(lanesOf(options), "Choose a lane of the schedule.")),
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

const COLUMNS = { planned: 1, laneChanges: 15, furtherDays: 21 } as const;

/** What is known of later than the staff list: planned positions, lane changes, days beyond the work year. */
export function changesSheet(names: BudgetNames, options: BudgetOptions, schedules: Schedules): SheetPlan {
  const name = names.sheets.changes;
  return new SheetBuilder(name)
    .put(1, 1, "Budget changes", "title")
    .put(
      2,
      1,
      "Type vacancies, new positions, replacements and cuts here. " +
        "A person who leaves has the last day in the column Ends of the table Staff.",
      "note",
      8,
    )
    .put(TABLES_ROW - 1, COLUMNS.planned, "Planned positions", "subtitle")
    .table(planned(names, options, schedules, COLUMNS.planned))
    .put(TABLES_ROW - 1, COLUMNS.laneChanges, "Lane changes (Article XIII, Section 3)", "subtitle")
    .table(laneChanges(names, options, schedules, COLUMNS.laneChanges))
    .put(TABLES_ROW - 1, COLUMNS.furtherDays, "Days beyond the work year (Article II, Section 2.C)", "subtitle")
    .table(furtherDays(names, options, COLUMNS.furtherDays))
    .freeze(TABLES_ROW, 0)
    .done({ landscape: true, wide: 1, footer: name });
}

/** How many lines of these tables have an issue. */
export function changeIssues(names: BudgetNames): string {
  const tables: readonly BudgetTable[] = ["BudgetLaneChanges", "BudgetFurtherDays", "BudgetPlanned"];
  return tables.map((table) => `SUMPRODUCT((${columnOf(budgetName(names, table), "Issue")}<>"")*1)`).join("+");
}
