import { insertFormula } from "./insertFormula";
import { readCells } from "./readCells";
import { selectedArea } from "./selectedArea";
import { onCellsChanged, onSelectionChanged } from "./watch";

/** What the pane asks of the workbook it stands beside. */
export const workbook = { insertFormula, onCellsChanged, onSelectionChanged, readCells, selectedArea };

export type Workbook = typeof workbook;
