import { ask, refusal } from "../support/functions/ask";
import cases from "./bargaining-cases.json";

/** What people publish or report of staff lists and schedules, with the value that a careful user expects. */
const rows = cases.map((each) => [`${each.id} ${each.fn}, ${each.kind}`, each] as const);

/** A table's answer is its total, everything else's its only cell. */
const answerOf = (cells: unknown[][]) => cells[cells.length - 1]?.[(cells[0]?.length ?? 1) - 1];

test.each(rows)("%s", (_, { fn, args, expect: expected }) => {
  if (typeof expected === "number") expect(answerOf(ask(fn, ...args))).toBe(expected);
  else expect(refusal(fn, ...args)).toMatch(/^#(VALUE!|N\/A) .{20}/);
});
