import { CalculationError } from "../../rules/calculation-error";
import { ALL, type Who } from "../../rules/costing/who";
import type { BaseSchedule } from "./base-schedule";
import { asTyped } from "./characters";
import { key } from "./names";
import { quote } from "./reader";
import { MOST_STEPS } from "./sheet-schedule";

const NAMED: ReadonlyMap<string, Who> = new Map<string, Who>([
  ["ALL", ALL],
  ["TOP", { kind: "top" }],
  ["TOPSTEP", { kind: "top" }],
  ["BELOWTOP", { kind: "below top" }],
]);
/** "1 to 5", "1-5", "Steps 1 to 5", "Step 7". */
const STEPS = /^(?:steps? )?(\d{1,2})(?: ?(?:to|[-\u2010-\u2015\u2212]) ?(\d{1,2}))?$/i;

/** Whom a line concerns: "All", "Top", "Below top", a lane, or steps. */
export function readWho(cell: unknown, on: BaseSchedule, argument: string): Who {
  if (typeof cell === "number" && (cell > MOST_STEPS || !Number.isInteger(cell))) {
    throw new CalculationError(
      "VALUE",
      `${argument}: ${quote(cell)} is not a step. Excel makes a date of 1-5: write 1 to 5.`,
    );
  }
  const text = typeof cell === "string" || typeof cell === "number" ? asTyped(String(cell)) : "";
  const named = NAMED.get(key(text));
  if (named !== undefined) return named;
  const steps = STEPS.exec(text);
  if (steps === null) return { kind: "lane", lane: on.schedule.lanes[on.lane.read(cell, argument)] ?? "" };
  const [from, to] = [Number(steps[1]), Number(steps[2] ?? steps[1])];
  if (from <= to) return { kind: "steps", from, to };
  throw new CalculationError("VALUE", `${argument}: ${quote(cell)} ends before it begins. Write the lower step first.`);
}
