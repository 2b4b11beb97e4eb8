import type { Node } from "./tree";

/** Whether pieces are where a formula may have them: values and operators by turns. */
export function isWellFormed(nodes: readonly Node[]): boolean {
  let valueBefore = false;
  for (const [at, node] of nodes.entries()) {
    if (node.kind === "space") continue;
    if (node.kind === "operator") {
      if (!(valueBefore ? followsValue(node.text, nodes[at - 1]) : "+-@".includes(node.text))) return false;
      valueBefore = "%#".includes(node.text);
    } else {
      const continues = continuesReference(node, nodes[at - 1]) || nodes[at - 1]?.kind === "space";
      if (valueBefore && !continues) return false;
      if (!isWhole(node)) return false;
      valueBefore = node.kind !== "sheet";
    }
  }
  return valueBefore;
}

/** "A1#" is what a cell spills; "@" comes before a value only. */
function followsValue(operator: string, before: Node | undefined): boolean {
  return operator === "#" ? before?.kind === "word" : operator !== "@";
}

/** Columns follow their table's name, with nothing between. */
function continuesReference(node: Node, before: Node | undefined): boolean {
  return node.kind === "brackets" && before?.kind === "word";
}

function isWhole(node: Node): boolean {
  if (node.kind === "call")
    return node.args.every((argument) => isWellFormed(argument) || argument.every((piece) => piece.kind === "space"));
  return node.kind !== "group" || node.parts.every(isWellFormed);
}
