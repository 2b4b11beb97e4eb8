import { fiscalCode } from "../../agreement/years";
import { area, cell, onSheet } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed } from "../plan/columns";
import { pageGroups } from "../plan/page-groups";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { plannedIds } from "./changes-sheet";
import { putChecks } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import * as amounts from "./row-amounts";
import * as facts from "./row-facts";
import * as person from "./row-person";
import { type RowHeading, RowReferences, TOTAL } from "./row-references";
import { keysOf, type Schedules } from "./schedules-sheet";

const ROWS_HEADER = 5;
/** The columns that stay in sight and are on every page: year, list, Id and name. */
const TITLES = 4;

/** A column whose formula is one for all rows, or calls the cells of each row's own year or person. */
type RowColumn = TableColumn & { readonly ofPerson?: (cells: person.RowCells) => string | null };

/** How many rows a year has: the people of the staff list, then the planned positions. */
export const rowsAYear = ({ ids }: Pick<BudgetOptions, "ids">): number => ids.length + plannedIds().length;

/** The row of the sheet for a year and a place in it, both counted from 0. */
const rowAt = (options: Pick<BudgetOptions, "ids">, year: number, at: number): number =>
  ROWS_HEADER + 1 + year * rowsAYear(options) + at;

/** Whether a raise inside a year is possible: only projected years have one. */
const hasRaises = ({ years }: BudgetOptions) => years.some(({ ends }) => !keysOf(ends).printed);

const money = (heading: RowHeading, text: string) => computed(heading, 13, `=${text}`, "money");
const number = (heading: RowHeading, text: string) => computed(heading, 9, `=${text}`);
const own = (
  heading: RowHeading,
  width: number,
  ofPerson: RowColumn["ofPerson"] & {},
  format?: TableColumn["format"],
): RowColumn => ({ heading, width, ofPerson, ...(format ? { format } : {}) });

/** Who the person is, what is paid for the year, part by part, and what is wrong with it. */
function columnsOfAmounts(at: RowReferences, schedules: Schedules, withRaise: boolean): readonly RowColumn[] {
  return [
    { heading: "Year", width: 8 },
    { heading: "List", width: 9 },
    own("Id", 10, person.text("Id")),
    own("Name", 24, person.text("Name")),
    own("School", 24, person.text("School")),
    own("Position", 22, person.text("Position")),
    own("Account", 14, person.text("Account")),
    computed("Lane", 9, `=${person.changedLane(at, 0, at.own("Lane before"))}`),
    own("Step", 9, person.step(at)),
    own("FTE", 7, person.fte, "share"),
    number("Days worked", facts.days(at)),
    own("Annual salary", 13, amounts.annualSalary(at, withRaise), "money"),
    money("Salary", amounts.salary(at, withRaise)),
    own("Extra days", 13, amounts.furtherDays(at, withRaise), "money"),
    own("Longevity", 13, amounts.longevity(at), "money"),
    money("Stipends", amounts.assigned(at, "stipend")),
    own("Stay-well", 13, amounts.stayWell(at, withRaise), "money"),
    money("Travel", amounts.assigned(at, "travel")),
    money(TOTAL, amounts.total(at)),
    computed("Issue", 36, `=${facts.issue(at, schedules)}`),
  ];
}

/** How the amounts come about: days and rates, what is known of the person, last year's schedule for the bridge. */
function columnsBehindAmounts(
  at: RowReferences,
  schedules: Schedules,
  withRaise: boolean,
  { years }: BudgetOptions,
): readonly RowColumn[] {
  return [
    own("Work year", 9, person.workYear(at)),
    computed("Lane at the end", 8, `=${facts.laneAtTheEnd(at)}`),
    own("From day", 9, person.fromDay(at)),
    own("To day", 9, person.toDay(at)),
    own("Leave from day", 9, person.leaveFromDay(at)),
    own("Leave to day", 9, person.leaveToDay(at)),
    number("Days on the new lane", amounts.daysOnTheNewLane(at)),
    own("Rate", 13, amounts.rate(at, schedules, "Lane", "Opening at"), "money"),
    own("Rate at the end", 13, amounts.rate(at, schedules, "Lane at the end", "Opening at"), "money"),
    ...(withRaise
      ? [
          own("Raised days", 9, amounts.raisedDays(at, "all")),
          own("Raised days on the new lane", 9, amounts.raisedDays(at, "new lane")),
          own("Later rate", 13, amounts.rate(at, schedules, "Lane", "Later at"), "money"),
          own("Later rate at the end", 13, amounts.rate(at, schedules, "Lane at the end", "Later at"), "money"),
        ]
      : []),
    own("Lane before", 8, person.laneBefore(at)),
    own("First service year", 9, person.firstServiceYear(at)),
    own("Stay-well days", 9, person.stayWellDays(at)),
    own("Problem of the list", 30, (cells) => (cells.before ? null : facts.problemOfTheList(at, cells))),
    ...(years.length > 1
      ? [
          own("On the old lane", 13, amounts.onOldSchedule(at, schedules, "Lane before"), "money"),
          own("On the old schedule", 13, amounts.onOldSchedule(at, schedules, "Lane at the end"), "money"),
        ]
      : []),
    { heading: "No.", width: 7, format: "whole" },
  ];
}

