import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

describe("sheets, names and page set-up through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  test("a sheet is added at the end without coming to the front, and its traits come back", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Plan");
        sheet.tabColor = "#FF0000";
        sheet.showGridlines = false;
        sheet.load("name,position,visibility,tabColor,showGridlines");
        const active = worksheets.getActiveWorksheet();
        active.load("name");
        const count = worksheets.getCount();
        await context.sync();
        return { ...sheet.toJSON(), active: active.name, count: count.value };
      }),
    );
    expect(read).toMatchObject({
      name: "Plan",
      position: 1,
      visibility: "Visible",
      tabColor: "#FF0000",
      showGridlines: false,
      active: "Sheet1",
      count: 2,
    });
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

  test("a sheet is renamed, moved, hidden, shown, activated and deleted", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Old");
        sheet.name = "New";
        sheet.position = 0;
        sheet.visibility = "VeryHidden";
        sheet.load("visibility");
        const visible = worksheets.getCount(true);
        await context.sync();
        const hidden = [sheet.visibility, visible.value];
        sheet.visibility = "Visible";
        sheet.activate();
        const next = sheet.getNextOrNullObject();
        const before = sheet.getPreviousOrNullObject();
        next.load("name");
        const active = worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        const shown = [active.name, next.name, before.isNullObject];
        sheet.delete();
        const gone = worksheets.getItemOrNullObject("New");
        await context.sync();
        return { hidden, shown, gone: gone.isNullObject };
      }),
    );
    expect(read).toEqual({ hidden: ["VeryHidden", 2], shown: ["New", "Sheet1", true], gone: true });
  });

  test("the last visible sheet can be neither deleted nor hidden, and a missing sheet is ItemNotFound", async () => {
    const codes = await preview.pane.evaluate(async () => [
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Plan").visibility = "Hidden";
        context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").delete();
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Plan").visibility = "Visible";
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
        await context.sync();
      }),
    ]);
    expect(codes).toEqual(["InvalidOperation", "InvalidOperation", "ItemNotFound"]);
  });

  test("a copy has the cells and the page set-up of its sheet, under a name of its own", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
        sheet.pageLayout.orientation = "Landscape";
        const copy = sheet.copy("After", sheet);
        copy.load("name,position");
        copy.pageLayout.load("orientation");
        const cells = copy.getRange("A1:B1");
        cells.load("values,formulas");
        await context.sync();
        const { name, position } = copy;
        return {
          name,
          position,
          orientation: copy.pageLayout.orientation,
          values: cells.values,
          formulas: cells.formulas,
        };
      }),
    );
    expect(read).toEqual({
      name: "Plan (2)",
      position: 2,
      orientation: "Landscape",
      values: [[2, 6]],
      formulas: [[2, "=A1*3"]],
    });
  });

  test("panes are frozen and let go", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem("Plan");
        const places: string[] = [];
        for (const freeze of [
          () => freezePanes.freezeRows(1),
          () => freezePanes.freezeColumns(2),
          () => freezePanes.freezeAt("A1:B3"),
        ]) {
          freeze();
          const location = freezePanes.getLocation();
          location.load("address");
          await context.sync();
          places.push(location.address);
        }
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        await context.sync();
        return [...places, none.isNullObject];
      }),
    );
    expect(read).toEqual(["Plan!1:1", "Plan!A:B", "Plan!A1:B3", true]);
  });

  test("names of the workbook and of a sheet stand for their ranges and values", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.getItem("Plan");
        sheet.getRange("D1:D3").values = [[1], [2], [3]];
        const due = names.add("DueDates", sheet.getRange("D1:D3"), "when things are due");
        const share = names.add("Share", "=0.75");
        const local = sheet.names.add("Corner", sheet.getRange("A1"));
        sheet.getRange("E1").formulas = [["=SUM(DueDates)*Share"]];
        const total = sheet.getRange("E1");
        total.load("values");
        const byName = sheet.getRange("DueDates");
        byName.load("address");
        for (const item of [due, share, local]) item.load("name,type,value,scope,formula,comment,visible");
        await context.sync();
        const items = [due, share, local].map((item) => [
          item.name,
          item.type,
          item.value as unknown,
          item.scope,
          item.formula as unknown,
        ]);
        due.delete();
        const gone = names.getItemOrNullObject("DueDates");
        await context.sync();
        return { items, comment: due.comment, total: total.values, byName: byName.address, gone: gone.isNullObject };
      }),
    );
    expect(read).toEqual({
      items: [
        ["DueDates", "Range", "Plan!D1:D3", "Workbook", "=Plan!$D$1:$D$3"],
        ["Share", "Double", 0.75, "Workbook", "=0.75"],
        ["Corner", "Range", "Plan!A1", "Worksheet", "=Plan!$A$1"],
      ],
      comment: "when things are due",
      total: [[4.5]],
      byName: "Plan!D1:D3",
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
        const page = context.workbook.worksheets.getItem("Plan").pageLayout;
        page.orientation = "Landscape";
        page.paperSize = "Legal";
        page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
        page.centerHorizontally = true;
        page.printGridlines = true;
        page.setPrintArea("A1:E20");
        page.setPrintTitleRows("$1:$2");
        page.setPrintMargins("Inches", { top: 0.5, left: 0.25 });
        page.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
        page.load("orientation,paperSize,zoom,centerHorizontally,printGridlines,topMargin,leftMargin");
        page.headersFooters.defaultForAllPages.load("centerFooter");
        const [area, rows, columns] = [
          page.getPrintArea(),
          page.getPrintTitleRows(),
          page.getPrintTitleColumnsOrNullObject(),
        ];
        area.load("address");
        rows.load("address");
        await context.sync();
        const { orientation, paperSize, zoom, centerHorizontally, printGridlines, topMargin, leftMargin } = page;
        return {
          set: [orientation, paperSize, zoom, centerHorizontally, printGridlines, topMargin, leftMargin],
          places: [area.address, rows.address, columns.isNullObject],
          footer: page.headersFooters.defaultForAllPages.centerFooter,
        };
      }),
    );
    expect(read).toEqual({
      set: ["Landscape", "Legal", { horizontalFitToPages: 1, verticalFitToPages: 2 }, true, true, 36, 18],
      places: ["Plan!A1:E20", "Plan!1:2", true],
      footer: "Page &P of &N",
    });
    const saved = await preview.page.evaluate(() =>
      Object.values(window.previewHost?.extras().sheets ?? {}).map(({ page }) => page),
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
        sheet.protection.protect({ allowSort: true });
        await context.sync();
      });
      const write = (address: string) =>
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Form").getRange(address).values = [[1]];
          await context.sync();
        });
      const state = await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Form");
        protection.load("protected,options");
        await context.sync();
        return [protection.protected, protection.options.allowSort, protection.options.allowInsertRows];
      });
      const codes = [await write("B2"), await write("A1")];
      await Excel.run(async (context) => context.workbook.worksheets.getItem("Form").protection.unprotect());
      return { state, codes: [...codes, await write("A1")] };
    });
    expect(read).toEqual({ state: [true, true, false], codes: ["none", "AccessDenied", "none"] });
  });
});
