import { FIRST_STEP, LAST_STEP } from "../../../agreement/lanes";
import { asTyped } from "../../../functions/arguments/characters";
import { laneOfText } from "../../../functions/arguments/lane-and-step";
import { isErrorValue } from "../../../functions/arguments/reader";
import { isEmptyCell } from "../grid";
import { readStaffValue } from "../read-value";
import { STAFF_HEADINGS } from "../staff-columns";
import { ofKinds, unread } from "./column";
import { keptAsText, ofCell, type Kind } from "./kind";

const NUMBERS = ofKinds("number", "money");
const TEXTS = ofKinds("text");

/** A value that reads once letters that resemble digits are digits: MO is M0, l4 is 14. */
function withDigits(cell: unknown): string {
  return asTyped(String(cell)).replace(/[Oo]/g, "0").replace(/[Il|]/g, "1");
}

const isCode = (cell: unknown) => /^\d{1,2}$/.test(asTyped(String(cell)));

export const CELL_KINDS: readonly Kind[] = [
  ofCell(
    {
      id: "formula-error",
      title: "A formula error in a cell",
      rule: "A cell with an error such as #N/A says nothing about the person, and sheets built from it show the error.",
      gravity: "error",
      headings: STAFF_HEADINGS,
    },
    (cell) =>
      isErrorValue(cell) ? `The cell holds the error ${cell.trim()}. Fix its formula, or type the value.` : null,
  ),
  ofCell(
    {
      id: "lane-unknown",
      title: "Not a lane on the schedule",
      rule: "A lane is B0 to B5, M0 to M7 or C1, or a degree with its credits (Appendix B).",
      gravity: "error",
      asks: true,
      headings: ["Lane"],
    },
    (cell) => {
      const says = unread("Lane", cell);
      if (says === null) return null;
      const lane = laneOfText(withDigits(cell));
      return lane === undefined ? says : { says, correct: lane.code };
    },
  ),
  ofCell(
    {
      id: "step-unknown",
      title: "Not a step on the schedule",
      rule: `Steps go from ${FIRST_STEP} to ${LAST_STEP} (Appendix B).`,
      gravity: "error",
      headings: ["Step"],
    },
    (cell) => {
      const says = unread("Step", cell);
      if (says === null) return null;
      const read = readStaffValue("Step", typeof cell === "string" ? withDigits(cell) : cell);
      return "value" in read && read.value !== null ? { says, correct: read.value } : says;
    },
  ),
  ofCell(
    {
      id: "number-unknown",
      title: "Text where a number belongs",
      rule: "Sheets calculate with this column; text in it gives an error or is left out of a total.",
      gravity: "error",
      headings: NUMBERS,
    },
    (cell, heading) => unread(heading, cell),
  ),
  ofCell(
    {
      id: "number-as-text",
      title: "Number stored as text",
      rule: "Excel leaves numbers that are stored as text out of sums, and look-ups do not find them.",
      gravity: "note",
      headings: [...NUMBERS, "Step"],
    },
    keptAsText,
  ),
  ofCell(
    {
      id: "rating-code",
      title: "A code instead of a rating",
      rule:
        "The state's staff report (EPIMS) writes ratings as numbers. 99 is read as no rating yet; say what each " +
        "other number means, by the state's handbook of the year that the list is from.",
      gravity: "error",
      asks: true,
      headings: ["Overall rating", "Impact"],
    },
    (cell, heading) =>
      isCode(cell) && unread(heading, cell) !== null ? `“${String(cell)}” is a code, not a rating.` : null,
  ),
  ofCell(
    {
      id: "rating-unknown",
      title: "Not an overall rating",
      rule: "Ratings are Exemplary, Proficient, Needs Improvement and Unsatisfactory (Appendix A, Section 2.W).",
      gravity: "error",
      asks: true,
      headings: ["Overall rating"],
    },
    (cell, heading) => (isCode(cell) ? null : unread(heading, cell)),
  ),
  ofCell(
    {
      id: "yes-no-unknown",
      title: "Neither Yes nor No",
      rule: "This column answers a question with Yes or No.",
      gravity: "error",
      asks: true,
      headings: ofKinds("yes/no"),
    },
    (cell, heading) => unread(heading, cell),
  ),
  ofCell(
    {
      id: "choice-unknown",
      title: "Not one of this column's choices",
      rule: "Sheets count the words of this column; another word is not counted.",
      gravity: "check",
      asks: true,
      headings: ["Degree", "Impact", "Insurance tier", "Dues"],
    },
    (cell, heading) => (heading === "Impact" && isCode(cell) ? null : unread(heading, cell)),
  ),
  ofCell(
    {
      id: "other-words",
      title: "Not written as the sheets need it",
      rule: "Formulas find lanes, answers and ratings of the Staff table by its own words: M5, Yes, Proficient.",
      gravity: "error",
      headings: ofKinds("lane", "yes/no", "choice"),
    },
    (cell, heading, { isStaff }) => {
      const read = isStaff === true ? readStaffValue(heading, cell) : null;
      if (read === null || !("value" in read) || read.value === cell) return null;
      const meant = read.value === null ? "nothing yet" : String(read.value);
      return { says: `“${String(cell)}” means ${meant}.`, correct: read.value };
    },
  ),
  ofCell(
    {
      id: "invisible",
      title: "Characters that cannot be seen",
      rule: "A name with an invisible character or a space of another kind is another name to Excel.",
      gravity: "check",
      headings: TEXTS,
    },
    (cell) => {
      if (typeof cell !== "string" || isErrorValue(cell)) return null;
      if (!/[\u00ad\u00a0\u200b\u200c\u2060\ufeff]/.test(cell)) return null;
      return { says: "The cell holds characters that cannot be seen.", correct: asTyped(cell) };
    },
  ),
  ofCell(
    {
      id: "spaces",
      title: "Extra spaces",
      rule: "To Excel, a name with an extra space is a different name.",
      gravity: "note",
      headings: TEXTS,
    },
    (cell) => {
      if (typeof cell !== "string" || !/^ | $| {2}/.test(cell) || isEmptyCell(cell)) return null;
      return { says: "There are spaces at an end, or two in a row.", correct: cell.replace(/ +/g, " ").trim() };
    },
  ),
  ofCell(
    {
      id: "line-break",
      title: "A line break or a tab in a cell",
      rule: "Lists and forms show one line.",
      gravity: "note",
      headings: TEXTS,
    },
    (cell) => {
      if (typeof cell !== "string" || !/[\n\r\t]/.test(cell)) return null;
      return { says: "The cell holds a line break or a tab.", correct: asTyped(cell) };
    },
  ),
];