/** The place of a column on the sheet. */
const placeOf = (columns: readonly RowColumn[], heading: RowHeading) =>
  columns.findIndex((column) => column.heading === heading) + 1;

/** The contents of the rows, year by year: the people of the staff list, then the planned positions. */
function contentsOf(
  names: BudgetNames,
  options: BudgetOptions,
  columns: readonly RowColumn[],
): readonly (readonly Content[])[] {
  return options.years.flatMap(({ ends }, year) => {
    const row = (cells: Omit<person.RowCells, "before">, at: number): readonly Content[] => {
      const before =
        year === 0
          ? null
          : (heading: RowHeading) => cell(rowAt(options, year - 1, at), placeOf(columns, heading), true);
      const fixed: Partial<Record<string, Content>> = {
        Year: fiscalCode(ends),
        List: cells.list,
        "No.": rowAt(options, year, at) - ROWS_HEADER,
      };
      return columns.map(({ heading, ofPerson }) => {
        const text = ofPerson?.({ ...cells, before }) ?? null;
        return text === null ? (fixed[heading] ?? null) : formula(`=${text}`);
      });
    };
    return [
      ...options.ids.map((_, at) => row(person.staffCells(names, options.staff, at, year), at)),
      ...plannedIds().map((_, at) => row(person.plannedCells(names, at, year), options.ids.length + at)),
    ];
  });
}

export interface RowsSheet {
  readonly sheet: SheetPlan;
  /** The cell of a column, by the places of its year and of its row in the year, counted from 0. */
  readonly cellOf: (heading: RowHeading, year: number, at: number) => string;
  /** The cells of a column that are of the staff list, of one of the budget's years by its place. */
  readonly staffCells: (heading: RowHeading, year: number) => string;
  /** The cells of a year from one column to another. */
  readonly yearCells: (year: number, first: RowHeading, last?: RowHeading) => string;
  /** The cells of a column that are of the planned positions, in their order. */
  readonly plannedCells: (year: number, heading: RowHeading) => string;
}

/** The addresses of the rows' cells, for the other sheets. */
function cellsOf(
  sheet: string,
  options: BudgetOptions,
  place: (heading: RowHeading) => number,
): Omit<RowsSheet, "sheet"> {
  const staff = options.ids.length;
  const cells = (heading: RowHeading, year: number, at: number, rows?: number, columns?: number) =>
    onSheet(sheet, area(rowAt(options, year, at), place(heading), rows, columns));
  return {
    cellOf: (heading, year, at) => cells(heading, year, at),
    staffCells: (heading, year) => cells(heading, year, 0, staff),
    plannedCells: (year, heading) => cells(heading, year, staff, plannedIds().length),
    yearCells: (year, from, to = from) => cells(from, year, 0, rowsAYear(options), place(to) - place(from) + 1),
  };
}

/** One row per person and year; every amount follows from the Staff table, the inputs and the changes. */
export function rowsSheet(names: BudgetNames, options: BudgetOptions, schedules: Schedules): RowsSheet {
  const name = names.sheets.rows;
  const table = budgetName(names, "BudgetRows");
  const [at, withRaise] = [new RowReferences(names), hasRaises(options)];
  const shown = columnsOfAmounts(at, schedules, withRaise);
  const columns = [...shown, ...columnsBehindAmounts(at, schedules, withRaise, options)];
  const rows = contentsOf(names, options, columns);
  const issues = area(ROWS_HEADER + 1, shown.length, rows.length);
  // What follows the issues is for the screen.
  const [printed, ...more] = pageGroups(shown, TITLES);
  const builder = new SheetBuilder(name);
  putChecks(builder, names, 3, 1, 3);
  const sheet = builder
    .put(1, 1, "Budget rows: one row for each person and year", "title")
    .put(
      2,
      1,
      "Nothing is typed here. Change the Staff table, or the inputs, changes and stipends sheets. If you sort " +
        "these rows, sort them by the last column, No., when you are done.",
      "note",
      10,
    )
    .height(2, 31)
    .height(ROWS_HEADER, HEADING_HEIGHT)
    .put(3, 6, "Total of all rows", "label")
    .put(3, 7, formula(`=SUM(${columnOf(table, TOTAL)})`), "computed")
    .format(area(3, 7), "money")
    .table({ name: table, row: ROWS_HEADER, column: 1, columns: columns.map(withoutPerson), rows })
    .condition({ area: issues, style: "bad", formula: `=${cell(issues.row, issues.column)}<>""` })
    .freeze(ROWS_HEADER, TITLES)
    .done({
      landscape: true,
      wide: 1,
      area: printed,
      furtherAreas: more,
      titleRows: { from: ROWS_HEADER, to: ROWS_HEADER },
      titleColumns: TITLES,
      footer: name,
    });
  return { sheet, ...cellsOf(name, options, (heading) => placeOf(columns, heading)) };
}

const withoutPerson = ({ ofPerson: _, ...column }: RowColumn): TableColumn => column;
