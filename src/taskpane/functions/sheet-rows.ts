import { quotedSheet, type SheetArea } from "../../excel/address";
import { columnLetters } from "../../sheets/plan/cells";
import type { Input } from "./formula";

/** How a refusal names a row or a column of ranges that are read together, counted from the first. */
const IN_THE_RANGES = /\b(row|column) (\d+) of the ranges/g;

/** The picked areas that are read side by side: those of the most rows, or of the most columns. */
function sideBySide(inputs: readonly Input[]): readonly SheetArea[] {
  const areas = inputs.flatMap((input) => (input && "area" in input ? [input.area] : []));
  const lengthOf = (area: SheetArea) => Math.max(area.bottom - area.top, area.right - area.left);
  const longest = Math.max(0, ...areas.map(lengthOf));
  return areas.filter((area) => lengthOf(area) === longest);
}

/**
 * The sentence with the sheet's own row or column in place of that of the ranges, where all of them begin in the same
 * one: "row 9 of the ranges" over A2:A400 is "row 10 of Staff".
 */
export function onTheSheet(sentence: string, inputs: readonly Input[]): string {
  const [first, ...others] = sideBySide(inputs);
  if (!first) return sentence;
  return sentence.replace(IN_THE_RANGES, (words, what: string, index: string) => {
    const start = (area: SheetArea) => (what === "row" ? area.top : area.left);
    if (others.some((area) => area.sheet !== first.sheet || start(area) !== start(first))) return words;
    const place = start(first) + Number(index) - 1;
    return `${what} ${what === "row" ? place : columnLetters(place)} of ${quotedSheet(first.sheet)}`;
  });
}
