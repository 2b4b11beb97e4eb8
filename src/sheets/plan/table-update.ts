import type { Content, Table, TableColumn } from "./sheet-plan";
import { isFormulaText } from "./cells";

/** A table that is in the workbook: its headings, and what its cells show. */
export interface TableContents {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A column to insert. */
interface MissingColumn {
  readonly heading: string;
  /** Its place in the table once those before it are there, counted from 0. */
  readonly at: number;
}

/** What a table needs to become what is built today. What people added or moved keeps its order. */
interface TableUpdate {
  /** Columns that are called something else today. */
  readonly renamed: readonly { readonly at: number; readonly from: string; readonly to: string }[];
  /** From left to right. */
  readonly missing: readonly MissingColumn[];
  /** The headings once all of that is done. */
  readonly headings: readonly string[];
}

/** What an update does to one table. */
export interface TableChange extends TableUpdate {
  readonly name: string;
  /** All its columns once that is done; one that a person added has a heading alone. */
  readonly columns: readonly TableColumn[];
  /** The new rows, in the order of those columns. */
  readonly rows: readonly (readonly Content[])[];
}

/**
 * Each missing column goes behind the one that it follows in a new table, or before the rest of its group: the first
 * heading of a new table must be there.
 */
export function tableUpdate(columns: readonly TableColumn[], present: readonly string[]): TableUpdate {
  const today = new Map(
    columns.flatMap(({ heading, formerly }) =>
      formerly !== undefined && !present.includes(heading) ? [[formerly, heading] as const] : [],
    ),
  );
  const renamed = present.flatMap((from, at) => {
    const to = today.get(from);
    return to === undefined ? [] : [{ at, from, to }];
  });
  const headings = present.map((heading) => today.get(heading) ?? heading);
  const missing = columns.flatMap(({ heading, group }, place): readonly MissingColumn[] => {
    if (headings.includes(heading)) return [];
    const next = columns[place + 1];
    const opensGroup = group !== undefined && columns[place - 1]?.group !== group && next?.group === group;
    const rest = opensGroup ? headings.indexOf(next.heading) : -1;
    const at = rest >= 0 ? rest : headings.indexOf(columns[place - 1]?.heading ?? "") + 1;
    headings.splice(at, 0, heading);
    return [{ heading, at }];
  });
  return { renamed, missing, headings };
}

/** Rows in the order of a table's own columns; a column that the rows know nothing of is left as it is. */
export function inOrder(
  headings: readonly string[],
  columns: readonly Pick<TableColumn, "heading">[],
  rows: readonly (readonly Content[])[],
): readonly (readonly Content[])[] {
  const places = headings.map((heading) => columns.findIndex((column) => column.heading === heading));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

/** The rows of a new table whose first cell is in no row of the table that is there. */
export function missingRows(table: Pick<Table, "columns" | "rows">, present: TableContents): Table["rows"] {
  const key = table.columns[0];
  const at = present.headings.findIndex((heading) => heading === key?.heading || heading === key?.formerly);
  const known = new Set(present.rows.map((row) => String(row[at] ?? "").toLowerCase()));
  return table.rows.filter(([first]) => typeof first === "string" && !known.has(first.toLowerCase()));
}

/** A formula that calls a cell or a column which is gone. */
export const isBroken = (content: unknown): boolean => isFormulaText(content) && String(content).includes("#REF!");

/** Cells of a column, one below the other, that get the column's formula. */
export interface Rewritten {
  /** Counted from 0, below the headings. */
  readonly row: number;
  readonly rows: number;
}

/**
 * Where a column needs its formula again: in the cells whose formula is broken, or for a newer version in all cells
 * that hold a formula. What somebody typed over a formula stays.
 */
export function rewritten(contents: readonly unknown[], all: boolean): readonly Rewritten[] {
  const runs: { row: number; rows: number }[] = [];
  contents.forEach((content, row) => {
    if (!(all ? isFormulaText(content) : isBroken(content))) return;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}
