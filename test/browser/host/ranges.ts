import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

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
          column: range.getColumn(0),
          lastRow: range.getLastRow(),
          resized: range.getResizedRange(-2, 1),
          below: range.getRowsBelow(2),
          above: range.getRowsBelow(-1),
          entireColumn: range.getEntireColumn(),
        };
        for (const each of Object.values(reached)) each.load("address");
        await context.sync();
        return Object.fromEntries(
          Object.entries(reached).map(([name, each]) => [name, each.address.replace("Sheet1!", "")]),
        );
      }),
    );
    expect(read).toEqual({
      cell: "D3",
      column: "B2:B5",
      lastRow: "B5:D5",
      resized: "B2:E3",
      below: "B6:D7",
      above: "B1:D1",
      entireColumn: "B:D",
    });
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

  test("used ranges and regions follow what the cells hold", async () => {
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
          sheet.getUsedRangeOrNullObject(true),
          sheet.getUsedRangeOrNullObject(false),
          sheet.getRange("A1:D3").getUsedRangeOrNullObject(true),
        ];
        for (const range of ranges) range.load("address");
        await context.sync();
        return [empty.isNullObject, ...ranges.map(({ address }) => address.replace("Regions!", ""))];
      }),
    );
    expect(read).toEqual([true, "B2:F9", "B2:H12", "B2:C3"]);
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
        const selected = context.workbook.getSelectedRange();
        selected.load("address");
        await context.sync();
        return { seen, selected: selected.address };
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
    expect(read.selected).toBe("Sheet1!A1");
  });

  test("formats are copied without what the cells hold, again and again over a larger range", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Copies");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("A2:B2").format.font.bold = true;
        sheet.getRange("D5:E8").copyFrom("A1:B2", "Formats");
        const [plain, bold] = [sheet.getRange("D7"), sheet.getRange("D8")];
        for (const range of [plain, bold]) range.load("values,format/font/bold");
        await context.sync();
        return [plain, bold].map(({ values, format }) => [values, format.font.bold]);
      }),
    );
    expect(read).toEqual([
      [[[""]], false],
      [[[""]], true],
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

  test("a link shows its text, is read back, and goes with what the cell holds", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.add("Links").getRange("B2");
        cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Back", screenTip: "To the first sheet" };
        cell.load("hyperlink,values,format/font/underline");
        await context.sync();
        const before = [cell.hyperlink, cell.values, cell.format.font.underline];
        cell.clear();
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
      [[""]],
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
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(read).toBe("Copies!B2:C3");
  });

  test("several ranges are formatted together", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Several");
        const areas = sheet.getRanges("A1:A2,C1");
        areas.format.fill.color = "yellow";
        areas.load("address");
        const [inside, outside] = [sheet.getRange("C1"), sheet.getRange("B1")];
        for (const range of [inside, outside]) range.load("format/fill/color");
        await context.sync();
        return [areas.address, inside.format.fill.color, outside.format.fill.color];
      }),
    );
    expect(read).toEqual(["Several!A1:A2,Several!C1", "#FFFF00", "#FFFFFF"]);
  });
});
