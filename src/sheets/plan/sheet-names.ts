/** Excel's longest sheet name, and the characters it does not take there. */
export const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:\u0000-\u001f]/g;

/**
 * A name for a new sheet that Excel takes and that no sheet has: ` (2)`, ` (3)` … is added where it is taken.
 * @param wished what the sheet should be called; characters that Excel refuses become spaces
 * @param taken the names in use; to Excel capitals and small letters are the same
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean =
    wished
      .replace(NOT_IN_SHEET_NAMES, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "") || "Sheet";
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? "" : ` (${count})`;
    const name = clean.slice(0, LONGEST_SHEET_NAME - end.length).replace(/[' ]+$/, "") + end;
    // Excel keeps "History" for itself.
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}
