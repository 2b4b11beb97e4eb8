import { BooleanNumber, DEFAULT_STYLES, type IStyleData, WrapStrategy } from "@univerjs/core";
import { type Area, lastColumn, lastRow } from "./address";
import type { Engine } from "./engine";
import { type RangeState, readTexts } from "./values";

/** Room beside the text of a cell, and for the filter button of a table's heading. */
const PADDING = 10;
const FILTER_BUTTON = 18;
const NARROWEST = 12;
const WIDEST = 1_790;
/** A line of text is this much higher than its letters. */
const LINE = 1.36;
const PIXELS_PER_FONT_POINT = 96 / 72;
const ROW_PADDING = 3;

type Measure = (text: string, style: IStyleData) => number;

function measure(): Measure {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, style) => {
    if (pen === null) return 0;
    const weight = style.bl === BooleanNumber.TRUE ? "bold " : "";
    const slant = style.it === BooleanNumber.TRUE ? "italic " : "";
    pen.font = `${slant}${weight}${style.fs ?? DEFAULT_STYLES.fs}pt "${style.ff ?? DEFAULT_STYLES.ff}"`;
    return pen.measureText(text).width;
  };
}

/** The used part of the area, or null. */
function used(engine: Engine, sheetId: string, area: Area): RangeState | null {
  const data = engine.sheet(sheetId).getDataRange().getRange();
  const bottom = Math.min(lastRow(area), data.endRow);
  const right = Math.min(lastColumn(area), data.endColumn);
  if (bottom < area.row || right < area.column) return null;
  return { sheetId, area: { ...area, rows: bottom - area.row + 1, columns: right - area.column + 1 } };
}

const inMerge = (engine: Engine, sheetId: string, row: number, column: number): boolean =>
  engine.sheet(sheetId).getSheet().getMergedCell(row, column) !== null;

/** Makes each column as wide as its widest text; a column without any text stays as it is. */
export function fitColumns(engine: Engine, sheetId: string, area: Area): void {
  const range = used(engine, sheetId, { ...area, row: 0, rows: area.row === 0 ? area.rows : lastRow(area) + 1 });
  if (range === null) return;
  const sheet = engine.sheet(sheetId);
  const width = measure();
  const texts = readTexts(engine, range) ?? [];
  for (let index = 0; index < range.area.columns; index += 1) {
    const column = range.area.column + index;
    const widths = texts.map((line, inRow) => {
      const row = range.area.row + inRow;
      const text = line[index] ?? "";
      if (text === "" || row < area.row || inMerge(engine, sheetId, row, column)) return 0;
      const style = engine.style(sheetId, row, column);
      const heading = sheet.getTableByCell(row, column)?.range.startRow === row ? FILTER_BUTTON : 0;
      const lines = text.split("\n").map((each) => width(each, style));
      return Math.max(...lines) + PADDING + heading + (style.pd?.l ?? 0) + (style.pd?.r ?? 0);
    });
    const widest = Math.max(0, ...widths);
    if (widest > 0) sheet.setColumnWidths(column, 1, Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, widest))));
  }
}

/** How many lines a text takes in cells that wrap. */
function linesOf(text: string, style: IStyleData, room: number, width: Measure): number {
  const paragraphs = text.split("\n");
  if (style.tb !== WrapStrategy.WRAP) return paragraphs.length;
  return paragraphs.reduce((count, paragraph) => {
    let [lines, line] = [1, ""];
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && width(longer, style) > room) [lines, line] = [lines + 1, word];
      else line = longer;
    }
    return count + lines;
  }, 0);
}

/** Makes each row as high as its highest text, and at least as high as a line. */
export function fitRows(engine: Engine, sheetId: string, area: Area): void {
  const range = used(engine, sheetId, { ...area, column: 0, columns: lastColumn(area) + 1 });
  if (range === null) return;
  const sheet = engine.sheet(sheetId);
  const width = measure();
  const texts = readTexts(engine, range) ?? [];
  texts.forEach((line, inRow) => {
    const row = range.area.row + inRow;
    const heights = line.map((text, index) => {
      const column = range.area.column + index;
      if (text === "" || inMerge(engine, sheetId, row, column)) return 0;
      const style = engine.style(sheetId, row, column);
      const room = sheet.getColumnWidth(column) - PADDING;
      const letters = (style.fs ?? DEFAULT_STYLES.fs) * PIXELS_PER_FONT_POINT;
      return linesOf(text, style, room, width) * letters * LINE + ROW_PADDING;
    });
    const standard = sheet.getSheet().getConfig().defaultRowHeight;
    sheet.setRowHeightsForced(row, 1, Math.ceil(Math.max(standard, ...heights)));
  });
}
