import type { Nullable } from "@univerjs/core";
import { text } from "../args";
import { invalid } from "../errors";

const HEX = /^#[0-9a-f]{6}$/i;

/** "#RRGGBB" in capitals, as Excel gives colors back. */
export function hexColor(rgb: Nullable<string>, fallback: string): string {
  if (!rgb) return fallback;
  if (HEX.test(rgb)) return rgb.toUpperCase();
  return named(rgb) ?? rgb;
}

/** The browser knows the names of colors; a name that it does not take leaves the pen as it was. */
function named(name: string): string | null {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return null;
  pen.fillStyle = "#000001";
  pen.fillStyle = name;
  return pen.fillStyle === "#000001" ? null : pen.fillStyle.toUpperCase();
}

/**
 * @returns "#RRGGBB"
 * @throws HostError InvalidArgument unless `value` is "#RRGGBB" or the name of a color
 */
export function asColor(value: unknown): string {
  const given = text(value, "color");
  const hex = HEX.test(given) ? given.toUpperCase() : named(given);
  if (hex !== null && HEX.test(hex)) return hex;
  throw invalid(`a color is written #RRGGBB or as its name, "${given}" was given`);
}
