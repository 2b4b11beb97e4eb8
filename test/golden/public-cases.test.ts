import { ask, refusal } from "../support/functions/ask";
import cases from "./public-cases.json";

/** What people publish or report, and type, with the value that a careful user expects. */
const rows = cases.map((each) => [`${each.id} ${each.fn}, ${each.kind}`, each] as const);

/** Where the figure is that a case means: in a table of results at its end, in a schedule behind the headings. */
function answerOf(fn: string, cells: unknown[][]): unknown {
  if (fn === "SCHEDULE") return cells[1]?.[1];
  if (fn === "WORKERSCOMP") return cells[0]?.[0];
  return cells.at(-1)?.at(-1);
}

/** A list of payments: how many, and what they come to in cents. */
const paymentsOf = (cells: unknown[][]) => [
  cells.length,
  cells.reduce((sum, payment) => sum + Math.round(Number(payment.at(-1)) * 100), 0),
];

test.each(rows)("%s", (_, { fn, args, expect: expected }) => {
  if (expected === "refused with a message") return expect(refusal(fn, ...args)).toMatch(/^#(VALUE!|N\/A) .{20}/);
  if (Array.isArray(expected) && !Array.isArray(expected[0]))
    return expect(paymentsOf(ask(fn, ...args))).toEqual(expected);
  if (Array.isArray(expected)) return expect(ask(fn, ...args)).toEqual(expected);
  return expect(answerOf(fn, ask(fn, ...args))).toBe(expected);
});
