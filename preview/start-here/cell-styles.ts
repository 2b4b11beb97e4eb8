import type { IStyleData } from "@univerjs/core";
import { INDENT_PIXELS } from "../excel/xlsx/extras";
import { FORMATS, type Format } from "./content";

const NAVY = "#1f3a5f";
const BLUE = "#dce6f1";
const GRAY = "#595959";
/** Pure blue would fall to 3.2 : 1 on a dark page, where the grid inverts colors. */
const INPUT_BLUE = "#1d3fbb";
const INPUT_YELLOW = "#fff8dc";
const LINE = { s: 1, cl: { rgb: "#bfbfbf" } } as const;
const BOX = { t: LINE, b: LINE, l: LINE, r: LINE };
const [LEFT, RIGHT] = [1, 3];
const MIDDLE = 2;
const WRAPPED = 3;
const base: IStyleData = { fs: 11, vt: MIDDLE };

/** The formats of the sheet's parts. Input cells are the only yellow ones, in blue type. */
export const CELL_STYLES = {
  title: { ...base, fs: 20, bl: 1, cl: { rgb: "#ffffff" }, bg: { rgb: NAVY } },
  subtitle: { ...base, fs: 12, cl: { rgb: "#ffffff" }, bg: { rgb: NAVY } },
  section: { ...base, fs: 13, bl: 1, cl: { rgb: NAVY }, bg: { rgb: BLUE } },
  about: { ...base, it: 1, cl: { rgb: GRAY } },
  label: base,
  note: { ...base, cl: { rgb: GRAY }, pd: { l: INDENT_PIXELS } },
  formula: { ...base, ff: "Courier New", fs: 9, cl: { rgb: GRAY }, pd: { l: INDENT_PIXELS } },
  heading: { ...base, bl: 1, bg: { rgb: BLUE }, bd: BOX, ht: RIGHT, tb: WRAPPED },
  input: { ...base, cl: { rgb: INPUT_BLUE }, bg: { rgb: INPUT_YELLOW }, bd: BOX, ht: RIGHT },
  textInput: { ...base, cl: { rgb: INPUT_BLUE }, bg: { rgb: INPUT_YELLOW }, bd: BOX, ht: LEFT },
  answer: { ...base, bl: 1, bd: BOX, ht: RIGHT, tb: WRAPPED },
  cell: { ...base, bd: BOX, ht: RIGHT },
  steps: { ...base, fs: 10, ht: LEFT, tb: WRAPPED },
  stepsHeading: { ...base, bl: 1, bg: { rgb: BLUE }, bd: BOX, ht: LEFT },
} satisfies Record<string, IStyleData>;

export type StyleName = keyof typeof CELL_STYLES;

/** The workbook's list of styles: every style in every number format, under the key that `styleKey` gives. */
export function styles(): Record<string, IStyleData> {
  const formats = Object.entries(FORMATS);
  return Object.fromEntries(
    Object.entries(CELL_STYLES).flatMap(([name, style]) =>
      formats.map(([format, pattern]) => [
        `${name}-${format}`,
        pattern === FORMATS.text ? style : { ...style, n: { pattern } },
      ]),
    ),
  );
}

export function styleKey(style: StyleName, format: Format = "text"): string {
  return `${style}-${format}`;
}
