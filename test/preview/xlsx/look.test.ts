import { Workbook } from "exceljs";
import fc from "fast-check";
import { exportWorkbook } from "../../../preview/excel/xlsx/write/export";
import { columnWidth } from "../../../preview/excel/xlsx/write/layout";
import { area, save, saved } from "../../support/xlsx/saved";
import { sheetOf, workbookOf } from "../../support/xlsx/workbooks";

describe("the look", () => {
  it("of a cell is kept", async () => {
    const { sheet } = await saved({
      A1: {
        v: 41547,
        t: 2,
        s: {
          ff: "Arial",
          fs: 12,
          bl: 1,
          it: 1,
          ul: { s: 1 },
          cl: { rgb: "rgb(12,34,56)" },
          bg: { rgb: "#fea" },
          ht: 3,
          vt: 2,
          tb: 3,
          n: { pattern: "m/d/yyyy" },
          bd: { b: { s: 8, cl: { rgb: "#102030" } } },
        },
      },
      A2: { v: "in", t: 1, s: { pd: { l: 18 } } },
    });
    const cell = sheet.getCell("A1");
    expect(cell.font).toMatchObject({
      name: "Arial",
      size: 12,
      bold: true,
      italic: true,
      underline: true,
      color: { argb: "FF0C2238" },
    });
    expect(cell.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEEAA" } });
    expect(cell.alignment).toMatchObject({ horizontal: "right", vertical: "middle", wrapText: true });
    expect(cell.border.bottom).toEqual({ style: "medium", color: { argb: "FF102030" } });
    expect(cell.numFmt).toBe("m/d/yyyy");
    expect(sheet.getCell("A2").alignment).toMatchObject({ horizontal: "left", indent: 2 });
  });

  it("of a cell by the workbook's list of styles, and of an empty cell, is kept", async () => {
    const { sheet } = await save(
      workbookOf([sheetOf("Pay", { A1: { s: "money" } })], {}, { money: { n: { pattern: "#,##0.00" } } }),
    );
    expect(sheet.getCell("A1").numFmt).toBe("#,##0.00");
  });

  it("of the sheet is kept: widths, heights, what is hidden, frozen, merged, grid lines, tab color", async () => {
    const { sheet, xml } = await save(
      workbookOf([
        sheetOf(
          "Pay",
          { A1: { v: "x", t: 1 } },
          {
            columnData: { 0: { w: 64 }, 1: { w: 63 }, 2: { hd: 1 } },
            rowData: { 0: { h: 40 }, 1: { hd: 1 }, 2: { ia: 1, ah: 60 } },
            freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
            mergeData: [area(3, 0, 4, 2)],
            showGridlines: 0,
            tabColor: "#ff0000",
          },
        ),
      ]),
    );
    expect(xml).toContain('<col min="1" max="1" width="9.140625" customWidth="1"/>');
    expect(xml).toMatch(/<col min="2" max="2" width="9\.0\d+" customWidth="1"\/>/);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect([sheet.getRow(1).height, sheet.getRow(2).hidden, sheet.getRow(3).height]).toEqual([30, true, 45]);
    expect(sheet.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 2,
      topLeftCell: "B3",
      showGridLines: false,
    });
    expect(sheet.model.merges).toEqual(["A4:C5"]);
    expect(sheet.properties.tabColor).toEqual({ argb: "FFFF0000" });
  });

  it("a width in the file is the same pixels in Excel, for any width", () => {
    const excelPixels = (width: number) => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1790 }), (pixels) => expect(excelPixels(columnWidth(pixels))).toBe(pixels)),
    );
  });
});

describe("sheets", () => {
  it("keep their order, hidden ones hidden, and the one that was open opens", async () => {
    const workbook = workbookOf([sheetOf("Pay", {}, { hidden: 1 }), sheetOf("It's <two>", {}), sheetOf("Three", {})]);
    const { bytes } = await exportWorkbook(workbook, { sheets: {}, activeSheetId: "Three" });
    const read = await new Workbook().xlsx.load(bytes.slice().buffer);
    expect(read.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ["Pay", "hidden"],
      ["It's <two>", "visible"],
      ["Three", "visible"],
    ]);
    expect(read.views[0]?.activeTab).toBe(2);
  });
});
