import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { oneOf } from "../args";
import { HostError, notFound } from "../errors";
import { ObjectType } from "../object-type";
import { type Area, lastColumn, lastRow } from "./address";
import { asColor, hexColor } from "./color";
import { type FormatState, common } from "./format";
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

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Excel's line and weight for each of the engine's lines. */
const LINES: readonly { readonly code: BorderStyleTypes; readonly style: Style; readonly weight: Weight }[] = [
  { code: BorderStyleTypes.THIN, style: "Continuous", weight: "Thin" },
  { code: BorderStyleTypes.HAIR, style: "Continuous", weight: "Hairline" },
  { code: BorderStyleTypes.MEDIUM, style: "Continuous", weight: "Medium" },
  { code: BorderStyleTypes.THICK, style: "Continuous", weight: "Thick" },
  { code: BorderStyleTypes.DASHED, style: "Dash", weight: "Thin" },
  { code: BorderStyleTypes.MEDIUM_DASHED, style: "Dash", weight: "Medium" },
  { code: BorderStyleTypes.DASH_DOT, style: "DashDot", weight: "Thin" },
  { code: BorderStyleTypes.MEDIUM_DASH_DOT, style: "DashDot", weight: "Medium" },
  { code: BorderStyleTypes.DASH_DOT_DOT, style: "DashDotDot", weight: "Thin" },
  { code: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, style: "DashDotDot", weight: "Medium" },
  { code: BorderStyleTypes.DOTTED, style: "Dot", weight: "Thin" },
  { code: BorderStyleTypes.DOUBLE, style: "Double", weight: "Thick" },
  { code: BorderStyleTypes.SLANT_DASH_DOT, style: "SlantDashDot", weight: "Medium" },
];

const BLACK = "#000000";
const THIN: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: BLACK } };

const lineOf = (border: Nullable<IBorderStyleData>) => LINES.find(({ code }) => code === border?.s);

/** The line nearest to what is asked for: the same style in that weight, or the style's first weight. */
function nearest(style: Style, weight: Weight): BorderStyleTypes {
  const ofStyle = LINES.filter((line) => line.style === style);
  return (ofStyle.find((line) => line.weight === weight) ?? ofStyle[0])?.code ?? BorderStyleTypes.THIN;
}

interface BorderState extends FormatState {
  readonly side: Side;
}

export interface BorderTypes {
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
      engine.restyle(self.sheetId, areas, (row, column) => {
        const border: IBorderData = { [line]: next(engine.style(self.sheetId, row, column).bd?.[line]) };
        return { bd: border };
      });
    }
  };
  const border = new ObjectType<BorderState>("RangeBorder", () => ({
    identity: { name: "Id", of: (self) => self.side },
    properties: {
      SideIndex: { get: (self) => self.side },
      Style: {
        get: (self) => read(self, (line) => lineOf(line)?.style ?? "None"),
        set: (self, value) => {
          const style = oneOf(value, STYLES, "style");
          change(self, (before) =>
            style === "None" ? null : { ...THIN, ...before, s: nearest(style, lineOf(before)?.weight ?? "Thin") },
          );
        },
      },
      Weight: {
        get: (self) => read(self, (line) => lineOf(line)?.weight ?? null),
        set: (self, value) => {
          const weight = oneOf(value, WEIGHTS, "weight");
          change(self, (before) => ({ ...THIN, ...before, s: nearest(lineOf(before)?.style ?? "Continuous", weight) }));
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
    properties: { Count: { get: () => SIDES.length } },
    items: (self) => SIDES.map((side) => border.of({ ...self, side })),
    item: (self, key) => border.of({ ...self, side: sideNamed(key) }),
  }));
  return { of: (self) => collection.of(self) };
}
