import { publicCopy, leftOut } from "../../sheets/bargaining/answers/public-copy";
import type { Serial } from "../../sheets/plan/serial";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import { run } from "../run";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

const FIGURES = /^PublicFigures(v\d+)?$/;

/**
 * Copies the newest sheet for the public as values.
 * @param day today
 * @returns the name of the new sheet
 * @throws WorkbookError; then nothing was added
 */
export async function copyPublic(day: Serial, writing: WriteOptions): Promise<string> {
  const workbook = await readInventory();
  const found = workbook.tables.filter(({ name }) => FIGURES.test(name)).pop();
  if (!found)
    throw new WorkbookError(
      "There is no sheet for the public in this workbook. Build the bargaining sheets with “For the public” checked.",
      "ItemNotFound",
    );
  const values = await run(async (context) => {
    // The sheet has a title, so that it is never empty.
    const range = context.workbook.worksheets.getItem(found.sheet).getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    return range.values;
  });
  if (leftOut(values) !== 0)
    throw new WorkbookError(
      `“FTE left out” on the ${found.sheet} sheet is not 0, or is an error. Fix it there, then try again. ` +
        "Nothing was added.",
      "InvalidInput",
    );
  const sheet = freeSheetName("Public copy", workbook.sheets);
  await writePlan({ sheets: [publicCopy(sheet, values, day)], names: [] }, workbook, writing);
  return sheet;
}
