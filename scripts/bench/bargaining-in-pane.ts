// Bundled and run in the add-in's pane: builds a bargaining workbook by the add-in's own code.
import { writePlan } from "../../src/excel/write/write-plan";
import { readInventory } from "../../src/excel/inventory";
import { type Size, workbookOf } from "./bargaining-plan";

/** @returns the sheet and the cell with the first percent */
async function build(size: Size) {
  const { plan, percent } = workbookOf(size);
  await writePlan(plan, await readInventory());
  return percent;
}

Object.assign(globalThis, { buildBargaining: build });
