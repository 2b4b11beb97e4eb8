import { addressOf, sizeOf, type SheetArea } from "../../excel/address";
import type { FunctionEntry } from "./entries";
import type { Call, Input } from "./formula";

const topLeft = (area: SheetArea): SheetArea => ({ ...area, bottom: area.top, right: area.left });

/**
 * The call of EXPLAIN for a call: of ranges that are read row by row only the first row.
 * @returns `cells` names that row's cells where there are more rows, else `null`
 */
export function firstRow(entry: FunctionEntry, call: Call): { readonly call: Call; readonly cells: string | null } {
  if (call.state !== "ready") return { call, cells: null };
  const shortened: string[] = [];
  const inputs = call.inputs.map((input, index): Input => {
    if (!input || !("area" in input) || entry.args[index]?.readsRange === true) return input;
    const area = topLeft(input.area);
    if (sizeOf(input.area) > 1) shortened.push(addressOf(area));
    return { area };
  });
  return {
    call: { ...call, inputs: [{ value: entry.id }, ...inputs] },
    cells: shortened.length > 0 ? shortened.join(", ") : null,
  };
}
