import { HorizontalAlign, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { INDENT_PIXELS } from "../../xlsx/extras";
import { number, oneOf, whole, yesNo } from "../args";
import { invalid } from "../errors";
import { type HostObject, ObjectType } from "../object-type";
import type { Area } from "./address";
import { borderTypes } from "./borders";
import { type CellMatrix, type Engine, type StylePatch, UNLOCKED, toPixels, toPoints } from "./engine";
import { fitColumns, fitRows } from "./fit";
import { fillType, fontType } from "./font";
import type { Model } from "./model";

export interface FormatState {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export interface FormatTypes {
  of(sheetId: string, areas: readonly Area[]): HostObject;
}

/** What all cells have in common, or null where they differ (as Excel answers). */
export function common<T>(
  engine: Engine,
  { sheetId, areas }: FormatState,
  read: (row: number, column: number) => T,
): T | null {
  let found: { readonly value: T } | null = null;
  for (const area of areas) {
    const range = engine.clip(sheetId, area) ?? {
      startRow: area.row,
      endRow: area.row,
      startColumn: area.column,
      endColumn: area.column,
    };
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const value = read(row, column);
        if (found === null) found = { value };
        else if (found.value !== value) return null;
      }
    }
  }
  return found === null ? null : found.value;
}

export function restyleAll(engine: Engine, { sheetId, areas }: FormatState, style: StylePatch): void {
  engine.restyle(sheetId, areas, () => style);
}

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

function setIndent(engine: Engine, self: FormatState, level: (before: number) => number): void {
  for (const area of self.areas) {
    engine.restyle(self.sheetId, [area], (row, column) => {
      const before = engine.style(self.sheetId, row, column);
      const wanted = level(indentOf(before));
      if (wanted < 0 || wanted > MOST_INDENT)
        throw invalid(`indentLevel is from 0 to ${MOST_INDENT}, ${wanted} was given`);
      if (wanted === 0) return { pd: null };
      const side = before.ht === HorizontalAlign.RIGHT ? "r" : "l";
      return { pd: { [side]: wanted * INDENT_PIXELS } };
    });
  }
}

/** Excel turns text anticlockwise, 180 stands for letters below each other; the engine turns clockwise. */
function orientationOf(style: IStyleData): number {
  if (style.tr?.v) return 180;
  return style.tr?.a ? -style.tr.a : 0;
}

function orientation(value: unknown): StylePatch {
  const degrees = whole(value, "textOrientation");
  if (degrees === 180) return { tr: { a: 0, v: 1 } };
  if (degrees < -90 || degrees > 90) throw invalid(`textOrientation is from -90 to 90, or 180; ${degrees} was given`);
  return { tr: degrees === 0 ? null : { a: -degrees } };
}

export function formatTypes(model: Model): FormatTypes {
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
        set: (self, value) => setIndent(engine, self, () => whole(value, "indentLevel", 0)),
      },
      TextOrientation: {
        get: (self) => common(engine, self, (row, column) => orientationOf(styleOf(self)(row, column))),
        set: (self, value) => restyleAll(engine, self, orientation(value)),
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
    methods: {
      AdjustIndent: (self, args) => setIndent(engine, self, (before) => before + args.whole(0, "amount")),
    },
    calculatedMethods: {
      AutofitColumns: ({ sheetId, areas }) => areas.forEach((area) => fitColumns(engine, sheetId, area)),
      AutofitRows: ({ sheetId, areas }) => areas.forEach((area) => fitRows(engine, sheetId, area)),
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
