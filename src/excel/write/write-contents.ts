import { formula, type Content, type Formula, type SheetPlan, type Table } from "../../sheets/plan/sheet-plan";
import { joinBlocks } from "../../sheets/plan/join-blocks";
import { asTyped } from "./cell-content";
import type { WriteBatch } from "./write-batch";

/** Rows written in one piece: fewer rows where they are wide, so that no piece is too large. */
const CELLS_A_PIECE = 20_000;

/**
 * Writes rows of contents in pieces.
 * @param row, column the first cell, counted from 1
 */
export async function writeRows(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: readonly (readonly Content[])[],
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const atOnce = Math.max(1, Math.floor(CELLS_A_PIECE / width));
  for (let from = 0; from < rows.length; from += atOnce) {
    const piece = rows.slice(from, from + atOnce).map((line) => line.map(asTyped));
    await batch.makeRoom(JSON.stringify(piece).length);
    sheet.getRangeByIndexes(row - 1 + from, column - 1, piece.length, width).formulas = piece;
  }
}

/** Makes the tables of a sheet with all that is typed in them, before any formula is written. */
export async function makeTables(batch: WriteBatch, sheet: Excel.Worksheet, tables: readonly Table[]): Promise<void> {
  for (const { name, row, column, columns, rows } of tables) {
    await writeRows(batch, sheet, row, column, [columns.map(({ heading }) => heading), ...typedColumns(columns, rows)]);
    const table = sheet.tables.add(sheet.getRangeByIndexes(row - 1, column - 1, rows.length + 1, columns.length), true);
    table.name = name;
    table.style = "TableStyleLight1";
  }
}

/**
 * The rows with a 0 for each content that is a formula: those may call tables that do not exist yet. In a column that
 * is blank Excel would copy the last formula written to all of its cells (office-js 2093, 5909).
 */
function typedColumns(columns: Table["columns"], rows: Table["rows"]): readonly (readonly Content[])[] {
  return rows.map((line) => columns.map((_, at) => (isFormula(line[at] ?? null) ? 0 : (line[at] ?? null))));
}

const isFormula = (content: Content): content is Formula => typeof content === "object" && content !== null;

/** Writes the formulas of the tables: one for a whole column, and those in a row of their own. */
async function writeTableFormulas(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  { row, column, columns, rows }: Table,
): Promise<void> {
  for (const [at, { formula: text }] of columns.entries()) {
    if (text === undefined) continue;
    await batch.makeRoom(text.length);
    fillColumn(sheet.getRangeByIndexes(row, column - 1 + at, rows.length, 1), text);
  }
  for (const [at] of columns.entries()) {
    const own = rows.map((line) => line[at] ?? null);
    for (const { from, formulas, isFilled } of piecesOf(own)) {
      const [first = ""] = formulas;
      await batch.makeRoom(first.length);
      if (isFilled) fillColumn(sheet.getRangeByIndexes(row + from, column - 1 + at, formulas.length, 1), first);
      else
        await writeRows(
          batch,
          sheet,
          row + 1 + from,
          column + at,
          formulas.map((text) => [formula(text)]),
        );
    }
  }
}

/** Texts, names of sheets, and the brackets of tables: what is in them is no address. */
const NO_ADDRESS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^\]])*\]/g;
/** A cell whose row or column would move with the formula. */
const MOVES = /(?<![$\w.])(?:[A-Z]{1,3}\$?|\$[A-Z]{1,3})\d+(?![\w(])/i;

const movesAlong = (text: string) => MOVES.test(text.replace(NO_ADDRESS, ""));

/** Formulas of a column that are written in one piece: all different, or one that fills the cells. */
interface Piece {
  readonly from: number;
  readonly formulas: string[];
  readonly isFilled: boolean;
}

/** The formulas of a column that have a row of their own. */
function piecesOf(column: readonly Content[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const textAt = (at: number) => {
    const content = column[at] ?? null;
    return isFormula(content) ? content.formula : null;
  };
  for (const at of column.keys()) {
    const text = textAt(at);
    if (text === null) continue;
    const isFilled = (text === textAt(at - 1) || text === textAt(at + 1)) && !movesAlong(text);
    const last = pieces.at(-1);
    const goesOn = last && last.from + last.formulas.length === at && last.isFilled === isFilled;
    if (goesOn && (!isFilled || last.formulas[0] === text)) last.formulas.push(text);
    else pieces.push({ from: at, formulas: [text], isFilled });
  }
  return pieces;
}

/**
 * One formula for all cells of a range. Excel takes a single formula for the whole range; its types know only grids.
 */
export function fillColumn(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

/** Blocks of contents that are sent together: a sheet has few, but for workings with their many formulas. */
const BLOCKS_A_TRIP = 30;

/**
 * Writes all formulas and texts of a sheet whose tables exist.
 * @param afterPart called with the share that was sent, wherever so much is waiting that part of a sheet is sent
 */
export async function writeContents(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, "tables" | "blocks">,
  afterPart?: (share: number) => void,
): Promise<void> {
  for (const table of plan.tables) await writeTableFormulas(batch, sheet, table);
  const blocks = joinBlocks(plan.blocks);
  for (const [at, { row, column, rows }] of blocks.entries()) {
    await writeRows(batch, sheet, row, column, rows);
    if ((at + 1) % BLOCKS_A_TRIP !== 0) continue;
    await batch.send();
    afterPart?.((at + 1) / blocks.length);
  }
}
