import type { InputKind, Reader } from "./reader";
import { reader, refuse } from "./reader";

const LONGEST = 200;

/**
 * A text of a few words.
 * @param inputKind how a form asks for it, if not as any text
 */
export function textReader(what: string, inputKind?: InputKind): Reader<string> {
  return reader(
    (cell, argument) => {
      if (typeof cell === "string" && cell.length <= LONGEST && !cell.startsWith("#")) return cell.trim();
      throw refuse(argument, cell, `is not ${what}`, "Give it as text.");
    },
    true,
    inputKind,
  );
}
