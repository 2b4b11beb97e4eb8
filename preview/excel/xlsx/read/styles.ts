import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Border, Color, Style } from "exceljs";
import { BORDERS, HORIZONTAL, VERTICAL, WRAP } from "../engine-codes";
import { DEFAULT_FONT, INDENT_PIXELS } from "../extras";

/** The engine's number for a word of Excel's; undefined where it has none. */
function codeOf(codes: Readonly<Record<number, string>>, word: string | undefined): number | undefined {
  const found = Object.entries(codes).find(([, each]) => each === word);
  return found && Number(found[0]);
}

function colorOf(color: Partial<Color> | undefined): { rgb: string } | undefined {
  return color?.argb ? { rgb: `#${color.argb.slice(-6)}` } : undefined;
}

function borderOf(border: Partial<Border> | undefined) {
  const s = codeOf(BORDERS, border?.style);
  return s === undefined ? undefined : { s, cl: colorOf(border?.color) ?? { rgb: "#000000" } };
}

const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The look of a cell as the engine keeps it; colors of a theme are left to the grid. */
export function engineStyle({ font, fill, border, alignment, numFmt }: Partial<Style>): IStyleData {
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined;
  const edges: IBorderData = given({
    t: borderOf(border?.top),
    l: borderOf(border?.left),
    b: borderOf(border?.bottom),
    r: borderOf(border?.right),
  }) as IBorderData;
  const horizontal = alignment?.horizontal;
  const indent = (alignment?.indent ?? 0) * INDENT_PIXELS;
  const rotation = alignment?.textRotation;
  return given({
    ff: font?.name === DEFAULT_FONT.name ? undefined : font?.name,
    fs: font?.size === DEFAULT_FONT.size ? undefined : font?.size,
    bl: font?.bold ? 1 : undefined,
    it: font?.italic ? 1 : undefined,
    ul: font?.underline ? { s: 1 } : undefined,
    st: font?.strike ? { s: 1 } : undefined,
    cl: colorOf(font?.color),
    va: font?.vertAlign === "subscript" ? 2 : font?.vertAlign === "superscript" ? 3 : undefined,
    bg: background,
    bd: Object.keys(edges).length > 0 ? edges : undefined,
    ht: codeOf(HORIZONTAL, horizontal),
    vt: codeOf(VERTICAL, alignment?.vertical),
    tb: alignment?.wrapText ? WRAP : undefined,
    pd: indent ? (horizontal === "right" ? { r: indent } : { l: indent }) : undefined,
    tr: rotation === "vertical" ? { a: 0, v: 1 } : rotation ? { a: -rotation } : undefined,
    n: numFmt && numFmt !== "General" ? { pattern: numFmt } : undefined,
  }) as IStyleData;
}
