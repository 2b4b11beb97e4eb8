import { evaluate, GROUPS } from "../../src/functions";
import { CalculationError } from "../../src/rules/calculation-error";
import { ARGUMENTS, type Meaning } from "../support/functions/arguments";
import { ordinaryCall } from "../support/functions/ordinary-calls";

const cells = (value: unknown) => (value === null || Array.isArray(value) ? value : [[value]]);

/** The answer, or the refusal's words. */
function answer(id: string, args: readonly unknown[]): unknown {
  try {
    return evaluate(id, args.map(cells));
  } catch (error) {
    if (error instanceof CalculationError) return error.message;
    throw error;
  }
}

function expected(id: string, args: readonly unknown[], at: number, meaning: Meaning, name: string): unknown {
  if (meaning === "blank row") return [[""]];
  if (meaning === "missing" || meaning === "refused") return expect.stringContaining(name);
  return answer(id, args.with(at, meaning === "left out" ? null : meaning));
}

const specs = GROUPS.flatMap(({ functions }) => functions).filter(({ id }) => id !== "EXPLAIN");

test.each(specs.map((spec) => [spec.id, spec] as const))(
  "a blank cell in a call of %s means the same in every Excel",
  (id, spec) => {
    const given = ARGUMENTS[id] ?? [];
    expect(given.length).toBe(spec.args.length);
    const args = ordinaryCall(id);
    given.forEach(([, meaning], at) => {
      const name = spec.args[at]?.name ?? "";
      const blanks = [0, "", null].map((blank) => answer(id, args.with(at, [[blank]])));
      const wanted = expected(id, args, at, meaning, name);
      expect([name, ...blanks]).toEqual([name, wanted, wanted, wanted]);
    });
  },
);
