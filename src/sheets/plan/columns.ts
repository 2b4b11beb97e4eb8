import type { FormatName, Rule, TableColumn } from "./sheet-plan";

/** A column that is typed. */
export const typed = (heading: string, width: number, rule?: Rule, format?: FormatName): TableColumn => ({
  heading,
  width,
  style: "typed",
  ...(rule ? { rule } : {}),
  ...(format ? { format } : {}),
});

/** A column with one formula. */
export const computed = (heading: string, width: number, formula: string, format?: FormatName): TableColumn => ({
  heading,
  width,
  formula,
  ...(format ? { format } : {}),
});

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
