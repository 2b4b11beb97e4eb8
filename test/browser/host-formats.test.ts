import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

describe("formats through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  test("font, fill, alignment, indent, wrap and orientation come back", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
        format.font.set({
          name: "Calibri",
          size: 14,
          color: "#123456",
          bold: true,
          italic: true,
          underline: "Double",
          strikethrough: true,
        });
        format.fill.color = "lightblue";
        format.set({
          horizontalAlignment: "Right",
          verticalAlignment: "Center",
          wrapText: true,
          indentLevel: 2,
          textOrientation: 45,
        });
        format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation");
        format.font.load("name,size,color,bold,italic,underline,strikethrough");
        format.fill.load("color");
        await context.sync();
        const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation } = format;
        const { name, size, color, bold, italic, underline, strikethrough } = format.font;
        return [
          [horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation],
          [name, size, color, bold, italic, underline, strikethrough],
          format.fill.color,
        ];
      }),
    );
    expect(read).toEqual([
      ["Right", "Center", true, 2, 45],
      ["Calibri", 14, "#123456", true, true, "Double", true],
      "#ADD8E6",
    ]);
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

  test.each([
    ["Continuous", "Thin"],
    ["Continuous", "Hairline"],
    ["Continuous", "Medium"],
    ["Continuous", "Thick"],
    ["Dash", "Medium"],
    ["Dot", "Thin"],
    ["Double", "Thick"],
  ] as const)("a %s border of weight %s goes where it is put and nowhere else", async (style, weight) => {
    const read = await preview.pane.evaluate(
      ([line, thickness]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(`${line} ${thickness}`);
          const range = sheet.getRange("B2:C4");
          const border = range.format.borders.getItem("EdgeBottom");
          border.style = line;
          border.weight = thickness;
          border.color = "#C00000";
          const edges = [
            border,
            range.format.borders.getItem("EdgeTop"),
            range.format.borders.getItem("InsideHorizontal"),
          ];
          for (const edge of edges) edge.load("style,weight,color");
          await context.sync();
          return edges.map((edge) => edge.style);
        }),
      [style, weight] as const,
    );
    expect(read).toEqual([style, "None", "None"]);
    const border = await preview.pane.evaluate(
      ([line, thickness]) =>
        Excel.run(async (context) => {
          const below = context.workbook.worksheets
            .getItem(`${line} ${thickness}`)
            .getRange("C4")
            .format.borders.getItem("EdgeBottom");
          below.load("style,weight,color");
          await context.sync();
          return [below.style, below.weight, below.color];
        }),
      [style, weight] as const,
    );
    expect(border).toEqual([style, weight, "#C00000"]);
  });

  test("inner borders leave the edges alone, and None takes a border away", async () => {
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

  test("sizes are in points; rows and columns are hidden and shown", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Sizes");
        sheet.getRange("A:B").format.columnWidth = 80;
        sheet.getRange("1:1").format.rowHeight = 30;
        sheet.getRange("3:4").rowHidden = true;
        sheet.getRange("D:D").columnHidden = true;
        const [corner, third, fourth] = ["B2", "A3", "D1"].map((address) => sheet.getRange(address));
        corner?.load("top,left,format/columnWidth");
        third?.load("rowHidden");
        fourth?.load("columnHidden");
        await context.sync();
        return [corner?.top, corner?.left, corner?.format.columnWidth, third?.rowHidden, fourth?.columnHidden];
      }),
    );
    expect(read).toEqual([30, 80, 80, true, true]);
  });

  test("autofit makes a column as wide as its text", async () => {
    const widths = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Autofit");
        sheet.activate();
        sheet.getRange("A1:B1").values = [["A heading that is a good deal wider than a column is at first", "x"]];
        await context.sync();
        const before = sheet.getRange("A1").format;
        before.load("columnWidth");
        await context.sync();
        const first = before.columnWidth;
        sheet.getRange("A:B").format.autofitColumns();
        const [wide, narrow] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
        wide.load("columnWidth");
        narrow.load("columnWidth");
        await context.sync();
        return [first, wide.columnWidth, narrow.columnWidth] as const;
      }),
    );
    const [first, wide, narrow] = widths;
    expect(wide).toBeGreaterThan(first * 2);
    expect(narrow).toBeLessThan(first);
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

  test("a colour that is none and an alignment that the grid lacks are refused", async () => {
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
