import { LANES, LAST_STEP } from "../../agreement/lanes";
import { careerEarnings } from "../../rules/bargaining/career";
import { type CostYear, costOut } from "../../rules/bargaining/cost-out";
import { raiseFor } from "../../rules/bargaining/raise-for";
import { type Scattergram, scattergram } from "../../rules/bargaining/scattergram";
import { NO_RAISE } from "../../rules/bargaining/schedule";
import { payroll } from "../../rules/bargaining/staff";
import { Decimal } from "../../rules/money";
import { readBaseSchedule } from "../readers/bargaining-schedule";
import { readRaises } from "../readers/lists";
import { decimalReader, MOST_MONEY, numberReader, raiseReader } from "../readers/numbers";
import { laneReader, stepReader } from "../readers/schedule-terms";
import { asItStands, FULL_TIME, readStaff } from "../readers/staff";
import { yesNoReader } from "../readers/yes-no";
import { type Answer, define, type Group, mayBeBlank, person, setting, whole } from "../spec";

const NO_CLAUSE = "No clause of the agreement: arithmetic on the schedules of Appendix B";

const lanes = whole("lanes", asItStands);
const steps = whole("steps", asItStands);
/** May be left out between two commas, where Excel wants the arguments after it. */
const fte = mayBeBlank(whole("fte", asItStands, FULL_TIME));
const schedule = whole("schedule", readBaseSchedule);
const advance = setting("advance", yesNoReader, true);
const newMoneyReader = decimalReader({ what: "an amount in dollars", min: -MOST_MONEY, max: MOST_MONEY });
const MOST_YEARS = 60;
const yearsReader = numberReader({ what: "a whole number of years", min: 1, max: MOST_YEARS, whole: true });

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

/** A head row of lanes over 14 steps and a total row; FTE is not money and keeps its places. */
function layOutScattergram({ fte: cells, byStep, byLane, total }: Scattergram): Answer[][] {
  const line = (head: Answer, parts: readonly Decimal[], sum: Decimal) => [head, ...parts, sum].map(unrounded);
  return [
    ["Step", ...LANES.map((lane) => lane.code), SCATTERGRAM_TOTAL],
    ...Array.from({ length: LAST_STEP }, (_, at) => line(at + 1, cells[at] ?? [], byStep[at] ?? new Decimal(0))),
    line(SCATTERGRAM_TOTAL, byLane, total),
  ];
}

function unrounded(value: Answer): Answer {
  return value instanceof Decimal ? value.toNumber() : value;
}

/** "FY14", "FY15", "FY16" on from a printed schedule; "Base", "Year 1" from one on a sheet, which is of no year. */
function yearName(base: number | null, after: number): string {
  if (base !== null) return `FY${(base + after) % 100}`;
  return after === 0 ? "Base" : `Year ${after}`;
}

function layOutCost(years: readonly CostYear[], base: number | null): Answer[][] {
  const rows = years.map((year, at): Answer[] => [
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

export const BARGAINING_GROUP: Group = {
  title: "Bargaining",
  functions: [
    define({
      id: "SCATTERGRAM",
      clause: NO_CLAUSE,
      shape: "table",
      args: [lanes, steps, whole("fte", asItStands, FULL_TIME)],
      rule: ([ofLanes, ofSteps, ofFte]) => layOutScattergram(scattergram(readStaff(ofLanes, ofSteps, ofFte))),
    }),
    define({
      id: "PAYROLL",
      clause: NO_CLAUSE,
      amount: true,
      args: [lanes, steps, fte, schedule],
      rule: ([ofLanes, ofSteps, ofFte, on], trace) =>
        payroll(readStaff(ofLanes, ofSteps, ofFte), on.table, NO_RAISE, trace),
    }),
    define({
      id: "COSTOUT",
      clause: NO_CLAUSE,
      shape: "table",
      args: [lanes, steps, fte, schedule, whole("raises", readRaises), advance],
      rule: ([ofLanes, ofSteps, ofFte, on, raises, moving]) =>
        layOutCost(costOut(readStaff(ofLanes, ofSteps, ofFte), on.table, raises, moving), on.year?.ends ?? null),
    }),
    define({
      id: "RAISEFOR",
      clause: NO_CLAUSE,
      amount: true,
      args: [lanes, steps, fte, schedule, person("newMoney", newMoneyReader), advance],
      rule: ([ofLanes, ofSteps, ofFte, on, money, moving], trace) =>
        raiseFor(readStaff(ofLanes, ofSteps, ofFte), on.table, money, moving, trace).toNumber(),
    }),
    define({
      id: "CAREER",
      clause: NO_CLAUSE,
      amount: true,
      args: [
        person("lane", laneReader),
        person("startStep", stepReader),
        setting("years", yearsReader),
        schedule,
        setting("raise", raiseReader, NO_RAISE),
      ],
      rule: ([lane, startStep, years, on, raise], trace) =>
        careerEarnings(lane, startStep, years, on.table, raise, trace),
    }),
  ],
};
