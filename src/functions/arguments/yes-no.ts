import { reader, refuse } from "./reader";

const WORDS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    yes: true,
    y: true,
    true: true,
    "1": true,
    no: false,
    n: false,
    false: false,
    "0": false,
  }),
);

/** TRUE/FALSE, 1/0, yes/no, Y/N. A number 0 may be an empty cell. */
export const yesNoReader = reader<boolean>(
  (cell, argument) => {
    if (typeof cell === "boolean") return cell;
    const word = typeof cell === "string" ? cell.trim().toLowerCase() : typeof cell === "number" ? String(cell) : "";
    const value = WORDS.get(word);
    if (value !== undefined) return value;
    throw refuse(argument, cell, "is neither yes nor no", "Give TRUE or FALSE, 1 or 0, yes or no, Y or N.");
  },
  true,
  "yesno",
);
