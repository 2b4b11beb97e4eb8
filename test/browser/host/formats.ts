import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

describe("formats through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  test("font, fill, alignment, indent and wrap come back", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
        format.font.set({
          size: 14,
          color: "#123456",
          bold: true,
          italic: true,
          underline: "Double",
        });
        format.fill.color = "lightblue";
        format.set({
          horizontalAlignment: "Right",
          verticalAlignment: "Center",
          wrapText: true,
          indentLevel: 2,
        });
        format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
        format.font.load("size,color,bold,italic,underline");
        format.fill.load("color");
        await context.sync();
        const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
        const { size, color, bold, italic, underline } = format.font;
        return [
          [horizontalAlignment, verticalAlignment, wrapText, indentLevel],
          [size, color, bold, italic, underline],
          format.fill.color,
        ];
      }),
    );
    expect(read).toEqual([["Right", "Center", true, 2], [14, "#123456", true, true, "Double"], "#ADD8E6"]);
  });

  test("what differs from cell to cell is null", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Mixed");
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("A1").format.columnWidth = 100;
        const { format } = sheet.getRange("A1:B1");
        format.load("columnWidth,wrapText");
        format.font.load("bold,italic");
        await context.sync();
        return [format.font.bold, format.font.italic, format.columnWidth, format.wrapText];
      }),
    );
    expect(read).toEqual([null, false, null, false]);
  });

  test.each(["Continuous", "Dash", "Dot", "Double"] as const)(
    "a %s border goes where it is put and nowhere else",
    async (style) => {
      const read = await preview.pane.evaluate(
        (line) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add(line);
            const { borders } = sheet.getRange("B2:C4").format;
            const border = borders.getItem("EdgeBottom");
            border.style = line;
            border.color = "#C00000";
            const edges = [border, borders.getItem("EdgeTop"), borders.getItem("InsideHorizontal")];
            const corner = sheet.getRange("C4").format.borders.getItem("EdgeBottom");
            for (const edge of [...edges, corner]) edge.load("style,color");
            await context.sync();
            return [...edges.map((edge) => edge.style), corner.style, corner.color];
          }),
        style,
      );
      expect(read).toEqual([style, "None", "None", style, "#C00000"]);
    },
  );

  test("inner borders leave the edges alone, and None removes a border", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { borders } = context.workbook.worksheets.add("Inner").getRange("A1:C3").format;
        borders.getItem("InsideVertical").style = "Continuous";
        borders.getItem("InsideHorizontal").style = "Continuous";
        borders.getItem("InsideHorizontal").style = "None";
        const seen = (["InsideVertical", "InsideHorizontal", "EdgeLeft"] as const).map((side) => borders.getItem(side));
        for (const border of seen) border.load("style");
        await context.sync();
        return seen.map(({ style }) => style);
      }),
    );
    expect(read).toEqual(["Continuous", "None", "None"]);
  });

  test("sizes are in points; rows are hidden", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Sizes");
        sheet.getRange("A:B").format.columnWidth = 80;
        sheet.getRange("1:1").format.rowHeight = 30;
        sheet.getRange("3:4").rowHidden = true;
        const [first, third, mixed] = [sheet.getRange("B1"), sheet.getRange("A3"), sheet.getRange("A2:A3")];
        first.load("format/columnWidth,format/rowHeight");
        for (const range of [third, mixed]) range.load("rowHidden");
        await context.sync();
        return [first.format.columnWidth, first.format.rowHeight, third.rowHidden, mixed.rowHidden];
      }),
    );
    expect(read).toEqual([80, 30, true, null]);
  });

  test("the format of a whole column holds for cells that are written later", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Columns");
        sheet.getRange("B1").values = [["heading"]];
        sheet.getRange("B:B").format.fill.color = "#00FF00";
        sheet.getRange("B:B").format.horizontalAlignment = "Center";
        await context.sync();
        sheet.getRange("B500").values = [["later"]];
        const cells = [sheet.getRange("B1"), sheet.getRange("B500"), sheet.getRange("C1")];
        for (const cell of cells) cell.load("format/fill/color,format/horizontalAlignment");
        await context.sync();
        return cells.map(({ format }) => [format.fill.color, format.horizontalAlignment]);
      }),
    );
    expect(read).toEqual([
      ["#00FF00", "Center"],
      ["#00FF00", "Center"],
      ["#FFFFFF", "General"],
    ]);
  });

  test("number formats show in the text and come back", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Numbers").getRange("A1:D1");
        range.values = [[54933.3, 41547, 0.025, 3]];
        range.numberFormat = [["$#,##0.00", "yyyy-mm-dd", "0.0%", "General"]];
        range.load("text,numberFormat,values");
        await context.sync();
        return [range.text, range.numberFormat, range.values];
      }),
    );
    expect(read).toEqual([
      [["$54,933.30", "2013-09-30", "2.5%", "3"]],
      [["$#,##0.00", "yyyy-mm-dd", "0.0%", "General"]],
      [[54933.3, 41547, 0.025, 3]],
    ]);
  });

  test("a color that is none and an alignment that the grid does not have are refused", async () => {
    const codes = await preview.pane.evaluate(() =>
      Promise.all([
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "blurple";
          await context.sync();
        }),
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.horizontalAlignment =
            "CenterAcrossSelection";
          await context.sync();
        }),
      ]),
    );
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});
