import { address, area, onSheet } from "../plan/cells";
import { amounts, typedCenter } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import type { Content, SheetPlan, TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import type { Name } from "../plan/workbook-plan";
import { TWO_LINES } from "../plan/row-heights";
import type { NewSchedule } from "../costing/by-sheet";
import { and, firstOf, ifError, indexIn, notIn, or, say, when } from "../plan/formula-parts";
import { FIRST_LANE_COLUMN, type Grid, rowsAStep, STEP_COLUMN } from "../costing/grid";
import { writeSalaries } from "../costing/salary-grid";
import type { Base } from "./base";
import type { BaseSheet } from "./base-sheet";
import { type BargainingNames, nameOf } from "./names";
import { putChecks } from "./results-sheet";

/** The schedule to which a crosswalk leads, on the lanes and steps of the base, which has those of both. */
export interface NewScheduleInput {
  /** By step, then lane; null where there is no such salary. */
  readonly salaries: readonly (readonly (number | null)[])[];
  /** Where the schedule is from. */
  readonly source: string;
  /** Where people land who do not stay on their lane and step, by the old ones: "M2|14". */
  readonly landings?: ReadonlyMap<string, LandsOn>;
}

/** A lane and step of the new schedule as they are typed; null where nothing is. */
export interface LandsOn {
  readonly lane: Content;
  readonly step: Content;
}

export interface NewScheduleSheet {
  readonly plan: SheetPlan;
  readonly parts: NewSchedule;
  /** Its salaries, as an address with the sheet. */
  readonly salaries: string;
  readonly names: readonly Name[];
}

const GRID_ROW = 5;
const GAP = 3;

/** The new schedule, and below it where everybody lands on it: from an old to a new lane and step. */
export function newScheduleSheet(
  names: BargainingNames,
  base: Base,
  foundation: BaseSheet,
  input: NewScheduleInput,
  checks: string,
): NewScheduleSheet {
  const name = names.sheets.newSchedule;
  const sheet = new SheetBuilder(name);
  const { shape } = base;
  sheet.put(1, 1, "New schedule, and the crosswalk to it", "title");
  const note =
    "A line of the kind Crosswalk in an offer moves everybody to this schedule on its day. The crosswalk below says " +
    "from which old lane and step to which new one: steps may be added, dropped, merged or renumbered. Everyone lands.";
  sheet.put(2, 1, note, "note", 10).height(2, TWO_LINES);
  putChecks(sheet, 3, checks);
  const { grid, topRow } = writeSalaries(sheet, GRID_ROW, `Salary (${input.source})`, shape, input.salaries);
  const tableRow = topRow + GAP;
  const table = nameOf(names, "Crosswalk");
  sheet.put(tableRow - 1, 1, "Crosswalk: where everybody lands", "subtitle");
  sheet.table({
    name: table,
    row: tableRow,
    column: 1,
    columns: columnsOf(table, grid, foundation),
    rows: rowsOf(base, input),
  });
  sheet.width(1, 22).width(2, 13, Math.max(9, shape.lanes.length));
  return {
    plan: sheet.done({
      landscape: true,
      wide: 1,
      footer: name,
      titleRows: { from: tableRow, to: tableRow },
    }),
    parts: {
      salary: (position, lane) => onSheet(name, area(grid.row + position, FIRST_LANE_COLUMN + lane)),
      top: (lane) => onSheet(name, area(topRow, FIRST_LANE_COLUMN + lane)),
      crosswalk: table,
    },
    salaries: onSheet(name, grid.area),
    names: [{ name: nameOf(names, "NewSalaries"), refersTo: onSheet(name, grid.withHeadings) }],
  };
}

/** A row for each place of the schedule in force; whoever has the same one on the new schedule stays there. */
function rowsOf({ shape, salaries }: Base, { salaries: after, landings }: NewScheduleInput): readonly Content[][] {
  const each = rowsAStep(shape);
  const has = (of: readonly (readonly (number | null)[])[], at: number, lane: number) => {
    const below = of[Math.floor(at / each)]?.[lane] ?? null;
    const above = of[Math.ceil(at / each)]?.[lane] ?? null;
    return below !== null && above !== null;
  };
  return shape.lanes.flatMap((name, lane) =>
    shape.positions.flatMap((position, at) => {
      if (!has(salaries, at, lane)) return [];
      const stays: LandsOn | undefined = has(after, at, lane) ? { lane: name, step: position } : undefined;
      const landing = landings?.get(`${name}|${position}`) ?? stays;
      return [[name, position, null, null, landing?.lane ?? null, landing?.step ?? null, null, null, null, null]];
    }),
  );
}

function columnsOf(table: string, grid: Grid, { sheet, fte, salaries }: BaseSheet): readonly TableColumn[] {
  const here = (heading: string) => inRow(table, heading);
  const { lanes, positions } = grid.shape;
  const laneNames = address(area(grid.row - 1, FIRST_LANE_COLUMN, 1, lanes.length), true);
  const steps = address(area(grid.row, STEP_COLUMN, positions.length), true);
  const place = (of: string, step: string, lane: string) =>
    ifError(`N(${indexIn(of, `MATCH(${here(step)},${steps},0)`, `MATCH(${here(lane)}&"",${laneNames},0)`)})`, "0");
  const ofBase = (which: Grid) => place(onSheet(sheet, which.area), "From step", "From lane");
  const toLane = `(MATCH(${here("To lane")}&"",${laneNames},0)-1)*${positions.length}`;
  const number = `${toLane}+MATCH(${here("To step")},${steps},0)`;
  return [
    typedCenter("From lane", 22),
    typedCenter("From step", 13),
    { heading: "FTE", width: 13, format: "share", formula: `=${ofBase(fte)}` },
    amounts("Salary now", 13, ofBase(salaries)),
    typedCenter("To lane", 13),
    typedCenter("To step", 13),
    amounts("New salary", 13, place(grid.all, "To step", "To lane")),
    {
      heading: "Change",
      width: 13,
      format: "money",
      formula: `=IF(${here("Lands at no.")}=0,0,ROUND(${here("New salary")}-${here("Salary now")},2))`,
    },
    {
      heading: "Lands at no.",
      width: 13,
      formula: `=${when(`${here("New salary")}=0`, "0", ifError(number, "0"))}`,
    },
    {
      heading: "Problem",
      width: 60,
      style: "problem",
      formula: `=${problemFormula(table, laneNames, steps)}`,
    },
  ];
}

/** What is wrong with a row of the crosswalk, in a sentence; empty where nothing is. */
function problemFormula(table: string, lanes: string, steps: string): string {
  const here = (heading: string) => inRow(table, heading);
  const same = (heading: string) => `${columnOf(table, heading)},${here(heading)}`;
  return firstOf([
    [`${here("From lane")}&${here("From step")}=""`, '""'],
    [
      or(notIn(`${here("From lane")}&""`, lanes), notIn(here("From step"), steps)),
      say`The schedule in force has no such lane and step.`,
    ],
    [
      `COUNTIFS(${same("From lane")},${same("From step")})>1`,
      say`This lane and step is listed twice: nobody may land in two places.`,
    ],
    [
      and(`${here("To lane")}&${here("To step")}=""`, `${here("FTE")}>0`),
      say`${here("FTE")} FTE are left over: type the lane and step on which they land.`,
    ],
    [
      and(`${here("To lane")}&${here("To step")}<>""`, `${here("Lands at no.")}=0`),
      say`The new schedule has no salary for lane ${here("To lane")}, step ${here("To step")}.`,
    ],
  ]);
}
