import type { ICellData, IRange } from "@univerjs/core";
import { cellName } from "../excel/xlsx/address";
import type { Allowed, Content, Example, Format, Input, Section, Table } from "./content";
import { type StyleName, styleKey } from "./cell-styles";

/** Where everything is, in the words of the grid engine. */
interface Arrangement {
  readonly cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  readonly merges: readonly IRange[];
  readonly heights: Readonly<Record<number, number>>;
  readonly rules: readonly { readonly range: IRange; readonly allowed: Allowed }[];
  /** The block that each spilling formula may fill; null rows: as many as it likes. */
  readonly spills: readonly (IRange & { readonly open: boolean })[];
}

/** Columns of the sections, and the first of the tables. */
export const COLUMNS = { margin: 0, label: 1, value: 2, note: 3, formula: 4, gap: 5, tables: 6 } as const;
/** In pixels, by column; all further ones have the tables' width. */
export const WIDTHS: Readonly<Record<number, number>> = { 0: 16, 1: 230, 2: 185, 3: 420, 4: 420, 5: 28 };
export const TABLE_COLUMN_WIDTH = 122;
const TITLE_ROW = 0;
const FIRST_ROW = 3;
const HEIGHTS = { title: 44, subtitle: 28, furtherLine: 20 };
export const ROW_HEIGHT = 22;

export function arrange(content: Content): Arrangement {
  const sheet = new Sheet();
  sheet.band(TITLE_ROW, "title", content.title, HEIGHTS.title);
  sheet.band(TITLE_ROW + 1, "subtitle", content.about, HEIGHTS.subtitle);
  let row = FIRST_ROW;
  for (const section of content.sections) row = sheet.section(section, row) + 1;
  if (content.last) sheet.table(content.last, row, COLUMNS.label, "steps", true);
  let tableRow = FIRST_ROW;
  content.tables.forEach((sideBySide, at) => {
    const open = at === content.tables.length - 1;
    let column: number = COLUMNS.tables;
    const ends = sideBySide.map((table) => {
      const end = sheet.table(table, tableRow, column, "cell", open);
      column += widthOf(table) + 1;
      return end;
    });
    tableRow = Math.max(...ends) + 1;
  });
  return sheet.finished();
}

function widthOf({ data, inputs, answer }: Table): number {
  return Math.max((data?.headings.length ?? 0) + answer.columns.length, inputs ? INPUT_OFFSET + 1 : 0);
}

