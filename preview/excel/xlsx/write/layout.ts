import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { HeaderFooter, Worksheet, WorksheetView } from "exceljs";
import { absolute } from "../address";
import { NO } from "../engine-codes";
import { PAPER_CODES, type PageExtras, type Side } from "../extras";
import { DIGIT_PIXELS, PIXELS_PER_POINT, POINTS_PER_INCH } from "../units";
import { argb } from "./styles";

type Sheet = Partial<IWorksheetData>;

const DEFAULT_PIXELS = { width: 88, height: 24 };

/** Pixels as Excel stores a width: digits, to 1/256. Excel turns it back into exactly these pixels. */
export function columnWidth(pixels: number): number {
  const width = Math.floor((pixels / DIGIT_PIXELS) * 256) / 256;
  // exceljs takes exactly 9 for "nothing set"; the next width gives the same pixels.
  return width === 9 ? 9 + 1 / 256 : width;
}

export function rowHeight(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

export function viewOf(sheet: Sheet): Partial<WorksheetView> {
  const xSplit = Math.max(sheet.freeze?.xSplit ?? 0, 0);
  const ySplit = Math.max(sheet.freeze?.ySplit ?? 0, 0);
  const showGridLines = sheet.showGridlines !== NO;
  const view = { rightToLeft: Boolean(sheet.rightToLeft), showGridLines, activeCell: "A1" };
  return xSplit || ySplit ? { ...view, state: "frozen", xSplit, ySplit } : { ...view, state: "normal" };
}

/** Widths, heights and what is hidden. */
export function layOut(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.properties.defaultColWidth = columnWidth(sheet.defaultColumnWidth ?? DEFAULT_PIXELS.width);
  worksheet.properties.defaultRowHeight = rowHeight(sheet.defaultRowHeight ?? DEFAULT_PIXELS.height);
  const tab = argb({ rgb: sheet.tabColor ?? null });
  if (tab) worksheet.properties.tabColor = { argb: tab };
  for (const [index, column] of Object.entries<Partial<IColumnData>>({ ...sheet.columnData })) {
    const target = worksheet.getColumn(Number(index) + 1);
    if (column.w !== undefined) target.width = columnWidth(column.w);
    if (column.hd) target.hidden = true;
  }
  for (const [index, row] of Object.entries<Partial<IRowData>>({ ...sheet.rowData })) {
    const target = worksheet.getRow(Number(index) + 1);
    const usual = sheet.defaultRowHeight ?? DEFAULT_PIXELS.height;
    const pixels = (row.ia ? (row.ah ?? row.h) : row.h) ?? usual;
    // exceljs forgets an empty row that has no height of its own, hidden or not.
    if (pixels !== usual || row.hd) target.height = rowHeight(pixels);
    if (row.hd) target.hidden = true;
  }
}

/** Excel's own margins of a new sheet, in inches. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function setUpPage(worksheet: Worksheet, page: PageExtras): void {
  const margins = Object.fromEntries(
    Object.entries(page.margins ?? {}).map(([side, points]) => [side, Number((points / POINTS_PER_INCH).toFixed(6))]),
  );
  Object.assign(worksheet.pageSetup, {
    margins: { ...NORMAL_MARGINS, ...margins },
    ...(page.orientation && { orientation: page.orientation }),
    ...(page.paper && { paperSize: PAPER_CODES[page.paper] }),
    ...(page.fit && { fitToPage: true, fitToWidth: page.fit.wide ?? 0, fitToHeight: page.fit.tall ?? 0 }),
    ...(page.scale && !page.fit && { scale: page.scale }),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.gridlines && { showGridLines: true }),
    ...(page.headings && { showRowColHeaders: true }),
    ...(page.blackAndWhite && { blackAndWhite: true }),
    ...(page.overThenDown && { pageOrder: "overThenDown" }),
    ...(page.firstPageNumber !== undefined && { firstPageNumber: page.firstPageNumber }),
  });
  Object.assign(worksheet.headerFooter, { ...line("oddHeader", page.header), ...line("oddFooter", page.footer) });
  for (const row of page.rowBreaks ?? []) worksheet.getRow(row - 1).addPageBreak();
}

function line(where: "oddHeader" | "oddFooter", sides: PageExtras["header"]): Partial<HeaderFooter> {
  const codes: Record<Side, string> = { left: "&L", center: "&C", right: "&R" };
  const text = (Object.keys(codes) as Side[]).map((side) => (sides?.[side] ? codes[side] + sides[side] : "")).join("");
  return text ? { [where]: text } : {};
}

/** What a page set-up adds to the names that the workbook defines: print area and titles. */
export function printNames(page: PageExtras, quotedSheet: string): { name: string; refersTo: string }[] {
  const titles = [page.titleColumns, page.titleRows].flatMap((title) => (title ? [title] : []));
  const names = { "_xlnm.Print_Area": page.printAreas ?? [], "_xlnm.Print_Titles": titles };
  return Object.entries(names)
    .filter(([, addresses]) => addresses.length > 0)
    .map(([name, addresses]) => ({
      name,
      refersTo: addresses.map((address) => `${quotedSheet}!${absolute(address)}`).join(","),
    }));
}
