import { BooleanNumber, DEFAULT_STYLES, type IStyleData, TextDecoration } from "@univerjs/core";
import { number, oneOf, yesNo } from "../args";
import { invalid } from "../errors";
import { ObjectType, type Property } from "../object-type";
import { asColor, hexColor } from "./color";
import { type FormatState, type StylePatch, common, restyleAll } from "./cell-styles";
import type { Model } from "./model";

const flag = (on: boolean): BooleanNumber | null => (on ? BooleanNumber.TRUE : null);
const UNDERLINES = ["None", "Single", "Double"] as const;

function underlineOf(style: IStyleData): (typeof UNDERLINES)[number] {
  if (style.ul?.s !== BooleanNumber.TRUE) return "None";
  return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function underline(kind: (typeof UNDERLINES)[number]): StylePatch {
  if (kind === "None") return { ul: null };
  return { ul: { s: BooleanNumber.TRUE, ...(kind === "Double" ? { t: TextDecoration.DOUBLE } : {}) } };
}

const LARGEST_FONT = 409;

/** The type of letter of cells. */
export function fontType(model: Model): ObjectType<FormatState> {
  const { engine } = model;
  const trait = (
    read: (style: IStyleData) => unknown,
    write: (value: unknown) => StylePatch,
  ): Property<FormatState> => ({
    get: (self) => common(engine, self, (row, column) => read(engine.style(self.sheetId, row, column))),
    set: (self, value) => restyleAll(engine, self, write(value)),
  });
  return new ObjectType<FormatState>("RangeFont", () => ({
    properties: {
      Size: trait(
        (style) => style.fs ?? DEFAULT_STYLES.fs,
        (value) => ({ fs: fontSize(value) }),
      ),
      Color: trait(
        (style) => hexColor(style.cl?.rgb, "#000000"),
        (value) => ({ cl: { rgb: asColor(value) } }),
      ),
      Bold: trait(
        (style) => style.bl === BooleanNumber.TRUE,
        (value) => ({ bl: flag(yesNo(value, "bold")) }),
      ),
      Italic: trait(
        (style) => style.it === BooleanNumber.TRUE,
        (value) => ({ it: flag(yesNo(value, "italic")) }),
      ),
      Underline: trait(underlineOf, (value) => underline(oneOf(value, UNDERLINES, "underline in the preview"))),
    },
  }));
}

function fontSize(value: unknown): number {
  const size = number(value, "size");
  if (size >= 1 && size <= LARGEST_FONT) return size;
  throw invalid(`the size of a font is from 1 to ${LARGEST_FONT} points, ${size} was given`);
}

/** The background of cells. */
export function fillType(model: Model): ObjectType<FormatState> {
  const { engine } = model;
  return new ObjectType<FormatState>("RangeFill", () => ({
    properties: {
      Color: {
        get: (self) =>
          common(engine, self, (row, column) => hexColor(engine.style(self.sheetId, row, column).bg?.rgb, "#FFFFFF")),
        set: (self, value) => restyleAll(engine, self, { bg: value === "" ? null : { rgb: asColor(value) } }),
      },
    },
    methods: { Clear: (self) => restyleAll(engine, self, { bg: null }) },
  }));
}
