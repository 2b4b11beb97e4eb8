import { address, area, cell, onSheet } from "../plan/cells";
import { columnOf } from "../plan/references";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import type { Name } from "../plan/workbook-plan";
import { TWO_LINES } from "../plan/row-heights";
import {
  FIRST_LANE_COLUMN,
  formulaGrid,
  type Grid,
  type GridShape,
  isBetweenSteps,
  lanesAbove,
  rowsAStep,
  STEP_COLUMN,
  writeGrid,
} from "../costing/grid";
import { YEARLY } from "../costing/kinds";
import type { CostingBase } from "../costing/offer-workings";
import { writeSalaries } from "../costing/salary-grid";
import { when } from "../plan/formula-parts";
import { sumInCents, toCents } from "../costing/rounding";
import { writeRowByRow } from "./row-by-row";
import { type BargainingNames, nameOf, type Setting } from "./names";

/** FTE by position, then lane: typed or pasted, or counted in a table of staff. */
export type BaseStaff =
  | { readonly kind: "typed"; readonly fte: readonly (readonly number[])[] }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly headings: readonly string[];
      /** Cells in which a figure was typed over the count; null or left out for the count. */
      readonly typedOver?: readonly (readonly (number | null)[])[];
    };

/** The staff on the schedule in force. */
export interface Base {
  readonly shape: GridShape;
  /** By step, then lane; null where there is no such salary. */
  readonly salaries: readonly (readonly (number | null)[])[];
  readonly staff: BaseStaff;
  readonly workYear: number;
  /** The dollars to which changed salaries are rounded; cents if left out. */
  readonly unit?: number;
  /** Where the schedule is from: "Appendix B, FY15". */
  readonly source: string;
}

export interface BaseSheet extends CostingBase {
  readonly plan: SheetPlan;
  readonly names: readonly Name[];
  /** Cells with what the base comes to, as addresses with their sheet. */
  readonly payroll: string;
  readonly totalFte: string;
  /** FTE of the staff table that no lane and step of the schedule has; null for a typed scattergram. */
  readonly outside: string | null;
  /** The top step of a lane in the schedule with which the workbook is built. */
  readonly topStep: (lane: number) => number;
  /** Columns of the staff table; null where there is no table that has all of them. */
  readonly staffColumns: (...headings: readonly string[]) => readonly string[] | null;
}

/** The lanes above a grid of the base and the steps beside it, to find a typed lane or step in. */
export function lanesAndSteps({ sheet, salaries, shape }: BaseSheet): {
  readonly lanes: string;
  readonly steps: string;
} {
  return {
    lanes: onSheet(sheet, area(salaries.row - 1, FIRST_LANE_COLUMN, 1, shape.lanes.length)),
    steps: onSheet(sheet, area(salaries.row, STEP_COLUMN, shape.positions.length)),
  };
}

const SETTINGS_ROW = 4;
const ANSWER_COLUMN = FIRST_LANE_COLUMN + 2;
const VALUE_COLUMN = ANSWER_COLUMN + 4;
/** Rows between the end of a grid's totals and the next title. */
const GAP = 2;

