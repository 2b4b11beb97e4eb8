import { Workbook } from "exceljs";
import { withoutResults } from "../../support/xlsx/calculated-by";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { area, saved, SPILLED, SPILLS } from "../../support/xlsx/saved";
import type { Cells } from "../../support/xlsx/workbooks";

/** Three people, one on a lane that does not exist, and a blank row; what they are paid, and what is made of it. */
const STAFF: Cells = {
  A1: { v: "Lane", t: 1 },
  B1: { v: "Salary", t: 1 },
  A2: { v: "M2", t: 1 },
  B2: { f: '=GARDNER.SALARY([@Lane],7,"FY14")', v: 54933.3, t: 2 },
  A3: { v: "M9", t: 1 },
  B3: { f: '=GARDNER.SALARY([@Lane],7,"FY14")', v: "#VALUE!", t: 1 },
  B4: { f: '=GARDNER.SALARY([@Lane],7,"FY14")', v: "", t: 1 },
  A5: { v: "B0", t: 1 },
  B5: { f: '=GARDNER.LANE("BA")', v: "B0", t: 1 },
  C2: { f: "=SUM(Staff[Salary])", v: "#VALUE!", t: 1 },
  C3: { f: "=IFERROR(B3,0)+B2", v: 54933.3, t: 2 },
  C4: { f: '=IF(B4="","nobody","somebody")', v: "nobody", t: 1 },
  C5: { f: '=IF(B5<>"",B5&"!","")', v: "B0!", t: 1 },
  D2: { f: "=ISERROR(B3)", v: 1, t: 3 },
  D3: { f: "=COUNT(B2:B5)", v: 1, t: 2 },
  D4: { f: "=B4", v: "", t: 1 },
  D5: { f: "=B5", v: "B0", t: 1 },
  E3: { f: "=GARDNER.SICKBANK(2,20)", v: 0, t: 3 },
  E4: { f: "=IF(E3,1,2)", v: 2, t: 2 },
  E2: { f: "=ERROR.TYPE(B3)", v: 3, t: 2 },
  F2: { f: "=GARDNER.INSTALLMENTS(100,3)", v: 50, t: 2 },
  G2: { f: "=B5:B5&A4:A6", v: "B0", t: 1 },
};
const STAFF_SPILLS = {
  spills: [
    { range: "F2:F4", values: [[50], [50], [{ error: "#N/A" }]] },
    { range: "G2:G4", values: [["B0"], ["B0B0"], ["B0"]] },
  ],
};
const STAFF_TABLE = {
  SHEET_TABLE_PLUGIN: {
    Pay: { tables: [{ id: "t1", name: "Staff", range: area(0, 0, 4, 1), columns: [] }], tableFilteredOutRows: [] },
  },
};

/**
 * What each cell of the first sheet holds or results in: errors as their text, TRUE and FALSE as the engine counts
 * them.
 */
async function cellsOf(bytes: Uint8Array): Promise<(cell: string) => unknown> {
  const sheet = (await new Workbook().xlsx.load(bytes.slice().buffer)).worksheets[0];
  return (cell) => {
    const { value, result, formula } = sheet?.getCell(cell) ?? {};
    // exceljs reads the result of no characters as none.
    const held: unknown = formula ? (result ?? "") : value;
    if (typeof held === "object" && held !== null && "error" in held) return held.error;
    return held === true ? 1 : held === false ? 0 : (held ?? "");
  };
}

describeWithLibreOffice("the saved workbook in LibreOffice", (office) => {
  it("shows the same values, our functions' too, and no error that was none", async () => {
    const { bytes } = await saved(
      {
        ...SPILLED,
        D1: { v: null },
        A2: { v: "=1+1", t: 1 },
        A3: { v: 1, t: 3 },
        A4: { v: 41547, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } },
        B2: { f: '=XLOOKUP("M2",A1:A2,B1:B2)', v: 54933.3, t: 2, s: { n: { pattern: "$#,##0.00" } } },
        B3: { f: "=UNIQUE(A1:A2)", v: "M2", t: 1 },
        B4: { f: "=SUM(C1:C3)", v: 100, t: 2 },
        B5: { f: "=SUM(B1:B2*1)", v: 109866.6, t: 2 },
        B6: { f: '=GARDNER.SALARY("M9",7,"FY14")', v: "#VALUE!", t: 1 },
        C6: { f: "=GARDNER.SICKBANK(3,20)", v: 1, t: 3 },
        D6: { f: "=A3", v: 1, t: 3 },
      },
      { spills: [...(SPILLS.spills ?? []).slice(0, 1), { range: "B3:B3", values: [["M2"]] }] },
    );
    const rows = office.toCsv(bytes, "Pay");
    expect(rows).toEqual([
      ["M2", "54933.3", "33.33", "", "109866.6"],
      ["=1+1", "$54,933.30", "33.33", "", ""],
      ["TRUE", "M2", "33.34", "", ""],
      ["2013-09-30", "100", "", "", ""],
      ["", "109866.6", "", "", ""],
      ["", "#VALUE!", "TRUE", "TRUE", ""],
    ]);
  });

  it(
    "is equal once LibreOffice has calculated every formula without our functions; errors are errors, " +
      "blanks blank",
    async () => {
      const { bytes, resultsOnly } = await saved(STAFF, STAFF_SPILLS, STAFF_TABLE);
      const calculated = await cellsOf(office.toXlsx(await withoutResults(bytes)));
      const shown = Object.entries(STAFF).flatMap(([cell, { v }]) => (v === undefined ? [] : [[cell, v] as const]));
      expect(Object.fromEntries(shown.map(([cell]) => [cell, calculated(cell)]))).toEqual(Object.fromEntries(shown));
      expect([calculated("F3"), calculated("F4"), calculated("G3"), calculated("G4")]).toEqual([
        50,
        "#N/A",
        "B0B0",
        "B0",
      ]);
      expect(resultsOnly).toBe(3);
    },
  );

  it("prints on the pages that its set-up asks for", async () => {
    const cells: Cells = Object.fromEntries(Array.from({ length: 120 }, (_, row) => [`A${row + 1}`, { v: row, t: 2 }]));
    const one = await saved(cells, { page: { paper: "letter", fit: { wide: 1, tall: 1 } } });
    const many = await saved(cells, { page: { paper: "letter", rowBreaks: [11] } });
    expect(office.toPdf(one.bytes).pages).toBe(1);
    expect(office.toPdf(many.bytes).pages).toBeGreaterThanOrEqual(4);
  });
});
