import { Workbook } from "exceljs";
import fc from "fast-check";
import JSZip from "jszip";
import type { IWorkbookData } from "@univerjs/core";
import { exportWorkbook, type ExportOptions } from "../../../preview/excel/xlsx/export";
import type { SheetExtras } from "../../../preview/excel/xlsx/extras";
import { columnWidth } from "../../../preview/excel/xlsx/layout";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { sheetOf, workbookOf, type Cells } from "./workbooks";

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** One sheet "Pay" with these cells, saved. */
function saved(
  cells: Cells,
  extras: SheetExtras = {},
  resources: Readonly<Record<string, unknown>> = {},
  options: ExportOptions = {},
) {
  return save(workbookOf([sheetOf("Pay", cells)], resources), extras, options);
}

async function save(workbook: IWorkbookData, extras: SheetExtras = {}, options: ExportOptions = {}) {
  const bytes = await exportWorkbook(workbook, { sheets: { Pay: extras } }, options);
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? `no part ${path}`;
  const xml = await part("xl/worksheets/sheet1.xml");
  if (options.reader === "excel")
    return { bytes, zip, part, xml, sheet: new Workbook().addWorksheet("not read again") };
  const sheet = (await new Workbook().xlsx.load(bytes.slice().buffer)).worksheets[0];
  if (!sheet) throw new Error("The file has no sheet.");
  return { bytes, zip, part, sheet, xml };
}

describe("cells", () => {
  it("keep their kinds", async () => {
    const { sheet } = await saved({
      A1: { v: 54933.3, t: 2 },
      A2: { v: "07", t: 1 },
      A3: { v: 1, t: 3 },
      A4: { v: 0, t: 3 },
      A5: { v: "12", t: 2 },
      A6: { v: "007", t: 4 },
      A7: { v: "#N/A", t: 1 },
      A8: { p: { id: "d", body: { dataStream: "two\rlines\r\n" }, documentStyle: {} } },
    });
    expect(sheet.getColumn(1).values.slice(1)).toEqual([
      54933.3,
      "07",
      true,
      false,
      12,
      "007",
      { error: "#N/A" },
      "two\nlines",
    ]);
  });

  it("keep formulas with the values they show, zero and empty text among them", async () => {
    const { xml } = await saved({
      A1: { f: "=B1*2", v: 0, t: 2 },
      A2: { f: '=IF(B1>1,1,"")', v: "", t: 1 },
      A3: { f: "=B1>1", v: 0, t: 3 },
      A4: { f: "=NA()", v: "#N/A", t: 1 },
      A5: { f: '="a<b&c"', v: "a<b&c", t: 1 },
    });
    expect(xml).toContain('<c r="A1"><f>B1*2</f><v>0</v></c>');
    expect(xml).toContain('<c r="A2" t="str"><f>IF(B1&gt;1,1,&quot;&quot;)</f><v></v></c>');
    expect(xml).toContain('<c r="A3" t="b"><f>B1&gt;1</f><v>0</v></c>');
    expect(xml).toContain('<c r="A4" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain("<v>a&lt;b&amp;c</v>");
  });

  it("that hold text like a formula stay text, also when someone edits them", async () => {
    const { sheet, xml, part } = await saved({
      A1: { v: "=HYPERLINK(1)", t: 1 },
      A2: { v: "-x", t: 1 },
      A3: { v: "plain", t: 1, s: { bl: 1 } },
      A4: { v: "@y", t: 1, s: { bl: 1 } },
    });
    expect(sheet.getCell("A1").value).toBe("=HYPERLINK(1)");
    expect(xml).not.toContain("<f>");
    const styles = (await part("xl/styles.xml")).match(/<cellXfs.*<\/cellXfs>/s)?.[0].match(/<xf [^>]*>/g) ?? [];
    const styleAt = (cell: string) => styles[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml)?.[1])];
    expect(styleAt("A1")).toContain('quotePrefix="1"');
    expect(styleAt("A2")).toContain('quotePrefix="1"');
    expect(styleAt("A3")).not.toContain("quotePrefix");
    expect(styleAt("A4")).toContain('quotePrefix="1"');
    expect(sheet.getCell("A4").font.bold).toBe(true);
  });

  it("whose formula Excel would refuse are kept as the text that was typed", async () => {
    const { sheet, xml } = await saved({ A1: { f: "=SUM(1,", v: "#NAME?", t: 1 } });
    expect(sheet.getCell("A1").value).toBe("=SUM(1,");
    expect(xml).not.toContain("<f>");
  });

  it("filled down from one formula each get their own", async () => {
    const { sheet } = await saved({ B1: { f: "=A1*2", si: "x", v: 2, t: 2 }, B2: { si: "x", v: 4, t: 2 } });
    expect(sheet.getCell("B2").value).toEqual({ formula: "A2*2", result: 4 });
  });
});

