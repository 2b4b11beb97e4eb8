import { isDynamic, needsExcel } from "./dynamic";
import { storedName } from "./function-names";
import { isWellFormed } from "./grammar";
import { parse, type Call, type Node } from "./tree";

export interface StoredFormula {
  /** Without "=". */
  readonly text: string;
  /** Stored as a dynamic array. */
  readonly dynamic: boolean;
  /** Only Excel can be expected to calculate it; others show the value kept in the file, if they are let. */
  readonly needsExcel: boolean;
}

/** What a formula may leave unsaid where it is. */
interface FormulaPlace {
  /**
   * The namespace of the add-in's functions; none can be called if left out, as in validation and conditional formats.
   */
  readonly namespace?: string;
  /** The table the cell lies in, for references that leave its name out. */
  readonly table?: string | undefined;
}

/**
 * A formula as typed ("=ADDIN.PAY(A1,…)") in the words of the file ("_xldudf_ADDIN_PAY(A1,…)").
 * @returns Undefined if Excel would refuse the formula; it must not get into a file, which Excel would call damaged.
 */
export function storedFormula(
  formula: string,
  { namespace = "", table }: FormulaPlace = {},
): StoredFormula | undefined {
  const nodes = parse(formula.trim().replace(/^=/, ""));
  if (!nodes || !isWellFormed(nodes)) return undefined;
  const writer = new Writer(namespace, table);
  const text = writer.expression(nodes, new Set());
  return writer.refused
    ? undefined
    : { text, dynamic: isDynamic(nodes, namespace), needsExcel: needsExcel(nodes, namespace) };
}

/** Names given by LET and LAMBDA that hold where the writer is, in lower case. */
type Scope = ReadonlySet<string>;

class Writer {
  refused = false;

  constructor(
    private readonly namespace: string,
    private readonly table: string | undefined,
  ) {}

  expression(nodes: readonly Node[], scope: Scope): string {
    let text = "";
    for (let at = 0; at < nodes.length;) {
      const single = isOperator(nodes[at], "@");
      const end = operandEnd(nodes, single ? at + 1 : at);
      const pieces = nodes.slice(single ? at + 1 : at, end);
      if (single && !isReference(pieces)) this.refused = true;
      const operand = pieces.map((node, index) => this.node(node, pieces[index - 1], scope)).join("");
      const spilled = isOperator(nodes[end], "#");
      const whole = spilled ? `_xlfn.ANCHORARRAY(${operand})` : operand;
      text += single ? `_xlfn.SINGLE(${whole})` : whole;
      at = end + (spilled ? 1 : 0);
    }
    return text;
  }

  private node(node: Node, before: Node | undefined, scope: Scope): string {
    switch (node.kind) {
      case "call":
        return this.call(node, scope);
      case "group":
        return `(${this.parts(node.parts, scope)})`;
      case "brackets":
        return this.columns(node.text, before);
      case "word":
        return inScope(node.text, scope) ? `_xlpm.${node.text}` : node.text;
      default:
        return node.text;
    }
  }

  private parts(parts: readonly (readonly Node[])[], scope: Scope): string {
    return parts.map((part) => this.expression(part, scope)).join(",");
  }

  private call(call: Call, scope: Scope): string {
    const name = inScope(call.name, scope) ? `_xlpm.${call.name}` : storedName(call.name, this.namespace);
    return `${name}(${this.parts(call.args, new Set([...scope, ...namesGiven(call)]))})`;
  }

  /** [@Pay] is stored as Table[[#This Row],[Pay]]. */
  private columns(text: string, before: Node | undefined): string {
    const named = before?.kind === "word";
    if (!named && this.table === undefined) this.refused = true;
    return (named ? "" : (this.table ?? "")) + thisRow(text);
  }
}

function thisRow(text: string): string {
  const inside = /^\[\s*@\s*(.*)\]$/s.exec(text)?.[1];
  if (inside === undefined) return text;
  if (inside === "") return "[#This Row]";
  return `[[#This Row],${inside.startsWith("[") ? inside : `[${inside}]`}]`;
}

/** LET(name, value, …, result) gives every second argument but the last, LAMBDA(name, …, result) all but the last. */
function namesGiven(call: Call): string[] {
  const step = { LET: 2, LAMBDA: 1 }[call.name.toUpperCase()];
  if (!step) return [];
  return call.args.slice(0, -1).flatMap((argument, at) => {
    const words = argument.filter((node) => node.kind !== "space");
    const [word] = words;
    return at % step === 0 && words.length === 1 && word?.kind === "word" ? [word.text.toLowerCase()] : [];
  });
}

function inScope(name: string, scope: Scope): boolean {
  return scope.has(name.toLowerCase());
}

function isOperator(node: Node | undefined, text: string): boolean {
  return node?.kind === "operator" && node.text === text;
}

/** What "@" takes one cell of: a range, a name, a column of a table, a call. */
function isReference(pieces: readonly Node[]): boolean {
  const last = pieces.at(-1)?.kind;
  return (
    last !== undefined &&
    REFERENCE.has(last) &&
    last !== "sheet" &&
    pieces.every((piece) => isOperator(piece, ":") || piece.kind === "space" || REFERENCE.has(piece.kind))
  );
}

const REFERENCE: ReadonlySet<Node["kind"]> = new Set(["word", "sheet", "brackets", "number", "call", "group"]);

/**
 * The end of the reference that begins here (sheet, cells, columns of a table, spaces beside a colon), or of the one
 * piece that is here.
 */
function operandEnd(nodes: readonly Node[], start: number): number {
  let at = nodes[start]?.kind === "sheet" ? start + 2 : start + 1;
  if (nodes[at - 1]?.kind === "word" && nodes[at]?.kind === "brackets") at++;
  const colon = afterSpaces(nodes, at);
  const goesOn = nodes[start]?.kind !== "space" && isOperator(nodes[colon], ":");
  return Math.min(goesOn ? operandEnd(nodes, afterSpaces(nodes, colon + 1)) : at, nodes.length);
}

function afterSpaces(nodes: readonly Node[], from: number): number {
  const next = nodes.findIndex((node, at) => at >= from && node.kind !== "space");
  return next === -1 ? nodes.length : next;
}
