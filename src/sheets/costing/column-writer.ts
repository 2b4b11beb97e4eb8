import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { CellList } from "./cell-list";
import { indexIn, when } from "../plan/formula-parts";
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
type Source = keyof typeof TERM_SOURCES;
const SOURCES = Object.keys(TERM_SOURCES) as Source[];
/** What is worked out once for a column: whether its line changes anything, and how many FTE moved before it. */
const TERMS = [...SOURCES, "Acts", "Moved"] as const;
type Term = (typeof TERMS)[number];
/** Terms that are a text, or a figure which may be missing. */
const BLANKS: Partial<Record<Source, string>> = { Kind: '""' };

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

  /**
   * Writes the terms of a line above the next column: the line that a column of counts gives this number.
   * @param acts whether the line changes anything, as a condition on its terms
   */
  terms(lines: LineBlock, counter: LineColumn, number: number, acts: (term: ColumnTerms) => string): ColumnTerms {
    const at = this.#termsAbove(this.#next);
    const found = SOURCES.slice(1).map((term) => {
      const value = when(`${at("Place")}=0`, BLANKS[term] ?? "0", indexIn(lines.all(TERM_SOURCES[term]), at("Place")));
      return term === "Amount" ? `N(${value})` : value;
    });
    const place = `IFERROR(MATCH(${number},${lines.all(counter)},0),0)`;
    this.#write("Place", [place, ...found, when(`${at("Place")}=0`, "0", when(acts(at), "1", "0"))]);
    return at;
  }

  /** Writes how many FTE moved before the next column. @returns the cell, its row fixed */
  moved(text: string): string {
    this.#write("Moved", [text]);
    return this.#termsAbove(this.#next)("Moved");
  }

  #termsAbove(column: number): ColumnTerms {
    return (term, fixed = false) => {
      const row = this.row + TERMS.indexOf(term);
      return fixed ? CellList.fixed(row, column) : CellList.fixedRow(row, column);
    };
  }

  #write(from: Term, texts: readonly string[]): void {
    const row = this.row + TERMS.indexOf(from);
    this.sheet.write(
      row,
      this.#next,
      texts.map((text) => [formula(`=${text}`)]),
    );
  }
}
