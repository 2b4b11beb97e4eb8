import { openPreview, type Preview } from "../support/browser/preview";

describe("the preview's grid", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ path: "/?new", viewport: { width: 1400, height: 900 } });
    process.stdout.write(`Preview ready ${preview.readyAfter} ms after the page was asked for.\n`);
  });
  afterAll(() => preview.close());

  /** Clicks a cell of the first sheet. */
  async function click(address: string) {
    const { x, y } = await preview.workbook.pointOf("Sheet1", address);
    await preview.page.mouse.click(x, y);
  }

  // Appendix B, FY14: M2 step 7 is 54,933.30 and step 8 is 56,549.71.
  test("a formula typed in small letters gives the printed salary", async () => {
    await click("A1");
    // At a person's pace: a list of functions that comes late would take Enter for a choice from it.
    await preview.page.keyboard.type('=gardner.salary("m2",7,"fy14")', { delay: 20 });
    await preview.page.keyboard.press("Enter");
    await preview.workbook.settled();
    expect(await preview.workbook.values("Sheet1", "A1")).toEqual([[54933.3]]);
  });

  test("a formula may begin with + or -; a cell formatted as Text keeps what is typed", async () => {
    const { pane, workbook } = preview;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("V1").numberFormat = [["@"]];
        await context.sync();
      }),
    );
    for (const [cell, typed] of [
      ["V1", "=1+1"],
      ["V2", "+3*2"],
      ["V3", "-3+1"],
      ["V4", "-5"],
    ] as const)
      await workbook.enter("Sheet1", cell, typed);
    expect(await workbook.formulas("Sheet1", "V1:V4")).toEqual([["=1+1"], ["=+3*2"], ["=-3+1"], [-5]]);
    expect(await workbook.values("Sheet1", "V1:V4")).toEqual([["=1+1"], [6], [-2], [-5]]);
  });

  test("a result of several cells is #SPILL! in a table, over a table and over merged cells", async () => {
    const { pane, workbook } = preview;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("N5:O7").values = [
          ["Name", "Days"],
          ["Rose", ""],
          ["Iris", ""],
        ];
        sheet.tables.add("N5:O7", true);
        sheet.getRange("R3:S3").merge();
        await context.sync();
      }),
    );
    for (const cell of ["O6", "O3", "R1", "T1"]) await workbook.enter("Sheet1", cell, "=SEQUENCE(3)");
    const shown = await Promise.all(["O6", "O3", "R1", "T1:T3"].map((cells) => workbook.values("Sheet1", cells)));
    expect(shown).toEqual([[["#SPILL!"]], [["#SPILL!"]], [["#SPILL!"]], [[1], [2], [3]]]);
  });

  test("a link to a place in the workbook shows its text", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "H20", "Elm School");
    await workbook.enter("Sheet1", "H21", `=HYPERLINK("#'Sheet1'!A1",H20)`);
    await workbook.enter("Sheet1", "H22", `=HYPERLINK("#'Sheet1'!A1")`);
    await workbook.enter("Sheet1", "H23", `=HYPERLINK(1/0,"text")`);
    expect(await workbook.values("Sheet1", "H21:H23")).toEqual([["Elm School"], ["#'Sheet1'!A1"], ["#DIV/0!"]]);
  });

  test(
    "a click on a link leads to its place: by formula, by formula inside another, and by the cell's own " + "link",
    async () => {
      const { pane, workbook } = preview;
      const selected = () =>
        pane.evaluate(() =>
          Excel.run(async (context) => {
            const range = context.workbook.getSelectedRange().load("address");
            await context.sync();
            return range.address;
          }),
        );
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("It's a place");
          const first = context.workbook.worksheets.getItem("Sheet1");
          first.getRange("J22").hyperlink = { documentReference: "'It''s a place'!D6", textToDisplay: "There" };
          first.activate();
          await context.sync();
        }),
      );
      await workbook.enter("Sheet1", "J20", `=HYPERLINK("#'It''s a place'!B4","Go")`);
      await workbook.enter("Sheet1", "J21", `=IF(TRUE,HYPERLINK("#'It''s a place'!C5","Go too"),"")`);
      await workbook.enter("Sheet1", "J23", `=IF(FALSE,HYPERLINK("#'It''s a place'!E7","Not"),"stays")`);
      for (const [cell, place] of [
        ["J20", "'It''s a place'!B4"],
        ["J21", "'It''s a place'!C5"],
        ["J22", "'It''s a place'!D6"],
        ["J23", "Sheet1!J23"],
      ] as const) {
        await click(cell);
        await preview.page.waitForTimeout(300);
        expect([cell, await selected()]).toEqual([cell, place]);
        await pane.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").activate();
            await context.sync();
          }),
        );
      }
    },
  );

  test("names are completed while typing, and arguments are explained", async () => {
    const { page } = preview;
    await click("A3");
    await page.keyboard.type("=GARDNER.SAL");
    const list = page.getByText("GARDNER.SALARY", { exact: true });
    await list.first().waitFor();
    await page.keyboard.press("Tab");
    await page
      .getByText(/Annual salary/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("a changed input recalculates what depends on it", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "C1", "7");
    await workbook.enter("Sheet1", "D1", '=GARDNER.SALARY("M2",C1,"FY14")');
    expect(await workbook.values("Sheet1", "D1")).toEqual([[54933.3]]);
    await workbook.enter("Sheet1", "C1", "8");
    expect(await workbook.values("Sheet1", "D1")).toEqual([[56549.71]]);
  });

  test("what is typed is read as Excel reads it", async () => {
    const { workbook } = preview;
    const typed: readonly [string, string | number | boolean][] = [
      ["12.5%", 0.125],
      ["9/30/2013", 41547],
      ["007", 7],
      ["'007", "007"],
      ["TRUE", true],
      ["1,234.50", 1234.5],
      ["M2", "M2"],
    ];
    for (const [index, [text]] of typed.entries()) await workbook.enter("Sheet1", `F${index + 1}`, text);
    expect(await workbook.values("Sheet1", `F1:F${typed.length}`)).toEqual(typed.map(([, value]) => [value]));
  });

  test("a spilled column gives each row its value or its own error", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "H1", '=GARDNER.SALARY({"M2";"Q9";"M2"},{7;7;8},"FY14")');
    expect(await workbook.values("Sheet1", "H1:H3")).toEqual([[54933.3], ["#VALUE!"], [56549.71]]);
    expect(await workbook.message("Sheet1", "H1")).toBe("");
    expect(await workbook.message("Sheet1", "H2")).toMatch(/"Q9" is not a lane/);
  });

  test("a bad lane's message shows when the cell is selected, and on hover", async () => {
    const { page, workbook } = preview;
    await workbook.enter("Sheet1", "A6", '=GARDNER.SALARY("Z1",7,"FY14")');
    await click("A6");
    const bubble = page.locator(".cell-bubble");
    await bubble.getByText(/"Z1" is not a lane/).waitFor();
    await page
      .locator("#cell-message")
      .getByText(/"Z1" is not a lane/)
      .waitFor();
    await click("A8");
    await bubble.waitFor({ state: "detached" });
    const { x, y } = await workbook.pointOf("Sheet1", "A6");
    // As a hand moves it: a grid that is busy may miss a single step.
    await page.mouse.move(x, y, { steps: 5 });
    await bubble.getByText(/"Z1" is not a lane/).waitFor();
  });

  test("a message goes when its cell is emptied", async () => {
    const { page, workbook } = preview;
    await workbook.enter("Sheet1", "A12", '=GARDNER.SALARY("Z1",7,"FY14")');
    await click("A12");
    const bubble = page.locator(".cell-bubble");
    await bubble.getByText(/"Z1" is not a lane/).waitFor();
    await page.keyboard.press("Delete");
    await bubble.waitFor({ state: "detached" });
  });

  test("a message goes when the formula is fixed", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "A10", '=GARDNER.SALARY("Z1",7,"FY14")');
    expect(await workbook.message("Sheet1", "A10")).toMatch(/"Z1" is not a lane/);
    await workbook.enter("Sheet1", "A10", '=GARDNER.SALARY("M2",7,"FY14")');
    expect(await workbook.message("Sheet1", "A10")).toBe("");
  });

  test("a message moves with its formula when rows are inserted above it", async () => {
    const { pane, workbook } = preview;
    await workbook.enter("Sheet1", "A20", '=GARDNER.SALARY("Z2",7,"FY14")');
    await workbook.enter("Sheet1", "A22", '=GARDNER.SALARY("M2",99,"FY14")');
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("20:21").insert("Down");
        await context.sync();
      }),
    );
    expect(await workbook.message("Sheet1", "A20")).toBe("");
    expect(await workbook.message("Sheet1", "A22")).toMatch(/"Z2" is not a lane/);
    expect(await workbook.message("Sheet1", "A24")).toMatch(/step.*99/);
  });

  test("an error handed on to another function is named by the one that refuses it, as in Excel 365", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "A30", '=ROUND(GARDNER.SALARY("M2",7,GARDNER.LANE("none",0)),0)');
    expect(await workbook.message("Sheet1", "A30")).toBe("year: the cell contains #VALUE!. Fix that cell first.");
  });

  test("calls are counted, looking at messages is not", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "A12", '=GARDNER.SALARY("Z1",7,"FY14")');
    const before = (await workbook.stats()).calls;
    await workbook.message("Sheet1", "A12");
    expect((await workbook.stats()).calls).toBe(before);
    await workbook.enter("Sheet1", "A13", '=GARDNER.SALARY("M1",1,"FY14")');
    expect((await workbook.stats()).calls).toBe(before + 1);
  });

  test("ten thousand formulas, one a row, calculate and follow their inputs", async () => {
    const { pane, workbook } = preview;
    const rows = 10_000;
    const before = (await workbook.stats()).calls;
    await pane.evaluate(
      (count) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Rows");
          sheet.getRange(`A1:A${count}`).values = Array.from({ length: count }, (_, row) => [(row % 14) + 1]);
          sheet.getRange(`B1:B${count}`).formulas = Array.from({ length: count }, (_, row) => [
            `=GARDNER.SALARY("M2",A${row + 1},"FY14")`,
          ]);
          await context.sync();
        }),
      rows,
    );
    await workbook.settled();
    expect((await workbook.stats()).calls - before).toBe(rows);
    // Rows 7, 21, 35, … ask for step 7: 9,989 = 7 + 713 × 14 is one of them.
    expect(await workbook.values("Rows", "B7")).toEqual([[54933.3]]);
    expect(await workbook.values("Rows", "B9989")).toEqual([[54933.3]]);
    await workbook.enter("Rows", "A7", "8");
    expect(await workbook.values("Rows", "B7")).toEqual([[56549.71]]);
  });

  test("settled waits for the calculation of every write, however they follow one another", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "K1", "1");
    await workbook.enter("Sheet1", "L1", '=GARDNER.SALARY("M2",K1,"FY14")');
    const steps = [7, 8, 7, 8, 7];
    for (const [index, step] of steps.entries()) {
      const written = workbook.enter("Sheet1", "K1", String(step));
      await new Promise((resolve) => setTimeout(resolve, index * 40));
      await written;
      expect(await workbook.values("Sheet1", "L1")).toEqual([[step === 7 ? 54933.3 : 56549.71]]);
    }
  });

  test("a formula with a bracket left open does no harm to the others", async () => {
    const { page, workbook } = preview;
    await click("N1");
    await page.keyboard.type("=SUM(Staff[Lane");
    await page.keyboard.press("Escape");
    await workbook.enter("Sheet1", "N1", "=[@Lane]");
    expect(await workbook.message("Sheet1", "N1")).toMatch(/#This Row/);
    await workbook.enter("Sheet1", "N2", '=1+GARDNER.SALARY("M2",7,"FY14")');
    expect(await workbook.values("Sheet1", "N2")).toEqual([[54934.3]]);
  });

  test("a way of writing that only Excel knows is not taken for a mistake", async () => {
    const { workbook } = preview;
    await workbook.enter("Sheet1", "N4", "=SUM(N1#)");
    expect(await workbook.message("Sheet1", "N4")).toMatch(/^The preview does not know A1#/);
  });
});
