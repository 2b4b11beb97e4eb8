import type { Inventory } from "../sheets/plan/built-kind";
import { run } from "./run";

/** The names of all that the workbook has, in one round trip. */
export function readInventory(): Promise<Inventory> {
  return run(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load("items/name");
    const tables = workbook.tables.load("items/name,items/worksheet/name");
    const names = workbook.names.load("items/name,items/value");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      names: names.items.map(({ name, value }) => ({ name, value: value as unknown })),
    };
  });
}
