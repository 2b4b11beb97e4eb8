import type { Content } from "../../sheets/plan/sheet-plan";

/** Letters first and no digit anywhere: nothing that Excel would take for a number, a date or a formula. */
const PLAINLY_TEXT = /^\p{L}\D*$/u;
const LOGICAL = /^(true|false)$/i;

/**
 * A content as it is handed to Excel, which reads strings as if they were typed. An apostrophe before a text that could
 * be anything else, such as `=1+1`, `-5` or `2013-14`, keeps it a text; the cell shows it without the apostrophe.
 * `null` leaves a cell as it is.
 */
export function asTyped(content: Content): string | number | boolean | null {
  if (content === null) return null;
  if (typeof content === "object") return content.formula;
  if (typeof content !== "string" || content === "") return content;
  return PLAINLY_TEXT.test(content) && !LOGICAL.test(content) ? content : `'${content}`;
}
