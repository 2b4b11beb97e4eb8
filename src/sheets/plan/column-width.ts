import type { TableColumn } from "./sheet-plan";

/** In points: the height of a row of headings, which have up to two lines. */
export const HEADING_HEIGHT = 32;

/** Excel's own width of a column, in characters. */
const USUAL_WIDTH = 8.43;
/** A character of the usual font has 7 pixels, and the margins of a column 5. */
export const pixelsOf = (characters = USUAL_WIDTH) => characters * 7 + 5;

/** Beside the longest word of a heading there is room for the button of the filter. */
const BUTTON = 3;

/** A heading breaks at spaces and hyphens; its longest part needs so many characters. */
export function headingWidth(heading: string): number {
  const parts = heading.split(/(?<=-)|\s/);
  return Math.max(...parts.map(({ length }) => length)) + BUTTON;
}

/** The columns, each wide enough for the words of its heading. */
export function withWholeHeadings<Column extends Pick<TableColumn, "heading" | "width">>(
  columns: readonly Column[],
): readonly Column[] {
  return columns.map((column) => ({ ...column, width: Math.max(column.width ?? 0, headingWidth(column.heading)) }));
}
