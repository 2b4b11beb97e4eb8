import type { Node } from "./tree";

/** Whether pieces stand where a formula may have them: values and operators by turns. */
export function isWellFormed(nodes: readonly Node[]): boolean {
  let valueBefore = false;
  for (const [at, node] of nodes.entries()) {
    if (node.kind === "space") continue;
    if (node.kind === "operator") {
      const prefix = "+-@".includes(node.text);
      const postfix = "%#".includes(node.text);
      if (!valueBefore && !prefix) return false;
      valueBefore = postfix;
    } else {
      const continues = continuesReference(node, nodes[at - 1]) || nodes[at - 1]?.kind === "space";
      if (valueBefore && !continues) return false;
      if (!isWhole(node)) return false;
      valueBefore = node.kind !== "sheet";
    }
  }
  return valueBefore;
}

/** Columns follow their table's name, with nothing between. */
function continuesReference(node: Node, before: Node | undefined): boolean {
  return node.kind === "brackets" && before?.kind === "word";
}

function isWhole(node: Node): boolean {
  if (node.kind === "call") return node.args.every((argument) => isWellFormed(argument) || argument.every((piece) => piece.kind === "space"));
  return node.kind !== "group" || node.parts.every(isWellFormed);
}
