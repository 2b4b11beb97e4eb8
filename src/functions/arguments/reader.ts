import { CalculationError } from "../../rules/calculation-error";

/** A value that may be chosen, and how it reads in a list. */
export interface ArgumentOption {
  readonly value: string | number;
  readonly label: string;
}

/**
 * How a form asks for the value: by a list of choices, by the list of functions, or in a field for this kind of value.
 */
export type InputKind = readonly ArgumentOption[] | "function" | "anything" | "number" | "date" | "yesno";

/** Reads one cell. Throws a CalculationError that names the argument, says what was given and what is allowed. */
export interface Reader<T> {
  /**
   * Excel hands a blank cell over as 0, "" or null, depending on where it runs: for names, steps and dates 0 is blank.
   */
  readonly zeroIsBlank: boolean;
  readonly read: (cell: unknown, argument: string) => T;
  readonly inputKind: InputKind;
}

const REMEMBERED = 1000;

/**
 * A reader that has the common spellings at its fingertips: a column of 10,000 rows holds a handful of different
 * lanes and steps. Only answers are kept, never refusals, so the same cell always reads the same.
 */
export function reader<T>(
  read: (cell: unknown, argument: string) => T,
  zeroIsBlank = false,
  inputKind: InputKind = "anything",
): Reader<T> {
  const known = new Map<unknown, T>();
  return {
    zeroIsBlank,
    inputKind,
    read(cell, argument) {
      const before = known.get(cell);
      if (before !== undefined) return before;
      const value = read(cell, argument);
      if (typeof cell === "object") return value;
      if (known.size >= REMEMBERED) known.clear();
      known.set(cell, value);
      return value;
    },
  };
}

/** A cell that another reader understands, once it is known by which schedule. */
export const anyCell: Reader<unknown> = { zeroIsBlank: true, inputKind: "anything", read: (cell) => cell };

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|BUSY!|EXTERNAL!|PYTHON!)$/i;

/**
 * The plain value of a cell. Excel may hand over a data type instead (a formatted number, a linked entity, an
 * error), an object that carries its plain value as `basicValue`.
 */
export function cellValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("basicValue" in cell) return cell.basicValue;
  if ("code" in cell) return cell.code;
  return cell;
}

export function isBlank(cell: unknown, zeroIsBlank: boolean): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell === "string") return cell.trim() === "";
  return zeroIsBlank && cell === 0;
}

export function isErrorValue(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && ERROR_VALUE.test(cell.trim());
}

const LONGEST_QUOTE = 40;

/** What was given, as the message quotes it. */
export function quote(cell: unknown): string {
  if (typeof cell === "string") {
    const short = cell.length > LONGEST_QUOTE ? `${cell.slice(0, LONGEST_QUOTE)}…` : cell;
    return `"${short}"`;
  }
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "what was given";
}

/** The refusal of a cell: `lane: "M9" is not a lane. Allowed: …` */
export function refuse(
  argument: string,
  cell: unknown,
  problem: string,
  allowed: string,
  code: CalculationError["code"] = "VALUE",
): CalculationError {
  if (isErrorValue(cell))
    return new CalculationError("VALUE", `${argument}: the cell contains ${cell.trim()}. Fix that cell first.`);
  return new CalculationError(code, `${argument}: ${quote(cell)} ${problem}. ${allowed}`);
}
