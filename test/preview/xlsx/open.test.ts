import type { ICellData, IWorkbookData } from "@univerjs/core";
import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { openWorkbook, type OpenedWorkbook } from "../../../preview/excel/xlsx/read/import";
import { exportWorkbook } from "../../../preview/excel/xlsx/write/export";
import type { SheetExtras } from "../../../preview/excel/xlsx/extras";
import { area } from "../../support/xlsx/saved";
import { sheetOf, workbookOf } from "../../support/xlsx/workbooks";

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

const NAMESPACE = "GARDNER";
const MADE = new Date(0);
const open = (bytes: Uint8Array) => openWorkbook(bytes, { name: "Book1", namespace: NAMESPACE });

const PAY = sheetOf(
  "Pay",
  {
    A1: { v: "Lane", t: 1, s: { bl: 1, bg: { rgb: "#DCE6F1" }, ht: 2, tb: 3 } },
    B1: { v: "Salary", t: 1 },
    A2: { v: "M2", t: 1 },
    B2: { f: '=GARDNER.SALARY(A2,7,"FY14")', v: 54933.3, t: 2, s: { n: { pattern: "$#,##0.00" } } },
    A3: { v: "B0", t: 1 },
    B3: { f: '=GARDNER.SALARY(A3,7,"FY14")', v: 41000, t: 2, s: { n: { pattern: "$#,##0.00" } } },
    D1: { v: 41547, t: 2, s: { n: { pattern: "m/d/yyyy" } } },
    D2: { f: "=SUM(Staff[Salary])", v: 95933.3, t: 2 },
    D3: { v: 1, t: 3 },
    D4: { v: "#N/A", t: 1 },
    D5: { v: "=not a formula", t: 1 },
    E1: { f: "=GARDNER.INSTALLMENTS(100,3)", v: 33.33, t: 2 },
    F1: { f: '=IFERROR(XLOOKUP(A2,A2:A3,B2:B3),"")', v: 54933.3, t: 2 },
    G1: { v: "x", t: 1, s: { ff: "Arial", fs: 12, it: 1, ul: { s: 1 }, cl: { rgb: "#0C2238" }, pd: { l: 18 }, ht: 1 } },
    G2: {
      v: "y",
      t: 1,
      s: { bd: { b: { s: 8, cl: { rgb: "#102030" } }, t: { s: 1, cl: { rgb: "#000000" } } }, vt: 2 },
    },
  },
  {
    columnData: { 0: { w: 120 }, 2: { hd: 1 }, 5: { w: 64 } },
    rowData: { 0: { h: 40, ia: 0 }, 7: { h: 24, hd: 1, ia: 0 } },
    mergeData: [area(9, 0, 10, 2)],
    freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
    showGridlines: 0,
    tabColor: "#ff0000",
  },
);

const highlight = (rule: object) => ({ type: "highlightCell", style: { bg: { rgb: "#FFC7CE" }, bl: 1 }, ...rule });
const RESOURCES = {
  SHEET_TABLE_PLUGIN: {
    Pay: { tables: [{ id: "t", name: "Staff", range: area(0, 0, 2, 1), columns: [] }], tableFilteredOutRows: [] },
  },
  SHEET_DEFINED_NAME_PLUGIN: {
    a: { id: "a", name: "FirstPay", formulaOrRefString: "Pay!$B$2", localSheetId: "AllDefaultWorkbook" },
    b: { id: "b", name: "Twice", formulaOrRefString: "=Pay!$B$2*2", localSheetId: "Pay" },
  },
  SHEET_DATA_VALIDATION_PLUGIN: {
    Pay: [
      {
        uid: "1",
        type: "list",
        ranges: [area(1, 0, 2, 0)],
        formula1: "M2,B0",
        errorStyle: 1,
        error: "Pick a lane.",
        showErrorMessage: true,
      },
      {
        uid: "2",
        type: "decimal",
        operator: "between",
        ranges: [area(1, 1, 2, 1)],
        formula1: "0",
        formula2: "100000",
        errorStyle: 2,
      },
      {
        uid: "3",
        type: "custom",
        ranges: [area(4, 3, 4, 3)],
        formula1: "=LEN(D5)>2",
        prompt: "Say more.",
        allowBlank: false,
      },
    ],
  },
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
    Pay: [
      {
        cfId: "1",
        ranges: [area(1, 1, 2, 1)],
        rule: highlight({ subType: "number", operator: "greaterThan", value: 50000 }),
        stopIfTrue: true,
      },
      { cfId: "2", ranges: [area(1, 0, 2, 0)], rule: highlight({ subType: "text", operator: "equal", value: 'M"2' }) },
      { cfId: "3", ranges: [area(0, 6, 4, 6)], rule: highlight({ subType: "formula", value: "=$A1=B$1" }) },
      {
        cfId: "4",
        ranges: [area(0, 6, 4, 6)],
        rule: highlight({ subType: "text", operator: "beginsWith", value: "x" }),
      },
      { cfId: "5", ranges: [area(0, 6, 4, 6)], rule: highlight({ subType: "duplicateValues" }) },
      { cfId: "6", ranges: [area(0, 6, 4, 6)], rule: highlight({ subType: "timePeriod", operator: "thisWeek" }) },
      { cfId: "7", ranges: [area(0, 6, 4, 6)], rule: highlight({ subType: "average", operator: "lessThanOrEqual" }) },
      {
        cfId: "8",
        ranges: [area(1, 1, 2, 1)],
        rule: {
          type: "colorScale",
          config: [
            { index: 0, color: "#FFFFFF", value: { type: "min" } },
            { index: 1, color: "#63BE7B", value: { type: "percentile", value: 90 } },
          ],
        },
      },
    ],
  },
};
const EXTRAS: SheetExtras = {
  page: {
    orientation: "landscape",
    paper: "letter",
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    fit: { wide: 1, tall: null },
    printAreas: ["A1:E20", "G1:H5"],
    titleRows: "1:2",
    titleColumns: "A:A",
    centerHorizontally: true,
    header: { left: "Pay", right: "&D" },
    footer: { center: "Page &P of &N" },
    rowBreaks: [12],
  },
  tables: {
    t: {
      style: "TableStyleLight9",
      bandedRows: false,
      bandedColumns: false,
      firstColumn: true,
      lastColumn: false,
      filterButtons: true,
    },
  },
  spills: [{ range: "E1:E3", values: [[33.33], [33.33], [33.34]] }],
  hyperlinks: [
    { cell: "G1", address: "https://example.org/a?b=1&c=2", tip: "Out" },
    { cell: "G2", place: "'Other'!A1" },
  ],
  protection: { unlocked: ["A2:A3"], allow: { sort: true, formatCells: false } },
};

