import { address, textInFormula, type Area } from "../../sheets/plan/cells";
import {
  FORMATS,
  SCALE_OF_PAGES,
  type Chart,
  type Condition,
  type FormatName,
  type Print,
  type Rule,
  type SheetPlan,
  type SheetParts,
  type Table,
} from "../../sheets/plan/sheet-plan";
import { pixelsOf } from "../../sheets/plan/column-width";
import { groupByKind } from "../../sheets/plan/merge-areas";
import { calendarDate } from "../../sheets/plan/serial";
import { STYLES, type Style, type StyleName } from "../../sheets/plan/styles";
import { rangesAt } from "../list-separator";
import { footerText } from "./footer";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area) =>
  sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);

/** Excel measures columns in points. */
const pointsOf = (characters: number) => pixelsOf(characters) * 0.75;

const ALL_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const BELOW = ["EdgeBottom", "InsideHorizontal"] as const;
const LINE = "#9AA5B1";

/** Excel takes a list of addresses up to this long, to be on the safe side. */
const LONGEST_LIST = 250;

/** The addresses of areas, in lists of a length that Excel takes. */
function addressLists(areas: readonly Area[]): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let length = Infinity;
  for (const each of areas.map((area) => address(area))) {
    length += each.length + 1;
    if (length > LONGEST_LIST) {
      lists.push([]);
      length = each.length;
    }
    lists.at(-1)?.push(each);
  }
  return lists;
}

/** The formats of ranges that get the same. */
function formatsOf(sheet: Excel.Worksheet, areas: readonly Area[]): readonly Excel.RangeFormat[] {
  const [only, ...more] = areas;
  if (only && more.length === 0) return [rangeOf(sheet, only).format];
  return addressLists(areas).map((list) => rangesAt(sheet, list).format);
}

interface Styled {
  readonly area: Area;
  readonly kind: StyleName;
}

/** Gives areas their styles, each style set once for all areas that have it. */
function setStyles(sheet: Excel.Worksheet, parts: readonly Styled[]): void {
  for (const { kind, areas } of groupByKind(parts))
    for (const format of formatsOf(sheet, areas)) setStyle(format, kind);
}

function setStyle(format: Excel.RangeFormat, name: StyleName): void {
  const style: Style = STYLES[name];
  const { font, fill } = format;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = "Single";
  if (style.size) font.size = style.size;
  if (style.color) font.color = style.color;
  if (style.fill) fill.color = style.fill;
  if (style.align) format.horizontalAlignment = style.align;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.border) setBorder(format, style.border);
}

function setBorder(format: Excel.RangeFormat, border: NonNullable<Style["border"]>): void {
  for (const edge of border === "box" ? ALL_EDGES : BELOW) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = LINE;
  }
}

function setFormat(range: Excel.Range, format: FormatName): void {
  // As with formulas, Excel takes one format for the whole range.
  range.numberFormat = FORMATS[format] as unknown as string[][];
}

/** A day in the form that validation rules take. */
function isoDay(value: number): string {
  const { year, month, day } = calendarDate(value);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function excelRule(rule: Rule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list from":
      return { list: { inCellDropDown: true, source: `=${rule.reference}` } };
    case "whole":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "date":
      return { date: { formula1: isoDay(rule.from), formula2: isoDay(rule.to), operator: "Between" } };
    case "never":
      return { custom: { formula: "=FALSE" } };
  }
}

function setRule(range: Excel.Range, rule: Rule): void {
  range.dataValidation.rule = excelRule(rule);
  range.dataValidation.errorAlert = {
    title: rule.warnsOnly ? "Is this right?" : "Not possible here",
    message: rule.message,
    showAlert: true,
    style: rule.warnsOnly ? "Warning" : "Stop",
  };
}

function addCondition(sheet: Excel.Worksheet, condition: Condition): void {
  const { fill, font } = conditionalFormat(rangeOf(sheet, condition.area).conditionalFormats, condition);
  const style: Style = STYLES[condition.style];
  if (style.fill) fill.color = style.fill;
  if (style.color) font.color = style.color;
  if (style.bold) font.bold = true;
}

