/** An entry of a list: what it reads as, and what it is in a formula. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** How an argument is filled in. */
export type Control =
  /** One of few: a list. */
  | { readonly type: "list"; readonly choices: readonly Choice[] }
  /** One of many: a list that narrows while typing. */
  | { readonly type: "search"; readonly choices: readonly Choice[] }
  | { readonly type: "number" }
  | { readonly type: "date" }
  | { readonly type: "yesno" }
  | { readonly type: "text" }
  /** A number, TRUE/FALSE or a text, told apart by how it looks, as Excel does. */
  | { readonly type: "anything" }
  /** A table or column that only the sheet can hold. */
  | { readonly type: "cells" };
