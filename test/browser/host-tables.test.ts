import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

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
        table.showBandedColumns = true;
        table.highlightFirstColumn = true;
        table.load("name,style,showBandedColumns,showBandedRows,highlightFirstColumn,showTotals,showHeaders");
        const ranges = [
          table.getRange(),
          table.getHeaderRowRange(),
          table.getDataBodyRange(),
          table.columns.getItem("Days").getDataBodyRange(),
        ];
        for (const range of ranges) range.load("address");
        table.columns.load("items/name,items/index,items/id");
        table.rows.load("count");
        table.worksheet.load("name");
        await context.sync();
        const { name, style, showBandedColumns, showBandedRows, highlightFirstColumn, showTotals, showHeaders } = table;
        return {
          look: [name, style, showBandedColumns, showBandedRows, highlightFirstColumn, showTotals, showHeaders],
          ranges: ranges.map(({ address }) => address.replace("Sheet1!", "")),
          columns: table.columns.items.map((column) => [column.name, column.index, column.id]),
          rows: table.rows.count,
          sheet: table.worksheet.name,
        };
      }),
    );
    expect(read).toEqual({
      look: ["Staff", "TableStyleMedium9", true, true, true, false, true],
      ranges: ["A1:C4", "A1:C1", "A2:C4", "B2:B4"],
      columns: [
        ["Name", 0, 1],
        ["Days", 1, 2],
        ["Twice", 2, 3],
      ],
      rows: 3,
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
        days.load("type,rule");
        await context.sync();
        return {
          address: body.address,
          values: body.values,
          formula: body.formulas.at(-1)?.[2] as unknown,
          color: last.format.font.color,
          rule: [days.type, days.rule],
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
      rule: ["WholeNumber", { wholeNumber: { operator: "Between", formula1: 0, formula2: 10 } }],
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

  test("filters hide rows, are read back and cleared", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Staff");
        const { filter } = table.columns.getItem("Days");
        const hidden = async () => {
          const rows = [2, 3, 4, 5, 6, 7].map((row) =>
            context.workbook.worksheets.getItem("Sheet1").getRange(`A${row}`),
          );
          for (const row of rows) row.load("rowHidden");
          await context.sync();
          return rows.map(({ rowHidden }) => rowHidden);
        };
        filter.applyCustomFilter(">2");
        filter.load("criteria");
        const byNumber = await hidden();
        const { criterion1 } = filter.criteria;
        filter.clear();
        table.columns.getItem("Name").filter.applyValuesFilter(["Iris", "Rose"]);
        const byName = await hidden();
        table.clearFilters();
        return { byNumber, criterion1, byName, cleared: await hidden() };
      }),
    );
    expect(read).toEqual({
      byNumber: [true, false, false, true, true, false],
      criterion1: ">2",
      byName: [true, true, false, false, true, true],
      cleared: [false, false, false, false, false, false],
    });
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

  test("a table is deleted with its cells, or turned into a plain range without", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("NoHeadings");
        sheet.tables.getItemAt(0).delete();
        await context.sync();
        const plain = sheet.tables.getItemAt(0).convertToRange();
        plain.load("address,values");
        const cells = sheet.getRange("A1:B2");
        cells.load("values");
        const count = sheet.tables.getCount();
        await context.sync();
        return [cells.values, plain.address, plain.values[0], count.value];
      }),
    );
    expect(read).toEqual([
      [
        ["", ""],
        ["", ""],
      ],
      "NoHeadings!E1:G2",
      ["Day", "Day2", "Column3"],
      0,
    ]);
  });
});

test("formulas follow a table that grew and a name that changed, in every cell that has them", async () => {
  const preview = await openExcel();
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A5").values = [["Days"], [1], [2], [4], [8]];
      sheet.tables.add("A1:A3", true).name = "Visits";
      context.workbook.names.add("Weight", sheet.getRange("A2"));
      sheet.getRange("C1:C2").formulas = [["=SUM(Visits[Days])*Weight"], ["=SUM(Visits[Days])*Weight"]];
      await context.sync();
    }),
  );
  const { workbook } = preview;
  await workbook.settled();
  expect(await workbook.values("Sheet1", "C1:C2")).toEqual([[3], [3]]);
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.getItem("Visits").resize("A1:A5");
      await context.sync();
    }),
  );
  await workbook.settled();
  expect(await workbook.values("Sheet1", "C1:C2")).toEqual([[15], [15]]);
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItem("Weight").formula = "=Sheet1!$A$4";
      await context.sync();
    }),
  );
  await workbook.settled();
  expect(await workbook.values("Sheet1", "C1:C2")).toEqual([[60], [60]]);
  await preview.close();
});