function conditionalFormat(
  formats: Excel.ConditionalFormatCollection,
  condition: Condition,
): Excel.ConditionalRangeFormat {
  if ("equals" in condition) {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { formula1: `=${textInFormula(condition.equals)}`, operator: "EqualTo" };
    return cellValue.format;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = condition.formula;
  return custom.format;
}

const CHART_TYPES = { "stacked bars": "BarStacked", columns: "ColumnClustered", lines: "LineMarkers" } as const;

function addChart(sheet: Excel.Worksheet, { name, type, title, source, place, colors }: Chart): void {
  const chart = sheet.charts.add(CHART_TYPES[type], rangeOf(sheet, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const [first, last] = address(place).split(":");
  chart.setPosition(first ?? "A1", last);
  colors.forEach((color, at) => chart.series.getItemAt(at).format.fill.setSolidColor(color));
}

/** In points. */
const MARGINS = { side: 43, top: 43, bottom: 54, footer: 26 } as const;

/** What of a sheet prints, each area on pages of its own. */
export function setPrintAreas(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  const addresses = areas.map((area) => address(area));
  const [only] = addresses;
  sheet.pageLayout.setPrintArea(only !== undefined && areas.length === 1 ? only : rangesAt(sheet, addresses));
}

function setPrint(sheet: Excel.Worksheet, print: Print): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = "Letter";
  page.leftMargin = page.rightMargin = MARGINS.side;
  page.topMargin = MARGINS.top;
  page.bottomMargin = MARGINS.bottom;
  page.footerMargin = MARGINS.footer;
  page.centerHorizontally = true;
  page.firstPageNumber = 1;
  page.zoom = print.breaks
    ? { scale: print.scale ?? SCALE_OF_PAGES }
    : { horizontalFitToPages: print.wide, ...(print.tall === undefined ? {} : { verticalFitToPages: print.tall }) };
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  if (print.area) setPrintAreas(sheet, [print.area, ...(print.furtherAreas ?? [])]);
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from}:$${print.titleRows.to}`);
  if (print.titleColumns)
    page.setPrintTitleColumns(
      `$A:$${address({ row: 1, column: print.titleColumns, rows: 1, columns: 1 }).slice(0, -1)}`,
    );
  page.headersFooters.defaultForAllPages.centerFooter = footerText(print);
}

/** A table's place and columns. */
type TableRows = Pick<Table, "row" | "column" | "columns">;

const bodyOf = ({ row, column }: TableRows, at: number, rows: number): Area => ({
  row: row + 1,
  column: column + at,
  rows,
  columns: 1,
});

/** All columns at the same height: where one is centered and the next is not, a line would go up and down. */
const bodyStyles = (table: TableRows, rows: number): readonly Styled[] =>
  table.columns.map(({ style = "middle" }, at) => ({ area: bodyOf(table, at, rows), kind: style }));

function setFormatsAndRules(sheet: Excel.Worksheet, table: TableRows, rows: number): void {
  const formats = table.columns.flatMap(({ format }, at) =>
    format ? [{ area: bodyOf(table, at, rows), kind: format }] : [],
  );
  for (const { kind, areas } of groupByKind(formats)) for (const area of areas) setFormat(rangeOf(sheet, area), kind);
  table.columns.forEach(({ rule }, at) => {
    if (rule) setRule(rangeOf(sheet, bodyOf(table, at, rows)), rule);
  });
}

/** The formats and rules of a table's columns, for so many rows below its header, which has its own already. */
export function formatRows(sheet: Excel.Worksheet, table: TableRows, rows: number): void {
  setStyles(sheet, bodyStyles(table, rows));
  setFormatsAndRules(sheet, table, rows);
}

/** Sets the width of one column, counted from 0, in characters. */
export function setColumnWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
}

/**
 * Sets the widths of columns. It goes before the contents: changed later, every wrapped row would be measured again.
 */
export function setWidths(sheet: Excel.Worksheet, plan: Pick<SheetPlan, "tables" | "widths">): void {
  const ofTables = plan.tables.flatMap((table) =>
    table.columns.flatMap(({ width }, at) =>
      width === undefined ? [] : [{ area: { row: 1, column: table.column + at, rows: 1, columns: 1 }, kind: width }],
    ),
  );
  const own = plan.widths.map(({ column, columns, width }) => ({
    area: { row: 1, column, rows: 1, columns },
    kind: width,
  }));
  for (const { kind, areas } of groupByKind([...ofTables, ...own]))
    for (const format of formatsOf(sheet, areas)) format.columnWidth = pointsOf(kind);
}

/** Gives a sheet its formats, rules, links, chart and print set-up. */
export function applyFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  formatParts(sheet, plan);
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.paper) sheet.showGridlines = false;
  setPrint(sheet, plan.print);
}

/** The formats, rules, links and charts of what is on a sheet. */
export function formatParts(sheet: Excel.Worksheet, plan: SheetParts): void {
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  setStyles(sheet, [
    ...plan.tables.flatMap((table): Styled[] => [
      { area: { ...table, rows: 1, columns: table.columns.length }, kind: "header" },
      ...bodyStyles(table, table.rows.length),
    ]),
    ...plan.styles.map(({ area, style }) => ({ area, kind: style })),
  ]);
  for (const table of plan.tables) setFormatsAndRules(sheet, table, table.rows.length);
  for (const { kind, areas } of groupByKind(plan.formats.map(({ area, format }) => ({ area, kind: format }))))
    for (const area of areas) setFormat(rangeOf(sheet, area), kind);
  const heights = plan.heights.map(({ row, rows, height }) => ({
    area: { row, column: 1, rows, columns: 1 },
    kind: height,
  }));
  for (const { kind, areas } of groupByKind(heights))
    for (const format of formatsOf(sheet, areas)) format.rowHeight = kind;
  for (const { area, rule } of plan.rules) setRule(rangeOf(sheet, area), rule);
  for (const condition of plan.conditions) addCondition(sheet, condition);
  for (const { row, column, target, text, tip } of plan.links) {
    sheet.getCell(row - 1, column - 1).hyperlink = { documentReference: target, textToDisplay: text, screenTip: tip };
  }
  for (const chart of plan.charts) addChart(sheet, chart);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
