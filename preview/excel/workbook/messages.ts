import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { CellError, type CellResult } from "../functions/results";
import type { FunctionsBridge, Result } from "../functions-bridge";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import { syntaxNotHere } from "./unknown-syntax";

/** The cell of a call's result that lies `row` rows and `column` columns into it; a single cell is used for all. */
function at(result: Result, row: number, column: number): CellResult | undefined {
  const single = result.length === 1 && result[0]?.length === 1;
  return single ? result[0]?.[0] : result[row]?.[column];
}

/**
 * The message behind a cell in error.
 *
 * The engine's cells have no place for a message, and one kept beside them would be left behind when rows are
 * inserted or formulas move. The functions are pure, so the message is asked for when someone looks: the formula
 * behind the cell is worked out once more and the function that gave the cell's error gives its text.
 */
export class Messages {
  /** Answers since the last calculation, by sheet and formula cell. */
  readonly #replays = new Map<string, Promise<readonly Result[]>>();
  readonly #cells: Cells;
  readonly #workbook: FWorkbook;
  readonly #calculation: Calculation;
  readonly #bridge: FunctionsBridge;

  constructor(cells: Cells, workbook: FWorkbook, calculation: Calculation, bridge: FunctionsBridge) {
    this.#cells = cells;
    this.#workbook = workbook;
    this.#calculation = calculation;
    this.#bridge = bridge;
    calculation.onCalculated(() => this.#replays.clear());
  }

  /** The message of a cell, "" where it is not in error or its error has no text. */
  async at(sheet: FWorksheet, row: number, column: number): Promise<string> {
    await this.#calculation.settled();
    const shown = this.#cells.values(sheet.getRange(row, column, 1, 1))[0]?.[0];
    if (typeof shown !== "string" || !shown.startsWith("#")) return "";
    const source = this.#cells.formulaBehind(sheet, row, column);
    if (!source) return "";
    const results = await this.#replay(sheet, source.row, source.column, source.formula);
    for (const result of results.toReversed()) {
      const cell = at(result, row - source.row, column - source.column);
      if (cell instanceof CellError && cell.code === shown && cell.message) return cell.message;
    }
    return syntaxNotHere(source.formula);
  }

  #replay(sheet: FWorksheet, row: number, column: number, formula: string): Promise<readonly Result[]> {
    const key = `${sheet.getSheetId()}|${row}|${column}|${formula}`;
    const known = this.#replays.get(key);
    if (known) return known;
    const answer = this.#bridge.replay({
      unitId: this.#workbook.getId(),
      sheetId: sheet.getSheetId(),
      row,
      column,
      formula,
    });
    this.#replays.set(key, answer);
    return answer;
  }
}
