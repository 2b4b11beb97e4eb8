import { columnIndex, columnName } from "../address";
import { tokens } from "./tokens";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/**
 * The formula as it reads when copied that many rows down and columns to the right: references without $ move along.
 * The engine keeps a filled-down formula once and counts on this for the rest.
 */
export function shifted(formula: string, rows: number, columns: number): string {
  const all = tokens(formula.replace(/^=/, ""));
  if (!all) return formula;
  const text = all.map((token, at) =>
    token.kind === "word" && all[at + 1]?.kind !== "open" ? movedCell(token.text, rows, columns) : token.text,
  );
  return `=${text.join("")}`;
}

function movedCell(word: string, rows: number, columns: number): string {
  const found = CELL.exec(word);
  if (!found) return word;
  const [, columnFixed = "", column = "", rowFixed = "", row = ""] = found;
  const newRow = rowFixed ? Number(row) : Number(row) + rows;
  const newColumn = columnFixed ? columnIndex(column) : columnIndex(column) + columns;
  return newRow < 1 || newColumn < 0 ? "#REF!" : `${columnFixed}${columnName(newColumn)}${rowFixed}${newRow}`;
}
