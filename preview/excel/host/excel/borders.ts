import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { oneOf } from "../args";
import { HostError, notFound } from "../errors";
import { ObjectType } from "../object-type";
import { type Area, lastColumn, lastRow } from "./address";
import { asColor, hexColor } from "./color";
import { type FormatState, type StylePatch, common, restyle, sameForSame } from "./cell-styles";
import type { Model } from "./model";

/** The sides of a range, and the borders of its cells that make them up. */
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof SIDES)[number];
type Line = "t" | "b" | "l" | "r";

interface Part {
  readonly line: Line;
  readonly cells: (area: Area) => Area;
}

const EDGE: Readonly<Record<Side, readonly Part[]>> = {
  EdgeTop: [{ line: "t", cells: (area) => ({ ...area, rows: 1 }) }],
  EdgeBottom: [{ line: "b", cells: (area) => ({ ...area, row: lastRow(area), rows: 1 }) }],
  EdgeLeft: [{ line: "l", cells: (area) => ({ ...area, columns: 1 }) }],
  EdgeRight: [{ line: "r", cells: (area) => ({ ...area, column: lastColumn(area), columns: 1 }) }],
  InsideHorizontal: [
    { line: "b", cells: (area) => ({ ...area, rows: area.rows - 1 }) },
    { line: "t", cells: (area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }) },
  ],
  InsideVertical: [
    { line: "r", cells: (area) => ({ ...area, columns: area.columns - 1 }) },
    { line: "l", cells: (area) => ({ ...area, column: area.column + 1, columns: area.columns - 1 }) },
  ],
};

/** Excel's lines and the engine's. */
const LINES = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
} as const;
const STYLES = ["None", ...(Object.keys(LINES) as (keyof typeof LINES)[])] as const;

const BLACK = "#000000";
const THIN: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: BLACK } };

const styleOf = (border: Nullable<IBorderStyleData>) =>
  STYLES.find((style) => style !== "None" && LINES[style] === border?.s) ?? "None";

interface BorderState extends FormatState {
  readonly side: Side;
}

interface BorderTypes {
  of(self: FormatState): ReturnType<ObjectType<FormatState>["of"]>;
}

export function borderTypes(model: Model): BorderTypes {
  const { engine } = model;
  const read = <T>(self: BorderState, pick: (border: Nullable<IBorderStyleData>) => T): T | null => {
    const [part] = EDGE[self.side];
    if (!part) return null;
    const areas = self.areas.map(part.cells).filter(({ rows, columns }) => rows > 0 && columns > 0);
    return common(engine, { sheetId: self.sheetId, areas }, (row, column) =>
      pick(engine.style(self.sheetId, row, column).bd?.[part.line]),
    );
  };
  const change = (self: BorderState, next: (before: Nullable<IBorderStyleData>) => IBorderStyleData | null): void => {
    for (const { line, cells } of EDGE[self.side]) {
      const areas = self.areas.map(cells).filter(({ rows, columns }) => rows > 0 && columns > 0);
      const patchFor = sameForSame((before: Nullable<IBorderStyleData>): StylePatch => {
        const border: IBorderData = { [line]: next(before) };
        return { bd: border };
      });
      restyle(engine, { sheetId: self.sheetId, areas }, (row, column) =>
        patchFor(engine.style(self.sheetId, row, column).bd?.[line]),
      );
    }
  };
  const border = new ObjectType<BorderState>("RangeBorder", () => ({
    identity: { name: "Id", of: (self) => self.side },
    properties: {
      Style: {
        get: (self) => read(self, styleOf),
        set: (self, value) => {
          const style = oneOf(value, STYLES, "style in the preview");
          change(self, (before) => (style === "None" ? null : { ...THIN, ...before, s: LINES[style] }));
        },
      },
      Color: {
        get: (self) => read(self, (line) => hexColor(line?.cl?.rgb, BLACK)),
        set: (self, value) => {
          const color = asColor(value);
          change(self, (before) => ({ ...THIN, ...before, cl: { rgb: color } }));
        },
      },
    },
  }));
  const sideNamed = (key: string | number): Side => {
    const side = typeof key === "number" ? SIDES[key] : SIDES.find((each) => each.toLowerCase() === key.toLowerCase());
    if (side) return side;
    if (/^Diagonal/i.test(String(key)))
      throw new HostError("ApiNotFound", "The preview does not have diagonal borders.");
    throw notFound(`a range has no border ${JSON.stringify(key)}`);
  };
  const collection = new ObjectType<FormatState>("RangeBorderCollection", () => ({
    items: (self) => SIDES.map((side) => border.of({ ...self, side })),
    item: (self, key) => border.of({ ...self, side: sideNamed(key) }),
  }));
  return { of: (self) => collection.of(self) };
}
