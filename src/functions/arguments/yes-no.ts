import { reader, refuse } from "./reader";

const WORDS: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  "1": true,
  no: false,
  n: false,
  false: false,
  "0": false,
};

/** TRUE/FALSE, 1/0, yes/no, Y/N. */
export const yesNoReader = reader<boolean>(
  (cell, argument) => {
    if (typeof cell === "boolean") return cell;
    const word = typeof cell === "string" ? cell.trim().toLowerCase() : typeof cell === "number" ? String(cell) : "";
    const value = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (value !== undefined) return value;
    throw refuse(argument, cell, "is neither yes nor no", "Give TRUE or FALSE, 1 or 0, yes or no, Y or N.");
  },
  false,
  "yesno",
);
