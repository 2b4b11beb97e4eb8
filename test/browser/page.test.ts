import { findings, LOOKS, setLook } from "../support/browser/accessibility";
import { openPreview, type Preview } from "../support/browser/preview";

describe("the preview's page", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ path: "/?new", viewport: { width: 1400, height: 900 } });
  });
  afterAll(() => preview.close());

  test("the ribbon's buttons open, switch and close the pane", async () => {
    const { page } = preview;
    const pane = page.getByRole("complementary", { name: "Add-in pane" });
    const button = page.getByRole("button", { name: "Functions", exact: true });
    await expect(button.getAttribute("aria-pressed")).resolves.toBe("true");
    await page.getByRole("button", { name: "Close the pane" }).click();
    await pane.waitFor({ state: "hidden" });
    await expect(button.evaluate((shown) => shown === document.activeElement)).resolves.toBe(true);
    await button.press("Enter");
    await pane.waitFor();
    await page.getByRole("button", { name: "About", exact: true }).click();
    await page.frameLocator("#pane-frame").getByText("July 1, 2012").first().waitFor();
    await button.click();
    await page.frameLocator("#pane-frame").getByRole("searchbox").waitFor();
  });

  test("the pressed button is that of the screen in the pane, however it was opened", async () => {
    const { page, pane } = preview;
    const pressed = () => page.locator('#ribbon [aria-pressed="true"]').allInnerTexts();
    await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Evaluation" }).click();
    await expect(pressed()).resolves.toEqual(["Evaluation"]);
    await page.getByRole("button", { name: "Close the pane" }).click();
    await expect(pressed()).resolves.toEqual([]);
    await page.locator("#ribbon").getByRole("button", { name: "Functions" }).click();
    await pane.getByRole("searchbox").waitFor();
    await expect(pressed()).resolves.toEqual(["Functions"]);
  });

  test("the pane is made wider and narrower with the keyboard, within 300 and 600 pixels", async () => {
    const { page } = preview;
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    const width = () => page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
    for (let press = 0; press < 20; press++) await splitter.press("ArrowLeft");
    expect(await width()).toBe(600);
    for (let press = 0; press < 20; press++) await splitter.press("ArrowRight");
    expect(await width()).toBe(300);
    await expect(splitter.getAttribute("aria-valuenow")).resolves.toBe("300");
  });

  test("the pane is made wider with the mouse", async () => {
    const { page } = preview;
    const box = await page.locator("#splitter").boundingBox();
    if (!box) throw new Error("The splitter is not on the page.");
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, box.y + 200, { steps: 5 });
    await page.mouse.up();
    const width = await page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
    expect(Math.abs(width - 400)).toBeLessThan(10);
  });

  test("the pane follows the theme", async () => {
    const { page, pane } = preview;
    const background = (color: string) =>
      pane.waitForFunction(
        (expected) =>
          getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor === expected,
        color,
      );
    // Within the five seconds for which office.js remembers a theme, too.
    await page.getByLabel("Theme").selectOption("dark");
    await background("rgb(41, 41, 41)");
    await setLook(preview, "contrast");
    await background("rgb(0, 0, 0)");
    await setLook(preview, "light");
    await background("rgb(255, 255, 255)");
  });

  test.each(LOOKS)("axe finds nothing on the page itself: %s", async (theme) => {
    await setLook(preview, theme);
    expect(await findings(preview.page.mainFrame(), { exclude: ["#grid", "iframe"] })).toEqual([]);
    await setLook(preview, "light");
  });

  test("the page fits a narrow window", async () => {
    const { page } = preview;
    await page.setViewportSize({ width: 360, height: 700 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.setViewportSize({ width: 1400, height: 900 });
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("leaving with unsaved changes asks first, without any it does not", async () => {
    const fresh = await openPreview({ path: "/?new" });
    const asked: string[] = [];
    fresh.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await fresh.page.mouse.click(5, 5);
    await fresh.page.reload();
    await fresh.page.evaluate(() => window.preview.ready);
    expect(asked).toEqual([]);
    await fresh.workbook.enter("Sheet1", "A1", "1");
    await fresh.page.mouse.click(5, 5);
    await fresh.page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await fresh.close();
  });

  test("nothing is listed as missing while nothing is", async () => {
    expect(await preview.workbook.unsupported()).toEqual([]);
    expect(await preview.page.locator("#unsupported").isVisible()).toBe(false);
  });

  test("an Office.js member that the preview does not have raises ApiNotFound and is listed on screen", async () => {
    const { page, pane, workbook } = preview;
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.slicers.load("items");
        await context.sync();
      }).then(
        () => "none",
        (error: { code: string }) => error.code,
      ),
    );
    expect(code).toBe("ApiNotFound");
    expect(await workbook.unsupported()).toEqual([expect.stringMatching(/slicers/i)]);
    await page.getByText("1 member of Office.js missing in the preview").click();
    await page
      .locator("#unsupported-list")
      .getByText(/slicers/i)
      .waitFor();
  });
});

