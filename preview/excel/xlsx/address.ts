/** A rectangle of cells, counted from 0, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "A" → 0, "AB" → 27. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3" */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B3:D5", or "B3" for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.startRow, area.startColumn);
  const last = cellName(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B3" or "$B$3:D5". */
export function areaOf(address: string): Area {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!found) throw new Error(`"${address}" is not a range such as B3 or B3:D5.`);
  const [, column = "", row = "", lastColumn = column, lastRow = row] = found;
  return {
    startRow: Number(row) - 1,
    startColumn: columnIndex(column),
    endRow: Number(lastRow) - 1,
    endColumn: columnIndex(lastColumn),
  };
}

/** "$B$3:$D$5", "$1:$3" and "$A:$B" from the same without dollars, as defined names store them. */
export function absolute(address: string): string {
  return address
    .replaceAll("$", "")
    .split(":")
    .map((end) =>
      end.replace(
        /^([A-Za-z]*)(\d*)$/,
        (_all, column: string, row: string) => (column ? `$${column.toUpperCase()}` : "") + (row ? `$${row}` : ""),
      ),
    )
    .join(":");
}

/** The sheet's name as formulas write it: always quoted, which Excel accepts for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
