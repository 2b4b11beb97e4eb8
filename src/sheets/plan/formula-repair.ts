import { isBroken } from "./table-update";
import type { CellBlock } from "./sheet-plan";

/** What is in the cells of a sheet, formulas as they are written. Its first row and column count from 0. */
interface SheetContents {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A formula that calls something which is gone, and what it has to be. Row and column count from 0. */
export interface Repair {
  readonly row: number;
  readonly column: number;
  readonly was: string;
  readonly formula: string;
}

/** A cell or a whole column, and a range of them. */
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?`;
const PART_OF_TABLE = String.raw`\w+\[(?:[^[\]]|\[[^\]]*\])*\]`;
/** What Excel leaves of a sheet that was deleted is #REF!. */
const PART_OF_SHEET = String.raw`(?:'(?:[^']|'')+'!|#REF!)(?:${CELLS})?`;
/** A text of a formula; a part of a table or of another sheet that it calls; a cell of its own sheet. */
const PARTS = new RegExp(
  String.raw`("(?:[^"]|"")*")|(${PART_OF_TABLE}|${PART_OF_SHEET})|(\$?\b[A-Z]{1,3}\$?\d+\b)`,
  "g",
);

/** A formula without what it calls, and what it calls, in order. */
interface Pattern {
  readonly text: string;
  readonly calls: readonly string[];
}

function patternOf(formula: string): Pattern {
  const calls: string[] = [];
  const text = formula.replace(PARTS, (part, quotedText: string | undefined, call: string | undefined) => {
    if (quotedText !== undefined) return part;
    if (call === undefined) return "cell";
    calls.push(call);
    return "call";
  });
  return { text, calls };
}

/** A formula of a new sheet, with the first text of its row, by which people and the add-in know the row. */
interface Labeled extends Pattern {
  readonly label: string;
}

const isText = (content: unknown) => typeof content === "string" && content !== "" && !content.startsWith("=");
const labelOf = (line: readonly unknown[]) => String(line.find(isText) ?? "");

function labeledFormulas(blocks: readonly CellBlock[]): readonly Labeled[] {
  const cells = blocks.flatMap(({ row, column, rows }) =>
    rows.flatMap((line, down) =>
      line.map((content, across) => ({ row: row + down, column: column + across, content })),
    ),
  );
  const labels = new Map<number, { readonly column: number; readonly content: unknown }>();
  for (const { row, column, content } of cells)
    if (isText(content) && column < (labels.get(row)?.column ?? Infinity)) labels.set(row, { column, content });
  return cells.flatMap(({ row, content }) =>
    content !== null && typeof content === "object"
      ? [{ ...patternOf(content.formula), label: String(labels.get(row)?.content ?? "") }]
      : [],
  );
}

/** The formula with what is gone in place again; null where that is not sure. */
function repaired(was: string, label: string, today: readonly Labeled[]): string | null {
  const { text, calls } = patternOf(was);
  const alike = today.filter((one) => one.text === text && one.calls.length === calls.length);
  const sameRow = alike.filter((one) => one.label === label);
  const missing = (one: Labeled) => one.calls.filter((_, at) => calls[at]?.includes("#REF!")).join("\n");
  const candidates = sameRow.length > 0 ? sameRow : alike;
  const [first] = candidates;
  if (!first || candidates.some((one) => missing(one) !== missing(first))) return null;
  let at = -1;
  return was.replace(PARTS, (part, _text, call: string | undefined) => {
    if (call === undefined) return part;
    at += 1;
    return call.includes("#REF!") ? (first.calls[at] ?? part) : part;
  });
}

/**
 * Finds the formulas of a sheet that call something which is gone, and what they have to be: Excel writes `#REF!` into
 * them when a sheet is deleted, and a sheet that comes back does not change that. A formula is known by all else that
 * is in it and by the first text of its row, so it may have been moved.
 * @param blocks the cells of the sheet as it is built today, without its tables
 */
export function formulaRepairs(blocks: readonly CellBlock[], { row, column, formulas }: SheetContents) {
  const broken = formulas.flatMap((line, down) =>
    line.flatMap((was, across) => (isBroken(was) ? [{ down, across, was: String(was), label: labelOf(line) }] : [])),
  );
  if (broken.length === 0) return [];
  const today = labeledFormulas(blocks);
  return broken.flatMap(({ down, across, was, label }): readonly Repair[] => {
    const formula = repaired(was, label, today);
    return formula === null ? [] : [{ row: row + down, column: column + across, was, formula }];
  });
}
