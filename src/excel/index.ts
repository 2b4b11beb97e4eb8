import { insertFormula } from "./insert-formula";
import { readCells } from "./read-cells";
import { selectedArea } from "./selected-area";
import { onCellsChanged, onSelectionChanged } from "./watch";

/** What the pane asks of the workbook it stands beside. */
export const workbook = { insertFormula, onCellsChanged, onSelectionChanged, readCells, selectedArea };

export type Workbook = typeof workbook;
