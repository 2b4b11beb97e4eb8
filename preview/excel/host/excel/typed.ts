import { CellValueType, type ICellData, type Nullable, getNumfmtParseValueFilter, isTextFormat } from "@univerjs/core";
import { invalid } from "../errors";

/** A cell emptied of what it says; its format stays. */
const CLEARED: ICellData = { v: null, f: null, si: null, p: null };

const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** Whether a value read from a cell is one of Excel's errors. */
export const isErrorValue = (value: unknown): boolean => typeof value === "string" && ERROR_TEXT.test(value);

const asText = (text: string): ICellData => ({
  ...CLEARED,
  v: text,
  // Digits would be turned back into a number by the engine unless the text is forced.
  t: text !== "" && !Number.isNaN(Number(text)) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * What Excel makes of a value written to a cell: as if it were typed there. "=1+1" is a formula, and so is a
 * text that begins with +, - or @ and is no number; "12%" and "9/30/2013" are numbers with a format; a leading
 * apostrophe keeps text as it is, and so does the text format. Null leaves the cell alone.
 * @param format the cell's number format
 * @returns the cell to write, or null to leave it
 * @throws HostError InvalidArgument for values that are no cell values, and texts over Excel's lengths
 */
export function typedCell(value: unknown, format: string | undefined): ICellData | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && Number.isFinite(value)) return { ...CLEARED, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...CLEARED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string")
    throw invalid(`a cell holds text, a number or true/false, ${JSON.stringify(value)} was given`);
  if (value.length > LONGEST_TEXT)
    throw invalid(`a cell holds at most ${LONGEST_TEXT} characters, ${value.length} were given`);
  if (value === "") return { ...CLEARED };
  if (isTextFormat(format)) return asText(value);
  if (value.startsWith("'")) return asText(value.slice(1));
  return typedText(value, format);
}

function typedText(value: string, format: string | undefined): ICellData {
  if (/^(TRUE|FALSE)$/i.test(value)) return { ...CLEARED, v: /^t/i.test(value) ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.trim() !== "" && !Number.isNaN(Number(value)))
    return { ...CLEARED, v: Number(value), t: CellValueType.NUMBER };
  const parsed = getNumfmtParseValueFilter(value);
  if (parsed !== null && typeof parsed.v === "number") {
    const keepsFormat = format !== undefined && format !== "" && format !== "General";
    const style = keepsFormat || !parsed.z ? {} : { s: { n: { pattern: parsed.z } } };
    return { ...CLEARED, v: parsed.v, t: CellValueType.NUMBER, ...style };
  }
  if (/^[=+\-@]/.test(value) && value.length > 1) return formulaCell(value.startsWith("=") ? value : `=${value}`);
  return asText(value);
}

function formulaCell(formula: string): ICellData {
  if (formula.length > LONGEST_FORMULA) {
    throw invalid(`a formula has at most ${LONGEST_FORMULA} characters, ${formula.length} were given`);
  }
  return { f: formula, v: null, si: null, p: null };
}

/** What a cell says, as Excel's `values` give it: "" for a blank one, errors as their text, dates as numbers. */
export function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return "";
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.v === null || cell.v === undefined) return "";
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
