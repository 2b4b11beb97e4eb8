import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

describe("charts through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openExcel();
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:C3").values = [
          ["Step", "Done", "Due"],
          ["Plan", 12, 3],
          ["Report", 4, 11],
        ];
        await context.sync();
      }),
    );
  });
  afterAll(() => preview.close());

  test("a chart is drawn with its title and its figures in words", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
        chart.name = "Progress";
        chart.title.text = "Completion by step";
        chart.legend.position = "Right";
        chart.axes.valueAxis.maximum = 20;
        chart.series.getItemAt(0).format.fill.setSolidColor("#107C10");
        chart.setPosition("E2", "H12");
        chart.load("name");
        chart.title.load("text");
        await context.sync();
        return [chart.name, chart.title.text];
      }),
    );
    expect(read).toEqual(["Progress", "Completion by step"]);
    const drawing = preview.page.getByRole("img", { name: /^Completion by step\./ });
    await drawing.waitFor();
    expect(await drawing.getAttribute("aria-label")).toBe(
      "Completion by step. Done: Plan 12, Report 4; Due: Plan 3, Report 11",
    );
    expect(await drawing.locator('rect[fill="#107C10"]').count()).toBe(3);
  });

  test("a chart follows its cells", async () => {
    await preview.workbook.enter("Sheet1", "B3", "9");
    await preview.page.getByRole("img", { name: /Done: Plan 12, Report 9/ }).waitFor();
  });

  test("it begins where its first cell begins", async () => {
    const box = await preview.page.getByRole("img", { name: /^Completion/ }).boundingBox();
    const cell = await preview.workbook.pointOf("Sheet1", "E2");
    const size = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("E2");
        format.load("columnWidth,rowHeight");
        await context.sync();
        return [(format.columnWidth * 96) / 72, (format.rowHeight * 96) / 72] as const;
      }),
    );
    // pointOf is the middle of the cell.
    expect(Math.abs((box?.x ?? 0) - (cell.x - size[0] / 2))).toBeLessThan(3);
    expect(Math.abs((box?.y ?? 0) - (cell.y - size[1] / 2))).toBeLessThan(3);
  });

  test("the page knows that the chart is not saved", async () => {
    expect(await preview.page.evaluate(() => window.preview.notSaved())).toEqual([
      "chart “Completion by step” on Sheet1",
    ]);
  });

  // Excel draws the first category of a bar chart at the bottom; reversed, at the top, with the value axis there too.
  test("bars begin at the bottom as in Excel, and at the top where the category axis is reversed", async () => {
    const { pane, page } = preview;
    const places = async (title: string) => {
      const drawing = page.getByRole("img", { name: new RegExp(`^${title}`) });
      await drawing.waitFor();
      const y = async (text: string) => Number(await drawing.getByText(text, { exact: true }).getAttribute("y"));
      return { plan: await y("Plan"), report: await y("Report"), zero: await y("0") };
    };
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        for (const [title, place] of [
          ["Upwards", "E15"],
          ["Downwards", "K15"],
        ] as const) {
          const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
          chart.title.text = title;
          chart.setPosition(place);
          chart.axes.categoryAxis.reversePlotOrder = title === "Downwards";
        }
        await context.sync();
      }),
    );
    const [up, down] = [await places("Upwards"), await places("Downwards")];
    expect(up.plan).toBeGreaterThan(up.report);
    expect(up.zero).toBeGreaterThan(up.plan);
    expect(down.plan).toBeLessThan(down.report);
    expect(down.zero).toBeLessThan(down.plan);
  });

  test("kinds that the preview does not draw are ApiNotFound", async () => {
    const code = await preview.pane.evaluate(() =>
      codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.charts.add("Radar", sheet.getRange("A1:C3"));
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });
});
