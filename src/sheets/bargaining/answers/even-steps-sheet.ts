import { address, area, cell, quoted } from "../../plan/cells";
import { formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid, lanesAbove, STEP_COLUMN } from "../../costing/grid";
import { when } from "../../costing/formula-parts";
import { sumInCents, toCents } from "../../costing/rounding";
import { nameOf } from "../names";
import { type AnswerParts, putTop } from "./answer-parts";

const RESULTS_ROW = 5;
const GAP = 2;
const LANE_ROWS = ["Increment of every step ($)", "Cost today", "Cost of the proposal", "Difference"] as const;

/** An even schedule in place of bump steps: in every lane the same top, and the same cost for today's people. */
export function evenStepsSheet({ names, base, checks }: AnswerParts): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.evenSteps);
  const { shape } = base;
  putTop(
    sheet,
    "An even schedule in place of bump steps",
    "A bump step has an increment far above the others of its lane. The proposal gives every step of a lane the same " +
      "increment, keeps the top, and costs what today's people cost today. Change any of its yellow cells: the price " +
      "follows. Hold-harmless: people who would earn less keep today's salary.",
    9,
    checks,
  );
  const lanesRow = RESULTS_ROW + RESULTS.length + 2;
  const firstGrid = lanesRow + LANE_ROWS.length + 1 + GAP;
  const own = (text: string) => `${quoted(base.sheet)}!${text}`;
  const [fte, today] = [base.fte, base.salaries];
  const steps = own(address(area(today.row, STEP_COLUMN, shape.positions.length), true));
  const increment = (lane: number) => cell(lanesRow + 1, FIRST_LANE_COLUMN + lane, true);
  const top = (lane: number) => own(base.topOf(lane));
  const topSalary = (lane: number) => `SUMPRODUCT((${steps}=${top(lane)})*${own(today.lane(lane))})`;
  const proposal = formulaGrid(sheet, firstGrid, "Proposal: the even schedule", shape, (grid, at, lane) =>
    when(
      `N(${own(today.at(at, lane))})=0`,
      "0",
      toCents(`${topSalary(lane)}-${increment(lane)}*(${top(lane)}-${grid.positionBeside(at)})`),
    ),
  );
  sheet.style(proposal.area, "input").format(proposal.area, "money");
  const changes = formulaGrid(
    sheet,
    proposal.below + GAP,
    "What each lane and step earns more, or less below 0 ($)",
    shape,
    (_, at, lane) => `${proposal.at(at, lane)}-N(${own(today.at(at, lane))})`,
  );
  sheet.format(changes.area, "money");
  const laneCells = shape.lanes.map((_, lane) => {
    const [people, salaries] = [own(fte.lane(lane)), own(today.lane(lane))];
    const below = `SUMPRODUCT(${people}*(${top(lane)}-${steps})*(${salaries}>0))`;
    const lowest = `SUMPRODUCT(MIN(${steps}+1000*(${salaries}=0)))`;
    const lowestSalary = `SUMPRODUCT((${steps}=${lowest})*${salaries})`;
    const [costToday, costProposed] = [2, 3].map((row) => cell(lanesRow + row, FIRST_LANE_COLUMN + lane));
    // With nobody below the top any increment costs the same: the lowest salary stays.
    const straight = when(
      `${top(lane)}=${lowest}`,
      "0",
      `(${topSalary(lane)}-${lowestSalary})/(${top(lane)}-${lowest})`,
    );
    return [
      when(`${below}=0`, straight, `(SUMPRODUCT(${people}*(${salaries}>0))*${topSalary(lane)}-${costToday})/${below}`),
      sumInCents(`${people}*${salaries}`),
      sumInCents(`${people}*${proposal.lane(lane)}`),
      `ROUND(${costProposed}-${costToday},2)`,
    ];
  });
  sheet.put(lanesRow, 1, "By lane", "header").write(lanesRow, FIRST_LANE_COLUMN, [shape.lanes], "headerCenter");
  LANE_ROWS.forEach((label, at) => {
    sheet.put(lanesRow + 1 + at, 1, label, "label");
    sheet.write(lanesRow + 1 + at, FIRST_LANE_COLUMN, [laneCells.map((cells) => formula(`=${cells[at] ?? "0"}`))]);
  });
  sheet.format(area(lanesRow + 1, FIRST_LANE_COLUMN, LANE_ROWS.length, shape.lanes.length), "money");
  writeResults(sheet, nameOf(names, "EvenSteps"), base.payroll, {
    fte: own(fte.all),
    today: own(today.all),
    proposal,
    changes,
  });
  sheet.width(1, 46).width(FIRST_LANE_COLUMN, 13, shape.lanes.length);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.evenSteps, titleRows: lanesAbove(proposal) });
}

const RESULTS = [
  "Payroll",
  "Difference from today",
  "As a uniform raise",
  "FTE that earn more",
  "FTE that earn less",
] as const;

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