describe("saving from the preview's page", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview({ path: "/?new" });
  });
  afterAll(() => preview.close());

  test("a saved workbook is no longer asked about, and the new workbook is empty", async () => {
    const { page, workbook, close } = await openPreview();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await workbook.enter("Sheet1", "A1", "1");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as .xlsx" }).click();
    expect((await download).suggestedFilename()).toBe("Book1.xlsx");
    await page.locator("#save:enabled").waitFor();
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.waitForURL(/\?new$/);
    await page.evaluate(() => window.preview.ready);
    expect(asked).toEqual([]);
    expect(await workbook.sheets()).toEqual(["Sheet1"]);
    expect(await workbook.values("Sheet1", "A1")).toEqual([[""]]);
    await close();
  });

  test("the file for Excel alone has a name of its own, and the page says what other programs make of it", async () => {
    const { page, workbook } = preview;
    await workbook.enter("Sheet1", "A1", '=GARDNER.SALARY("M9",7,"FY14")');
    const save = async (reader: string) => {
      await page.getByRole("combobox", { name: "Save for" }).selectOption(reader);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as .xlsx" }).click();
      const name = (await download).suggestedFilename();
      await page.locator("#save:enabled").waitFor();
      return [name, await page.locator("#save-note").textContent()];
    };
    expect(await save("excel")).toEqual([
      "Book1 for Excel.xlsx",
      "Saved Book1 for Excel.xlsx. Programs other than Excel show #NAME? where it uses the add-in.",
    ]);
    expect(await save("any")).toEqual([
      "Book1.xlsx",
      "Saved Book1.xlsx. Of 1 formula it has only the result: blank, TRUE, FALSE or an error.",
    ]);
  });

  test("saving says which charts the file does not have", async () => {
    const { page, pane, workbook } = preview;
    await workbook.enter("Sheet1", "A1", "1");
    const save = async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as .xlsx" }).click();
      await download;
      await page.locator("#save:enabled").waitFor();
      return page.locator("#save-note").textContent();
    };
    expect(await save()).toBe("Saved Book1.xlsx.");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:A1"), "Columns").title.text = "Overdue by school";
        await context.sync();
      }),
    );
    expect(await save()).toMatch(/cannot save charts: chart “Overdue by school” on Sheet1/);
  });

  test("a page whose add-in has not been built says so", async () => {
    const context = await openPreview({ expectedErrors: [/no manifest/, /404/] });
    await context.page.route("**/addin/manifest.xml", (route) => route.fulfill({ status: 404 }));
    await context.page.goto(new URL("/", context.page.url()).href);
    await context.page
      .getByRole("alert")
      .getByText(/The preview could not start\. The add-in has not been built/)
      .waitFor();
    await context.close();
  });
});

test("at 800 px the tab of the sheet is in sight", async () => {
  const preview = await openPreview({ path: "/?new", viewport: { width: 800, height: 600 } });
  const isInSight = await preview.page.locator('[data-u-comp="slide-tab-item"]').evaluate((tab) => {
    const { left, top, width, height } = tab.getBoundingClientRect();
    return tab.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isInSight).toBe(true);
  await preview.close();
});
