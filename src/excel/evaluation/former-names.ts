import { nameInUse, nameOf, type BuiltTracker } from "../../sheets/evaluation/names";
import { run } from "../run";

/** Gives the parts of a tracker that an earlier version built today's names. */
export async function renameParts(tracker: BuiltTracker): Promise<void> {
  const { tables, names } = tracker.former;
  if (tables.length + names.length === 0) return;
  await run(async (context) => {
    const { workbook } = context;
    for (const key of tables) workbook.tables.getItem(nameInUse(tracker, key)).name = nameOf(tracker.names, key);
    // A name cannot be changed: the new one is added beside the old one, which formulas of the user's may call.
    for (const key of names)
      workbook.names.add(nameOf(tracker.names, key), workbook.names.getItem(nameInUse(tracker, key)).getRange());
    await context.sync();
  });
}

/** Gives the parts that were renamed their former names; Excel may have stopped in the middle of it. */
export async function restoreNames(tracker: BuiltTracker): Promise<void> {
  const { tables, names } = tracker.former;
  if (tables.length + names.length === 0) return;
  await run(async (context) => {
    const { workbook } = context;
    const renamed = tables.map((key) => ({
      former: nameInUse(tracker, key),
      table: workbook.tables.getItemOrNullObject(nameOf(tracker.names, key)),
    }));
    const added = names.map((key) => workbook.names.getItemOrNullObject(nameOf(tracker.names, key)));
    await context.sync();
    for (const { former, table } of renamed) if (!table.isNullObject) table.name = former;
    for (const name of added) if (!name.isNullObject) name.delete();
    await context.sync();
  });
}
