import { WorkbookError } from "../errors";
import type { TableWork } from "../tables/change-tables";
import type { TableState } from "../tables/read-tables";
import { refuseFilledCells } from "../tables/table-sizes";
import type { Leavers } from "./leavers";

/** @throws WorkbookError where a table cannot grow */
export function refuseWhereNoRoom(work: readonly TableWork[]): void {
  for (const { state, change, rewritten } of work) {
    refuseFilledCells(state, change.rows.length);
    if (state.someHidden && change.missing.length + rewritten.length > 0)
      throw new WorkbookError(
        `Some rows of the table on the sheet ${state.sheet} are hidden, so Excel cannot fill new columns ` +
          "correctly. Show all rows (Data tab, Clear the filter), then update. Nothing was changed.",
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
    `Some rows of the table on the sheet ${hidden.sheet} are hidden, so nobody can be taken off it. Show all rows ` +
      "(Data tab, Clear the filter), then update. Nothing was changed.",
    "RowsHidden",
  );
}
