import type { ColumnFormat } from "../../functions/engine/spec";
import type { ShownExample } from "../../functions/listings";
import type { Control } from "./controls";

/** An argument of a worksheet function, as the form shows it. */
export interface Argument {
  readonly name: string;
  /** The name in words: "Days at new lane". */
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether it may be given any number of times. */
  readonly repeating: boolean;
  /** Whether its cells are read in one piece (a schedule, a staff's lanes) rather than row by row. */
  readonly readsRange: boolean;
  readonly control: Control;
}

/** A worksheet function as the catalog shows it. */
export interface FunctionEntry {
  readonly id: string;
  readonly group: string;
  readonly description: string;
  readonly clause: string;
  /** Numbers of the readings that it follows: "R1". */
  readonly readings: readonly string[];
  readonly examples: readonly ShownExample[];
  /** What people type when they search for it without its name or the agreement's own words. */
  readonly everydayWords: string;
  readonly args: readonly Argument[];
  /** Whether EXPLAIN can show how the result comes about. */
  readonly explained: boolean;
  /** How the result's columns are shown; the last is that of all further ones. */
  readonly columns: readonly ColumnFormat[];
}

/** How this column of the function's result is shown. */
export function columnOf(entry: FunctionEntry, at: number): ColumnFormat {
  return entry.columns[at] ?? entry.columns.at(-1) ?? "plain";
}

/** Names that are abbreviations. */
const ABBREVIATIONS = new Set(["fte", "pts"]);

/** The name in words: `daysAtNewLane` is "Days at new lane", `fte` is "FTE". */
export function inWords(name: string): string {
  if (ABBREVIATIONS.has(name)) return name.toUpperCase();
  const words = name.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name inside a sentence: "days at new lane", "FTE". */
export function inSentence(label: string): string {
  return ABBREVIATIONS.has(label.toLowerCase()) ? label : label.toLowerCase();
}

/** How the call is written: `SALARY(lane, step, [year])`. */
export function signatureOf(entry: FunctionEntry): string {
  const names = entry.args.map(({ name, required, repeating }) =>
    repeating ? `${name}1, …` : required ? name : `[${name}]`,
  );
  return `${entry.id}(${names.join(", ")})`;
}
