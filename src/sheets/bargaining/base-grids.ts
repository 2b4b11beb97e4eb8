import { address, area, cell } from "../plan/cells";
import { when } from "../plan/formula-parts";
import { columnOf } from "../plan/references";
import type { SheetBuilder } from "../plan/sheet-builder";
import { type Content, formula } from "../plan/sheet-plan";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid, rowsAStep, STEP_COLUMN, writeGrid } from "../costing/grid";
import { toCents } from "../costing/rounding";
import { writeSalaries } from "../costing/salary-grid";
import type { Base, BaseStaff } from "./base";
import { writeRowByRow } from "./row-by-row";

/** Rows between the end of a grid's totals and the next title. */
const GAP = 2;

/** The grids of the base, all of one shape. */
export interface Grids {
  readonly fte: Grid;
  readonly salaries: Grid;
  readonly costs: Grid;
  readonly shares: Grid;
  readonly bumps: Grid;
  readonly stepped: Grid;
  readonly topRow: number;
  /** What the staff list costs row by row; none for a typed scattergram. */
  readonly rowByRow: Grid | null;
}

/**
 * Writes the grids below each other, each with a title: FTE, salary, cost, increments, bump steps, a step for everyone.
 * @param bumpFactor how many times the lane's median increment a bump step is above, as a formula has it
 */
export function writeGrids(sheet: SheetBuilder, row: number, base: Base, bumpFactor: string): Grids {
  const { shape, salaries } = base;
  const rows = rowsAStep(shape);
  const fte = writeGrid(sheet, row, "FTE", shape, (grid, at, lane) => fteCell(base.staff, grid, at, lane));
  writeTotals(sheet, fte, "share");
  const title = `Salary (${base.source})`;
  const { grid: pay, topRow } = writeSalaries(sheet, fte.below + 1 + GAP, title, shape, salaries);
  sheet.style(fte.area, base.staff.kind === "typed" ? "input" : "computed");
  const isBelowTop = (grid: Grid, at: number, lane: number) =>
    `AND(N(${pay.at(at, lane)})>0,${grid.positionBeside(at)}+1<=${cell(topRow, FIRST_LANE_COLUMN + lane, true)})`;
  const costs = formulaGrid(sheet, topRow + 1 + GAP, "FTE × salary", shape, (_, at, lane) =>
    toCents(`${fte.at(at, lane)}*${pay.at(at, lane)}`),
  );
  writeTotals(sheet, costs, "money");
  const increments = formulaGrid(
    sheet,
    costs.below + 1 + GAP,
    "Increment: what the next step adds ($)",
    shape,
    (grid, at, lane) => `IF(${isBelowTop(grid, at, lane)},${pay.at(at + rows, lane)}-${pay.at(at, lane)},"")`,
  );
  sheet.format(increments.area, "money");
  const shares = formulaGrid(
    sheet,
    increments.below + GAP,
    "Increment in percent of the salary",
    shape,
    (_, at, lane) => `IF(${increments.at(at, lane)}="","",${increments.at(at, lane)}/${pay.at(at, lane)})`,
  );
  sheet.format(shares.area, "percent2");
  const bumps = formulaGrid(
    sheet,
    shares.below + GAP,
    "Bump steps (increments far above the lane's others): FTE on the step below",
    shape,
    (_, at, lane) => {
      const share = shares.at(at, lane);
      return `IF(${share}="","",IF(${share}>${bumpFactor}*MEDIAN(${shares.lane(lane)}),${fte.at(at, lane)},""))`;
    },
  );
  const stepped = formulaGrid(sheet, bumps.below + GAP, "Cost after a step for everyone", shape, (grid, at, lane) => {
    const isHalfBelowTop = `${grid.positionBeside(at)}<${cell(topRow, FIRST_LANE_COLUMN + lane, true)}`;
    const otherwise = when(isHalfBelowTop, pay.at(at + 1, lane), `N(${pay.at(at, lane)})`);
    const next = when(isBelowTop(grid, at, lane), pay.at(at + rows, lane), otherwise);
    return toCents(`${fte.at(at, lane)}*${next}`);
  });
  sheet.format(stepped.area, "money");
  const rowByRow =
    base.staff.kind === "table" ? writeRowByRow(sheet, stepped.below + GAP, base.staff.table, fte, pay) : null;
  return { fte, salaries: pay, costs, shares, bumps, stepped, topRow, rowByRow };
}

function fteCell(staff: BaseStaff, grid: Grid, at: number, lane: number): Content {
  if (staff.kind === "typed") return staff.fte[at]?.[lane] ?? 0;
  const of = (heading: string) => columnOf(staff.table, heading);
  const typed = staff.typedOver?.[at]?.[lane] ?? null;
  if (typed !== null) return typed;
  return formula(
    `=SUMIFS(${of("FTE")},${of("Lane")},${grid.laneAbove(lane)},${of("Step")},${grid.positionBeside(at)})`,
  );
}

/** Totals to the right of a grid and below it. */
function writeTotals(sheet: SheetBuilder, grid: Grid, format: "share" | "money"): void {
  const { positions, lanes } = grid.shape;
  const right = FIRST_LANE_COLUMN + lanes.length;
  sheet.put(grid.row - 1, right, "Total", "headerCenter");
  const across = positions.map((_, at) => [
    formula(`=SUM(${address(area(grid.row + at, FIRST_LANE_COLUMN, 1, lanes.length))})`),
  ]);
  sheet.write(grid.row, right, across, "computed");
  const down = Array.from({ length: lanes.length + 1 }, (_, lane) =>
    formula(`=SUM(${address(area(grid.row, FIRST_LANE_COLUMN + lane, positions.length))})`),
  );
  sheet.write(grid.below, STEP_COLUMN, [["Total", ...down]], "computed");
  sheet.format(area(grid.row, FIRST_LANE_COLUMN, positions.length + 1, lanes.length + 1), format);
}
