import fc from "fast-check";
import { addressOf, cellsOf, overlap, parseAddress, resized, sizeOf, type SheetArea } from "../../src/excel/address";

const area = (top: number, left: number, bottom = top, right = left, sheet = "Staff"): SheetArea => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

describe("an address as Excel gives it", () => {
  it.each([
    ["Staff!B2", area(2, 2)],
    ["Staff!$B$2:$C$40", area(2, 2, 40, 3)],
    ["'FY14 staff'!AA10", area(10, 27, 10, 27, "FY14 staff")],
    ["'School''s list'!A1", area(1, 1, 1, 1, "School's list")],
    ["'A!B'!A1", area(1, 1, 1, 1, "A!B")],
    ["Staff!XFD1048576", area(1_048_576, 16_384)],
    ["Staff!C:D", area(1, 3, 1_048_576, 4)],
    ["Staff!3:4", area(3, 1, 4, 16_384)],
  ])("%s is read", (address, expected) => {
    expect(parseAddress(address)).toEqual(expected);
  });

  it.each(["B2", "Staff!", "Staff!B2,Staff!C4", "'a b'!B2,'a b'!C4", "Staff!Table1", "", "Staff!B"])(
    "“%s” is no address of one range on a sheet",
    (address) => {
      expect(parseAddress(address)).toBeNull();
    },
  );
});

describe("an address as a formula writes it", () => {
  it.each([
    ["Staff", "Staff!B2"],
    ["FY14 staff", "'FY14 staff'!B2"],
    ["School's list", "'School''s list'!B2"],
    ["2014", "'2014'!B2"],
    ["A1", "'A1'!B2"],
    ["FY14", "'FY14'!B2"],
    ["R1C1", "'R1C1'!B2"],
    ["Año", "Año!B2"],
    ["a-b", "'a-b'!B2"],
  ])("sheet %s is quoted where Excel needs it", (sheet, expected) => {
    expect(addressOf(area(2, 2, 2, 2, sheet))).toBe(expected);
  });

  it("keeps the reference in place with dollar signs", () => {
    expect(cellsOf(area(2, 2, 40, 3), true)).toBe("$B$2:$C$40");
  });

  it("names the same cells when it is read again, whatever the sheet is called", () => {
    const row = fc.integer({ min: 1, max: 1_048_576 });
    const column = fc.integer({ min: 1, max: 16_384 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/^'|'$/.test(name)),
        row,
        column,
        row,
        column,
        (sheet, r1, c1, r2, c2) => {
          const cells = area(Math.min(r1, r2), Math.min(c1, c2), Math.max(r1, r2), Math.max(c1, c2), sheet);
          expect(parseAddress(addressOf(cells))).toEqual(cells);
        },
      ),
    );
  });
});

describe("areas", () => {
  it("know their size", () => {
    expect(sizeOf(area(2, 2, 40, 3))).toBe(78);
  });

  it("overlap where they share a cell, and only on the same sheet", () => {
    expect(overlap(area(1, 1, 3, 3), area(3, 3, 5, 5))).toBe(true);
    expect(overlap(area(1, 1, 3, 3), area(4, 1, 5, 3))).toBe(false);
    expect(overlap(area(1, 1), area(1, 1, 1, 1, "Other"))).toBe(false);
  });

  it("grow from their first cell as far as the sheet goes", () => {
    expect(resized(area(5, 4, 9, 9), 2, 3)).toEqual(area(5, 4, 6, 6));
    expect(resized(area(1_048_576, 1), 2, 1)).toBeNull();
    expect(resized(area(1, 16_384), 1, 2)).toBeNull();
  });
});
