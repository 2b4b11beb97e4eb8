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

/** In the order in which they are tried at each place; upper and lower case are the same. */
const KINDS = {
  string: TEXT,
  array: String.raw`\{(?:${TEXT}|[^{}"])*\}`,
  sheet: `${QUOTED_SHEET}|${WORD}!`,
  error: String.raw`#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)`,
  number: String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+\-]?\d+)?`,
  word: WORD,
  open: String.raw`\(`,
  close: String.raw`\)`,
  comma: ",",
  space: String.raw`\s+`,
  operator: String.raw`<>|<=|>=|[\-+*\/^&=<>%:@#]`,
} as const satisfies Partial<Record<TokenKind, string>>;
const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];
/** One group a kind: to try them in one go is several times as fast as one after the other. */
const PIECE = new RegExp(KIND_NAMES.map((kind) => `(${KINDS[kind]})`).join("|"), "iyu");

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
  PIECE.lastIndex = at;
  const found = PIECE.exec(formula);
  const kind = found && KIND_NAMES[found.findIndex((text, group) => group > 0 && text !== undefined) - 1];
  return kind ? { kind, text: found[0] } : undefined;
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
