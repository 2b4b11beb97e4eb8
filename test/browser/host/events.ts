import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

type Heard = readonly [event: string, ...details: (string | boolean)[]];

declare global {
  /** What has been heard since it was last emptied. */
  var heard: Heard[];
}

describe("events through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openExcel();
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        globalThis.heard = [];
        const note = (...entry: [string, ...(string | boolean)[]]) => {
          globalThis.heard.push(entry);
          return Promise.resolve();
        };
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem("Sheet1");
        sheet.getRange("D1:E2").values = [
          ["Name", "Days"],
          ["Rose", 2],
        ];
        await context.sync();
        worksheets.onChanged.add((event) => note("changed", event.address, event.changeType, event.triggerSource));
        context.workbook.onSelectionChanged.add(() => note("selection"));
        worksheets.onCalculated.add(() => note("calculated"));
        await context.sync();
      }),
    );
    await quiet();
  });
  afterAll(() => preview.close());

  /** Waits until nothing more is heard, and gives what was. */
  async function quiet(): Promise<readonly Heard[]> {
    await preview.workbook.settled();
    for (let before = -1, now = 0; before !== now;) {
      before = now;
      await preview.page.waitForTimeout(300);
      now = await preview.pane.evaluate(() => globalThis.heard.length);
    }
    return preview.pane.evaluate(() => globalThis.heard.splice(0));
  }

  test("a change made by the add-in says so; results of formulas are calculations, not changes", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [[5], ["=A1*2"]];
        await context.sync();
      }),
    );
    const events = await quiet();
    expect(events.filter(([event]) => event === "changed")).toEqual([
      ["changed", "A1:A2", "RangeEdited", "ThisLocalAddin"],
    ]);
    expect(events).toContainEqual(["calculated"]);
  });

  test("a change made by a person is heard with its address", async () => {
    await preview.workbook.enter("Sheet1", "E2", "7");
    const events = await quiet();
    expect(events).toContainEqual(["changed", "E2", "RangeEdited", "Unknown"]);
  });

  test("formats are no change", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      }),
    );
    expect((await quiet()).filter(([event]) => event === "changed")).toEqual([]);
  });

  test("a selection is heard once", async () => {
    const { x, y } = await preview.workbook.pointOf("Sheet1", "C7");
    await preview.page.mouse.click(x, y);
    expect((await quiet()).filter(([event]) => event === "selection")).toEqual([["selection"]]);
  });

  test("inserting and deleting cells moves neither the selection nor the sheet in front", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.activate();
        sheet.getRange("B2").select();
        await context.sync();
      }),
    );
    await quiet();
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("9:9").insert("Down");
        await context.sync();
      }),
    );
    const events = await quiet();
    expect(events.filter(([event]) => event !== "calculated")).toEqual([
      ["changed", "9:9", "RowInserted", "ThisLocalAddin"],
    ]);
  });
});