describe("the look", () => {
  it("of a cell is kept", async () => {
    const { sheet } = await saved({
      A1: {
        v: 41547,
        t: 2,
        s: {
          ff: "Arial",
          fs: 12,
          bl: 1,
          it: 1,
          ul: { s: 1 },
          cl: { rgb: "rgb(12,34,56)" },
          bg: { rgb: "#fea" },
          ht: 3,
          vt: 2,
          tb: 3,
          n: { pattern: "m/d/yyyy" },
          bd: { b: { s: 8, cl: { rgb: "#102030" } } },
        },
      },
      A2: { v: "in", t: 1, s: { pd: { l: 18 } } },
    });
    const cell = sheet.getCell("A1");
    expect(cell.font).toMatchObject({
      name: "Arial",
      size: 12,
      bold: true,
      italic: true,
      underline: true,
      color: { argb: "FF0C2238" },
    });
    expect(cell.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEEAA" } });
    expect(cell.alignment).toMatchObject({ horizontal: "right", vertical: "middle", wrapText: true });
    expect(cell.border.bottom).toEqual({ style: "medium", color: { argb: "FF102030" } });
    expect(cell.numFmt).toBe("m/d/yyyy");
    expect(sheet.getCell("A2").alignment).toMatchObject({ horizontal: "left", indent: 2 });
  });

  it("of a cell by the workbook's list of styles, and of an empty cell, is kept", async () => {
    const { sheet } = await save(
      workbookOf([sheetOf("Pay", { A1: { s: "money" } })], {}, { money: { n: { pattern: "#,##0.00" } } }),
    );
    expect(sheet.getCell("A1").numFmt).toBe("#,##0.00");
  });

  it("of the sheet is kept: widths, heights, what is hidden, frozen, merged, without grid lines, coloured", async () => {
    const { sheet, xml } = await save(
      workbookOf([
        sheetOf(
          "Pay",
          { A1: { v: "x", t: 1 } },
          {
            columnData: { 0: { w: 64 }, 1: { w: 63 }, 2: { hd: 1 } },
            rowData: { 0: { h: 40 }, 1: { hd: 1 }, 2: { ia: 1, ah: 60 } },
            freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
            mergeData: [area(3, 0, 4, 2)],
            showGridlines: 0,
            tabColor: "#ff0000",
          },
        ),
      ]),
    );
    expect(xml).toContain('<col min="1" max="1" width="9.140625" customWidth="1"/>');
    expect(xml).toMatch(/<col min="2" max="2" width="9\.0\d+" customWidth="1"\/>/);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect([sheet.getRow(1).height, sheet.getRow(2).hidden, sheet.getRow(3).height]).toEqual([30, true, 45]);
    expect(sheet.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 2,
      topLeftCell: "B3",
      showGridLines: false,
    });
    expect(sheet.model.merges).toEqual(["A4:C5"]);
    expect(sheet.properties.tabColor).toEqual({ argb: "FFFF0000" });
  });

  it("a width in the file is the same pixels in Excel, for any width", () => {
    const excelPixels = (width: number) => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1790 }), (pixels) => expect(excelPixels(columnWidth(pixels))).toBe(pixels)),
    );
  });
});

