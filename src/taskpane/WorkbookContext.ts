import { createContext, useContext } from "react";
import type { Workbook } from "../excel";

export const WorkbookContext = createContext<Workbook | null>(null);

/** The workbook that the pane stands beside. */
export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("A screen stands outside the pane: WorkbookContext has no workbook.");
  return workbook;
}
