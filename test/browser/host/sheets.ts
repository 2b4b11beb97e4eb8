import { Workbook } from "exceljs";
import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

describe("sheets, names and page set-up through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  test("a sheet is added at the end without coming to the front", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Plan");
        sheet.showGridlines = false;
        sheet.load("name,showGridlines");
        const selected = context.workbook.getSelectedRange();
        selected.load("address");
        await context.sync();
        return [sheet.name, sheet.showGridlines, selected.address];
      }),
    );
    expect(read).toEqual(["Plan", false, "Sheet1!A1"]);
    expect(await preview.workbook.sheets()).toEqual(["Sheet1", "Plan"]);
  });

  test.each([
    ["a taken name in other case", "pLAN", "ItemAlreadyExists"],
    ["an empty name", "", "InvalidArgument"],
    ["a name with a slash", "a/b", "InvalidArgument"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["an apostrophe at the end", "plan'", "InvalidArgument"],
    ["History", "History", "InvalidArgument"],
  ])("%s is refused as a sheet's name", async (_case, name, expected) => {
    const codes = await preview.pane.evaluate(
      async (given) => [
        await codeOf(async (context) => {
          context.workbook.worksheets.add(given);
          await context.sync();
        }),
        await codeOf(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").name = given;
          await context.sync();
        }),
      ],
      name,
    );
    expect(codes).toEqual([expected, expected]);
    expect(await preview.workbook.sheets()).toEqual(["Sheet1", "Plan"]);
  });

  test("a sheet is renamed, activated and deleted", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Old");
        sheet.name = "New";
        sheet.activate();
        const selected = context.workbook.getSelectedRange();
        selected.load("address");
        await context.sync();
        sheet.delete();
        const gone = worksheets.getItemOrNullObject("New");
        await context.sync();
        return [selected.address, gone.isNullObject];
      }),
    );
    expect(read).toEqual(["New!A1", true]);
  });

  test("a missing sheet is ItemNotFound, and the last sheet cannot be deleted", async () => {
    const codes = await preview.pane.evaluate(async () => [
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Plan").delete();
        context.workbook.worksheets.getItem("Sheet1").delete();
        await context.sync();
      }),
    ]);
    expect(codes).toEqual(["ItemNotFound", "InvalidOperation"]);
  });

  test("rows, and rows with columns, are frozen", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const [first, second] = ["Rows", "Both"].map((name) => context.workbook.worksheets.add(name));
        first?.freezePanes.freezeRows(1);
        second?.freezePanes.freezeAt("A1:B3");
        await context.sync();
      }),
    );
    const file = new Workbook();
    await file.xlsx.load(Uint8Array.from(Buffer.from(await preview.workbook.xlsx(), "base64")).buffer);
    const frozen = ["Rows", "Both"].map((name) => file.getWorksheet(name)?.views[0]);
    expect(frozen).toMatchObject([
      { state: "frozen", ySplit: 1 },
      { state: "frozen", xSplit: 2, ySplit: 3 },
    ]);
  });

  test("names mean their ranges and values, also after their sheet is renamed", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.add("Dates");
        sheet.getRange("D1:D3").values = [[1], [2], [3]];
        names.add("DueDates", sheet.getRange("D1:D3"));
        names.add("Share", "=0.75");
        worksheets.getItem("Rows").getRange("E1").formulas = [["=SUM(DueDates)*Share"]];
        await context.sync();
        const shown = worksheets.getItem("Rows").getRange("E1").load("values");
        await context.sync();
        const first = shown.values;
        sheet.name = "Dates of the year";
        await context.sync();
        sheet.getRange("D1").values = [[5]];
        const total = worksheets.getItem("Rows").getRange("E1");
        total.load("values");
        const byName = worksheets.getItem("Rows").getRange("DueDates");
        byName.load("address");
        const itself = names.getItem("DueDates").getRange().load("address");
        names.load("items/name");
        await context.sync();
        const before = names.items.map(({ name }) => name);
        names.getItem("DueDates").delete();
        const gone = names.getItemOrNullObject("DueDates");
        await context.sync();
        const addresses = [byName.address, itself.address];
        return { first, total: total.values, addresses, before, gone: gone.isNullObject };
      }),
    );
    // (1 + 2 + 3) · 0.75, then (5 + 2 + 3) · 0.75
    expect(read).toEqual({
      first: [[4.5]],
      total: [[7.5]],
      addresses: Array(2).fill("'Dates of the year'!D1:D3"),
      before: ["DueDates", "Share"],
      gone: true,
    });
  });

  test("a name that is taken or looks like a cell is refused", async () => {
    const codes = await preview.pane.evaluate(() =>
      Promise.all(
        ["Share", "B2", "two words"].map((name) =>
          codeOf(async (context) => {
            context.workbook.names.add(name, "=1");
            await context.sync();
          }),
        ),
      ),
    );
    expect(codes).toEqual(["ItemAlreadyExists", "InvalidArgument", "InvalidArgument"]);
  });

  test("page set-up is kept for the saved file", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const page = context.workbook.worksheets.getItem("Rows").pageLayout;
        page.orientation = "Landscape";
        page.paperSize = "Legal";
        page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
        page.centerHorizontally = true;
        page.topMargin = 36;
        page.setPrintArea("A1:E20");
        page.setPrintTitleRows("$1:$2");
        page.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
        page.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin");
        page.headersFooters.defaultForAllPages.load("centerFooter");
        await context.sync();
        const { orientation, paperSize, zoom, centerHorizontally, topMargin, leftMargin } = page;
        const { centerFooter } = page.headersFooters.defaultForAllPages;
        return [orientation, paperSize, zoom, centerHorizontally, topMargin, leftMargin, centerFooter];
      }),
    );
    const zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    expect(read).toEqual(["Landscape", "Legal", zoom, true, 36, 50.4, "Page &P of &N"]);
    const saved = await preview.page.evaluate(() =>
      Object.values(window.preview.extras().sheets).map(({ page }) => page),
    );
    expect(saved).toContainEqual(
      expect.objectContaining({ orientation: "landscape", paper: "legal", titleRows: "1:2", printAreas: ["A1:E20"] }),
    );
  });

  test("a protected sheet refuses changes of locked cells and takes those of unlocked ones", async () => {
    const read = await preview.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Form");
        sheet.getRange("B1:B3").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      });
      const write = (address: string) =>
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Form").getRange(address).values = [[1]];
          await context.sync();
        });
      const codes = [await write("B2"), await write("A1")];
      await Excel.run(async (context) => context.workbook.worksheets.getItem("Form").protection.unprotect());
      return [...codes, await write("A1")];
    });
    expect(read).toEqual(["none", "AccessDenied", "none"]);
  });
});
