import type { ICellData } from "@univerjs/core";
import type { Cell, CellValue } from "exceljs";
import { type Area, areaOf } from "../address";
import { CELL } from "../engine-codes";
import { typedFormula } from "../formula/typed";

/** Days between Excel's and JavaScript's first day; exceljs makes dates of numbers with a date's format. */
const EPOCH = 25569;
const DAY_MS = 86_400_000;

/** A constant as the engine keeps it. */
export function constant(value: CellValue): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CELL.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CELL.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CELL.TEXT };
  if (value instanceof Date) return { v: Number((value.getTime() / DAY_MS + EPOCH).toFixed(8)), t: CELL.NUMBER };
  if ("error" in value) return { v: value.error, t: CELL.TEXT };
  if ("richText" in value) return { v: value.richText.map(({ text }) => text).join(""), t: CELL.TEXT };
  if ("hyperlink" in value) return { v: value.text, t: CELL.TEXT };
  return {};
}

/** The formula of a cell as someone types it; undefined where it has none. */
export function formulaIn(cell: Cell, namespace: string): string | undefined {
  return cell.formula ? typedFormula(cell.formula, namespace) : undefined;
}

/** The cells that an array formula fills, its own among them. */
export function filledBy({ value }: Cell): Area | undefined {
  if (typeof value !== "object" || value === null || !("ref" in value)) return undefined;
  const { ref } = value as { readonly ref?: unknown };
  return typeof ref === "string" && "shareType" in value && value.shareType === "array" ? areaOf(ref) : undefined;
}
