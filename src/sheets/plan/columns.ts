import type { Content, FormatName, Rule, TableColumn } from "./sheet-plan";

type Options = Pick<TableColumn, "format" | "rule" | "formerly" | "group">;

/**
 * A column that is typed.
 * @param options what may be typed in it, or several things about it
 */
export const typed = (
  heading: string,
  width: number,
  options: Rule | Options = {},
  format?: FormatName,
): TableColumn => ({
  heading,
  width,
  style: "typed",
  ...("kind" in options ? { rule: options } : options),
  ...(format ? { format } : {}),
});

/** A column in which short things are typed. */
export const typedCenter = (heading: string, width: number, options: Rule | Options = {}): TableColumn => ({
  ...typed(heading, width, options),
  style: "typedCenter",
});

/**
 * A column with one formula.
 * @param options its format, or several things about it
 */
export const computed = (
  heading: string,
  width: number,
  formula: string,
  options: FormatName | (Options & Pick<TableColumn, "style">) = {},
): TableColumn => ({ heading, width, formula, ...(typeof options === "string" ? { format: options } : options) });

/**
 * A column of amounts to the cent, wide enough for a salary.
 * @param text its formula, without the equals sign
 */
export const money = (heading: string, text: string): TableColumn => computed(heading, 13, `=${text}`, "money");

/**
 * A column of amounts.
 * @param text its formula, without the equals sign; none where each row has its own
 */
export const amounts = (heading: string, width: number, text?: string): TableColumn => ({
  heading,
  width,
  format: "money",
  ...(text === undefined ? {} : { formula: `=${text}` }),
});

/** Columns up to this many characters wide hold dates, counts and words such as Yes. */
const SHORT = 17;

/** Amounts are to the right, cents below cents. */
const AMOUNTS: ReadonlySet<FormatName | undefined> = new Set<FormatName>(["money", "moneyOrBlank"]);
const isCentered = ({ width = 0, format }: Pick<TableColumn, "width" | "format">) =>
  width <= SHORT && !AMOUNTS.has(format);

/** The style of a column in which nothing is typed. */
export const readStyle = (column: Pick<TableColumn, "width" | "format">) => (isCentered(column) ? "center" : "middle");

function styleOf(column: TableColumn): NonNullable<TableColumn["style"]> {
  const { style } = column;
  if (style === "typed") return isCentered(column) ? "typedCenter" : "typed";
  return style ?? readStyle(column);
}

/** The columns of a table with their styles: short things but amounts in the middle, all at the same height. */
export function withStyles(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => ({ ...column, style: styleOf(column) }));
}

/** So many rows of so many cells without contents, to type into. */
export const blankRows = (rows: number, columns: number): readonly (readonly Content[])[] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
