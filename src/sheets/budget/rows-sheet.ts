import { fiscalCode } from "../../agreement/years";
import { area, cell, onSheet } from "../plan/cells";
import { computed, withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { plannedIds } from "./changes-sheet";
import { CHECKS_ROW } from "./check-lines";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import * as amounts from "./row-amounts";
import * as facts from "./row-facts";
import { FROM_PLANNED, FROM_STAFF, type RowHeading, RowReferences, TOTAL } from "./row-references";
import type { Schedules } from "./schedules-sheet";

export const ROWS_HEADER = 5;

/** The cells of a column that are of the staff list, of one of the budget's years by its place. */
export function staffCells(names: BudgetNames, options: BudgetOptions, column: number, year: number): string {
  const first = ROWS_HEADER + 1 + year * (options.ids.length + plannedIds().length);
  return onSheet(names.sheets.rows, area(first, column, options.ids.length));
}

export function columnsFor(names: BudgetNames, schedules: Schedules): readonly TableColumn[] {
  const at = new RowReferences(names);
  const money = (heading: RowHeading, text: string) => computed(heading, 13, `=${text}`, "money");
  const number = (heading: RowHeading, text: string) => computed(heading, 9, `=${text}`);
  const text = (heading: "Name" | "School" | "Position" | "Account", width: number) =>
    computed(heading, width, `=${at.fact(heading)}&""`);
  const date = (heading: "Starts" | "Ends" | "Leave from" | "Leave to") =>
    computed(heading, 12, `=${facts.date(at, heading)}`, "date");
  return withStyles([
    { heading: "Year", width: 8 },
    { heading: "List", width: 9 },
    { heading: "Id", width: 10, format: "text" },
    text("Name", 24),
    text("School", 24),
    text("Position", 22),
    text("Account", 14),
    computed("Lane", 7, `=${facts.laneCode(at, schedules, "Lane no.")}`),
    number("Step", facts.step(at)),
    computed("FTE", 7, `=${facts.fte(at)}`, "share"),
    number("Days worked", amounts.daysWorked(at)),
    money("Annual salary", amounts.annualSalary(at)),
    money("Salary", amounts.salary(at)),
    money("Further days", amounts.furtherDays(at)),
    money("Longevity", amounts.longevity(at)),
    money("Stipends", amounts.assigned(at, "stipends")),
    money("Stay-well", amounts.stayWell(at)),
    money("Travel", amounts.assigned(at, "travel")),
    money(TOTAL, amounts.total(at)),
    computed("Issue", 36, `=${facts.issue(at)}`),
    computed("Split", 7, `=${facts.split(at)}`),
    date("Starts"),
    date("Ends"),
    date("Leave from"),
    date("Leave to"),
    number("Row", facts.place(at)),
    number("Work year", facts.workYear(at)),
    number("Lane no.", facts.openingLane(at, schedules)),
    number("New lane no.", facts.newLane(at)),
    computed("Lane at the end", 8, `=${facts.laneCode(at, schedules, "New lane no.")}`),
    number("Change day", facts.changeDay(at)),
    number("Raise day", at.year("Raise day")),
    number("From day", facts.fromDay(at)),
    number("To day", facts.toDay(at)),
    number("Leave from day", facts.leaveFromDay(at)),
    number("Leave to day", facts.leaveToDay(at)),
    number("Days 1", facts.days(at, 1)),
    number("Days 2", facts.days(at, 2)),
    number("Days 3", facts.days(at, 3)),
    money("Rate 1", amounts.rate(at, schedules, 1)),
    money("Rate 2", amounts.rate(at, schedules, 2)),
    money("Rate 3", amounts.rate(at, schedules, 3)),
  ]);
}

/** One row a person and year; every amount follows from the table Staff, the inputs and the changes. */
export function rowsSheet(names: BudgetNames, options: BudgetOptions, schedules: Schedules): SheetPlan {
  const name = names.sheets.rows;
  const table = budgetName(names, "BudgetRows");
  const columns = columnsFor(names, schedules);
  const rest = columns.slice(3).map(() => null);
  const rows = options.years.flatMap(({ ends }): (readonly Content[])[] => [
    ...options.ids.map((id) => [fiscalCode(ends), FROM_STAFF, id, ...rest]),
    ...plannedIds().map((id) => [fiscalCode(ends), FROM_PLANNED, id, ...rest]),
  ]);
  const issues = columns.findIndex(({ heading }) => heading === "Issue") + 1;
  const first = ROWS_HEADER + 1;
  return new SheetBuilder(name)
    .put(1, 1, "Budget rows: one row a person and year", "title")
    .put(
      2,
      1,
      "Nothing is typed here. Change the table Staff, or the sheets of inputs, changes and stipends.",
      "note",
      8,
    )
    .put(3, 1, "Checks in all (must be 0)", "label", 3)
    .put(3, 4, formula(`=${onSheet(names.sheets.totals, area(CHECKS_ROW, 2))}`), "computed")
    .put(3, 6, "Total of all rows", "label")
    .put(3, 7, formula(`=SUM(${columnOf(table, TOTAL)})`), "computed")
    .format(area(3, 7), "money")
    .table({ name: table, row: ROWS_HEADER, column: 1, columns, rows })
    .condition({ area: area(first, issues, rows.length), style: "bad", formula: `=${cell(first, issues)}<>""` })
    .freeze(ROWS_HEADER, 4)
    .done({
      landscape: true,
      wide: 2,
      titleRows: { from: ROWS_HEADER, to: ROWS_HEADER },
      titleColumns: 4,
      footer: name,
    });
}
