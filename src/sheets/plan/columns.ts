import type { TableColumn } from "./sheet-plan";

type Options = Pick<TableColumn, "format" | "rule" | "formerly" | "group">;

/** A column that is typed. */
export const typed = (heading: string, width: number, options: Options = {}): TableColumn => ({
  heading,
  width,
  style: "typed",
  ...options,
});

/** A column with one formula. */
export const computed = (
  heading: string,
  width: number,
  formula: string,
  options: Options & Pick<TableColumn, "style"> = {},
): TableColumn => ({ heading, width, formula, ...options });

/** Columns up to this many characters wide hold dates, counts and words such as Yes. */
const SHORT = 17;

function styleOf({ style, width = 0 }: TableColumn): NonNullable<TableColumn["style"]> {
  if (style === "typed") return width <= SHORT ? "typedCenter" : "typed";
  return style ?? (width <= SHORT ? "center" : "middle");
}

/** The columns of a table with their styles: short things in the middle, all at the same height. */
export function withStyles(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => ({ ...column, style: styleOf(column) }));
}
