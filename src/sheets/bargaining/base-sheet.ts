import { address, area, cell, onSheet } from "../plan/cells";
import { columnOf } from "../plan/references";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import type { Name } from "../plan/workbook-plan";
import { TWO_LINES } from "../plan/row-heights";
import { FIRST_LANE_COLUMN, type Grid, isBetweenSteps, lanesAbove, STEP_COLUMN } from "../costing/grid";
import { YEARLY } from "../costing/kinds";
import type { CostingBase } from "../costing/offer-workings";
import { sumInCents, toCents } from "../costing/rounding";
import type { Base, BaseStaff } from "./base";
import { type Grids, writeGrids } from "./base-grids";
import { type BargainingNames, nameOf, type Setting } from "./names";

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
/** Grids of one shape below each other: FTE, salary, cost, increments; with what they come to on top. */
export function baseSheet(names: BargainingNames, base: Base): BaseSheet {
  const name = names.sheets.base;
  const sheet = new SheetBuilder(name);
  sheet.put(1, 1, "Base: the staff on the schedule in force", "title");
  const counted = base.staff.kind === "table" ? `counted in the ${base.staff.table} table` : "typed";
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
      { heading: "Besides payroll", width: 50 },
      { heading: "Dollars a year", width: 13, style: "typed", format: "money" },
    ],
    rows: YEARLY.map((kind) => [kind, 0]),
  });
}

function columnsIn(staff: BaseStaff, headings: readonly string[]): readonly string[] | null {
  if (staff.kind === "typed" || headings.some((heading) => !staff.headings.includes(heading))) return null;
  return headings.map((heading) => columnOf(staff.table, heading));
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
