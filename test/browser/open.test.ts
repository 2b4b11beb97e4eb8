import { openPreview, type Preview } from "../support/browser/preview";

/** Chooses the file on the page and waits for the page that shows it. */
async function choose({ page }: Preview, name: string, base64: string): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(base64, "base64") };
  await page.locator("#open-file").setInputFiles(file);
  await page.waitForURL(/\?file$/);
  await page.evaluate(() => window.preview.ready);
}

describe("opening a workbook", () => {
  test.each(["excel", "any"] as const)("saved for %s shows the same formulas and values", async (reader) => {
    const preview = await openPreview({ path: "/?new" });
    const { page, workbook, pane } = preview;
    await workbook.enter("Sheet1", "A1", "Lane");
    await workbook.enter("Sheet1", "B1", "Salary");
    await workbook.enter("Sheet1", "A2", "M2");
    await workbook.enter("Sheet1", "B2", '=GARDNER.SALARY(A2,7,"FY14")');
    await workbook.enter("Sheet1", "D1", "=GARDNER.INSTALLMENTS(100,3)");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.tables.add("A1:B2", true).name = "Staff";
        sheet.getRange("B2").numberFormat = [["$#,##0.00"]];
        sheet.pageLayout.orientation = "Landscape";
        await context.sync();
      }),
    );
    await workbook.enter("Sheet1", "A4", "=SUM(Staff[Salary])");
    const seen = async () => [
      await workbook.formulas("Sheet1", "A1:D4"),
      await workbook.values("Sheet1", "A1:D4"),
      await workbook.text("Sheet1", "B2"),
    ];
    const before = await seen();
    expect(await workbook.values("Sheet1", "D1:D3")).toEqual([[33.33], [33.33], [33.34]]);
    page.on("dialog", (dialog) => void dialog.accept());
    await choose(preview, "Pay.xlsx", await workbook.xlsx(reader));
    expect(await seen()).toEqual(before);
    expect(await page.locator("#save-note").textContent()).toBe("Opened Pay.xlsx.");
    const { orientation, table } = await page.evaluate(() => {
      const extras = window.preview.extras();
      const [sheet] = Object.values(extras.sheets);
      return { orientation: sheet?.page?.orientation, table: Object.keys(sheet?.tables ?? {}).length };
    });
    expect([orientation, table]).toEqual(["landscape", 1]);
    await preview.close();
  });

  test("a file that is no workbook is refused in words, and nothing changes", async () => {
    const preview = await openPreview({ path: "/?new" });
    const said: string[] = [];
    preview.page.on("dialog", (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    const file = { name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("no workbook") };
    const refused = preview.page.waitForEvent("dialog");
    await preview.page.locator("#open-file").setInputFiles(file);
    await refused;
    expect(said).toEqual(["notes.xlsx cannot be opened. Choose an Excel workbook (.xlsx)."]);
    expect(new URL(preview.page.url()).search).toBe("?new");
    await preview.close();
  });
});
