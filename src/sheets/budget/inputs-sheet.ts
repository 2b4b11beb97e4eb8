import { LONGEVITY_TIERS, type LongevityTier } from "../../agreement/longevity";
import { figureInYear } from "../../rules/figures";
import { area, onSheet } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { inRow } from "../plan/references";
import type { SheetPlan, Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE } from "../plan/typing-rules";
import type { Name } from "../plan/workbook-plan";
import { firstIssue } from "../plan/formula-parts";
import { putChecks } from "./front-page";
import { inputLines } from "./input-lines";
import { budgetName, type BudgetNames } from "./names";
import { type BudgetOptions, firstYear } from "./options";
import type { Schedules } from "./schedules-sheet";
import { TYPED_OF_YEARS, YEARS_ROW, yearsTable } from "./years-table";

const LINES_ROW = 13;
/** The notes go over columns of the years above them. */
const NOTE = { column: 3, columns: 5 } as const;
const LONGEVITY_COLUMN = 9;
const NO_SCHOOL_COLUMN = 12;
const ROOM_FOR_DAYS = 40;

/** The longevity tiers: school years of service and the amount; the first line is of those who get none. */
function longevityTable(names: BudgetNames, tiers: readonly LongevityTier[]): Table {
  return {
    name: budgetName(names, "BudgetLongevity"),
    row: LINES_ROW,
    column: LONGEVITY_COLUMN,
    columns: withStyles([typed("Years", 14), typed("Amount", 14, undefined, "money")]),
    rows: [[0, 0], ...tiers.map(({ years, amount }) => [years, amount])],
  };
}

function noSchoolTable(names: BudgetNames, { noSchool }: BudgetOptions): Table {
  const name = budgetName(names, "BudgetNoSchool");
  const day = inRow(name, "Date");
  const noDate = firstIssue([[`AND(${day}<>"",NOT(ISNUMBER(${day})))`, "Type a date, such as 11/28/2014."]]);
  return {
    name,
    row: LINES_ROW,
    column: NO_SCHOOL_COLUMN,
    columns: withStyles([typed("Date", 14, DATE_RULE, "date"), typed("Why", 12), computed("Issue", 26, `=${noDate}`)]),
    rows: [...noSchool, ...Array.from({ length: ROOM_FOR_DAYS }, () => null)].map((date) => [date, null, null]),
  };
}

/** All that the rows of a budget go by: years, the district's calendar, the agreement's figures with their clauses. */
export function inputsSheet(
  names: BudgetNames,
  options: BudgetOptions,
  schedules: Schedules,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const name = names.sheets.inputs;
  const lines = inputLines(options);
  const tiers = figureInYear(LONGEVITY_TIERS, firstYear(options));
  const noSchool = noSchoolTable(names, options);
  const builder = new SheetBuilder(name)
    .put(1, 1, "Budget inputs", "title")
    .put(
      2,
      1,
      "Change the yellow cells; the budget follows. " +
        "Lanes and steps of the Staff table are those of the first year.",
      "note",
      6,
    )
    .put(YEARS_ROW - 1, 1, "Years", "subtitle")
    .table(yearsTable(names, options, schedules))
    .put(LINES_ROW - 1, 1, "Figures", "subtitle")
    .height(YEARS_ROW, HEADING_HEIGHT)
    .write(
      LINES_ROW,
      1,
      lines.map(({ label, value }) => [label, value]),
    )
    .style(area(LINES_ROW, 1, lines.length), "label")
    .style(area(LINES_ROW, 2, lines.length), "input")
    .put(LINES_ROW - 1, LONGEVITY_COLUMN, "Longevity", "subtitle")
    .table(longevityTable(names, tiers.value))
    .put(LINES_ROW + tiers.value.length + 2, LONGEVITY_COLUMN, `${tiers.clause}; readings R6, R33`, "fine", 2)
    .put(LINES_ROW - 1, NO_SCHOOL_COLUMN, "Days without school", "subtitle")
    .table(noSchool);
  putChecks(builder, names, 3, 1);
  lines.forEach(({ rule, format, note }, at) => {
    const where = area(LINES_ROW + at, 2);
    builder.put(LINES_ROW + at, NOTE.column, note, "note", NOTE.columns);
    if (rule) builder.rule(where, rule);
    if (format) builder.format(where, format);
  });
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: area(1, 1, YEARS_ROW + options.years.length, TYPED_OF_YEARS),
      furtherAreas: [
        area(LINES_ROW - 1, 1, lines.length + 1, NOTE.column + NOTE.columns - 1),
        area(LINES_ROW - 1, LONGEVITY_COLUMN, noSchool.rows.length + 2, NO_SCHOOL_COLUMN - LONGEVITY_COLUMN + 3),
      ],
      footer: name,
    }),
    names: lines.map((line, at) => ({
      name: budgetName(names, line.name),
      refersTo: onSheet(name, area(LINES_ROW + at, 2)),
    })),
  };
}
