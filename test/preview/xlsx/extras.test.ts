import { saved } from "../../support/xlsx/saved";

describe("what the engine has no place for", () => {
  it("defined names, of the workbook and of a sheet, and what is printed", async () => {
    const names = {
      a: { id: "a", name: "Year", formulaOrRefString: "Pay!B2", localSheetId: "AllDefaultWorkbook" },
      b: { id: "b", name: "Raise", formulaOrRefString: "=0.025", localSheetId: "Pay" },
    };
    const { part } = await saved(
      { A1: { v: 1, t: 2 } },
      { page: { printAreas: ["A1:D9"], titleRows: "1:2", titleColumns: "A:A" } },
      { SHEET_DEFINED_NAME_PLUGIN: names },
    );
    expect(await part("xl/workbook.xml")).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" ' +
        'localSheetId="0">\'Pay\'!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Titles" ' +
        "localSheetId=\"0\">'Pay'!$A:$A,'Pay'!$1:$2</definedName><definedName name=\"Raise\" " +
        'localSheetId="0">0.025</definedName><definedName name="Year">Pay!$B$2</definedName></definedNames>',
    );
  });

  it("page set-up", async () => {
    const { sheet, xml } = await saved(
      { A1: { v: 1, t: 2 }, A9: { v: 1, t: 2 } },
      {
        page: {
          orientation: "landscape",
          paper: "letter",
          margins: { left: 36, top: 72 },
          fit: { wide: 1 },
          centerHorizontally: true,
          header: { left: "Pay & more" },
          footer: { center: "&P of &N", right: "&D" },
          rowBreaks: [5],
        },
      },
    );
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 1,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(sheet.pageSetup.margins).toMatchObject({ left: 0.5, top: 1, right: 0.7 });
    expect(sheet.headerFooter).toMatchObject({ oddHeader: "&LPay & more", oddFooter: "&C&P of &N&R&D" });
    expect(xml).toContain('<brk id="4"');
  });

  it("links outside and inside, whatever the cell holds", async () => {
    const { xml, part } = await saved(
      { A1: { f: "=1+1", v: 2, t: 2 } },
      {
        hyperlinks: [
          { cell: "A1", address: "https://example.org/?a=1&b=2", tip: "Go" },
          { cell: "A2", place: "'Pay'!A9" },
        ],
      },
    );
    expect(xml).toContain(
      '<hyperlink ref="A1" r:id="rIdLink1" tooltip="Go"/><hyperlink ref="A2" location="\'Pay\'!A9"/>',
    );
    expect(await part("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
    );
    expect(xml).toContain("<f>1+1</f>");
  });

  it("protection without a password", async () => {
    const { xml, sheet } = await saved(
      { A1: { v: 1, t: 2, s: { bl: 1 } }, A2: { v: 1, t: 2 } },
      { protection: { unlocked: ["A1:A1"], allow: { sort: true } } },
    );
    expect(xml).toMatch(/<sheetProtection sheet="1" sort="0"\/>/);
    expect(sheet.getCell("A1").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("A1").font.bold).toBe(true);
  });
});
