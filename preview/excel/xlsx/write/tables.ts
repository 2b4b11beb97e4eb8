import type { CellValue, TableStyleProperties, Worksheet } from "exceljs";
import { cellName } from "../address";
import type { TableExtras } from "../extras";
import type { StoredFormula } from "../formula/stored";
import type { TableData } from "../snapshot";
import { escapeXml } from "../xml";

type Theme = NonNullable<TableStyleProperties["theme"]>;

/** A column whose cells all hold the same formula: Excel fills it into new rows. */
export interface CalculatedColumn {
  readonly table: string;
  readonly column: number;
  readonly formula: StoredFormula;
}

/** The name of the table that a cell lies in. */
export function tableAt(tables: readonly TableData[], row: number, column: number): string | undefined {
  return tables.find(
    ({ range }) =>
      row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
  )?.name;
}

/**
 * Adds the table over cells that are already written, and leaves them as they are but for headings, which must be
 * unlike texts.
 */
export function addTable(
  worksheet: Worksheet,
  { name, range, columns = [] }: TableData,
  extras: TableExtras = {},
): void {
  const width = range.endColumn - range.startColumn + 1;
  const valueAt = (row: number, column: number): CellValue =>
    worksheet.getCell(row + 1, range.startColumn + column + 1).value;
  const headings = unlike(
    Array.from(
      { length: width },
      (_, at) => headingOf(valueAt(range.startRow, at)) || columns[at]?.displayName || `Column${at + 1}`,
    ),
  );
  const rows = Array.from({ length: range.endRow - range.startRow }, (_, row) =>
    Array.from({ length: width }, (_column, at) => valueAt(range.startRow + 1 + row, at)),
  );
  worksheet.addTable({
    name,
    ref: cellName(range.startRow, range.startColumn),
    headerRow: true,
    totalsRow: false,
    style: {
      // exceljs types no "none"; an empty name is written as none.
      theme: (extras.style === undefined ? "TableStyleMedium2" : (extras.style ?? "")) as Theme,
      showRowStripes: extras.bandedRows ?? true,
      showColumnStripes: extras.bandedColumns ?? false,
      showFirstColumn: extras.firstColumn ?? false,
      showLastColumn: extras.lastColumn ?? false,
    },
    columns: headings.map((heading) => ({
      name: heading.replaceAll("\n", "_x000a_"),
      filterButton: extras.filterButtons ?? true,
    })),
    rows,
  });
  headings.forEach(
    (heading, at) => (worksheet.getCell(range.startRow + 1, range.startColumn + at + 1).value = heading),
  );
}

function headingOf(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  return "result" in value ? String(value.result ?? "") : "";
}

/** Excel takes no two equal headings in a table. */
function unlike(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let free = heading;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${heading}${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Writes what exceljs leaves out of a table's part: the formulas of its columns. */
export function withCalculatedColumns(xml: string, columns: readonly CalculatedColumn[]): string {
  const name = /<table [^>]*?\bname="([^"]*)"/.exec(xml)?.[1];
  return columns
    .filter((column) => escapeXml(column.table) === name)
    .reduce((part, { column, formula }) => {
      const array = formula.dynamic ? ' array="1"' : "";
      const content = `<calculatedColumnFormula${array}>${escapeXml(formula.text)}</calculatedColumnFormula>`;
      return part.replace(
        new RegExp(`(<tableColumn id="${column + 1}"[^>]*?)/>`),
        (_all, start: string) => `${start}>${content}</tableColumn>`,
      );
    }, xml);
}

/** The columns of a table whose every row holds the same formula. */
export function calculatedColumns(
  { name, range }: TableData,
  formulas: ReadonlyMap<string, StoredFormula>,
): CalculatedColumn[] {
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, at) => at).flatMap((at) => {
    const column = range.startColumn + at;
    const held = Array.from({ length: range.endRow - range.startRow }, (_, row) =>
      formulas.get(cellName(range.startRow + 1 + row, column)),
    );
    const [first] = held;
    return first && held.every((formula) => formula?.text === first.text)
      ? [{ table: name, column: at, formula: first }]
      : [];
  });
}
