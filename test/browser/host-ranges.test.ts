import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

describe("ranges through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  test("ranges are reached from ranges", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D5");
        const reached = {
          cell: range.getCell(1, 2),
          row: range.getRow(3),
          column: range.getColumn(0),
          lastCell: range.getLastCell(),
          lastRow: range.getLastRow(),
          lastColumn: range.getLastColumn(),
          offset: range.getOffsetRange(1, -1),
          resized: range.getResizedRange(-2, 1),
          absolute: range.getAbsoluteResizedRange(1, 2),
          above: range.getRowsAbove(1),
          below: range.getRowsBelow(2),
          before: range.getColumnsBefore(),
          after: range.getColumnsAfter(2),
          bounding: range.getBoundingRect("F1"),
          common: range.getIntersection("C4:Z9"),
          entireRow: range.getEntireRow(),
          entireColumn: range.getEntireColumn(),
        };
        for (const each of Object.values(reached)) each.load("address");
        const apart = range.getIntersectionOrNullObject("H1");
        await context.sync();
        return [
          Object.fromEntries(
            Object.entries(reached).map(([name, each]) => [name, each.address.replace("Sheet1!", "")]),
          ),
          apart.isNullObject,
        ];
      }),
    );
    expect(read).toEqual([
      {
        cell: "D3",
        row: "B5:D5",
        column: "B2:B5",
        lastCell: "D5",
        lastRow: "B5:D5",
        lastColumn: "D2:D5",
        offset: "A3:C6",
        resized: "B2:E3",
        absolute: "B2:C2",
        above: "B1:D1",
        below: "B6:D7",
        before: "A2:A5",
        after: "E2:F5",
        bounding: "B1:F5",
        common: "C4:D5",
        entireRow: "2:5",
        entireColumn: "B:D",
      },
      true,
    ]);
  });

  test.each([
    ["outside the sheet", "XFE1", "InvalidArgument"],
    ["not an address", "over there", "InvalidArgument"],
    ["on a sheet that is not there", "Nowhere!A1", "ItemNotFound"],
  ])("an address %s is refused", async (_case, address, expected) => {
    const code = await preview.pane.evaluate(
      (given) =>
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange(given).load("values");
          await context.sync();
        }),
      address,
    );
    expect(code).toBe(expected);
  });

  test("used ranges, regions and edges follow what the cells hold", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Regions");
        const empty = sheet.getUsedRangeOrNullObject();
        await context.sync();
        sheet.getRange("B2:C4").values = [
          [1, 2],
          [3, ""],
          [5, 6],
        ];
        sheet.getRange("F9").values = [["apart"]];
        sheet.getRange("H12").format.fill.color = "#FF0000";
        const ranges = [
          sheet.getUsedRange(true),
          sheet.getUsedRange(false),
          sheet.getRange("B3").getSurroundingRegion(),
          sheet.getRange("B2").getRangeEdge("Down"),
          sheet.getRange("C2").getRangeEdge("Down"),
          sheet.getRange("B2").getExtendedRange("Right"),
          sheet.getRange("A1:D3").getUsedRange(true),
        ];
        for (const range of ranges) range.load("address");
        await context.sync();
        return [empty.isNullObject, ...ranges.map(({ address }) => address.replace("Regions!", ""))];
      }),
    );
    expect(read).toEqual([true, "B2:F9", "B2:H12", "B2:C4", "B4", "C4", "B2:C2", "B2:C3"]);
  });

  test("cells are inserted and deleted, and formulas follow", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Moves");
        sheet.getRange("A1:B2").formulas = [
          [1, 2],
          ["=A1+B1", "x"],
        ];
        const seen: unknown[] = [];
        const look = async (address: string) => {
          const range = sheet.getRange(address);
          range.load("formulas");
          await context.sync();
          seen.push(range.formulas);
        };
        sheet.getRange("A1:B1").insert("Down");
        await look("A1:B3");
        sheet.getRange("A1:B1").delete("Up");
        await look("A1:B2");
        sheet.getRange("A:A").insert("Right");
        await look("B1:C2");
        sheet.getRange("1:2").insert("Down");
        await look("B3:C4");
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        return { seen, active: active.name };
      }),
    );
    expect(read.seen).toEqual([
      [
        ["", ""],
        [1, 2],
        ["=A2+B2", "x"],
      ],
      [
        [1, 2],
        ["=A1+B1", "x"],
      ],
      [
        [1, 2],
        ["=B1+C1", "x"],
      ],
      [
        [1, 2],
        ["=B3+C3", "x"],
      ],
    ]);
    expect(read.active).toBe("Sheet1");
  });

  test("copies carry formulas that point to their new neighbours, values alone, or rows turned to columns", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Copies");
        sheet.getRange("A1:B2").formulas = [
          [1, "=A1*10"],
          [2, "=A2*10"],
        ];
        sheet.getRange("A1:B2").format.font.bold = true;
        await context.sync();
        sheet.getRange("D1").copyFrom("A1:B2");
        sheet.getRange("G1").copyFrom("A1:B2", "Values", false, true);
        sheet.getRange("D5:E8").copyFrom("A1:B2", "Formats");
        const [all, turned, repeated] = ["D1:E2", "G1:H2", "D8"].map((address) => sheet.getRange(address));
        all?.load("formulas,values,format/font/bold");
        turned?.load("formulas");
        repeated?.load("values,format/font/bold");
        await context.sync();
        return [
          all?.formulas,
          all?.values,
          all?.format.font.bold,
          turned?.formulas,
          repeated?.values,
          repeated?.format.font.bold,
        ];
      }),
    );
    expect(read).toEqual([
      [
        [1, "=D1*10"],
        [2, "=D2*10"],
      ],
      [
        [1, 10],
        [2, 20],
      ],
      true,
      [
        [1, 2],
        [10, 20],
      ],
      [[""]],
      true,
    ]);
  });

  test("cells are merged and taken apart", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Merges").getRange("A1:C2");
        const seen: string[] = [];
        for (const work of [() => range.merge(false), () => range.merge(true)]) {
          range.unmerge();
          work();
          const merged = range.getMergedAreasOrNullObject();
          merged.load("address");
          await context.sync();
          seen.push(merged.address);
        }
        range.unmerge();
        const none = range.getMergedAreasOrNullObject();
        await context.sync();
        return [...seen, none.isNullObject];
      }),
    );
    expect(read).toEqual(["Merges!A1:C2", "Merges!A1:C1,Merges!A2:C2", true]);
  });

  test("text is found and replaced", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Search").getRange("A1:B3");
        range.values = [
          ["Rose", "rose hip"],
          ["Iris", 12],
          ["ROSE", ""],
        ];
        const found = [
          range.find("rose", { completeMatch: true }),
          range.find("rose", { completeMatch: true, matchCase: false, searchDirection: "Backwards" }),
          range.find("ROSE", { matchCase: true }),
        ];
        for (const cell of found) cell.load("address");
        const none = range.findOrNullObject("tulip", {});
        await context.sync();
        const replaced = range.replaceAll("rose", "tulip", { matchCase: false });
        range.load("values");
        await context.sync();
        return [found.map(({ address }) => address), none.isNullObject, replaced.value, range.values];
      }),
    );
    expect(read).toEqual([
      ["Search!A1", "Search!A3", "Search!A3"],
      true,
      3,
      [
        ["tulip", "tulip hip"],
        ["Iris", 12],
        ["tulip", ""],
      ],
    ]);
  });

  test("a link shows its text, is read back, and is taken off", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.add("Links").getRange("B2");
        cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Back", screenTip: "To the first sheet" };
        cell.load("hyperlink,values,format/font/underline");
        await context.sync();
        const before = [cell.hyperlink, cell.values, cell.format.font.underline];
        cell.clear("Hyperlinks");
        cell.load("hyperlink,values");
        await context.sync();
        return [before, cell.hyperlink, cell.values];
      }),
    );
    expect(read).toEqual([
      [
        { documentReference: "Sheet1!A1", screenTip: "To the first sheet", textToDisplay: "Back" },
        [["Back"]],
        "Single",
      ],
      null,
      [["Back"]],
    ]);
  });

  test("contents, formats, or both are cleared", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Clears");
        const seen: unknown[] = [];
        for (const what of ["Contents", "Formats", "All"] as const) {
          const cell = sheet.getRange("A1");
          cell.values = [[5]];
          cell.format.fill.color = "#00FF00";
          cell.clear(what);
          cell.load("values,format/fill/color");
          await context.sync();
          seen.push([cell.values[0]?.[0], cell.format.fill.color]);
        }
        return seen;
      }),
    );
    expect(read).toEqual([
      ["", "#00FF00"],
      [5, "#FFFFFF"],
      ["", "#FFFFFF"],
    ]);
  });

  test("a range is selected on its sheet, and the selection is read back", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Copies").getRange("B2:C3").select();
        const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
        range.load("address");
        cell.load("address");
        await context.sync();
        return [range.address, cell.address];
      }),
    );
    expect(read).toEqual(["Copies!B2:C3", "Copies!B2"]);
  });

  test("several ranges are formatted and cleared together", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Several");
        const areas = sheet.getRanges("A1:A2,C1");
        areas.format.fill.color = "yellow";
        areas.load("address,areaCount,cellCount");
        const [inside, outside] = [sheet.getRange("C1"), sheet.getRange("B1")];
        for (const range of [inside, outside]) range.load("format/fill/color");
        await context.sync();
        return [areas.address, areas.areaCount, areas.cellCount, inside.format.fill.color, outside.format.fill.color];
      }),
    );
    expect(read).toEqual(["Several!A1:A2,Several!C1", 2, 3, "#FFFF00", "#FFFFFF"]);
  });
});