describe("sheets", () => {
  it("keep their order, hidden ones hidden, and the one that was open opens", async () => {
    const workbook = workbookOf([sheetOf("Pay", {}, { hidden: 1 }), sheetOf("It's <two>", {}), sheetOf("Three", {})]);
    const bytes = await exportWorkbook(workbook, { sheets: {}, activeSheetId: "Three" });
    const read = await new Workbook().xlsx.load(bytes.slice().buffer);
    expect(read.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ["Pay", "hidden"],
      ["It's <two>", "visible"],
      ["Three", "visible"],
    ]);
    expect(read.views[0]?.activeTab).toBe(2);
  });
});

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

  it("keep range, headings, filters and style; two equal headings are told apart", async () => {
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
      '<calculatedColumnFormula array="1">_xldudf_GARDNER_SALARY(&quot;M2&quot;,Staff[[#This Row],[Step]],&quot;FY14&quot;)</calculatedColumnFormula>',
    );
  });

  it("beside comments stay readable: comments stand before tables", async () => {
    const { xml, sheet } = await saved(cells, { comments: [{ cell: "A2", text: "On leave" }] }, resources);
    expect(xml.indexOf("<legacyDrawing")).toBeGreaterThan(0);
    expect(xml.indexOf("<legacyDrawing")).toBeLessThan(xml.indexOf("<tableParts"));
    expect(JSON.stringify(sheet.getCell("A2").note)).toContain("On leave");
  });
});

