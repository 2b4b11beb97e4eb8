import { when } from "../plan/formula-parts";
import { formulaGrid, type Grid } from "../costing/grid";
import { sumInCents } from "../costing/rounding";
import { columnOf } from "../plan/references";
import type { SheetBuilder } from "../plan/sheet-builder";

/**
 * What each lane and step costs with every row of the staff list rounded, as a payroll does it: by cell, part-time rows
 * are added up before they are rounded.
 */
export function writeRowByRow(sheet: SheetBuilder, row: number, table: string, fte: Grid, pay: Grid): Grid {
  const { shape } = pay;
  const is = (heading: string, what: string) => `(${columnOf(table, heading)}&""=${what}&"")`;
  const grid = formulaGrid(sheet, row, "Payroll of the staff list, each row rounded", shape, (own, at, lane) => {
    const isHere = `${is("Lane", own.laneAbove(lane))}*${is("Step", own.positionBeside(at))}`;
    const paid = sumInCents(`${isHere}*${columnOf(table, "FTE")}*N(${pay.at(at, lane)})`);
    // Most places have nobody: the list is not gone through for them.
    return when(`${fte.at(at, lane)}=0`, "0", paid);
  });
  sheet.format(grid.area, "money");
  return grid;
}
