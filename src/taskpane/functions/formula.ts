import { addressOf, cellsOf, type SheetArea } from "../../excel/address";
import type { Argument, FunctionEntry } from "./entries";
import { literalOf } from "./literals";

/** What an argument of the form holds. */
export type ArgumentValue =
  | { readonly from: "form"; readonly text: string }
  /** Cells of the sheet; `fixed` keeps the reference in place when the formula is copied ($B$2). */
  | { readonly from: "sheet"; readonly area: SheetArea; readonly fixed: boolean };

/** The values by argument name; a repeating argument has its further ones under `name2`, `name3` … */
export type ArgumentValues = Readonly<Record<string, ArgumentValue>>;

export const BLANK: ArgumentValue = { from: "form", text: "" };

/** The place of a value in the form and in the call. */
export interface Slot {
  readonly key: string;
  readonly label: string;
  readonly argument: Argument;
  readonly value: ArgumentValue;
}

/** An argument of the finished call: a value, cells to be read, or `null` where it is left out. */
export type Input = { readonly value: unknown } | { readonly area: SheetArea } | null;

export type Call =
  | { readonly state: "ready"; readonly formula: string; readonly inputs: readonly Input[] }
  /** Something is missing or wrong; `wrong` holds the sentences by key. */
  | {
      readonly state: "unfinished";
      readonly missing: readonly string[];
      readonly wrong: Readonly<Record<string, string>>;
    };

function isBlank(value: ArgumentValue): boolean {
  return value.from === "form" && value.text.trim() === "";
}

/** The fields of the form: one an argument, and for a repeating one always a blank one more. */
export function slotsOf(entry: FunctionEntry, values: ArgumentValues): readonly Slot[] {
  return entry.args.flatMap((argument) => {
    const keys = [argument.name];
    if (argument.repeating) {
      while (!isBlank(values[keys[keys.length - 1] ?? ""] ?? BLANK)) keys.push(`${argument.name}${keys.length + 1}`);
    }
    return keys.map((key, at) => ({
      key,
      label: argument.repeating ? `${argument.label} ${at + 1}` : argument.label,
      argument,
      value: values[key] ?? BLANK,
    }));
  });
}

/** A reference as the formula writes it: with the sheet only where it is another than the formula's own. */
function reference(area: SheetArea, fixed: boolean, target: SheetArea | null): string {
  return area.sheet === target?.sheet ? cellsOf(area, fixed) : addressOf(area, fixed);
}

interface Piece {
  readonly formula: string;
  readonly input: Input;
  readonly wrong?: string;
}

function pieceOf({ argument, value }: Slot, target: SheetArea | null): Piece {
  if (value.from === "sheet")
    return { formula: reference(value.area, value.fixed, target), input: { area: value.area } };
  if (isBlank(value)) return { formula: "", input: null };
  const literal = literalOf(argument.control, value.text);
  if ("wrong" in literal) return { formula: "", input: null, wrong: literal.wrong };
  return { formula: literal.formula, input: { value: literal.value } };
}

/**
 * The call that the form describes.
 * @param target the cell that the formula is meant for: references to its own sheet go without the sheet's name.
 */
export function callOf(entry: FunctionEntry, values: ArgumentValues, target: SheetArea | null): Call {
  const slots = slotsOf(entry, values);
  const pieces = slots.map((slot) => pieceOf(slot, target));
  const wrong = Object.fromEntries(
    slots.flatMap(({ key }, at) => (pieces[at]?.wrong ? [[key, pieces[at].wrong]] : [])),
  );
  const missing = slots
    .filter(({ key, argument, value }) => argument.required && key === argument.name && isBlank(value))
    .map(({ label }) => label);
  if (missing.length > 0 || Object.keys(wrong).length > 0) return { state: "unfinished", missing, wrong };
  const last = pieces.findLastIndex(({ input }) => input !== null) + 1;
  const given = pieces.slice(0, last);
  return {
    state: "ready",
    formula: `=GARDNER.${entry.id}(${given.map(({ formula }) => formula).join(",")})`,
    inputs: given.map(({ input }) => input),
  };
}
