import type { ICellData, IDocumentData, Nullable } from "@univerjs/core";
import type { CellErrorValue, CellValue, RichText } from "exceljs";
import { CELL } from "../engine-codes";
import type { SpilledValue } from "../extras";
import { excelStyle } from "./styles";

/** Errors that a file can name; newer ones (#SPILL!, #CALC!) are stored as #VALUE! beside data only Excel makes. */
const STORED_ERRORS: readonly string[] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
] satisfies CellErrorValue["error"][];
const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|ERROR!|CYCLE!|BUSY!|CONNECT!)$/;

export type Plain = number | string | boolean | CellErrorValue | null;

/** The value that a cell shows: its own, or the result of its formula. */
export function plainValue({ v, t, p, f, si }: ICellData): Plain {
  if (v === null || v === undefined) return p ? plainText(p) : null;
  if (t === CELL.BOOLEAN) return v === true || Number(v) === 1;
  if (t === CELL.FORCED_TEXT) return String(v);
  if (typeof v !== "string") return v;
  if (ERROR.test(v)) return storedError(v);
  return t === CELL.NUMBER && v.trim() !== "" && !f && !si && Number.isFinite(Number(v)) ? Number(v) : v;
}

export function spilledValue(value: SpilledValue): Plain {
  return value !== null && typeof value === "object" ? storedError(value.error) : value;
}

function storedError(text: string): CellErrorValue {
  return { error: (STORED_ERRORS.includes(text) ? text : "#VALUE!") as CellErrorValue["error"] };
}

/** A constant cell: its plain value, or its text with the fonts of its parts. */
export function constantValue(cell: ICellData): CellValue {
  const parts = cell.p && richText(cell.p);
  return parts && parts.length > 1 ? { richText: parts } : plainValue(cell);
}

/** Text that would turn into a formula, a number or a date if someone edited the cell; Excel keeps a mark at it. */
export function needsTextMark(cell: ICellData): boolean {
  const value = plainValue(cell);
  return typeof value === "string" && (cell.t === CELL.FORCED_TEXT || /^[=+\-@'\t\r\n]/.test(value));
}

/** The engine ends a text with "\r\n" and begins each further line with "\r". */
function plainText(document: IDocumentData): string {
  return (document.body?.dataStream ?? "").replace(/\r?\n$/, "").replaceAll("\r", "\n");
}

function richText(document: IDocumentData): RichText[] {
  const text = plainText(document);
  const runs = document.body?.textRuns ?? [];
  const edges = [...new Set([0, ...runs.flatMap((run) => [run.st, run.ed]), text.length])]
    .filter((edge) => edge <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const style = runs.find((run) => run.st <= start && start < run.ed)?.ts;
    const font = style && excelStyle(style).font;
    return { text: text.slice(start, edges[at + 1]), ...(font && { font }) };
  });
}

/** The web address behind a cell's text, if it has one. */
export function linkIn(document: Nullable<IDocumentData>): string | undefined {
  const address: unknown = document?.body?.customRanges?.find((range) => range.properties?.url)?.properties?.url;
  return typeof address === "string" ? address : undefined;
}
