import { GROUPS } from "../../functions";
import type { ArgumentOption, InputKind } from "../../functions/arguments/reader";

export type { ArgumentOption };

/** How an argument is filled in. */
export type Control =
  /** One of few: a list. */
  | { readonly type: "list"; readonly choices: readonly ArgumentOption[] }
  /** One of many: a list that narrows while typing. */
  | { readonly type: "search"; readonly choices: readonly ArgumentOption[] }
  | { readonly type: "number" }
  | { readonly type: "date" }
  | { readonly type: "yesno" }
  /** A number, TRUE/FALSE or a text: read by its form, as Excel does. */
  | { readonly type: "anything" };

/** A list longer than this is searched by typing. */
const LONGEST_LIST = 20;

const FUNCTION_IDS: readonly ArgumentOption[] = GROUPS.flatMap(({ functions }) =>
  functions.map(({ id }) => ({ value: id, label: id })),
);

/** The control that asks for what a function's reader takes. */
export function controlFor(inputKind: InputKind): Control {
  if (inputKind === "function") return { type: "search", choices: FUNCTION_IDS };
  if (typeof inputKind === "string") return { type: inputKind };
  return { type: inputKind.length > LONGEST_LIST ? "search" : "list", choices: inputKind };
}
