import { CalculationError } from "../../rules/calculation-error";
import { laneOfText } from "./lane-and-step";
import { asTyped } from "./characters";
import { key } from "./names";
import { quote, type Reader, reader, refuse } from "./reader";

/**
 * What makes two names of lanes one: letters and digits, in any case. In the agreement's names the plus counts too,
 * M6 is another lane than M+6.
 */
export function nameKey(name: string): string {
  const letters = key(name);
  const bare = letters.replace(/\+/g, "");
  return laneOfText(name) === undefined ? bare || name.toUpperCase() : letters;
}

/**
 * A reader of the lanes of a schedule on a sheet, which gives their place. A lane is known by its heading, or by any
 * other spelling where the heading means a lane of the agreement ("M5" finds the heading "MA+30").
 */
export function laneNameReader(lanes: readonly string[]): Reader<number> {
  const keys = lanes.map(nameKey);
  const meanings = lanes.map(laneOfText);
  return reader((cell, argument) => {
    if (typeof cell !== "string" && typeof cell !== "number")
      throw refuse(argument, cell, "is not a lane", "Give its name.");
    const name = asTyped(String(cell));
    const named = keys.indexOf(nameKey(name));
    if (named >= 0) return named;
    const meant = laneOfText(name);
    const fitting = lanes.map((_, at) => at).filter((at) => meant !== undefined && meanings[at] === meant);
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) return only;
    if (only === undefined)
      throw refuse(argument, cell, "is not a lane of the schedule given", `Its lanes: ${lanes.join(", ")}.`, "NA");
    const headings = fitting.map((at) => quote(lanes[at] ?? "")).join(" and ");
    throw new CalculationError("VALUE", `${argument}: ${quote(cell)} fits ${headings}. Give one of them.`);
  }, true);
}