interface Grids {
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

/** Grids of one shape below each other: FTE, salary, cost, increments; with what they come to on top. */
export function baseSheet(names: BargainingNames, base: Base): BaseSheet {
  const name = names.sheets.base;
  const sheet = new SheetBuilder(name);
  sheet.put(1, 1, "Base: the staff on the schedule in force", "title");
  const counted = base.staff.kind === "table" ? `counted in the table ${base.staff.table}` : "typed";
  const note =
    `Salaries: ${base.source}. FTE: ${counted}. A lane is a column, a step a row; how many FTE are on each is the ` +
    "scattergram. The salary on a lane's top step is its career rate.";
  sheet.put(2, 1, note, "note", FIRST_LANE_COLUMN + base.shape.lanes.length).height(2, TWO_LINES);
  const settings = settingsOf(base);
  settings.forEach(({ label, value, format }, at) => {
    sheet.put(SETTINGS_ROW + at, 1, label, "label");
    sheet.put(SETTINGS_ROW + at, FIRST_LANE_COLUMN, value, "input");
    if (format) sheet.format(area(SETTINGS_ROW + at, FIRST_LANE_COLUMN), format);
  });
  const amountsRow = SETTINGS_ROW + settings.length + 1;
  writeAmounts(sheet, amountsRow, names);
  const grids = writeGrids(sheet, amountsRow + YEARLY.length + 8, base, nameOf(names, "BumpFactor"));
  const answers = answersOf(base, grids, nameOf(names, "SampleRaise"));
  answers.forEach(({ label, text, format }, at) => {
    sheet.put(SETTINGS_ROW + at, ANSWER_COLUMN, label, "label");
    sheet.put(SETTINGS_ROW + at, VALUE_COLUMN, formula(`=${text}`), "computed", 2);
    sheet.format(area(SETTINGS_ROW + at, VALUE_COLUMN), format);
  });
  sheet.width(1, 50).width(FIRST_LANE_COLUMN, 13, base.shape.lanes.length + 1);
  const answer = (label: string) =>
    onSheet(name, area(SETTINGS_ROW + answers.findIndex((each) => each.label === label), VALUE_COLUMN));
  return {
    plan: sheet.done({ landscape: true, wide: 1, footer: name, titleRows: lanesAbove(grids.fte) }),
    names: [
      ...settings.map((each, at) => ({
        name: nameOf(names, each.name),
        refersTo: onSheet(name, area(SETTINGS_ROW + at, FIRST_LANE_COLUMN)),
      })),
      { name: nameOf(names, "BaseFTE"), refersTo: onSheet(name, grids.fte.withHeadings) },
      { name: nameOf(names, "BaseSalaries"), refersTo: onSheet(name, grids.salaries.withHeadings) },
    ],
    sheet: name,
    shape: base.shape,
    fte: grids.fte,
    salaries: grids.salaries,
    topOf: (lane) => cell(grids.topRow, FIRST_LANE_COLUMN + lane, true),
    topStep: (lane) => {
      const steps = base.shape.positions.filter((position) => !isBetweenSteps(position));
      return steps[base.salaries.findLastIndex((step) => (step[lane] ?? null) !== null)] ?? 1;
    },
    yearly: YEARLY.map((_, at) => cell(amountsRow + 1 + at, FIRST_LANE_COLUMN, true)),
    totalFte: answer(FTE),
    payroll: answer(PAYROLL),
    outside: base.staff.kind === "table" ? answer(OUTSIDE) : null,
    staffColumns: (...headings) => columnsIn(base.staff, headings),
  };
}

const FTE = "FTE";
const PAYROLL = "Payroll";
const OUTSIDE = "FTE with a lane, outside the schedule";

interface SettingLine {
  readonly name: Setting;
  readonly label: string;
  readonly value: number;
  readonly format?: "percent";
}

const settingsOf = ({ workYear, unit = 0.01 }: Base): readonly SettingLine[] => [
  { name: "RoundingUnit", label: "Changed salaries are rounded to ($)", value: unit },
  { name: "WorkYear", label: "Work year (days)", value: workYear },
  { name: "SampleRaise", label: "What a raise of this much costs", value: 0.01, format: "percent" },
  { name: "BumpFactor", label: "Bump step: above the lane's median increment times", value: 1.5 },
];

/** What is paid a year beside the schedule, before any offer. */
function writeAmounts(sheet: SheetBuilder, row: number, names: BargainingNames): void {
  sheet.table({
    name: nameOf(names, "BaseAmounts"),
    row,
    column: 1,
    columns: [
      { heading: "Beside payroll", width: 50 },
      { heading: "Dollars a year", width: 13, style: "typed", format: "money" },
    ],
    rows: YEARLY.map((kind) => [kind, 0]),
  });
}

function writeGrids(sheet: SheetBuilder, row: number, base: Base, bumpFactor: string): Grids {
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

function columnsIn(staff: BaseStaff, headings: readonly string[]): readonly string[] | null {
  if (staff.kind === "typed" || headings.some((heading) => !staff.headings.includes(heading))) return null;
  return headings.map((heading) => columnOf(staff.table, heading));
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
  sheet.put(grid.row - 1, right, "Total", "header");
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

interface Answer {
  readonly label: string;
  readonly text: string;
  readonly format: "share" | "money";
}

function answersOf(base: Base, grids: Grids, sampleRaise: string): readonly Answer[] {
  const { fte, salaries, costs, bumps, stepped, topRow, rowByRow } = grids;
  const { shape, staff } = base;
  const total = (grid: Grid) => `SUM(${grid.all})`;
  const tops = address(area(topRow, FIRST_LANE_COLUMN, 1, shape.lanes.length), true);
  const steps = address(area(fte.row, STEP_COLUMN, shape.positions.length), true);
  const raised = sumInCents(`${fte.all}*${toCents(`${salaries.all}*(1+${sampleRaise})`)}`);
  const always: readonly Answer[] = [
    { label: FTE, text: total(fte), format: "share" },
    { label: PAYROLL, text: total(costs), format: "money" },
    { label: "Average salary", text: `IF(${total(fte)}=0,0,ROUND(${total(costs)}/${total(fte)},2))`, format: "money" },
    { label: "Cost of the raise at the left", text: `${raised}-${total(costs)}`, format: "money" },
    { label: "Cost of a step for everyone", text: `${total(stepped)}-${total(costs)}`, format: "money" },
    { label: "FTE on the top step", text: `SUMPRODUCT((${steps}=${tops})*${fte.all})`, format: "share" },
    { label: "FTE below a bump step", text: total(bumps), format: "share" },
  ];
  if (staff.kind !== "table" || rowByRow === null) return always;
  return [
    ...always,
    { label: "Payroll of the staff list, row by row", text: total(rowByRow), format: "money" },
    {
      label: "Of it, the rounding of part-time rows",
      text: `ROUND(${total(rowByRow)}-${total(costs)},2)`,
      format: "money",
    },
    {
      label: OUTSIDE,
      text: `SUMPRODUCT((${columnOf(staff.table, "Lane")}<>"")*${columnOf(staff.table, "FTE")})-${total(fte)}`,
      format: "share",
    },
  ];
}
