import fc from "fast-check";
import { area } from "../../../src/sheets/plan/cells";
import { groupByKind } from "../../../src/sheets/plan/merge-areas";

const part = (kind: string, row: number, column: number, rows = 1, columns = 1) => ({
  kind,
  area: area(row, column, rows, columns),
});

test("areas of a kind that are side by side become one, and go together with those that are apart", () => {
  expect(groupByKind([part("a", 2, 1, 5), part("a", 2, 2, 5), part("b", 2, 3, 5), part("a", 2, 4, 5)])).toEqual([
    { kind: "a", areas: [area(2, 1, 5, 2), area(2, 4, 5)] },
    { kind: "b", areas: [area(2, 3, 5)] },
  ]);
});

test("areas one below the other become one only where they are equally wide", () => {
  expect(groupByKind([part("a", 1, 1, 1, 3), part("a", 2, 1, 1, 3), part("a", 3, 1, 1, 2)])).toEqual([
    { kind: "a", areas: [area(1, 1, 2, 3), area(3, 1, 1, 2)] },
  ]);
});

test("what overlaps keeps its order", () => {
  expect(groupByKind([part("a", 1, 1, 9, 9), part("b", 2, 2), part("a", 2, 2)]).map(({ kind }) => kind)).toEqual([
    "a",
    "b",
    "a",
  ]);
});

/** The kind that ends up in each cell where the parts are painted in order. */
function painted(parts: readonly ReturnType<typeof part>[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const {
    kind,
    area: { row, column, rows, columns },
  } of parts) {
    for (let down = 0; down < rows; down += 1)
      for (let along = 0; along < columns; along += 1) cells.set(`${row + down}:${column + along}`, kind);
  }
  return cells;
}

test("whatever the areas, every cell ends up with the kind it had", () => {
  const small = fc.integer({ min: 1, max: 4 });
  const parts = fc.array(
    fc
      .tuple(fc.constantFrom("a", "b", "c"), small, small, small, small)
      .map(([kind, ...where]) => part(kind, ...where)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const grouped = groupByKind(given).flatMap(({ kind, areas }) => areas.map((each) => ({ kind, area: each })));
      expect(painted(grouped)).toEqual(painted(given));
    }),
  );
});
