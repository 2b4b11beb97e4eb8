import { HorizontalAlign, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { INDENT_PIXELS } from "../../xlsx/extras";
import { number, oneOf, whole, yesNo } from "../args";
import { invalid } from "../errors";
import { ObjectType } from "../object-type";
import type { Area } from "./address";
import { borderTypes } from "./borders";
import { type FormatState, type StylePatch, common, restyle, restyleAll, sameForSame } from "./cell-styles";
import { type CellMatrix, type Engine, UNLOCKED, toPixels, toPoints } from "./engine";
import { fillType, fontType } from "./font";
import type { Model } from "./model";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const keys = <T extends string>(table: Readonly<Record<T, unknown>>): readonly T[] => Object.keys(table) as T[];
const keyOf = <T extends string>(table: Readonly<Record<T, number>>, value: Nullable<number>): T | undefined =>
  keys(table).find((key) => table[key] === value);

const MOST_INDENT = 250;

/** A level of indent is kept as padding on the side to which the cell is aligned. */
function indentOf(style: IStyleData): number {
  return Math.round((style.ht === HorizontalAlign.RIGHT ? (style.pd?.r ?? 0) : (style.pd?.l ?? 0)) / INDENT_PIXELS);
}

function setIndent(engine: Engine, { sheetId, areas }: FormatState, level: number): void {
  if (level > MOST_INDENT) throw invalid(`indentLevel is from 0 to ${MOST_INDENT}, ${level} was given`);
  const patchFor = sameForSame((ht: Nullable<HorizontalAlign>): StylePatch => {
    const side = ht === HorizontalAlign.RIGHT ? "r" : "l";
    return { pd: level === 0 ? null : { [side]: level * INDENT_PIXELS } };
  });
  restyle(engine, { sheetId, areas }, (row, column) => patchFor(engine.style(sheetId, row, column).ht));
}

export function formatTypes(model: Model): Model["format"] {
  const { engine } = model;
  const fill = fillType(model);
  const font = fontType(model);
  const borders = borderTypes(model);
  const protection = protectionType(model);
  const styleOf =
    ({ sheetId }: FormatState) =>
    (row: number, column: number) =>
      engine.style(sheetId, row, column);
  const format = new ObjectType<FormatState>("RangeFormat", () => ({
    properties: {
      HorizontalAlignment: {
        get: (self) =>
          common(engine, self, (row, column) => keyOf(HORIZONTAL, styleOf(self)(row, column).ht ?? 0) ?? "General"),
        set: (self, value) => {
          const ht = HORIZONTAL[oneOf(value, keys(HORIZONTAL), "horizontalAlignment in the preview")];
          restyleAll(engine, self, { ht: ht === HorizontalAlign.UNSPECIFIED ? null : ht });
        },
      },
      VerticalAlignment: {
        get: (self) =>
          common(engine, self, (row, column) => keyOf(VERTICAL, styleOf(self)(row, column).vt) ?? "Bottom"),
        set: (self, value) =>
          restyleAll(engine, self, { vt: VERTICAL[oneOf(value, keys(VERTICAL), "verticalAlignment in the preview")] }),
      },
      WrapText: {
        get: (self) => common(engine, self, (row, column) => styleOf(self)(row, column).tb === WrapStrategy.WRAP),
        set: (self, value) => restyleAll(engine, self, { tb: yesNo(value, "wrapText") ? WrapStrategy.WRAP : null }),
      },
      IndentLevel: {
        get: (self) => common(engine, self, (row, column) => indentOf(styleOf(self)(row, column))),
        set: (self, value) => setIndent(engine, self, whole(value, "indentLevel", 0)),
      },
      ColumnWidth: {
        get: (self) => commonSize(engine, self, "column"),
        set: (self, value) => setSize(engine, self, "column", number(value, "columnWidth")),
      },
      RowHeight: {
        get: (self) => commonSize(engine, self, "row"),
        set: (self, value) => setSize(engine, self, "row", number(value, "rowHeight")),
      },
    },
    objects: {
      Fill: (self) => fill.of(self),
      Font: (self) => font.of(self),
      Borders: (self) => borders.of(self),
      Protection: (self) => protection.of(self),
    },
  }));
  return { of: (sheetId, areas) => format.of({ sheetId, areas }) };
}

/** The points that all rows (or columns) share, or null. */
function commonSize(engine: Engine, self: FormatState, what: "row" | "column"): number | null {
  const sheet = engine.sheet(self.sheetId);
  const lines = self.areas.map((area) => (what === "row" ? { ...area, columns: 1 } : { ...area, rows: 1 }));
  const pixels = common(engine, { ...self, areas: lines }, (row, column) =>
    what === "row" ? sheet.getRowHeight(row) : sheet.getColumnWidth(column),
  );
  return pixels === null ? null : toPoints(pixels);
}

const MOST_POINTS = { row: 409.5, column: 1_800 } as const;

function setSize(engine: Engine, { sheetId, areas }: FormatState, what: "row" | "column", points: number): void {
  engine.assertUnprotected(sheetId);
  if (points < 0 || points > MOST_POINTS[what]) {
    throw invalid(`the size of a ${what} is from 0 to ${MOST_POINTS[what]} points, ${points} was given`);
  }
  const sheet = engine.sheet(sheetId);
  for (const area of areas) {
    engine.grow(sheetId, what === "row" ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 });
    const range = engine.clip(sheetId, area);
    if (range === null) continue;
    if (what === "row") sheet.setRowHeightsForced(range.startRow, range.endRow - range.startRow + 1, toPixels(points));
    else engine.setColumnWidths(sheetId, range, toPixels(points));
  }
}

function protectionType(model: Model): ObjectType<FormatState> {
  const { engine } = model;
  return new ObjectType<FormatState>("FormatProtection", () => ({
    properties: {
      Locked: {
        get: (self) => common(engine, self, (row, column) => engine.locked(self.sheetId, row, column)),
        set: (self, value) => {
          const locked = yesNo(value, "locked");
          engine.assertUnprotected(self.sheetId);
          for (const area of self.areas) lock(engine, self.sheetId, area, locked);
        },
      },
    },
  }));
}

function lock(engine: Engine, sheetId: string, area: Area, locked: boolean): void {
  const range = engine.range(sheetId, area).getRange();
  const cells: CellMatrix = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const before = engine.cell(sheetId, row, column)?.custom ?? {};
      (cells[row] ??= {})[column] = { custom: { ...before, [UNLOCKED]: !locked } };
    }
  }
  engine.annotate(sheetId, cells);
}
