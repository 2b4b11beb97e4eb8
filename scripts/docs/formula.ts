import { evaluate } from "../../src/functions";
import { toSerial } from "../../src/functions/engine/serial";
import { dayOf } from "../../src/rules/day";

/** A function with its arguments as Excel hands them over: matrices, null where left out. */
export interface Call {
  readonly id: string;
  readonly args: readonly (unknown[][] | null)[];
}

/**
 * Reads a formula of the catalog's examples: =GARDNER.NAME(…) with texts, numbers, percentages, TRUE and FALSE,
 * DATE(y,m,d), lists in braces as Excel writes them, other GARDNER functions, and arguments left out.
 */
export function callOf(formula: string): Call {
  const text = new Text(formula.replace(/^=/, ""));
  const call = readCall(text);
  text.end();
  return call;
}

/** The cells that a formula gives. */
export function answerOf(formula: string): unknown[][] {
  const { id, args } = callOf(formula);
  return evaluate(id, args);
}

/** A formula and how far it has been read. */
class Text {
  private at = 0;

  constructor(private readonly formula: string) {}

  /** Takes what the pattern matches here, with its groups; null where it does not. */
  take(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(`\\s*(?:${pattern.source})`, "y");
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.formula);
    if (match) this.at = sticky.lastIndex;
    return match;
  }

  expect(pattern: RegExp): RegExpExecArray {
    const match = this.take(pattern);
    if (!match) throw new Error(`${this.formula}: ${pattern.source} is expected at "${this.formula.slice(this.at)}".`);
    return match;
  }

  end(): void {
    this.expect(/$/);
  }
}

function readCall(text: Text): Call {
  const [, id = ""] = text.expect(/GARDNER\.([A-Z]+)\(/);
  return { id, args: argumentsOf(text) };
}

function argumentsOf(text: Text): (unknown[][] | null)[] {
  if (text.take(/\)/)) return [];
  const given: (unknown[][] | null)[] = [];
  do given.push(argument(text));
  while (text.take(/,/));
  text.expect(/\)/);
  return given;
}

function argument(text: Text): unknown[][] | null {
  if (text.take(/(?=[,)])/)) return null;
  if (text.take(/(?=GARDNER\.)/)) {
    const { id, args } = readCall(text);
    return evaluate(id, args);
  }
  return text.take(/\{/) ? list(text) : [[value(text)]];
}

function list(text: Text): unknown[][] {
  const rows: unknown[][] = [[]];
  do rows.at(-1)?.push(value(text));
  while (text.take(/,/) || (text.take(/;/) && rows.push([])));
  text.expect(/\}/);
  return rows;
}

function value(text: Text): unknown {
  const quoted = text.take(/"((?:[^"]|"")*)"/);
  if (quoted) return quoted[1]?.replaceAll('""', '"');
  const date = text.take(/DATE\((\d+),\s*(\d+),\s*(\d+)\)/);
  if (date) return toSerial(dayOf(Number(date[1]), Number(date[2]), Number(date[3])));
  const [, number, percent, yesNo] = text.expect(/(-?\d*\.?\d+)(%?)|(TRUE|FALSE)/);
  if (yesNo !== undefined) return yesNo === "TRUE";
  return percent ? Number(`${number}e-2`) : Number(number);
}
