import { ask } from "./ask";

/** What EXPLAIN shows of a call: the value of each step under its words. */
export function explained(id: string, ...args: unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    ask("EXPLAIN", id, ...args)
      .slice(1)
      .map(([step, value]) => [String(step), value]),
  );
}
