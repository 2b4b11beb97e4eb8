import { tokens, type Token } from "./tokens";

/** A formula by its calls and parentheses: just enough to know which argument of which function a piece is. */
export type Node = Token | Call | Group;

export interface Call {
  readonly kind: "call";
  /** As typed. */
  readonly name: string;
  readonly args: readonly (readonly Node[])[];
}

export interface Group {
  readonly kind: "group";
  readonly parts: readonly (readonly Node[])[];
}

/** Undefined if the parentheses do not match: Excel would refuse such a formula. */
export function parse(formula: string): readonly Node[] | undefined {
  const all = tokens(formula);
  if (!all) return undefined;
  const reader = { all, at: 0 };
  const parts = partsUntil(reader, undefined);
  return parts?.length === 1 ? parts[0] : undefined;
}

interface Reader {
  readonly all: readonly Token[];
  at: number;
}

/** Reads the comma-separated parts up to the closing parenthesis, or up to the end of the formula. */
function partsUntil(reader: Reader, end: "close" | undefined): Node[][] | undefined {
  const parts: Node[][] = [];
  let part: Node[] = [];
  for (;;) {
    const token = reader.all[reader.at++];
    if (token?.kind === end) return [...parts, part];
    if (!token || token.kind === "close") return undefined;
    if (token.kind === "comma") {
      parts.push(part);
      part = [];
    } else {
      const node = nodeAt(token, reader);
      if (!node) return undefined;
      part.push(node);
    }
  }
}

function nodeAt(token: Token, reader: Reader): Node | undefined {
  if (token.kind === "open") {
    const parts = partsUntil(reader, "close");
    return parts && { kind: "group", parts };
  }
  if (token.kind !== "word" || reader.all[reader.at]?.kind !== "open") return token;
  reader.at++;
  const args = partsUntil(reader, "close");
  return args && { kind: "call", name: token.text, args };
}
