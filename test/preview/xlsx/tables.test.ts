import { area, saved } from "../../support/xlsx/saved";
import type { Cells } from "../../support/xlsx/workbooks";

describe("tables", () => {
  const cells: Cells = {
    A1: { v: "Name", t: 1 },
    B1: { v: "Pay\nnow", t: 1 },
    C1: { v: "Name", t: 1 },
    A2: { v: "Educator 001", t: 1 },
    B2: { f: '=GARDNER.SALARY("M2",[@Step],"FY14")', v: 54933.3, t: 2 },
    C2: { v: 1, t: 2 },
    A3: { v: "Educator 002", t: 1 },
    B3: { f: '=GARDNER.SALARY("M2",[@Step],"FY14")', v: 54933.3, t: 2 },
    C3: { v: 2, t: 2 },
  };
  const resources = {
    SHEET_TABLE_PLUGIN: {
      Pay: { tables: [{ id: "t1", name: "Staff", range: area(0, 0, 2, 2), columns: [] }], tableFilteredOutRows: [] },
    },
  };

  it("keep range, headings, filters and style; two equal headings become different", async () => {
    const { part, sheet } = await saved(
      cells,
      { tables: { t1: { style: "TableStyleLight9", bandedRows: false } } },
      resources,
    );
    const xml = await part("xl/tables/table1.xml");
    expect(xml).toContain('displayName="Staff" ref="A1:C3"');
    expect(xml).toContain('<autoFilter ref="A1:C3">');
    expect([...xml.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((found) => found[1])).toEqual([
      "Name",
      "Pay_x000a_now",
      "Name2",
    ]);
    expect(xml).toContain(
      '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="0"',
    );
    expect([sheet.getCell("B1").value, sheet.getCell("C1").value, sheet.getCell("A3").value]).toEqual([
      "Pay\nnow",
      "Name2",
      "Educator 002",
    ]);
  });

  it("name themselves in references to the own row", async () => {
    const { sheet } = await saved(cells, {}, resources);
    expect(sheet.getCell("B3").value).toMatchObject({
      formula: '_xldudf_GARDNER_SALARY("M2",Staff[[#This Row],[Step]],"FY14")',
      result: 54933.3,
    });
  });

  it("in Excel fill a formula that all rows have into new rows", async () => {
    const { part } = await saved(cells, {}, resources, { reader: "excel" });
    expect(await part("xl/tables/table1.xml")).toContain(
      '<calculatedColumnFormula array="1">_xldudf_GARDNER_SALARY(&quot;M2&quot;,Staff[[#This ' +
        "Row],[Step]],&quot;FY14&quot;)</calculatedColumnFormula>",
    );
  });

  it("beside comments stay readable: comments are before tables", async () => {
    const { xml, sheet } = await saved(cells, { comments: [{ cell: "A2", text: "On leave" }] }, resources);
    expect(xml.indexOf("<legacyDrawing")).toBeGreaterThan(0);
    expect(xml.indexOf("<legacyDrawing")).toBeLessThan(xml.indexOf("<tableParts"));
    expect(JSON.stringify(sheet.getCell("A2").note)).toContain("On leave");
  });
});
