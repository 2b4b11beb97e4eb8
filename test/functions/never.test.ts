import fc from "fast-check";
import { evaluate, GROUPS } from "../../src/functions";
import { CalculationError } from "../../src/rules/calculation-error";
import { likely } from "../support/functions/likely-values";

const specs = GROUPS.flatMap((group) => group.functions);

const cell = fc.oneof({ weight: 4, arbitrary: likely }, fc.anything(), fc.double(), fc.string(), fc.date());
const matrix = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const input = fc.oneof({ weight: 6, arbitrary: fc.tuple(cell).map((one) => [one]) }, matrix, cell, fc.anything());

/** Every value that may be in a cell of a result. */
function allowed(value: unknown): boolean {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "string" || typeof value === "boolean" || value instanceof CalculationError;
}

test.each(specs.map((spec) => [spec.id, spec] as const))(
  "%s: no input makes it throw anything but a CalculationError or give NaN",
  (id, spec) => {
    const longest = spec.args.length + 1;
    fc.assert(
      fc.property(fc.array(input, { maxLength: longest }), (args) => {
        let cells: unknown[][];
        try {
          cells = evaluate(id, args);
        } catch (error) {
          expect(error).toBeInstanceOf(CalculationError);
          expect((error as CalculationError).message.length).toBeLessThan(500);
          return;
        }
        expect(cells.length).toBeGreaterThan(0);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        expect(cells.flat().filter((value) => !allowed(value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test("any text at all may be asked for as a function", () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(() => evaluate(id, [])).toThrow(CalculationError);
    }),
  );
});
