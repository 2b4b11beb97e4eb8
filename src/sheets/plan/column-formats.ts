import type { TableColumn } from "./sheet-plan";

/** Columns up to this many characters wide hold dates, counts and words such as Yes. */
const SHORT = 17;
/** Columns whose formulas lead to a place in the workbook. */
const LINKS = new Set(["Tracking sheet", "Open"]);

function styleOf({ heading, style, width = 0 }: TableColumn): NonNullable<TableColumn["style"]> {
  if (LINKS.has(heading)) return "link";
  if (style === "typed") return width <= SHORT ? "typedCenter" : "typed";
  return style ?? (width <= SHORT ? "center" : "middle");
}

/** The columns of a table with their looks: short things in the middle, links underlined, all at the same height. */
export function withStyles(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => ({ ...column, style: styleOf(column) }));
}
