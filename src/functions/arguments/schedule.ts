import type { Lane } from "../../agreement/lanes";
import { LAST_STEP, LANES } from "../../agreement/lanes";
import { CalculationError } from "../../rules/calculation-error";
import type { PayTable } from "../../rules/salary";
import { laneOfText, stepReader } from "./lane-and-step";
import { isBlank, isErrorValue, cellValue } from "./reader";
import { amountReader } from "./numbers";

const LAYOUT = "Lay it out as SCHEDULE does: lanes across the top, steps down the first column.";

/** A row of the sheet that is no step, "Average" say, is left alone as columns with another heading are. */
const isCaption = (cell: unknown): boolean => typeof cell === "string" && !isErrorValue(cell) && !/\d/.test(cell);

function refused(argument: string, problem: string): CalculationError {
  return new CalculationError("VALUE", `${argument}: ${problem}. ${LAYOUT}`);
}

/** Which column holds which lane; columns with another heading (notes, totals) are left alone. */
function columns(heading: readonly unknown[], argument: string): Map<number, Lane> {
  const found = new Map<number, Lane>();
  heading.forEach((cell, at) => {
    const text = cellValue(cell);
    const lane = at > 0 && typeof text === "string" ? laneOfText(text) : undefined;
    if (lane === undefined) return;
    if ([...found.values()].includes(lane)) throw refused(argument, `lane ${lane.code} stands in it twice`);
    found.set(at, lane);
  });
  if (found.size === 0) throw refused(argument, "no lane stands in its first row");
  return found;
}

/**
 * A schedule on a sheet, laid out as SCHEDULE lays it out: lanes by code or title, any subset, in any order, steps in
 * the first column. A blank or 0 cell is "no such salary" (null), never $0.
 */
export function readSchedule(cells: readonly (readonly unknown[])[], argument: string): PayTable {
  const lanes = columns(cells[0] ?? [], argument);
  const table: (number | null)[][] = Array.from({ length: LAST_STEP }, () => LANES.map(() => null));
  const seen = new Set<number>();
  for (const row of cells.slice(1)) {
    const first = cellValue(row[0]);
    if (isBlank(first, true) || isCaption(first)) continue;
    const step = stepReader.read(first, `${argument}, first column`);
    if (seen.has(step)) throw refused(argument, `step ${step} stands in it twice`);
    seen.add(step);
    for (const [at, lane] of lanes) {
      const cell = cellValue(row[at]);
      const pay = table[step - 1];
      if (isBlank(cell, true) || pay === undefined) continue;
      const where = `${argument}, lane ${lane.code}, step ${step}`;
      if (isErrorValue(cell))
        throw new CalculationError("VALUE", `${where}: the cell contains ${cell}. Fix that cell first.`);
      pay[lane.index] = amountReader.read(cell, where).toNumber();
    }
  }
  if (seen.size === 0) throw refused(argument, "no step stands in its first column");
  return table;
}
