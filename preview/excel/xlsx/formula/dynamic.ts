import { canSpill, isExcelOnly, takesRange, worksCellByCell } from "./function-names";
import type { Call, Node } from "./tree";

/**
 * Whether Excel stores the formula as a dynamic array. A formula stored without that mark is read the way
 * Excel 2016 calculated: a range where one value is expected is narrowed to the formula's own row.
 */
export function isDynamic(formula: readonly Node[], namespace: string): boolean {
  return calls(formula).some((call) => canSpill(call.name, namespace)) || spreads(formula, false);
}

/** Whether only Excel can be expected to calculate the formula: it calls the add-in's functions, or its newest. */
export function needsExcel(formula: readonly Node[], namespace: string): boolean {
  return (
    calls(formula).some((call) => isExcelOnly(call.name, namespace)) ||
    formula.some((node) => node.kind === "operator" && node.text === "#")
  );
}

function calls(nodes: readonly Node[]): Call[] {
  return nodes.flatMap((node) => {
    if (node.kind === "call") return [node, ...node.args.flatMap(calls)];
    return node.kind === "group" ? node.parts.flatMap(calls) : [];
  });
}

/** Whether a range is calculated with cell by cell in this expression, or is its result where one value is expected. */
function spreads(nodes: readonly Node[], rangeExpected: boolean): boolean {
  const calculates = nodes.some((node) => node.kind === "operator" && ![":", "@", "#"].includes(node.text));
  if (nodes.some((node, at) => isRange(node, nodes[at - 1])) && (calculates || !rangeExpected)) return true;
  return nodes.some((node) => {
    if (node.kind === "group") return node.parts.some((part) => spreads(part, rangeExpected && !calculates));
    if (node.kind !== "call" || worksCellByCell(node.name)) return false;
    return node.args.some((argument, at) => spreads(argument, takesRange(node.name, at)));
  });
}

/** "A1:B2", "{1,2}", "Table[Column]"; not "Table[[#This Row],[Column]]". */
function isRange(node: Node, before: Node | undefined): boolean {
  if (node.kind === "operator") return node.text === ":" && before !== undefined;
  if (node.kind === "brackets") return !/^\[(?:@|\[?#This Row\])/i.test(node.text);
  return node.kind === "array";
}
