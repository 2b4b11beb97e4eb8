import { execFileSync } from "node:child_process";
import type { IStyleData } from "@univerjs/core";
import { CELL_STYLES } from "../../preview/start-here/cell-styles";
import { STYLES, type Style } from "../../src/sheets/plan/styles";

type Color = readonly number[];

const parsed = (hex: string): Color => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance, as WCAG 2.1 defines it. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Colors as the grid shows them on a dark page. The grid's package is a module, which jest does not load. */
function inverted(colors: readonly Color[]): readonly Color[] {
  const script =
    'import { invertColorByMatrix } from "@univerjs/core";' +
    "console.log(JSON.stringify(JSON.parse(process.argv[1]).map((color) => invertColorByMatrix(color))));";
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script, JSON.stringify(colors)]);
  return JSON.parse(printed.toString()) as readonly Color[];
}

const built = Object.entries(STYLES).map(([name, { color, fill }]: [string, Style]) => [name, color, fill] as const);
const demonstrated = Object.entries(CELL_STYLES).map(
  ([name, { cl, bg }]: [string, IStyleData]) => [`Start here: ${name}`, cl?.rgb, bg?.rgb] as const,
);
const pairs = [...built, ...demonstrated].map(
  ([name, text, ground]) => [name, parsed(text ?? "#000000"), parsed(ground ?? "#ffffff")] as const,
);

test.each(pairs)("%s: text and ground differ by 4.5 to 1", (_, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test("they do on a dark page too, where the grid inverts colors", () => {
  const dark = inverted(pairs.flatMap(([, text, ground]) => [text, ground]));
  const low = pairs.filter((_, at) => contrast(dark[2 * at] ?? [], dark[2 * at + 1] ?? []) < 4.5);
  expect(low.map(([name]) => name)).toEqual([]);
});
