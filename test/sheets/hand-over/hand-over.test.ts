import { asTypedFormula, functionsIn, isBroken } from "../../../src/sheets/hand-over/broken-formula";
import { errorsOn, frozenSheet, withoutResult, type ShownSheet } from "../../../src/sheets/hand-over/frozen-sheet";
import { scheduleList } from "../../../src/sheets/hand-over/schedule-list";

const EMPTY = { sheets: [], tables: [], names: [] };

describe("the list of salaries", () => {
  const { plan } = scheduleList(EMPTY);
  const rows = plan.sheets[0]?.tables[0]?.rows ?? [];

  test("has all 630 salaries of Appendix B, each year's sum as printed", () => {
    const sum = (year: string) =>
      Math.round(rows.filter(([of]) => of === year).reduce((all, row) => all + Number(row[3]) * 100, 0)) / 100;
    expect(rows).toHaveLength(630);
    // The sums of the 210 cells of each year, from a second transcription of the print.
    expect(["FY13", "FY14", "FY15"].map(sum)).toEqual([11451647.58, 11680680.49, 11914294.11]);
  });

  test("has a row for M2 step 7 of FY14", () => {
    expect(rows).toContainEqual(["FY14", "M2", 7, 54933.3]);
  });

  test("takes other names where the workbook has a sheet and a table of these names", () => {
    const again = scheduleList({
      sheets: ["Schedule list"],
      tables: [{ name: "ScheduleList", sheet: "Schedule list" }],
      names: [],
    });
    expect(again.plan.sheets.map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
      ["Schedule list (2)", "ScheduleListv2"],
    ]);
  });
});

describe("a frozen sheet", () => {
  const shown = (values: ShownSheet["values"]): ShownSheet => ({
    name: "Pay",
    values,
    widths: [48, 0],
    heights: [15],
    merges: [],
    frozen: null,
    print: { wide: 1 },
  });

  test("keeps texts that begin like a formula as texts, and leaves blanks blank", () => {
    expect(frozenSheet("Pay values", shown([["=1+1", 3, true, ""]])).blocks).toEqual([
      { row: 1, column: 1, rows: [["=1+1", 3, true, null]] },
    ]);
  });

  test("tells cells that have no result yet from errors that are the result", () => {
    const sheet = shown([
      ["#NAME?", "#N/A"],
      ["#BUSY!", "# of staff"],
      ["#DIV/0!", 1],
    ]);
    expect(withoutResult(sheet)).toEqual([
      { row: 1, column: 1 },
      { row: 2, column: 1 },
    ]);
    expect(errorsOn(sheet)).toHaveLength(4);
  });

  test("takes a text that begins with # for no error, and every error value for one", () => {
    expect(errorsOn(shown([["#MEDIA", "#1A", "#A/A", "#SPILL!", "#GETTING_DATA"]]))).toEqual([
      { row: 1, column: 4 },
      { row: 1, column: 5 },
    ]);
  });
});

describe("a formula that shows #NAME?", () => {
  test("is written as it is typed, however the workbook saved it", () => {
    expect(asTypedFormula('=ROUND(_xldudf_GARDNER_SALARY("M2",7,"FY14")/26,2)')).toBe(
      '=ROUND(GARDNER.SALARY("M2",7,"FY14")/26,2)',
    );
    expect(functionsIn("=GARDNER.PAYROLL(Staff[Lane])+gardner.Salary(A1)")).toEqual(["PAYROLL", "SALARY"]);
  });

  test.each([
    ["a function of the add-in", "#NAME?", '=GARDNER.SALARY("M2",7)', true],
    ["a name that the workbook does not have", "#NAME?", "=PayFirstDay+1", false],
    ["another error", "#N/A", '=GARDNER.SALARY("M9",7)', false],
    ["a text", "#NAME?", "#NAME?", false],
  ])("%s", (_, value, formula, broken) => {
    expect(isBroken(value, formula)).toBe(broken);
  });
});