describe("data validation", () => {
  const rule = (more: object) => ({ uid: "u", ranges: [area(0, 0, 4, 0)], ...more });
  const validations = async (...rules: object[]) => {
    const { xml } = await saved({ A1: { v: 1, t: 2 } }, {}, { SHEET_DATA_VALIDATION_PLUGIN: { Pay: rules } });
    return [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map((found) => found[0]);
  };

  it.each([
    ["a list", { type: "list", formula1: '["B0","B1"]' }, 'type="list"', "<formula1>&quot;B0,B1&quot;</formula1>"],
    [
      "a list from cells",
      { type: "list", formula1: "=Lists!$A$1:$A$9" },
      'type="list"',
      "<formula1>Lists!$A$1:$A$9</formula1>",
    ],
    [
      "whole numbers",
      { type: "whole", operator: "between", formula1: "1", formula2: "14" },
      'type="whole" allowBlank="1"',
      "<formula1>1</formula1><formula2>14</formula2>",
    ],
    [
      "decimals",
      { type: "decimal", operator: "greaterThan", formula1: "=B1" },
      'type="decimal" operator="greaterThan"',
      "<formula1>B1</formula1>",
    ],
    [
      "dates",
      { type: "date", operator: "greaterThanOrEqual", formula1: "2013-09-30" },
      'type="date" operator="greaterThanOrEqual"',
      "<formula1>41547</formula1>",
    ],
    [
      "text length",
      { type: "textLength", operator: "lessThan", formula1: "10" },
      'type="textLength" operator="lessThan"',
      "<formula1>10</formula1>",
    ],
    ["a formula", { type: "custom", formula1: "=ISNUMBER(A1)" }, 'type="custom"', "<formula1>ISNUMBER(A1)</formula1>"],
  ])("%s", async (_what, more, attributes, formulas) => {
    const [xml = ""] = await validations(rule(more));
    expect(xml).toContain(attributes);
    expect(xml).toContain('sqref="A1:A5"');
    expect(xml).toContain(formulas);
  });

  it("keeps prompt, alert and its strictness", async () => {
    const texts = {
      showInputMessage: true,
      promptTitle: "Step",
      prompt: "1 to 14",
      showErrorMessage: true,
      errorTitle: "Step",
      error: "From 1 to 14",
    };
    const [strict = "", mild = ""] = await validations(
      rule({ type: "whole", formula1: "1", operator: "equal", errorStyle: 1, ...texts }),
      rule({ type: "list", formula1: "a,b", errorStyle: 2, showDropDown: false, allowBlank: false }),
    );
    expect(strict).toContain(
      'showInputMessage="1" showErrorMessage="1" errorTitle="Step" error="From 1 to 14" promptTitle="Step" prompt="1 to 14"',
    );
    expect(strict).not.toContain("errorStyle");
    expect(mild).toContain('errorStyle="warning" showDropDown="1"');
    expect(mild).not.toContain("allowBlank");
  });
});

describe("conditional formats", () => {
  const style = { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" }, bl: 1 };
  const rules = [
    {
      cfId: "1",
      ranges: [area(1, 1, 9, 1)],
      stopIfTrue: true,
      rule: { type: "highlightCell", subType: "number", operator: "greaterThan", value: 5, style },
    },
    {
      cfId: "2",
      ranges: [area(1, 0, 9, 1)],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "formula", value: '=$B2="<due>"', style },
    },
    {
      cfId: "3",
      ranges: [area(1, 2, 9, 2)],
      stopIfTrue: false,
      rule: {
        type: "highlightCell",
        subType: "text",
        operator: "containsText",
        value: "over",
        style: { bg: { rgb: "#fff2cc" } },
      },
    },
    {
      cfId: "4",
      ranges: [area(1, 2, 9, 2)],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "number", operator: "between", value: [1, 3], style },
    },
  ];

  it("keep test, order, look and where they stop", async () => {
    const { xml, part } = await saved(
      { B2: { v: 1, t: 2 } },
      {},
      { SHEET_CONDITIONAL_FORMATTING_PLUGIN: { Pay: rules } },
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="B2:B10"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="A2:B10"><cfRule type="expression" dxfId="0" priority="2"><formula>$B2=&quot;&lt;due&gt;&quot;</formula></cfRule>',
    );
    expect(xml).toContain(
      '<cfRule type="containsText" dxfId="1" priority="3" operator="containsText" text="over"><formula>NOT(ISERROR(SEARCH(&quot;over&quot;,C2)))</formula></cfRule>',
    );
    expect(xml).toContain('operator="between"><formula>1</formula><formula>3</formula>');
    expect(await part("xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><b val="1"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
  });

  it("stand before the validations, as the format asks", async () => {
    const validation = { uid: "u", ranges: [area(0, 0, 0, 0)], type: "list", formula1: "a" };
    const { xml } = await saved(
      { A1: { v: 1, t: 2 } },
      { hyperlinks: [{ cell: "A1", place: "Pay!B2" }] },
      { SHEET_CONDITIONAL_FORMATTING_PLUGIN: { Pay: rules }, SHEET_DATA_VALIDATION_PLUGIN: { Pay: [validation] } },
    );
    const places = ["</sheetData>", "<conditionalFormatting", "<dataValidations", "<hyperlinks", "<pageMargins"].map(
      (text) => xml.indexOf(text),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  });
});

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
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Pay\'!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Pay\'!$A:$A,\'Pay\'!$1:$2</definedName><definedName name="Raise" localSheetId="0">0.025</definedName><definedName name="Year">Pay!$B$2</definedName></definedNames>',
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

const SPILLED: Cells = {
  A1: { v: "M2", t: 1 },
  B1: { f: '=GARDNER.SALARY(A1,7,"FY14")', v: 54933.3, t: 2 },
  C1: { f: "=GARDNER.INSTALLMENTS(100,3)", v: 33.33, t: 2, s: { n: { pattern: "0.00" } } },
  C2: { s: { n: { pattern: "0.00" } } },
  D1: { f: "=A1:A2", v: "M2", t: 1 },
  E1: { f: "=ROUND(B1*2,2)", v: 109866.6, t: 2 },
};
const SPILLS: SheetExtras = {
  spills: [
    { range: "C1:C3", values: [[33.33], [33.33], [33.34]] },
    { range: "D1:D2", values: [["M2"], [{ error: "#N/A" }]] },
  ],
};

describe("our functions and spilled results, as Excel stores them", () => {
  it("are dynamic arrays over the cells they fill, which hold their values", async () => {
    const { xml } = await saved(SPILLED, SPILLS, {}, { reader: "excel" });
    expect(xml).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_GARDNER_SALARY(A1,7,&quot;FY14&quot;)</f><v>54933.3</v></c>',
    );
    expect(xml).toMatch(
      /<c r="C1" s="\d+" cm="1"><f t="array" ref="C1:C3">_xldudf_GARDNER_INSTALLMENTS\(100,3\)<\/f><v>33.33<\/v><\/c>/,
    );
    expect(xml).toMatch(/<c r="C2" s="\d+"><v>33.33<\/v><\/c>/);
    expect(xml).toContain('<c r="C3"><v>33.34</v></c>');
    expect(xml).toContain('<c r="D2" t="e"><v>#N/A</v></c>');
    expect(xml).toContain('<c r="E1"><f>ROUND(B1*2,2)</f>');
  });

  it("are marked by a part of the package that is declared and related", async () => {
    const { part } = await saved(SPILLED, SPILLS, {}, { reader: "excel" });
    expect(await part("xl/metadata.xml")).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
    expect(await part("[Content_Types].xml")).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    expect(await part("xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"',
    );
  });

  it("are plain formulas with their values in a file that any program is to show", async () => {
    const { xml } = await saved(SPILLED, SPILLS);
    expect(xml).toContain('<c r="B1"><f>_xldudf_GARDNER_SALARY(A1,7,&quot;FY14&quot;)</f><v>54933.3</v></c>');
    expect(xml).toMatch(/<c r="C1" s="\d+"><f>_xldudf_GARDNER_INSTALLMENTS\(100,3\)<\/f><v>33.33<\/v><\/c>/);
    expect(xml).toContain('<c r="C3"><v>33.34</v></c>');
    expect(xml).toContain('<c r="D1" cm="1" t="str"><f t="array" ref="D1:D2">A1:A2</f>');
  });

  it("without any, the package says nothing of dynamic arrays", async () => {
    const { zip } = await saved({ A1: { f: "=1+1", v: 2, t: 2 } });
    expect(zip.file("xl/metadata.xml")).toBeNull();
  });
});

describe("the package", () => {
  it("tells nothing of people or of the machine, and the same workbook gives the same properties", async () => {
    const { part } = await saved({ A1: { v: 1, t: 2 } }, {}, {}, { made: new Date(Date.UTC(2014, 0, 31)) });
    const core = (await part("docProps/core.xml"))
      .replace(/<[^>]*>/g, " ")
      .split(/\s+/)
      .filter(Boolean);
    expect(core).toEqual([
      "Gardner",
      "add-in",
      "preview",
      "Gardner",
      "add-in",
      "preview",
      "2014-01-31T00:00:00Z",
      "2014-01-31T00:00:00Z",
    ]);
    expect((await part("docProps/app.xml")).match(/<(Company|Manager)>[^<]+</g)).toBeNull();
  });

  it("has every part that another part points at", async () => {
    const { zip, part } = await saved(
      { ...SPILLED, A9: { v: "Name", t: 1 }, A10: { v: "x", t: 1 } },
      {
        ...SPILLS,
        comments: [{ cell: "A1", text: "x" }],
        hyperlinks: [{ cell: "A1", address: "mailto:a@example.org" }],
      },
      {
        SHEET_TABLE_PLUGIN: { Pay: { tables: [{ id: "t", name: "T", range: area(8, 0, 9, 0) }] } },
      },
      { reader: "excel" },
    );
    const relationships = zip.file(/\.rels$/).map((file) => file.name);
    for (const name of relationships) {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const xml = await part(name);
      const inside = [...xml.matchAll(/<Relationship ([^>]*)\/>/g)].filter((found) => !found[1]?.includes("External"));
      const targets = inside.map((found) =>
        new URL(/Target="([^"]*)"/.exec(found[1] ?? "")?.[1] ?? "", `file:///${folder}`).pathname.slice(1),
      );
      for (const target of targets) expect([target, zip.file(target) !== null]).toEqual([target, true]);
    }
    const ids = [...(await part("xl/worksheets/sheet1.xml")).matchAll(/r:id="([^"]*)"/g)].map((found) => found[1]);
    const known = [...(await part("xl/worksheets/_rels/sheet1.xml.rels")).matchAll(/Id="([^"]*)"/g)].map(
      (found) => found[1],
    );
    expect(ids.length).toBe(3);
    expect(ids.every((id) => known.includes(id))).toBe(true);
  });
});

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
