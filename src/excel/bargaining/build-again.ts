import { type Additions, optionsAgain } from "../../sheets/bargaining/build-again";
import { bargainingWorkbook } from "../../sheets/bargaining/bargaining-workbook";
import { withTyped } from "../../sheets/bargaining/carry-over";
import { newBargainingNames } from "../../sheets/bargaining/names";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import type { BuiltBargaining } from "./build-bargaining";
import { lastBargaining, readTyped } from "./read-bargaining";

/**
 * Builds the last bargaining workbook a second time beside itself, with all that is typed in it, room for the lines
 * that it has by now, and what is asked for besides. The earlier sheets stay as they are.
 * @throws WorkbookError; then nothing was added
 */
export async function buildAgain(additions: Additions, writing: WriteOptions): Promise<BuiltBargaining> {
  const workbook = await readInventory();
  const last = lastBargaining(workbook);
  const before = await readTyped(last, workbook);
  const options = optionsAgain(before, additions);
  const names = newBargainingNames(
    options.offers.map(({ name }) => name),
    workbook,
  );
  const plan = withTyped(bargainingWorkbook(names, options).plan, names, before);
  await writePlan(plan, workbook, writing);
  return { results: names.sheets.results, offers: names.sheets.offers };
}
