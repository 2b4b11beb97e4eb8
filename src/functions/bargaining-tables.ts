import { fiscalCode } from "../agreement/years";
import type { CostYear } from "../rules/bargaining/cost-out";
import type { Scattergram } from "../rules/bargaining/scattergram";
import type { Schedule } from "../rules/costing/schedule";
import { Decimal } from "../rules/money";
import type { CellValue } from "./engine/spec";

const SCATTERGRAM_TOTAL = "Total";
const COST_HEADINGS = [
  "Year",
  "FTE",
  "Payroll",
  "Step movement",
  "Schedule raise",
  "New money",
  "Change %",
  "Average salary",
];

/** A head row of lanes over the steps and a total row; FTE is not money and keeps its places. */
export function layOutScattergram(
  { fte: cells, byStep, byLane, total }: Scattergram,
  { lanes: ofSchedule, firstStep }: Schedule,
): CellValue[][] {
  const line = (head: CellValue, parts: readonly Decimal[], sum: Decimal) => [head, ...parts, sum].map(unrounded);
  return [
    ["Step", ...ofSchedule, SCATTERGRAM_TOTAL],
    ...cells.map((parts, at) => line(firstStep + at, parts, byStep[at] ?? new Decimal(0))),
    line(SCATTERGRAM_TOTAL, byLane, total),
  ];
}

function unrounded(value: CellValue): CellValue {
  return value instanceof Decimal ? value.toNumber() : value;
}

/**
 * "FY14" and on from a printed schedule; "Base" and "Year 1" from one on a sheet, which is of no year. Later years are
 * calculated, also where the agreement prints a schedule for them, and say so.
 */
function yearName(base: number | null, after: number): string {
  if (after === 0) return base === null ? "Base" : fiscalCode(base);
  return `${base === null ? `Year ${after}` : fiscalCode(base + after)} (projected)`;
}

export function layOutCost(years: readonly CostYear[], base: number | null): CellValue[][] {
  const rows = years.map((year, at): CellValue[] => [
    yearName(base, at),
    year.fte.toNumber(),
    year.payroll,
    year.stepMovement,
    year.scheduleRaise,
    year.newMoney,
    year.change.toNumber(),
    year.averageSalary,
  ]);
  return [COST_HEADINGS, ...rows];
}
