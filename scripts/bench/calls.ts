import { LANES, LAST_STEP } from "../../src/agreement/lanes";
import { GROUPS } from "../../src/functions";
import { examplesOf, type ShownExample } from "../../src/functions/listings";
import { callOf } from "../docs/formula";

type Argument = unknown[][] | null;

/** What is timed of one function: an example as it is, and the same over a column. */
interface TimedCall {
  readonly id: string;
  readonly single: readonly Argument[];
  /** Null where no argument of it takes a row for each person. */
  readonly column: ((rows: number) => Argument[]) | null;
}

const laneOf = (row: number) => LANES[row % LANES.length]?.code;
const stepOf = (row: number) => (row % LAST_STEP) + 1;

/** A staff spread over the whole schedule, by the names of the arguments that take it; every seventh is part-time. */
const STAFF: Readonly<Record<string, (row: number) => unknown>> = {
  lanes: laneOf,
  steps: stepOf,
  fte: (row) => (row % 7 === 0 ? 0.5 : 1),
};
const PERSON: Readonly<Record<string, (row: number) => unknown>> = {
  lane: laneOf,
  fromLane: laneOf,
  step: stepOf,
  startStep: stepOf,
};

const columnOf = (rows: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

/** A column for an argument: people spread over the schedule, or the example's own value in every row. */
export function column(name: string, example: Argument | undefined, rows: number): unknown[][] {
  return columnOf(rows, STAFF[name] ?? PERSON[name] ?? (() => example?.[0]?.[0] ?? null));
}

/** The example that says most. */
function fullest(examples: readonly ShownExample[]): readonly Argument[] | undefined {
  return examples.map(({ formula }) => callOf(formula).args).sort((one, other) => other.length - one.length)[0];
}

/** Every function with arguments to time it by. */
export function timedCalls(): TimedCall[] {
  return GROUPS.flatMap(({ functions }) =>
    functions.flatMap((spec): TimedCall[] => {
      const single = fullest(examplesOf(spec.id));
      if (single === undefined) return [];
      // A staff is one answer for all its rows; everything else is an answer a row.
      const ofStaff = spec.args.some((arg) => arg.name in STAFF);
      const spread = spec.args.map((arg) =>
        ofStaff ? arg.name in STAFF : arg.kind === "perRow" && spec.shape !== "table",
      );
      const spills = spread.some(Boolean);
      const over = (rows: number) =>
        single.map((example, at) =>
          spread[at] && example !== null ? column(spec.args[at]?.name ?? "", example, rows) : example,
        );
      return [{ id: spec.id, single, column: spills ? over : null }];
    }),
  );
}
