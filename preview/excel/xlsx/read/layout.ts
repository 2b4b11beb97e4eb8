import type { IWorksheetData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import { areaOf } from "../address";
import { type Margin, PAPER_CODES, type PageExtras, type Paper, type Side } from "../extras";
import { DIGIT_PIXELS, PIXELS_PER_POINT, POINTS_PER_INCH } from "../units";

/** The pixels of a width in the file, as Excel makes them of it. */
function widthPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** Widths, heights, what is hidden, merged and frozen, grid lines and the color of the tab. */
export function layoutOf(worksheet: Worksheet): Partial<IWorksheetData> {
  const { defaultColWidth, defaultRowHeight, tabColor } = worksheet.properties;
  const columnData: NonNullable<IWorksheetData["columnData"]> = {};
  (worksheet.columns ?? []).forEach(({ width, hidden }, at) => {
    // exceljs has exactly 9 for a column whose width is not set.
    const w = width && width !== 9 ? widthPixels(width) : undefined;
    if (w || hidden) columnData[at] = { ...(w && { w }), ...(hidden && { hd: 1 }) };
  });
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height || row.hidden)
      rowData[number - 1] = {
        ...(row.height && { h: Math.round(row.height * PIXELS_PER_POINT), ia: 0 }),
        ...(row.hidden && { hd: 1 }),
      };
  });
  const [view] = worksheet.views;
  const frozen = view?.state === "frozen" ? { xSplit: view.xSplit ?? 0, ySplit: view.ySplit ?? 0 } : null;
  return {
    columnData,
    rowData,
    mergeData: worksheet.model.merges.map((merge) => areaOf(merge)),
    ...(defaultColWidth && { defaultColumnWidth: widthPixels(defaultColWidth) }),
    ...(defaultRowHeight && { defaultRowHeight: Math.round(defaultRowHeight * PIXELS_PER_POINT) }),
    ...(frozen && { freeze: { ...frozen, startRow: frozen.ySplit, startColumn: frozen.xSplit } }),
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rightToLeft: view?.rightToLeft ? 1 : 0,
    ...(tabColor?.argb && { tabColor: `#${tabColor.argb.slice(-6)}` }),
    hidden: worksheet.state === "visible" ? 0 : 1,
  };
}

/** The page set-up; `printed` is what exceljs does not read of it: print areas, titles and page breaks. */
export function pageOf(worksheet: Worksheet, printed: PageExtras): PageExtras {
  const setUp = worksheet.pageSetup;
  const margins = Object.fromEntries(
    Object.entries(setUp.margins ?? {}).map(([side, inches]) => [side, Number((inches * POINTS_PER_INCH).toFixed(2))]),
  ) as Partial<Record<Margin, number>>;
  const paper = (Object.keys(PAPER_CODES) as Paper[]).find((name) => PAPER_CODES[name] === Number(setUp.paperSize));
  const header = sidesOf(worksheet.headerFooter?.oddHeader);
  const footer = sidesOf(worksheet.headerFooter?.oddFooter);
  return {
    ...printed,
    margins,
    ...(setUp.orientation && { orientation: setUp.orientation }),
    ...(paper && { paper }),
    ...(setUp.fitToPage
      ? { fit: { wide: setUp.fitToWidth || null, tall: setUp.fitToHeight || null } }
      : setUp.scale && setUp.scale !== 100 && { scale: setUp.scale }),
    ...(setUp.horizontalCentered && { centerHorizontally: true }),
    ...(setUp.verticalCentered && { centerVertically: true }),
    ...(setUp.showGridLines && { gridlines: true }),
    ...(setUp.showRowColHeaders && { headings: true }),
    ...(setUp.blackAndWhite && { blackAndWhite: true }),
    ...(setUp.pageOrder === "overThenDown" && { overThenDown: true }),
    ...(header && { header }),
    ...(footer && { footer }),
  };
}

const SIDES: Readonly<Record<string, Side>> = { L: "left", C: "center", R: "right" };

/** "&Lleft&Cmiddle&Rright" by its sides. */
function sidesOf(text: string | null | undefined): Partial<Record<Side, string>> | undefined {
  const found = [...(text ?? "").matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)].flatMap(([, letter = "", content]) => {
    const side = SIDES[letter];
    return side && content ? [[side, content] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
