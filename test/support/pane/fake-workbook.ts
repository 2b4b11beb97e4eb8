import { addressOf, cellsOf, parseAddress, resized, type SheetArea } from "../../../src/excel/address";
import type { insertFormula } from "../../../src/excel/insert-formula";
import type { readCells } from "../../../src/excel/read-cells";
import type { selectedArea } from "../../../src/excel/selected-area";
import type { onCellsChanged } from "../../../src/excel/watch";

/** An area from its address. */
export function areaOf(address: string): SheetArea {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** What the Functions screen calls in src/excel. */
interface ExcelCalls {
  insertFormula: typeof insertFormula;
  readCells: typeof readCells;
  selectedArea: typeof selectedArea;
  onSelectionChanged: typeof onCellsChanged;
  onCellsChanged: typeof onCellsChanged;
}

/** A workbook that holds values by address ("Staff!B2"), for screens without Excel. */
export function fakeWorkbook(cells: Record<string, unknown> = {}, selected = "Staff!D5") {
  let selection = selected;
  const listeners = { selection: new Set<() => void>(), cells: new Set<() => void>() };
  const listen = (to: Set<() => void>) => async (changed: () => void) => {
    to.add(changed);
    return () => {
      to.delete(changed);
    };
  };
  const grid = (area: SheetArea): string[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_, column) => {
        const at = {
          ...area,
          top: area.top + row,
          bottom: area.top + row,
          left: area.left + column,
          right: area.left + column,
        };
        return `${area.sheet}!${cellsOf(at)}`;
      }),
    );
  const excel: ExcelCalls = {
    selectedArea: async () => areaOf(selection),
    onSelectionChanged: listen(listeners.selection),
    onCellsChanged: listen(listeners.cells),
    readCells: async (areas) => areas.map((area) => grid(area).map((row) => row.map((key) => cells[key] ?? ""))),
    insertFormula: async ({ formula, target, rows, formats, replace }) => {
      const filled = resized(target, rows, formats.length) ?? target;
      const taken = grid(filled)
        .flat()
        .filter((key) => cells[key] !== undefined);
      if (taken.length > 0 && !replace)
        return {
          done: false,
          address: addressOf(filled),
          obstacle: { kind: "filled", count: taken.length },
          free: null,
        };
      for (const key of taken) delete cells[key];
      const first = grid(target)[0]?.[0] ?? "";
      cells[first] = formula;
      return { done: true, address: first };
    },
  };
  return {
    excel,
    cells,
    select(address: string) {
      selection = address;
      for (const changed of listeners.selection) changed();
    },
    edit(address: string, value: unknown) {
      cells[address] = value;
      for (const changed of listeners.cells) changed();
    },
  };
}