class Sheet {
  private readonly cells: Record<number, Record<number, ICellData>> = {};
  private readonly merges: IRange[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly rules: { range: IRange; allowed: Allowed }[] = [];
  private readonly spills: (IRange & { open: boolean })[] = [];
  private readonly formulas: { row: number; column: number; formula: string; shownAt?: number }[] = [];
  /** The addresses of what formulas name in braces. */
  private readonly places = new Map<string, string>();

  /** A line across all columns of the sections. */
  band(row: number, style: StyleName, text: string, height?: number): void {
    for (let column: number = COLUMNS.label; column <= COLUMNS.formula; column++) this.put(row, column, style);
    this.put(row, COLUMNS.label, style, text);
    this.merges.push({ startRow: row, endRow: row, startColumn: COLUMNS.label, endColumn: COLUMNS.formula });
    if (height !== undefined) this.heights[row] = height;
  }

  /** Writes a section and returns the row after it. */
  section({ title, about, inputs, examples }: Section, start: number): number {
    let row = start;
    this.band(row++, "section", title);
    this.band(row++, "about", about);
    for (const input of inputs) {
      this.line(row, input.label, input.note);
      this.input(row++, COLUMNS.value, input);
    }
    for (const example of examples) {
      this.line(row, example.label, example.note);
      this.example(row++, example);
    }
    return row;
  }

  /** Writes a table and returns the row after it. */
  table(table: Table, start: number, column: number, style: TableStyle, open: boolean): number {
    const { title, about, inputs = [], data, formula, answer } = table;
    let row = start;
    this.put(row++, column, "section", title);
    for (let at = 1; at < widthOf(table); at++) this.put(start, column + at, "section");
    this.put(row++, column, "about", about);
    for (const input of inputs) {
      this.put(row, column, "label", input.label);
      this.input(row++, column + INPUT_OFFSET, input);
    }
    const answerColumn = column + (data?.headings.length ?? 0);
    const headings = [...(data?.headings ?? []), ...(answer.headings ?? [])];
    headings.forEach((heading, at) => this.put(row, column + at, "heading", heading));
    if (headings.length > 0) row++;
    data?.headings.forEach((heading, at) => {
      const first = row;
      data.rows.forEach((values, index) =>
        this.put(first + index, column + at, typeof values[at] === "string" ? "textInput" : "input", values[at]),
      );
      this.places.set(
        `${data.id}.${heading}`,
        `${cellName(first, column + at)}:${cellName(first + data.rows.length - 1, column + at)}`,
      );
    });
    if (style === "steps")
      for (let line = 1; line < answer.rows; line++) this.heights[row + line] = ROW_HEIGHT + HEIGHTS.furtherLine;
    this.answer(
      row,
      answerColumn,
      answer.rows,
      answer.columns,
      style,
      headings.length === 0 && answer.columns.length > 1,
    );
    this.formulas.push({ row, column: answerColumn, formula });
    const end = { endRow: row + answer.rows - 1, endColumn: answerColumn + answer.columns.length - 1 };
    this.spills.push({ startRow: row, startColumn: answerColumn, ...end, open });
    return row + answer.rows;
  }

  finished(): Arrangement {
    for (const { row, column, formula, shownAt } of this.formulas) {
      const text = formula.replace(/\{([\w.]+)\}/g, (_all, id: string) => this.placeOf(id));
      this.put(row, column, undefined, undefined, text);
      if (shownAt !== undefined) this.put(row, shownAt, "formula", text);
    }
    const { cells, merges, heights, rules, spills } = this;
    return { cells, merges, heights, rules, spills };
  }

  private placeOf(id: string): string {
    const place = this.places.get(id);
    if (!place) throw new Error(`The opening sheet has no {${id}}.`);
    return place;
  }

  private line(row: number, label: string, note: string): void {
    this.put(row, COLUMNS.label, "label", label);
    this.put(row, COLUMNS.note, "note", note);
  }

  private input(row: number, column: number, { id, value, format, allowed }: Input): void {
    this.put(row, column, "input", value, undefined, format);
    this.places.set(id, cellName(row, column));
    if (allowed !== "anything")
      this.rules.push({ range: { startRow: row, endRow: row, startColumn: column, endColumn: column }, allowed });
  }

  private example(row: number, { id, formula, format, lines = 1 }: Example): void {
    if (lines > 1) this.heights[row] = ROW_HEIGHT + (lines - 1) * HEIGHTS.furtherLine;
    this.put(row, COLUMNS.value, "answer", undefined, undefined, format);
    this.formulas.push({ row, column: COLUMNS.value, formula, shownAt: COLUMNS.formula });
    if (id) this.places.set(id, cellName(row, COLUMNS.value));
  }

  /** Gives the cells that an answer will fill their style. */
  private answer(
    row: number,
    column: number,
    rows: number,
    formats: readonly Format[],
    style: TableStyle,
    bringsHeading: boolean,
  ): void {
    for (let line = 0; line < rows; line++) {
      formats.forEach((format, at) =>
        this.put(
          row + line,
          column + at,
          bringsHeading && line === 0 ? HEADINGS[style] : style,
          undefined,
          undefined,
          format,
        ),
      );
    }
  }

  private put(
    row: number,
    column: number,
    style?: StyleName,
    value?: string | number | boolean,
    formula?: string,
    format?: Format,
  ): void {
    const line = (this.cells[row] ??= {});
    line[column] = {
      ...line[column],
      ...(style && { s: styleKey(style, format) }),
      ...(value !== undefined && { v: value, t: KINDS[typeof value as keyof typeof KINDS] }),
      ...(formula !== undefined && { f: formula }),
    };
  }
}

/** How the cells of a table are styled, and a heading that the answer brings. */
type TableStyle = keyof typeof HEADINGS;
const HEADINGS = { cell: "heading", steps: "stepsHeading" } as const satisfies Partial<Record<StyleName, StyleName>>;

/** The value of a table's input is in the second column after its label. */
const INPUT_OFFSET = 2;
/** The engine's numbers of the kinds of cells. */
const KINDS = { string: 1, number: 2, boolean: 3 } as const;
