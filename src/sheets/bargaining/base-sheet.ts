import { area, cell, onSheet } from "../plan/cells";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import type { Name } from "../plan/workbook-plan";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid, type GridShape, writeGrid } from "../costing/grid";
import { sumInCents, toCents } from "../costing/rounding";
import { BUMP, SAMPLE_RAISE, UNIT, WORK_YEAR } from "./names";

/** The staff on the schedule in force. */
export interface Base {
  readonly shape: GridShape;
  /** By step, then lane; null where there is no such salary. */
  readonly salaries: readonly (readonly (number | null)[])[];
  /** FTE by step, then lane. */
  readonly fte: readonly (readonly number[])[];
  readonly workYear: number;
  /** Where the schedule is from: "Appendix B, FY15". */
  readonly source: string;
}

export interface BaseSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly Name[];
  readonly fte: Grid;
  readonly salaries: Grid;
  /** The cell with the payroll of the base, and the one with its FTE. */
  readonly payroll: string;
  readonly totalFte: string;
}

const SETTINGS = [
  { name: UNIT, label: "Changed salaries are rounded to ($)", value: 0.01 },
  { name: BUMP, label: "A bump step is above the lane's median increment times", value: 1.5 },
  { name: SAMPLE_RAISE, label: "What a raise of this much costs", value: 0.01 },
] as const;
const FIRST_SETTING = 3;
/** Settings and answers are beside each other above the grids. */
const ANSWERS = 8;

/** Grids of one shape below each other: FTE, salary, cost, increments; with what they come to on top. */
export function baseSheet(name: string, base: Base): BaseSheet {
  const { shape, salaries, fte, workYear, source } = base;
  const sheet = new SheetBuilder(name);
  sheet.put(1, 1, "Base: the staff on the schedule in force", "title");
  const settings = [...SETTINGS, { name: WORK_YEAR, label: "Days of the work year", value: workYear }];
  settings.forEach(({ label, value }, at) => {
    sheet.put(FIRST_SETTING + at, 1, label, "label");
    sheet.put(FIRST_SETTING + at, FIRST_LANE_COLUMN, value, "input");
  });
  const gridRows = FIRST_SETTING + ANSWERS;
  const staff = writeGrid(sheet, gridRows, "FTE", shape, (_, step, lane) => fte[step]?.[lane] ?? 0);
  sheet.style(area(staff.row, FIRST_LANE_COLUMN, shape.steps.length, shape.lanes.length), "input");
  const pay = writeGrid(
    sheet,
    staff.end,
    `Salary (${source})`,
    shape,
    (_, step, lane) => salaries[step]?.[lane] ?? null,
  );
  sheet.style(area(pay.row, FIRST_LANE_COLUMN, shape.steps.length, shape.lanes.length), "input");
  const costs = formulaGrid(sheet, pay.end, "FTE × salary", shape, (_, step, lane) =>
    toCents(`${staff.at(step, lane)}*${pay.at(step, lane)}`),
  );
  // The row below the last step is free, so that the step above the top has no salary.
  const hasNext = (step: number, lane: number) => `AND(N(${pay.at(step, lane)})>0,N(${pay.at(step + 1, lane)})>0)`;
  const increments = formulaGrid(
    sheet,
    costs.end,
    "Increment to the next step ($)",
    shape,
    (_, step, lane) => `IF(${hasNext(step, lane)},${pay.at(step + 1, lane)}-${pay.at(step, lane)},"")`,
  );
  const shares = formulaGrid(
    sheet,
    increments.end,
    "Increment to the next step (share)",
    shape,
    (_, step, lane) => `IF(${increments.at(step, lane)}="","",${increments.at(step, lane)}/${pay.at(step, lane)})`,
  );
  const laneOf = (grid: Grid, lane: number) =>
    `${cell(grid.row, FIRST_LANE_COLUMN + lane, true)}:${cell(grid.row + shape.steps.length - 1, FIRST_LANE_COLUMN + lane, true)}`;
  const bumps = formulaGrid(sheet, shares.end, "Bump steps: FTE on the step below one", shape, (_, step, lane) => {
    const share = shares.at(step, lane);
    return `IF(${share}="","",IF(${share}>${BUMP}*MEDIAN(${laneOf(shares, lane)}),${staff.at(step, lane)},""))`;
  });
  const total = (grid: Grid) => `SUM(${grid.all})`;
  const stepped = formulaGrid(sheet, bumps.end, "Cost after a step for everyone", shape, (_, step, lane) =>
    toCents(`${staff.at(step, lane)}*IF(${hasNext(step, lane)},${pay.at(step + 1, lane)},N(${pay.at(step, lane)}))`),
  );
  const raised = sumInCents(`${staff.all}*${toCents(`${pay.all}*(1+${SAMPLE_RAISE})`)}`);
  const answers: readonly (readonly [string, string])[] = [
    ["FTE", total(staff)],
    ["Payroll", total(costs)],
    ["Average salary", `IF(${total(staff)}=0,0,ROUND(${total(costs)}/${total(staff)},2))`],
    ["Cost of the sample raise", `${raised}-${total(costs)}`],
    ["Cost of a step for everyone", `${total(stepped)}-${total(costs)}`],
    ["FTE on the step below a bump", total(bumps)],
  ];
  answers.forEach(([label, text], at) => {
    sheet.put(FIRST_SETTING + at, FIRST_LANE_COLUMN + 2, label, "label");
    sheet.put(FIRST_SETTING + at, FIRST_LANE_COLUMN + 5, formula(`=${text}`), "computed");
  });
  sheet.width(1, 34).width(FIRST_LANE_COLUMN, 13, shape.lanes.length);
  const setting = (at: number) => onSheet(name, area(FIRST_SETTING + at, FIRST_LANE_COLUMN));
  const answer = (at: number) => onSheet(name, area(FIRST_SETTING + at, FIRST_LANE_COLUMN + 5));
  return {
    sheet: sheet.done({ landscape: true, wide: 1, footer: name }),
    names: settings.map((each, at) => ({ name: each.name, refersTo: setting(at) })),
    fte: staff,
    salaries: pay,
    totalFte: answer(0),
    payroll: answer(1),
  };
}
