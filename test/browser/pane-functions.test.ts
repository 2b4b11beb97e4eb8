import { openPreview, type Preview } from "../support/browser/preview";

// Appendix B, FY14: M2 step 7 is 54,933.30 and step 8 is 56,549.71.
const SALARY = '=GARDNER.SALARY("M2",7,"FY14")';

describe("the catalog beside a workbook", () => {
  let preview: Preview;

  const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });

  beforeAll(async () => {
    preview = await openPreview({ path: "/?new" });
  });
  afterAll(() => preview.close());
  afterEach(async () => {
    for (const name of ["Clear the form", "All functions"])
      if (await button(name).isVisible()) await button(name).click();
    await preview.pane.getByRole("searchbox").fill("");
  });

  const shows = (text: string) => preview.pane.getByRole("region", { name: "Insert" }).getByText(text).waitFor();
  const result = (text: string) =>
    preview.pane.getByRole("region", { name: "Result", exact: true }).getByText(text, { exact: true }).waitFor();

  async function select(address: string) {
    const { x, y } = await preview.workbook.pointOf("Sheet1", address);
    await preview.page.mouse.click(x, y);
  }

  async function openForm(name: string) {
    await preview.pane.getByRole("searchbox").fill(name);
    await button(name).click();
  }

  /** Opens a function's form and puts its first example into it. */
  async function tryExample(name: string) {
    await openForm(name);
    await preview.pane
      .getByRole("button", { name: /^Try it/ })
      .first()
      .click();
  }

  test("inserting writes the formula, its value and its format into the selected cell", async () => {
    await select("B3");
    await tryExample("SALARY");
    await result("54,933.30");
    await button("Insert into Sheet1!B3").click();
    await shows("Inserted into Sheet1!B3.");
    await preview.workbook.settled();
    expect(await preview.workbook.formulas("Sheet1", "B3")).toEqual([[SALARY]]);
    expect(await preview.workbook.values("Sheet1", "B3")).toEqual([[54933.3]]);
    expect(await preview.workbook.text("Sheet1", "B3")).toEqual([["54,933.30"]]);
  });

  test("a picked cell is read, named in the formula, and followed when it changes", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "A2", "7");
    await tryExample("SALARY");
    await select("A2");
    await button("Use A2 for step").click();
    await select("C2");
    await result('=GARDNER.SALARY("M2",A2,"FY14")');
    await result("54,933.30");
    await workbook.enter("Sheet1", "A2", "8");
    await result("56,549.71");
    await select("E2");
    await button("Insert into Sheet1!E2").click();
    await shows("Inserted into Sheet1!E2.");
    await workbook.settled();
    expect(await workbook.values("Sheet1", "E2")).toEqual([[56549.71]]);
  });

  test("nothing is replaced unasked, neither in the cell nor where the result spills", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "D7", "mine");
    await openForm("INSTALLMENTS");
    await preview.pane.getByLabel(/^Amount/).fill("100");
    await preview.pane.getByLabel(/^Count/).fill("8");
    await preview.pane.getByText("Fills 8 rows × 1 column.").waitFor();
    await select("D5");
    await button("Insert into Sheet1!D5").click();
    await shows("The result fills Sheet1!D5:D12, where 1 cell is not empty. Replace their contents?");
    expect(await workbook.values("Sheet1", "D5:D7")).toEqual([[""], [""], ["mine"]]);
    await button("Replace").click();
    await shows("Inserted into Sheet1!D5.");
    await workbook.settled();
    // 100 in eight payments: 12.50 each.
    expect(await workbook.values("Sheet1", "D5:D12")).toEqual(Array.from({ length: 8 }, () => [12.5]));
  });

  /** Prepares the sheet through Excel, as a person would. */
  const prepare = (work: "text" | "merged" | "table") =>
    preview.pane.evaluate(
      (what) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          if (what === "text") sheet.getRange("H1").numberFormat = [["@"]];
          if (what === "merged") sheet.getRange("H22:H23").merge();
          if (what === "table") {
            sheet.getRange("H31").values = [["Amount"]];
            sheet.tables.add("H31:H36", true).name = "Payments";
          }
          await context.sync();
        }),
      work,
    );

  test("a cell formatted as Text becomes General, so that it shows the result", async () => {
    await prepare("text");
    await tryExample("SALARY");
    await select("H1");
    await button("Insert into Sheet1!H1").click();
    await shows("Inserted into Sheet1!H1.");
    await preview.workbook.settled();
    expect(await preview.workbook.values("Sheet1", "H1")).toEqual([[54933.3]]);
  });

  test.each([
    ["merged", "H20", "The result fills Sheet1!H20:H27, where cells are merged. Excel shows #SPILL! there."],
    ["table", "H33", "The result fills Sheet1!H33:H40, which is inside the Payments table. Excel shows #SPILL! there."],
  ] as const)(
    "a result of several cells does not go over %s cells: a free place is offered",
    async (what, cell, said) => {
      await prepare(what);
      await openForm("INSTALLMENTS");
      await preview.pane.getByLabel(/^Amount/).fill("100");
      await preview.pane.getByLabel(/^Count/).fill("8");
      await preview.pane.getByText("Fills 8 rows × 1 column.").waitFor();
      await select(cell);
      await button(`Insert into Sheet1!${cell}`).click();
      await shows(said);
      const offered = preview.pane.getByRole("region", { name: "Insert" }).getByRole("button").first();
      const place = (await offered.innerText()).replace("Insert into Sheet1!", "");
      await offered.click();
      await shows(`Inserted into Sheet1!${place}.`);
      await preview.workbook.settled();
      expect(await preview.workbook.values("Sheet1", place)).toEqual([[12.5]]);
    },
  );

  test("from the pane's first key to the inserted formula with the keyboard alone", async () => {
    const { page, pane, workbook } = preview;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await select("F1");
    await pane.getByRole("button", { name: "About", exact: true }).focus();
    await press("Tab");
    await page.keyboard.type("salary");
    await pane.getByRole("heading", { level: 2 }).first().waitFor({ state: "detached" });
    await press("Tab", "Enter");
    await pane.getByRole("heading", { name: "SALARY", exact: true }).waitFor();
    await press("Tab");
    await page.keyboard.type("M2");
    await press("Tab", "Tab");
    await page.keyboard.type("7");
    await press("Tab", "Tab");
    await page.keyboard.type("FY14");
    await result("54,933.30");
    // The pick button, "Clear the form", "Copy the formula", "How it is calculated", then the insert button.
    await press("Tab", "Tab", "Tab", "Tab", "Tab");
    await press("Enter");
    await shows("Inserted into Sheet1!F1.");
    await workbook.settled();
    expect(await workbook.formulas("Sheet1", "F1")).toEqual([[SALARY]]);
  });
});

test("the ribbon's About button opens that screen", async () => {
  const preview = await openPreview({ path: "/?new" });
  await preview.page.locator("#ribbon").getByRole("button", { name: "About" }).click();
  await preview.page.frameLocator("#pane-frame").getByRole("heading", { name: "Gardner agreement" }).waitFor();
  await preview.close();
});
