import fc from "fast-check";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  compactAreas,
  contains,
  formatAbsolute,
  formatArea,
  intersection,
  parseArea,
  quotedSheet,
  splitSheet,
} from "../../../preview/excel/host/excel/address";

const anyArea = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([top, left, bottom, right]) => ({
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(top - bottom) + 1,
    columns: Math.abs(left - right) + 1,
  }));

describe("addresses", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:d9", { row: 1, column: 1, rows: 8, columns: 3 }],
    ["D9:B2", { row: 1, column: 1, rows: 8, columns: 3 }],
    ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
    ["A:C", { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: MAX_COLUMNS }],
    ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])("%s is read", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  test.each(["", "A0", "A1048577", "XFE1", "1A", "A1:B", "Salaries", "A1,B2"])("%s is no area", (address) => {
    expect(parseArea(address)).toBeNull();
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(formatAbsolute(area))).toEqual(area);
      }),
    );
  });

  test("whole columns and rows are written without the other coordinate", () => {
    expect(formatArea({ row: 0, column: 1, rows: MAX_ROWS, columns: 2 })).toBe("B:C");
    expect(formatAbsolute({ row: 2, column: 0, rows: 1, columns: MAX_COLUMNS })).toBe("$3:$3");
  });

  test("sheets in addresses", () => {
    expect(splitSheet("'Mary''s plan'!A1")).toEqual({ sheet: "Mary's plan", rest: "A1" });
    expect(splitSheet("Plan!B2")).toEqual({ sheet: "Plan", rest: "B2" });
    expect(splitSheet("B2")).toEqual({ sheet: null, rest: "B2" });
    expect([quotedSheet("Plan"), quotedSheet("Mary's plan"), quotedSheet("FY14")]).toEqual([
      "Plan",
      "'Mary''s plan'",
      "'FY14'",
    ]);
  });

  test("an intersection lies in both, a bounding area holds both", () => {
    fc.assert(
      fc.property(anyArea, anyArea, (a, b) => {
        const common = intersection(a, b);
        if (common) expect(contains(a, common) && contains(b, common)).toBe(true);
        expect(contains(bounding(a, b), a) && contains(bounding(a, b), b)).toBe(true);
      }),
    );
  });

  test("cells are joined into areas, first along rows, then equal rows below each other", () => {
    const cells = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [3, 2],
    ].map(([row = 0, column = 0]) => ({ row, column }));
    expect(compactAreas(cells).map(formatArea)).toEqual(["A1:B2", "C4"]);
  });
});
