import { WorkbookError } from "../errors";
import type { TableWork } from "../tables/change-tables";
import type { TableState } from "../tables/read-tables";
import { refuseFilledCells } from "../tables/table-sizes";
import type { Leavers } from "./leavers";

const SHOW_ALL =
  "Show all rows: Data tab, Clear; for rows hidden by hand, Home tab, Format, Hide & Unhide. Then update. " +
  "Nothing was changed.";

/** @throws WorkbookError where a table cannot grow */
export function refuseWhereNoRoom(work: readonly TableWork[]): void {
  for (const { state, change, rewritten } of work) {
    refuseFilledCells(state, change.rows.length);
    if (state.someHidden && change.missing.length + rewritten.length > 0)
      throw new WorkbookError(
        `Some rows of the table on the ${state.sheet} sheet are hidden, so Excel cannot fill new columns ` +
          `correctly. ${SHOW_ALL}`,
        "RowsHidden",
      );
  }
}

/** @throws WorkbookError where a filter hides rows of a table that loses some */
export function refuseHidden(states: readonly TableState[], leavers: Leavers | null): void {
  const losing = new Set(leavers?.removals.map(({ state }) => state.name));
  const hidden = states.find(({ name, someHidden }) => someHidden && losing.has(name));
  if (!hidden) return;
  throw new WorkbookError(
    `Some rows of the table on the ${hidden.sheet} sheet are hidden, so nobody can be taken off it. ${SHOW_ALL}`,
    "RowsHidden",
  );
}
