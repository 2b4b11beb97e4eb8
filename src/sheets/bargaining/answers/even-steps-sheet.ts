import { address, area, cell, quoted } from "../../plan/cells";
import { formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid, lanesAbove, STEP_COLUMN } from "../../costing/grid";
import { when } from "../../plan/formula-parts";
import { sumInCents, toCents } from "../../costing/rounding";
import type { BaseSheet } from "../base-sheet";
import { nameOf } from "../names";
import { type AnswerParts, putTop } from "./answer-parts";

const RESULTS_ROW = 5;
const GAP = 2;
const RESULTS = [
  "Payroll",
  "Difference from today",
  "As a uniform raise",
  "FTE that earn more",
  "FTE that earn less",
] as const;
const LANE_ROWS = ["Increment of every step ($)", "Cost today", "Cost of the proposal", "Difference"] as const;
const LANES_ROW = RESULTS_ROW + RESULTS.length + 2;

/** An even schedule in place of bump steps: in every lane the same top, and the same cost for today's people. */
export function evenStepsSheet({ names, base, checks }: AnswerParts): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.evenSteps);
  putTop(
    sheet,
    "An even schedule in place of bump steps",
    "A bump step has an increment far above the others of its lane. The proposal gives every step of a lane the same " +
      "increment, keeps the top, and costs what today's people cost today. Change any of its yellow cells: the price " +
      "follows. Hold-harmless: people who would earn less keep today's salary.",
    9,
    checks,
  );
  const proposal = writeProposal(sheet, base);
  const changes = formulaGrid(
    sheet,
    proposal.below + GAP,
    "What each lane and step earns more, or less below 0 ($)",
    base.shape,
    (_, at, lane) => `${proposal.at(at, lane)}-${salaryToday(base, at, lane)}`,
  );
  sheet.format(changes.area, "money");
  writeLanes(sheet, base, proposal);
  writeResults(sheet, nameOf(names, "EvenSteps"), base.payroll, {
    fte: ofBase(base, base.fte.all),
    today: ofBase(base, base.salaries.all),
    proposal,
    changes,
  });
  sheet.width(1, 46).width(FIRST_LANE_COLUMN, 13, base.shape.lanes.length);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.evenSteps, titleRows: lanesAbove(proposal) });
}

const ofBase = ({ sheet }: BaseSheet, text: string) => `${quoted(sheet)}!${text}`;
const salaryToday = (base: BaseSheet, at: number, lane: number) => `N(${ofBase(base, base.salaries.at(at, lane))})`;

/** A lane of the base: its steps with their people and salaries, its top step, and the salary there. */
function laneOf(base: BaseSheet, lane: number) {
  const { salaries, fte, shape } = base;
  const steps = ofBase(base, address(area(salaries.row, STEP_COLUMN, shape.positions.length), true));
  const [top, pay] = [ofBase(base, base.topOf(lane)), ofBase(base, salaries.lane(lane))];
  return {
    steps,
    people: ofBase(base, fte.lane(lane)),
    salaries: pay,
    top,
    topSalary: `SUMPRODUCT((${steps}=${top})*${pay})`,
  };
}

/** The schedule with the same increment from step to step of a lane. */
function writeProposal(sheet: SheetBuilder, base: BaseSheet): Grid {
  const row = LANES_ROW + LANE_ROWS.length + 1 + GAP;
  const proposal = formulaGrid(sheet, row, "Proposal: the even schedule", base.shape, (grid, at, lane) => {
    const { top, topSalary } = laneOf(base, lane);
    const increment = cell(LANES_ROW + 1, FIRST_LANE_COLUMN + lane, true);
    const even = toCents(`${topSalary}-${increment}*(${top}-${grid.positionBeside(at)})`);
    return when(`${salaryToday(base, at, lane)}=0`, "0", even);
  });
  sheet.style(proposal.area, "input").format(proposal.area, "money");
  return proposal;
}

