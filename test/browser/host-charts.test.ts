import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

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
        chart.axes.valueAxis.title.text = "Educators";
        chart.series.getItemAt(0).format.fill.setSolidColor("#107C10");
        chart.setPosition("E2", "H12");
        chart.load("name,chartType,top,left");
        chart.title.load("text,visible");
        chart.series.load("items/name");
        await context.sync();
        return [
          chart.name,
          chart.chartType,
          chart.title.text,
          chart.title.visible,
          chart.series.items.map(({ name }) => name),
          chart.top > 0,
          chart.left > 0,
        ];
      }),
    );
    expect(read).toEqual(["Progress", "ColumnClustered", "Completion by step", true, ["Done", "Due"], true, true]);
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
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("E2");
        range.load("width,height");
        await context.sync();
        return [(range.width * 96) / 72, (range.height * 96) / 72] as const;
      }),
    );
    // pointOf is the middle of the cell.
    expect(Math.abs((box?.x ?? 0) - (cell.x - size[0] / 2))).toBeLessThan(3);
    expect(Math.abs((box?.y ?? 0) - (cell.y - size[1] / 2))).toBeLessThan(3);
  });

  test("the page knows that the chart is not saved", async () => {
    expect(await preview.page.evaluate(() => window.previewHost?.notSaved())).toEqual([
      "chart “Completion by step” on Sheet1",
    ]);
  });

  test("kinds that the preview does not draw are ApiNotFound, and a deleted chart is gone", async () => {
    const read = await preview.pane.evaluate(async () => {
      const code = await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.charts.add("Radar", sheet.getRange("A1:C3"));
        await context.sync();
      });
      const left = await Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Sheet1");
        charts.getItem("Progress").delete();
        const gone = charts.getItemOrNullObject("Progress");
        charts.load("count");
        await context.sync();
        return [gone.isNullObject, charts.count];
      });
      return [code, left];
    });
    expect(read).toEqual(["ApiNotFound", [true, 0]]);
    await preview.page.getByRole("img", { name: /^Completion/ }).waitFor({ state: "detached" });
  });
});
