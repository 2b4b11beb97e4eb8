import { address, type Area } from "../sheets/cells";
import { FORMATS, type Chart, type Condition, type FormatName, type Print, type Rule, type Sheet, type Table } from "../sheets/plan";
import { calendarDate } from "../sheets/serial";
import { STYLES, type Style, type StyleName } from "../sheets/styles";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area) => sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);

/** Excel measures columns in points: a character of the usual font has 7 pixels, and the margins 5. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

const ALL_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const BELOW = ["EdgeBottom", "InsideHorizontal"] as const;
const LINE = "#9AA5B1";

function setStyle(range: Excel.Range, name: StyleName): void {
  const style: Style = STYLES[name];
  const { font, fill } = range.format;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.size) font.size = style.size;
  if (style.colour) font.color = style.colour;
  if (style.fill) fill.color = style.fill;
  if (style.align) range.format.horizontalAlignment = style.align;
  if (style.vertical) range.format.verticalAlignment = style.vertical;
  if (style.wrap) range.format.wrapText = true;
  if (style.border) setBorder(range, style.border);
}

function setBorder(range: Excel.Range, border: NonNullable<Style["border"]>): void {
  for (const edge of border === "box" ? ALL_EDGES : BELOW) {
    const line = range.format.borders.getItem(edge);
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

function addCondition(sheet: Excel.Worksheet, { area, formula, style }: Condition): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  const { colour, fill, bold }: Style = STYLES[style];
  custom.rule.formula = formula;
  if (fill) custom.format.fill.color = fill;
  if (colour) custom.format.font.color = colour;
  if (bold) custom.format.font.bold = true;
}

function addChart(sheet: Excel.Worksheet, { name, title, source, place, colours }: Chart): void {
  const chart = sheet.charts.add("BarStacked", rangeOf(sheet, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const [first, last] = address(place).split(":");
  chart.setPosition(first ?? "A1", last);
  colours.forEach((colour, at) => chart.series.getItemAt(at).format.fill.setSolidColor(colour));
}

function setPrint(sheet: Excel.Worksheet, print: Print): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = "Letter";
  page.zoom = { horizontalFitToPages: print.wide, ...(print.tall === undefined ? {} : { verticalFitToPages: print.tall }) };
  if (print.area) page.setPrintArea(address(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from}:$${print.titleRows.to}`);
  if (print.titleColumns) page.setPrintTitleColumns(`$A:$${address({ row: 1, column: print.titleColumns, rows: 1, columns: 1 }).slice(0, -1)}`);
  page.headersFooters.defaultForAllPages.centerFooter = `${print.footer.replaceAll("&", "&&")} – page &P of &N`;
}

/** The looks and rules of a table's columns, for these many rows below its header; of the header too, where it is new. */
export function dressTable(sheet: Excel.Worksheet, { row, column, columns }: Pick<Table, "row" | "column" | "columns">, rows: number, header = true): void {
  if (header) setStyle(sheet.getRangeByIndexes(row - 1, column - 1, 1, columns.length), "header");
  columns.forEach(({ format, style, rule }, at) => {
    const body = sheet.getRangeByIndexes(row, column - 1 + at, rows, 1);
    if (format) setFormat(body, format);
    if (style) setStyle(body, style);
    if (rule) setRule(body, rule);
  });
}

/** Sets the widths of columns. It goes before the contents: changed later, every wrapped row would be measured again. */
export function setWidths(sheet: Excel.Worksheet, plan: Sheet): void {
  const widths = plan.tables.flatMap((table) => table.columns.map(({ width }, at) => ({ column: table.column + at, columns: 1, width })));
  for (const { column, columns, width } of joined([...widths, ...plan.widths])) {
    rangeOf(sheet, { row: 1, column, rows: 1, columns }).format.columnWidth = pointsOf(width);
  }
}

interface Width {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** Columns side by side of the same width taken together. */
function joined(widths: readonly (Omit<Width, "width"> & { readonly width: number | undefined })[]): readonly Width[] {
  const together: Width[] = [];
  for (const { column, columns, width } of widths) {
    const last = together.at(-1);
    if (width === undefined) continue;
    if (last && last.width === width && last.column + last.columns === column) together[together.length - 1] = { ...last, columns: last.columns + columns };
    else together.push({ column, columns, width });
  }
  return together;
}

/** Gives a sheet its looks, rules, links, chart and print set-up. */
export function dress(sheet: Excel.Worksheet, plan: Sheet): void {
  for (const table of plan.tables) dressTable(sheet, table, table.rows.length);
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  for (const { area, style } of plan.styles) setStyle(rangeOf(sheet, area), style);
  for (const { area, format } of plan.formats) setFormat(rangeOf(sheet, area), format);
  for (const { row, rows, height } of plan.heights) rangeOf(sheet, { row, column: 1, rows, columns: 1 }).format.rowHeight = height;
  for (const { area, rule } of plan.rules) setRule(rangeOf(sheet, area), rule);
  for (const condition of plan.conditions) addCondition(sheet, condition);
  for (const { row, column, target, text, tip } of plan.links) {
    sheet.getCell(row - 1, column - 1).hyperlink = { documentReference: target, textToDisplay: text, screenTip: tip };
  }
  for (const chart of plan.charts) addChart(sheet, chart);
  if (plan.freeze) freeze(sheet, plan.freeze);
  setPrint(sheet, plan.print);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<Sheet["freeze"]>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}