/** The opened workbook put together as the page does it, to be saved again. */
function together({ data, formulas, extras }: OpenedWorkbook): [IWorkbookData, Record<string, SheetExtras>] {
  const sheets = Object.entries(data.sheets ?? {}).map(([id, sheet]) => {
    const cellData: Record<number, Record<number, ICellData>> = structuredClone({ ...sheet.cellData });
    for (const [row, line] of Object.entries(formulas[id] ?? {}))
      for (const [column, cell] of Object.entries(line))
        (cellData[Number(row)] ??= {})[Number(column)] = { ...cellData[Number(row)]?.[Number(column)], ...cell };
    return { ...sheet, cellData };
  });
  const resources = Object.fromEntries(
    (data.resources ?? []).map((each) => [each.name, JSON.parse(each.data) as unknown]),
  );
  const kept = Object.entries(extras).map(([id, { page, tables, links, protection, unlocked }]) => [
    id,
    { page, tables, hyperlinks: links, ...(protection && { protection: { unlocked, allow: protection } }) },
  ]);
  return [workbookOf(sheets, resources), Object.fromEntries(kept) as Record<string, SheetExtras>];
}

/** The parts of a file as text; results of formulas, which nobody has calculated the second time, left out. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.keys(zip.files).filter((name) =>
    /(sheets\/sheet\d+|tables\/table\d+|workbook|styles)\.xml$/.test(name),
  );
  const read = parts.map(async (name) => {
    const xml = (await zip.file(name)?.async("string")) ?? "";
    return [name, xml.replace(/(<c [^>]*?)(?: t="\w+")?>(<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?/g, "$1>$2")];
  });
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
}

describe("a saved workbook that is opened and saved again", () => {
  const workbook = workbookOf([PAY, sheetOf("Other", { A1: { v: 1, t: 2 } }, { hidden: 1 })], RESOURCES);

  it("is the same file for Excel: values, formulas, looks, layout, tables, names, rules, page set-up", async () => {
    const options = { reader: "excel", namespace: NAMESPACE, made: MADE } as const;
    const first = await exportWorkbook(workbook, { sheets: { Pay: EXTRAS } }, options);
    const opened = await open(first.bytes);
    expect(opened.missing).toEqual([]);
    const [again, extras] = together(opened);
    const spills = { ...extras["sheet1"], spills: EXTRAS.spills ?? [] };
    const second = await exportWorkbook(again, { sheets: { ...extras, sheet1: spills } }, options);
    expect(await partsOf(second.bytes)).toEqual(await partsOf(first.bytes));
  });

  it("has our functions' formulas as typed, from the file for any program too", async () => {
    const { bytes } = await exportWorkbook(workbook, { sheets: { Pay: EXTRAS } }, { namespace: NAMESPACE });
    const { formulas, data } = await open(bytes);
    expect(formulas["sheet1"]?.[1]?.[1]).toEqual({ f: '=GARDNER.SALARY(A2,7,"FY14")' });
    expect(formulas["sheet1"]?.[0]?.[4]).toEqual({ f: "=GARDNER.INSTALLMENTS(100,3)" });
    expect(formulas["sheet1"]?.[0]?.[5]).toEqual({ f: '=IFERROR(XLOOKUP(A2,A2:A3,B2:B3),"")' });
    expect(data.sheets?.["sheet1"]?.cellData?.[1]?.[4]).toBeUndefined();
  });
});
