/** The pieces of a formula as it is in a cell, without its "=". Joined again they give the formula back. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

type TokenKind =
  | "string"
  | "array"
  | "sheet"
  | "brackets"
  | "error"
  | "number"
  | "word"
  | "open"
  | "close"
  | "comma"
  | "space"
  | "operator";

const TEXT = `"(?:[^"]|"")*"`;
const QUOTED_SHEET = `'(?:[^']|'')+'!`;
const WORD = String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\$?]*`;

/** In the order in which they are tried at each place. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ["string", new RegExp(TEXT, "yu")],
  ["array", new RegExp(String.raw`\{(?:${TEXT}|[^{}"])*\}`, "yu")],
  ["sheet", new RegExp(`${QUOTED_SHEET}|${WORD}!`, "yu")],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["word", new RegExp(WORD, "yu")],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["space", /\s+/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@#]/y],
];

/** Undefined where there is something that no formula has (a text without its closing quote). */
export function tokens(formula: string): Token[] | undefined {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? brackets(formula, at) : tokenAt(formula, at);
    if (!token) return undefined;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

/** The part of a structured reference in its outer brackets; inside, an apostrophe makes the next character plain. */
function brackets(formula: string, start: number): Token | undefined {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "brackets", text: formula.slice(start, at + 1) };
  }
  return undefined;
}
