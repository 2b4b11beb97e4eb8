import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { Alignment, Border, Borders, Font, Style } from "exceljs";
import { ALIGN_RIGHT, BORDERS, HORIZONTAL, VERTICAL, WRAP } from "../engine-codes";
import { DEFAULT_FONT, INDENT_PIXELS } from "../extras";

/** The look of a cell as exceljs writes it. */
export function excelStyle(style: IStyleData): Partial<Style> {
  const font = fontOf(style);
  const fill = argb(style.bg);
  const border = bordersOf(style);
  const alignment = alignmentOf(style);
  return {
    ...(font && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: fill } } }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

/** "FF" and six digits, or undefined where no color is set. */
export function argb(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb?.trim() ?? "";
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) return `FF${hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text)?.slice(1, 4);
  return parts && `FF${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function fontOf(style: IStyleData): Partial<Font> | undefined {
  const { ff, fs, bl, it, ul, st, cl, va } = style;
  const color = argb(cl);
  if (!(ff || fs || bl || it || ul?.s || st?.s || color || (va ?? 1) > 1)) return undefined;
  return {
    name: ff ?? DEFAULT_FONT.name,
    size: fs ?? DEFAULT_FONT.size,
    ...(bl && { bold: true }),
    ...(it && { italic: true }),
    ...(ul?.s && { underline: true }),
    ...(st?.s && { strike: true }),
    ...(color && { color: { argb: color } }),
    ...(va === 2 && { vertAlign: "subscript" }),
    ...(va === 3 && { vertAlign: "superscript" }),
  };
}

function bordersOf({ bd }: IStyleData): Partial<Borders> | undefined {
  const top = borderOf(bd?.t);
  const left = borderOf(bd?.l);
  const bottom = borderOf(bd?.b);
  const right = borderOf(bd?.r);
  if (!(top || left || bottom || right)) return undefined;
  return { ...(top && { top }), ...(left && { left }), ...(bottom && { bottom }), ...(right && { right }) };
}

function borderOf(border: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  if (!border?.s) return undefined;
  const style = BORDERS[border.s];
  return style && { style, color: { argb: argb(border.cl) ?? "FF000000" } };
}

function alignmentOf({ ht, vt, tb, tr, pd }: IStyleData): Partial<Alignment> | undefined {
  const fromRight = ht === ALIGN_RIGHT;
  const indent = Math.round(((fromRight ? pd?.r : pd?.l) ?? 0) / INDENT_PIXELS);
  // Excel indents only from a side that is chosen.
  const horizontal = (ht ? HORIZONTAL[ht] : undefined) ?? (indent ? "left" : undefined);
  const vertical = vt ? VERTICAL[vt] : undefined;
  const wrapText = tb === WRAP;
  const textRotation = tr?.v ? "vertical" : -(tr?.a ?? 0);
  if (!(horizontal || vertical || wrapText || indent || textRotation)) return undefined;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrapText && { wrapText }),
    ...(indent && { indent }),
    ...(textRotation && { textRotation }),
  };
}
