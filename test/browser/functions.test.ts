import { openPreview, type Preview, type Workbook } from "../support/browser/preview";

describe("the add-in's functions in the preview's cells", () => {
  let preview: Preview;
  let workbook: Workbook;
  let row = 0;

  beforeAll(async () => {
    preview = await openPreview({ path: "/?new", expectedErrors: [/No function GARDNER\.NOSUCH/] });
    workbook = preview.workbook;
  });
  afterAll(() => preview.close());

  /** The value and the message of a formula in a cell of its own. */
  async function calculate(formula: string) {
    const address = `A${++row}`;
    await workbook.enter("Sheet1", address, formula);
    const [[value] = []] = await workbook.values("Sheet1", address);
    return { value, message: await workbook.message("Sheet1", address) };
  }

  test.each([
    // Appendix B, FY14, M2 step 7: 54,933.30.
    ["in any case", '=Gardner.Salary("M2",7,"FY14")', 54933.3],
    ["with a text result", '=GARDNER.LANE("MA",27)', "M4"],
    // 54,933.30 ÷ 184 = 298.5505…
    ["with arguments left out at the end", '=GARDNER.PERDIEM("M2",7,"FY14")', 298.55],
    // 54,933.30 ÷ 194 = 283.1613…
    ["with an argument left out in the middle", '=GARDNER.PERDIEM("M2",7,"FY14",,194)', 283.16],
    ["inside a function of the grid", "=SUM(GARDNER.INSTALLMENTS(1000,26))", 1000],
    ["around a function of the grid", '=GARDNER.SALARY(UPPER("m2"),3+4,"FY"&14)', 54933.3],
    ["with nothing but blank cells for the person", '=GARDNER.SALARY(Z1,Z2,"FY14")', ""],
  ])("a call %s", async (_, formula, value) => {
    expect(await calculate(formula)).toEqual({ value, message: "" });
  });

  test("an error among the arguments is named, with what to do", async () => {
    const names = (error: string, argument: string) => ({
      value: "#VALUE!",
      message: `${argument}: the cell contains ${error}. Fix that cell first.`,
    });
    expect(await calculate('=GARDNER.SALARY(NA(),7,"FY14")')).toEqual(names("#N/A", "lane"));
    expect(await calculate('=GARDNER.SALARY("M2",1/0,"FY14")')).toEqual(names("#DIV/0!", "step"));
  });

  test("a missing step is an error that names it", async () => {
    const { value, message } = await calculate('=GARDNER.SALARY("M2",Z2,"FY14")');
    expect(value).toBe("#VALUE!");
    expect(message).toMatch(/step/);
  });

  test("a year outside the agreement is not available, and the message says which are covered", async () => {
    const { value, message } = await calculate('=GARDNER.SALARY("M2",7,"FY16")');
    expect(value).toBe("#N/A");
    expect(message).toMatch(/FY13.*FY15/);
  });

  test("too few or too many arguments are an error", async () => {
    expect((await calculate('=GARDNER.SALARY("M2",7)')).value).toBe("#VALUE!");
    expect((await calculate('=GARDNER.SALARY("M2",7,"FY14",1)')).value).toBe("#VALUE!");
  });

  test("a function that the add-in does not have is an unknown name", async () => {
    expect((await calculate("=GARDNER.NOSUCH(1)")).value).toBe("#NAME?");
  });

  test("a column of lanes against a row of steps makes a grid", async () => {
    await workbook.enter("Sheet1", "H1", '=GARDNER.SALARY({"M2";"M2"},{7,8},"FY14")');
    // Appendix B, FY14: M2 step 7 and step 8.
    expect(await workbook.values("Sheet1", "H1:I2")).toEqual([
      [54933.3, 56549.71],
      [54933.3, 56549.71],
    ]);
    expect(await workbook.formulas("Sheet1", "H1")).toEqual([['=GARDNER.SALARY({"M2";"M2"},{7,8},"FY14")']]);
  });

  test("a whole schedule spills: 15 rows, 16 columns", async () => {
    await workbook.enter("Sheet1", "L1", '=GARDNER.SCHEDULE("FY13")');
    const schedule = await workbook.values("Sheet1", "L1:AA15");
    expect(schedule[0]?.slice(0, 3)).toEqual(["Step", "B0", "B1"]);
    // Appendix B, FY13, step 1: B0 40,796.54; C / D 47,938.42.
    expect(schedule[1]?.[1]).toBe(40796.54);
    expect(schedule[1]?.[15]).toBe(47938.42);
    expect(schedule.flat()).not.toContain("");
  });

  test("a schedule has room on a sheet that was added", async () => {
    await preview.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    const [added = ""] = (await workbook.sheets()).slice(-1);
    await workbook.enter(added, "P1980", '=GARDNER.SCHEDULE("FY15")');
    // Appendix B, FY15, step 1: C / D 49,875.13.
    expect(await workbook.values(added, "AE1981")).toEqual([[49875.13]]);
  });

  test("what is in the way of a spilled result is not overwritten", async () => {
    await workbook.enter("Sheet1", "D3", "mine");
    await workbook.enter("Sheet1", "D1", "=GARDNER.INSTALLMENTS(300,3)");
    expect(await workbook.values("Sheet1", "D1:D3")).toEqual([["#SPILL!"], [""], ["mine"]]);
  });
});
