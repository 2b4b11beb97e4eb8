import { describeWithLibreOffice } from "../../support/libreoffice";
import { saved, SPILLED, SPILLS } from "../../support/xlsx/saved";
import type { Cells } from "../../support/xlsx/workbooks";

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
    const rows = office.toCsv(bytes, 1);
    expect(rows).toEqual([
      ["M2", "54933.3", "33.33", "", "109866.6"],
      ["=1+1", "$54,933.30", "33.33", "", ""],
      ["TRUE", "M2", "33.34", "", ""],
      ["2013-09-30", "100", "", "", ""],
      ["", "109866.6", "", "", ""],
      ["", "#VALUE!", "TRUE", "TRUE", ""],
    ]);
  });

  it("prints on the pages that its set-up asks for", async () => {
    const cells: Cells = Object.fromEntries(Array.from({ length: 120 }, (_, row) => [`A${row + 1}`, { v: row, t: 2 }]));
    const one = await saved(cells, { page: { paper: "letter", fit: { wide: 1, tall: 1 } } });
    const many = await saved(cells, { page: { paper: "letter", rowBreaks: [11] } });
    expect(office.toPdf(one.bytes).pages).toBe(1);
    expect(office.toPdf(many.bytes).pages).toBeGreaterThanOrEqual(4);
  });
});
