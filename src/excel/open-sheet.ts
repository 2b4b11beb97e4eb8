import { run } from "./run";

/** Brings a sheet forward. */
export function openSheet(name: string): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
