import { CATALOGUE } from "../../functions/catalogue";
import type { Asked, Choice } from "../../functions/readers/reader";

export type { Choice };

/** How an argument is filled in. */
export type Control =
  /** One of few: a list. */
  | { readonly type: "list"; readonly choices: readonly Choice[] }
  /** One of many: a list that narrows while typing. */
  | { readonly type: "search"; readonly choices: readonly Choice[] }
  | { readonly type: "number" }
  | { readonly type: "date" }
  | { readonly type: "yesno" }
  /** A number, TRUE/FALSE or a text, told apart by how it looks, as Excel does. */
  | { readonly type: "anything" };

/** A list longer than this is searched rather than looked through. */
const LOOKED_THROUGH = 20;

/** The control that asks for what a function's reader takes. */
export function controlFor(asked: Asked): Control {
  if (asked === "function")
    return { type: "search", choices: Object.keys(CATALOGUE).map((id) => ({ value: id, label: id })) };
  if (typeof asked === "string") return { type: asked };
  return { type: asked.length > LOOKED_THROUGH ? "search" : "list", choices: asked };
}