/** The increment of each lane, and what its people cost today and under the proposal. */
function writeLanes(sheet: SheetBuilder, base: BaseSheet, proposal: Grid): void {
  const { lanes } = base.shape;
  const laneCells = lanes.map((_, lane) => {
    const { people, salaries } = laneOf(base, lane);
    const [costToday = "", costProposed = ""] = [2, 3].map((down) => cell(LANES_ROW + down, FIRST_LANE_COLUMN + lane));
    return [
      evenIncrement(base, lane, costToday),
      sumInCents(`${people}*${salaries}`),
      sumInCents(`${people}*${proposal.lane(lane)}`),
      `ROUND(${costProposed}-${costToday},2)`,
    ];
  });
  sheet.put(LANES_ROW, 1, "By lane", "header").write(LANES_ROW, FIRST_LANE_COLUMN, [lanes], "headerCenter");
  LANE_ROWS.forEach((label, at) => {
    sheet.put(LANES_ROW + 1 + at, 1, label, "label");
    sheet.write(LANES_ROW + 1 + at, FIRST_LANE_COLUMN, [laneCells.map((cells) => formula(`=${cells[at] ?? "0"}`))]);
  });
  sheet.format(area(LANES_ROW + 1, FIRST_LANE_COLUMN, LANE_ROWS.length, lanes.length), "money");
}

/** The increment with which a lane's people cost what they cost today. */
function evenIncrement(base: BaseSheet, lane: number, costToday: string): string {
  const { steps, people, salaries, top, topSalary } = laneOf(base, lane);
  const below = `SUMPRODUCT(${people}*(${top}-${steps})*(${salaries}>0))`;
  const lowest = `SUMPRODUCT(MIN(${steps}+1000*(${salaries}=0)))`;
  const lowestSalary = `SUMPRODUCT((${steps}=${lowest})*${salaries})`;
  // With nobody below the top any increment costs the same: the lowest salary stays.
  const straight = when(`${top}=${lowest}`, "0", `(${topSalary}-${lowestSalary})/(${top}-${lowest})`);
  return when(`${below}=0`, straight, `(SUMPRODUCT(${people}*(${salaries}>0))*${topSalary}-${costToday})/${below}`);
}

interface Compared {
  readonly fte: string;
  readonly today: string;
  readonly proposal: Grid;
  readonly changes: Grid;
}

/** The proposal, and the same with nobody losing: what each costs, in dollars and as a raise for everyone. */
function writeResults(
  sheet: SheetBuilder,
  name: string,
  payroll: string,
  { fte, today, proposal, changes }: Compared,
): void {
  const next = proposal.all;
  const kept = `((${next}>=${today})*${next}+(${next}<${today})*${today})`;
  const people = (test: string) => `SUMPRODUCT((${changes.all}${test})*${fte})`;
  const cost = (column: number) => cell(RESULTS_ROW + 1, column);
  const more = (column: number) => cell(RESULTS_ROW + 2, column);
  const of = (column: number, payrollAfter: string, less: string) => [
    payrollAfter,
    `ROUND(${cost(column)}-${payroll},2)`,
    when(`${payroll}=0`, "0", `${more(column)}/${payroll}`),
    people(">0"),
    less,
  ];
  const columns = [of(2, sumInCents(`${fte}*${next}`), people("<0")), of(3, sumInCents(`${fte}*${kept}`), "0")];
  sheet.table({
    name,
    row: RESULTS_ROW,
    column: 1,
    columns: ["What it comes to", "Proposal", "Hold-harmless"].map((heading) => ({ heading })),
    rows: RESULTS.map((label, at) => [label, ...columns.map((cells) => formula(`=${cells[at] ?? "0"}`))]),
  });
  const row = RESULTS_ROW + 1;
  sheet.format(area(row, 2, 2, 2), "money").format(area(row + 2, 2, 1, 2), "percent2");
  sheet.format(area(row + 3, 2, 2, 2), "share");
}
