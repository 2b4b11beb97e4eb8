import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

describe("values and formulas through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  /** Writes values into cells from A1 on, on a sheet of their own, and reads everything back. */
  const written = (sheet: string, values: (string | number | boolean | null)[][]) =>
    preview.pane.evaluate(
      ([name, given]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.add(name);
          const range = worksheet.getRangeByIndexes(0, 0, given.length, given[0]?.length ?? 1);
          range.values = given;
          range.load("values,formulas,text,numberFormat,address");
          await context.sync();
          const { values, formulas, text, numberFormat, address } = range;
          return { values, formulas, text, numberFormat, address };
        }),
      [sheet, values] as const,
    );

  test("each kind of value comes back as it is, and as it reads", async () => {
    const read = await written("Kinds", [["Iris", 1.5, true, "", "=B1*2", '="a"&"b"', "=1/0"]]);
    expect(read.address).toBe("Kinds!A1:G1");
    expect(read.values).toEqual([["Iris", 1.5, true, "", 3, "ab", "#DIV/0!"]]);
    expect(read.formulas).toEqual([["Iris", 1.5, true, "", "=B1*2", '="a"&"b"', "=1/0"]]);
    expect(read.text).toEqual([["Iris", "1.5", "TRUE", "", "3", "ab", "#DIV/0!"]]);
  });

  test("text is read as typed: numbers, percentages and dates become numbers with a format", async () => {
    // Serial 41547 is September 30, 2013: Excel counts 41275 for January 1, 2013, and 272 days later is September 30.
    const read = await written("Typed", [["12%", "9/30/2013", "1,234.50", "007", "true"]]);
    expect(read.values).toEqual([[0.12, 41547, 1234.5, 7, true]]);
    expect(read.numberFormat[0]?.[0]).toBe("0%");
    expect(read.text[0]?.slice(0, 3)).toEqual(["12%", "9/30/2013", "1,234.50"]);
  });

  test("text that begins with +, - or @ becomes a formula, as in Excel; an apostrophe keeps text", async () => {
    const read = await written("Signs", [["+1+1", "-2-3", "'=1+1", "'007", "'-x"]]);
    expect(read.formulas).toEqual([["=+1+1", "=-2-3", "=1+1", "007", "-x"]]);
    expect(read.values).toEqual([[2, -5, "=1+1", "007", "-x"]]);
  });

  test("a formula whose cells keep their values keeps its own, and follows when one changes", async () => {
    const { workbook } = preview;
    // B1 is at most 10; what follows it is a chain of cells, a sum over a range, and a count of texts.
    await written("Chain", [
      [4, "=MIN(A1,10)", "=B1*2", "=SUM(B1:C1)", '=IF(C1>15,"high","low")', '=COUNTIF(E1:E1,"high")'],
    ]);
    const after = async (typed: string) => {
      await workbook.enter("Chain", "A1", typed);
      return (await workbook.values("Chain", "B1:F1"))[0];
    };
    expect(await after("20")).toEqual([10, 20, 30, "high", 1]);
    expect(await after("30")).toEqual([10, 20, 30, "high", 1]);
    expect(await after("3")).toEqual([3, 6, 9, "low", 0]);
    expect(await after("=1/0")).toEqual(["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!", 0]);
    expect(await after("12")).toEqual([10, 20, 30, "high", 1]);
  });

  test("what INDIRECT and OFFSET call is followed, though the formula does not name it", async () => {
    const { workbook } = preview;
    await written("Called", [[4, "=MIN(A1,10)", '=INDIRECT("B"&F1)', "=C1*2", "=OFFSET($F$1,0,-4)+F1", 1]]);
    const after = async (typed: string) => {
      await workbook.enter("Called", "A1", typed);
      return (await workbook.values("Called", "B1:E1"))[0];
    };
    expect(await after("5")).toEqual([5, 5, 10, 6]);
    expect(await after("20")).toEqual([10, 10, 20, 11]);
    expect(await after("3")).toEqual([3, 3, 6, 4]);
  });

  test("copies of a formula follow cells that move along with them, and those that are fixed", async () => {
    const { workbook } = preview;
    // Column C is its neighbor times twice A1, which is at most 10.
    await written(
      "Filled down",
      [1, 2, 3, 4, 5].map((row) => [
        "",
        row,
        `=B${row}*$E$1`,
        row === 1 ? "=MIN(A1,10)" : "",
        row === 1 ? "=D1*2" : "",
      ]),
    );
    const after = async (typed: string) => {
      await workbook.enter("Filled down", "A1", typed);
      return (await workbook.values("Filled down", "C1:C5")).flat();
    };
    expect(await after("3")).toEqual([6, 12, 18, 24, 30]);
    expect(await after("20")).toEqual([20, 40, 60, 80, 100]);
    expect(await after("30")).toEqual([20, 40, 60, 80, 100]);
  });

  test("text kept by an apostrophe stays text when the cell is formatted afterwards", async () => {
    const values = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Kept").getRange("A1");
        range.values = [["'007"]];
        range.format.font.bold = true;
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([["007"]]);
  });

  test("in cells with the text format everything written is text", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("TextFormat").getRange("A1:B1");
        range.numberFormat = [["@", "@"]];
        range.values = [["=1+1", "12"]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([["=1+1", "12"]]);
  });

  test("null leaves a cell alone, an empty text clears it, one value fills the range", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Nulls").getRange("A1:C2");
        // Office.js takes one value for all cells, which its types do not say.
        range.values = 7 as unknown as number[][];
        await context.sync();
        range.values = [
          [null, "", 1],
          [null, null, ""],
        ];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([
      [7, "", 1],
      [7, 7, ""],
    ]);
  });

  test("an array of another size than the range is refused and nothing is written", async () => {
    const code = await preview.pane.evaluate(() =>
      codeOf(async (context) => {
        context.workbook.worksheets.getItem("Nulls").getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(await preview.workbook.values("Nulls", "A1:B2")).toEqual([
      [7, ""],
      [7, 7],
    ]);
  });

  test("spilled results are read, and belong to what is used", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Spill");
        sheet.getRange("B2").formulas = [["=SEQUENCE(2,3)"]];
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("address,values");
        await context.sync();
        return [used.address, used.values];
      }),
    );
    expect(read).toEqual([
      "Spill!B2:D3",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ]);
  });

  test("ten thousand cells go in one round trip and come back", async () => {
    const before = await preview.workbook.stats();
    const result = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Many").getRange("A1:J1000");
        range.values = Array.from({ length: 1000 }, (_row, row) =>
          Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
        );
        range.load("values");
        await context.sync();
        const all = range.values.flat() as number[];
        return { count: all.length, last: all.at(-1), sum: all.reduce((sum, value) => sum + value, 0) };
      }),
    );
    // 0 + 1 + … + 9999 = 9999 · 10000 / 2
    expect(result).toEqual({ count: 10_000, last: 9999, sum: 49_995_000 });
    // The work itself is one batch; office.js sends another to let the ranges go.
    expect((await preview.workbook.stats()).batches - before.batches).toBeLessThanOrEqual(2);
  });

  test("whole columns and rows have addresses but no values", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Many");
        const [columns, rows] = [sheet.getRange("B:C"), sheet.getRange("3:4")];
        for (const range of [columns, rows]) range.load("address,values,rowCount,cellCount");
        await context.sync();
        return [columns, rows].map(({ address, values, rowCount, cellCount }) => [
          address,
          values,
          rowCount,
          cellCount,
        ]);
      }),
    );
    expect(read).toEqual([
      ["Many!B:C", null, 1_048_576, 2_097_152],
      ["Many!3:4", null, 2, 32_768],
    ]);
  });
});
