import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

describe("tables through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openExcel();
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:C4").values = [
          ["Name", "Days", "Twice"],
          ["Rose", 2, ""],
          ["Iris", 3, ""],
          ["Lily", 1, ""],
        ];
        const table = sheet.tables.add("A1:C4", true);
        table.name = "Staff";
        sheet.getRange("C2:C4").formulas = [1, 2, 3].map(() => ["=Staff[[#This Row],[Days]]*2"]);
        sheet.getRange("B2:B4").dataValidation.rule = {
          wholeNumber: { formula1: 0, formula2: 10, operator: "Between" },
        };
        await context.sync();
      }),
    );
  });
  afterAll(() => preview.close());

  test("a table has its name, its parts and its look", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("staff");
        table.style = "TableStyleMedium9";
        table.load("name,style,showTotals");
        const ranges = [
          table.getRange(),
          table.getHeaderRowRange(),
          table.getDataBodyRange(),
          table.columns.getItem("Days").getDataBodyRange(),
        ];
        for (const range of ranges) range.load("address");
        table.columns.load("items/name,items/index");
        table.worksheet.load("name");
        await context.sync();
        return {
          look: [table.name, table.style, table.showTotals],
          ranges: ranges.map(({ address }) => address.replace("Sheet1!", "")),
          columns: table.columns.items.map((column) => [column.name, column.index]),
          sheet: table.worksheet.name,
        };
      }),
    );
    expect(read).toEqual({
      look: ["Staff", "TableStyleMedium9", false],
      ranges: ["A1:C4", "A1:C1", "A2:C4", "B2:B4"],
      columns: [
        ["Name", 0],
        ["Days", 1],
        ["Twice", 2],
      ],
      sheet: "Sheet1",
    });
  });

  test("added rows take formulas, formats and validation from the row above", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Staff");
        table.getDataBodyRange().format.font.color = "#0000FF";
        await context.sync();
        table.rows.add(undefined, [
          ["Aster", 5, null],
          ["Poppy", 4, null],
        ] as unknown as string[][]);
        const body = table.getDataBodyRange();
        body.load("values,address,formulas");
        const last = body.getLastRow();
        last.load("format/font/color");
        const days = last.getCell(0, 1).dataValidation;
        days.load("rule");
        await context.sync();
        return {
          address: body.address,
          values: body.values,
          formula: body.formulas.at(-1)?.[2] as unknown,
          color: last.format.font.color,
          rule: days.rule,
        };
      }),
    );
    expect(read).toEqual({
      address: "Sheet1!A2:C6",
      values: [
        ["Rose", 2, 4],
        ["Iris", 3, 6],
        ["Lily", 1, 2],
        ["Aster", 5, 10],
        ["Poppy", 4, 8],
      ],
      formula: "=Staff[[#This Row],[Days]]*2",
      color: "#0000FF",
      rule: { wholeNumber: { operator: "Between", formula1: 0, formula2: 10 } },
    });
  });

  test("rows are sorted, inserted and deleted", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Staff");
        table.sort.apply([{ key: 1, ascending: false }]);
        table.rows.add(1, [["Viola", 0, null]] as unknown as string[][]);
        table.rows.getItemAt(0).delete();
        const body = table.getDataBodyRange();
        body.load("values,address");
        await context.sync();
        return [body.address, body.values];
      }),
    );
    expect(read).toEqual([
      "Sheet1!A2:C6",
      [
        ["Viola", 0, 0],
        ["Poppy", 4, 8],
        ["Iris", 3, 6],
        ["Rose", 2, 4],
        ["Lily", 1, 2],
      ],
    ]);
  });

  test("rows below a table move down when it grows into them", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A7").values = [["below"]];
        await context.sync();
        context.workbook.tables.getItem("Staff").rows.add(undefined, [["Tansy", 6, null]] as unknown as string[][]);
        const cells = sheet.getRange("A7:A8");
        cells.load("values");
        await context.sync();
        return cells.values;
      }),
    );
    expect(read).toEqual([["Tansy"], ["below"]]);
  });

  test("columns are added, renamed and deleted, and formulas find them by their names", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const table = context.workbook.tables.getItem("Staff");
        table.columns.add(undefined, [["Note"], ["x"], ["x"], ["y"], ["x"], [""], [""]]);
        table.columns.getItem("Note").name = "Remark";
        sheet.getRange("H1").formulas = [['=COUNTIF(Staff[Remark],"x")']];
        sheet.getRange("H2").formulas = [["=SUM(Staff[Days])"]];
        const results = sheet.getRange("H1:H2");
        results.load("values");
        table.columns.load("items/name");
        await context.sync();
        const names = table.columns.items.map(({ name }) => name);
        table.columns.getItem("Remark").delete();
        const range = table.getRange();
        range.load("address");
        await context.sync();
        return { names, results: results.values, range: range.address };
      }),
    );
    // Days: 0 + 4 + 3 + 2 + 1 + 6
    expect(read).toEqual({ names: ["Name", "Days", "Twice", "Remark"], results: [[3], [16]], range: "Sheet1!A1:C7" });
  });

  test("a heading typed over renames the column for formulas", async () => {
    const values = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Headings");
        sheet.getRange("A1:A3").values = [["Old"], [4], [5]];
        sheet.tables.add("A1:A3", true).name = "Heads";
        await context.sync();
        sheet.getRange("A1").values = [["Fresh"]];
        await context.sync();
        sheet.getRange("C1").formulas = [["=SUM(Heads[Fresh])"]];
        const sum = sheet.getRange("C1");
        sum.load("values");
        await context.sync();
        return sum.values;
      }),
    );
    expect(values).toEqual([[9]]);
  });

  test("a filter hides rows and is read back", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { filter } = context.workbook.tables.getItem("Staff").columns.getItem("Name");
        filter.applyValuesFilter(["Iris", "Rose"]);
        filter.load("criteria");
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const rows = [2, 3, 4, 5, 6, 7].map((row) => sheet.getRange(`A${row}`));
        for (const row of rows) row.load("rowHidden");
        await context.sync();
        return [filter.criteria.values, rows.map(({ rowHidden }) => rowHidden)];
      }),
    );
    expect(read).toEqual([
      ["Iris", "Rose"],
      [true, true, false, false, true, true],
    ]);
  });

  test("a table without headings gets a row of them, and headings are made distinct", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("NoHeadings");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const first = sheet.tables.add("A1:B2", false).getRange();
        sheet.getRange("E1:G2").values = [
          ["Day", "Day", ""],
          [1, 2, 3],
        ];
        const second = sheet.tables.add("E1:G2", true).getHeaderRowRange();
        for (const range of [first, second]) range.load("values");
        await context.sync();
        return [first.values, second.values];
      }),
    );
    expect(read).toEqual([
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
      [["Day", "Day2", "Column3"]],
    ]);
  });

  test("a table is resized, and refuses to lose its headings or overlap another", async () => {
    const read = await preview.pane.evaluate(async () => {
      const resize = (address: string) =>
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("NoHeadings").tables.getItemAt(0).resize(address);
          await context.sync();
        });
      const codes = [await resize("A2:B4"), await resize("A1:E4"), await resize("A1:C3")];
      const address = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("NoHeadings").tables.getItemAt(0).getRange();
        range.load("address");
        await context.sync();
        return range.address;
      });
      return { codes, address };
    });
    expect(read).toEqual({ codes: ["InvalidArgument", "InvalidOperation", "none"], address: "NoHeadings!A1:C3" });
  });

  test.each([
    ["looks like a cell", "A1", "InvalidArgument"],
    ["has a space", "my table", "InvalidArgument"],
    ["is taken", "STAFF", "ItemAlreadyExists"],
  ])("a table's name that %s is refused", async (_case, name, expected) => {
    const code = await preview.pane.evaluate(
      (given) =>
        codeOf(async (context) => {
          context.workbook.tables.getItem("Heads").name = given;
          await context.sync();
        }),
      name,
    );
    expect(code).toBe(expected);
  });
});
