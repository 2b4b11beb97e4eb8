import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { CellList } from "./cell-list";
import { indexIn, when } from "./formula-parts";
import type { LineBlock, LineColumn } from "./line-block";

/** A line's terms above the column that it makes, and the columns of the line that they are from. */
const TERM_SOURCES = {
  Place: "Place",
  Kind: "Kind",
  Amount: "Amount",
  Lane: "Who lane",
  From: "Who from",
  To: "Who to",
  Top: "Who top",
  Day: "Day",
  After: "After crosswalk",
} as const satisfies Readonly<Record<string, LineColumn>>;
type Term = keyof typeof TERM_SOURCES;
const TERMS = Object.keys(TERM_SOURCES) as Term[];
/** Terms that are a text, or a figure which may be missing. */
const BLANKS: Partial<Record<Term, string>> = { Kind: '""' };

/** Where the terms of a line are: cells with the row fixed, or both. */
export type ColumnTerms = (term: Term, fixed?: boolean) => string;

/** Writes columns of the list of cells, each of one formula, below the terms of the line that makes it. */
export class ColumnWriter {
  static readonly termRows = TERMS.length;
  #next = CellList.firstStateColumn;

  constructor(
    private readonly sheet: SheetBuilder,
    readonly cells: CellList,
    private readonly row: number,
  ) {
    sheet.write(
      row,
      CellList.firstStateColumn - 1,
      TERMS.map((term) => [term]),
    );
  }

  /** The column that is written next. */
  get next(): number {
    return this.#next;
  }

  column(heading: string, text: (row: number) => string): number {
    const column = this.#next;
    this.cells.writeColumn(this.sheet, column, heading, text);
    this.#next += 1;
    return column;
  }

  /** Writes the terms of the line that is the so manieth of those that a column counts above the next column. */
  terms(lines: LineBlock, counter: LineColumn, number: number): ColumnTerms {
    const column = this.#next;
    const at: ColumnTerms = (term, fixed = false) => {
      const row = this.row + TERMS.indexOf(term);
      return fixed ? CellList.fixed(row, column) : CellList.fixedRow(row, column);
    };
    const found = TERMS.slice(1).map((term) => {
      const value = when(`${at("Place")}=0`, BLANKS[term] ?? "0", indexIn(lines.all(TERM_SOURCES[term]), at("Place")));
      return term === "Amount" ? `N(${value})` : value;
    });
    this.sheet.write(
      this.row,
      column,
      [`IFERROR(MATCH(${number},${lines.all(counter)},0),0)`, ...found].map((text) => [formula(`=${text}`)]),
    );
    return at;
  }
}
