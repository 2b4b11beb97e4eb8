import { IMPACTS, RATINGS } from "../../agreement/ratings";
import { asTyped } from "../../functions/arguments/characters";
import { dateReader } from "../../functions/arguments/dates";
import { degreeReader } from "../../functions/arguments/degree";
import { ratingReader } from "../../functions/arguments/evaluation";
import { laneReader, stepReader } from "../../functions/arguments/lane-and-step";
import { key } from "../../functions/arguments/names";
import { amountReader, decimalReader } from "../../functions/arguments/numbers";
import { cellValue, isBlank, isErrorValue } from "../../functions/arguments/reader";
import { roleReader } from "../../functions/arguments/role";
import { yesNoReader } from "../../functions/arguments/yes-no";
import { CalculationError } from "../../rules/calculation-error";
import { EXCEL_EPOCH } from "../../rules/day";
import { DUES, GUIDANCE_COUNSELOR, staffColumn, TIERS, type StaffHeading } from "./staff-columns";

/** The content of a cell of the `Staff` table; null where nothing is known. */
type StaffValue = string | number | null;

/** A cell as it was read, or the sentence why it could not be; then it is kept as it was typed. */
type ReadValue = { readonly value: StaffValue } | { readonly typed: string | number; readonly problem: string };

type Read = (cell: unknown, heading: StaffHeading) => StaffValue;

/** Words for what nobody has yet: in every column, and those in a column of ratings and choices. */
const NOTHING = /^(?:[-\u2010-\u2015\u2212]+|n\.?\/?a\.?|not applicable|tbd|\?)$/i;
const NO_CHOICE = /^(?:none|new|not rated|not yet|not yet rated|pending|first year|no rating)$/i;
/** The state's own export of staff data says 99 where a question does not apply to a person. */
const STATE_NOT_APPLICABLE = "99";

/** A mark such as x or a check mark: somebody ticked a list on paper once. */
const MARKS = /^(?:x|[\u2713\u2714\u221a\u2705\u2611\u2717\u2718])$/i;
export const isMark = (cell: unknown): boolean => typeof cell === "string" && MARKS.test(asTyped(cell));

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Compared by their letters alone. 01 and 00 are the state's codes for having and not having the status. */
const YES = words("PTS PROF PROFESSIONAL PROFESSIONALSTATUS TENURE TENURED T HASPTS 01 FULLPTS PERMANENT");
const NO = words(
  "NPTS NONPTS NONPROFESSIONAL NOPTS NOTPTS WITHOUTPTS NONTENURED NOTTENURED UNTENURED PROVISIONAL " +
    "PROBATIONARY NONE 00 NOTYET",
);

const yesOrNo: Read = (cell, heading) => {
  if (isMark(cell)) return "Yes";
  const letters = typeof cell === "string" ? key(asTyped(cell)) : "";
  if (heading === "PTS" && YES.has(letters)) return "Yes";
  if (NO.has(letters)) return "No";
  if (letters === "01") return "Yes";
  return yesNoReader.read(typeof cell === "string" ? asTyped(cell) : cell, heading) ? "Yes" : "No";
};

/** A choice by its first letters where only one of the words begins so: “Mod” is Moderate, “prof” Proficient. */
function byBeginning<Word extends string>(choices: readonly Word[], cell: unknown): Word | null {
  const letters = typeof cell === "string" ? key(asTyped(cell)) : "";
  const fitting = letters === "" ? [] : choices.filter((word) => key(word).startsWith(letters));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function choice<Word extends string>(choices: readonly Word[], also: Readonly<Record<string, Word>> = {}): Read {
  return (cell, heading) => {
    const found = byBeginning(choices, cell) ?? also[typeof cell === "string" ? key(asTyped(cell)) : String(cell)];
    if (found !== undefined) return found;
    throw new CalculationError("VALUE", `${heading}: “${String(cell)}” is not one of ${choices.join(", ")}.`);
  };
}

const rating: Read = (cell, heading) => {
  const text = typeof cell === "string" ? asTyped(cell).replace(/\s*\([^)]*\)$/, "") : cell;
  const begun = typeof text === "string" && key(text).length > 1 ? byBeginning(RATINGS, text) : null;
  return begun ?? ratingReader.read(text, heading);
};

const CAGS = /CAGS|CAES|CERTIFICATE/;
const degree: Read = (cell, heading) => {
  const { degree: found } = degreeReader.read(typeof cell === "string" ? asTyped(cell) : cell, heading);
  if (found === "doctor") return CAGS.test(key(String(cell))) ? "CAGS" : "Doctorate";
  return found === "master" ? "Master's" : "Bachelor's";
};

const MOST = 100_000;
const numbers = decimalReader({ what: "a number", min: -MOST, max: MOST });
const number: Read = (cell, heading) => numbers.read(cell, heading).toNumber();

const SHARES: Readonly<Record<string, number>> = { FULL: 1, FULLTIME: 1, FT: 1, HALF: 0.5, HALFTIME: 0.5 };
const fte: Read = (cell, heading) => SHARES[typeof cell === "string" ? key(cell) : ""] ?? number(cell, heading);

/** "Step 7", "7.0"; "7th". */
const step: Read = (cell, heading) =>
  stepReader.read(typeof cell === "string" ? asTyped(cell).replace(/(\d)(?:st|nd|rd|th)$/i, "$1") : cell, heading);

const CONTROLS = /\p{Cc}+/gu;
const text: Read = (cell) => {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).replace(CONTROLS, " ").trim();
};

/** A role as typed, but for guidance counselors, whom the sheets know by one word. */
const role: Read = (cell, heading) => {
  const typed = text(cell, heading);
  try {
    return roleReader.read(typed, heading).guidance ? GUIDANCE_COUNSELOR : typed;
  } catch (error) {
    if (error instanceof CalculationError) return typed;
    throw error;
  }
};

const READERS: Readonly<Partial<Record<StaffHeading, Read>>> = {
  Role: role,
  Degree: degree,
  FTE: fte,
  "Overall rating": rating,
  Impact: choice(IMPACTS, { MEDIUM: "Moderate", AVERAGE: "Moderate" }),
  "Insurance tier": choice(TIERS, { SINGLE: "Individual", SELF: "Individual", IND: "Individual", "1": "Individual" }),
  Dues: choice(DUES, { YES: "Dues", Y: "Dues", X: "Dues", MEMBER: "Dues", NO: "None", FEE: "Agency fee" }),
};

/** Where a typed 0 is as good as an empty cell. */
const ZERO_IS_BLANK: ReadonlySet<string> = new Set(["text", "choice", "lane", "step", "date"]);

function readerOf(heading: StaffHeading): Read {
  const own = READERS[heading];
  if (own !== undefined) return own;
  switch (staffColumn(heading).kind) {
    case "yes/no":
      return yesOrNo;
    case "lane":
      return (cell) => laneReader.read(typeof cell === "string" ? asTyped(cell) : cell, heading).code;
    case "step":
      return step;
    case "number":
      return number;
    case "money":
      return (cell) => amountReader.read(cell, heading).toNumber();
    case "date":
      return (cell) => dateReader.read(cell, heading) + EXCEL_EPOCH;
    default:
      return text;
  }
}

const ALL_READERS = new Map<StaffHeading, Read>();

function isNothing(cell: unknown, heading: StaffHeading): boolean {
  const { kind } = staffColumn(heading);
  if (isBlank(cell, ZERO_IS_BLANK.has(kind)) || (typeof cell === "string" && asTyped(cell) === "")) return true;
  if (typeof cell !== "string" && cell !== Number(STATE_NOT_APPLICABLE)) return false;
  const typed = asTyped(String(cell));
  if (NOTHING.test(typed)) return true;
  if (kind !== "choice" && kind !== "yes/no") return false;
  return typed === STATE_NOT_APPLICABLE || (kind === "choice" && heading !== "Dues" && NO_CHOICE.test(typed));
}

/** What was read before, by heading: a column of 10,000 cells holds a handful of different ones. */
const READ_BEFORE = new Map<StaffHeading, Map<unknown, ReadValue>>();
const MOST_REMEMBERED = 2000;

/** Reads a cell as people type what is in its column; words for nothing (N/A, –) are nothing. */
export function readStaffValue(heading: StaffHeading, cell: unknown): ReadValue {
  const given = cellValue(cell);
  let before = READ_BEFORE.get(heading);
  if (before === undefined) READ_BEFORE.set(heading, (before = new Map<unknown, ReadValue>()));
  const known = before.get(given);
  if (known !== undefined) return known;
  const read = readGiven(heading, given);
  if (before.size >= MOST_REMEMBERED) before.clear();
  before.set(given, read);
  return read;
}

function readGiven(heading: StaffHeading, given: unknown): ReadValue {
  if (isErrorValue(given))
    return {
      typed: given,
      problem: `${heading}: the cell contains ${given.trim()}. Fix its formula, or type the value.`,
    };
  if (isNothing(given, heading)) return { value: null };
  let read = ALL_READERS.get(heading);
  if (read === undefined) ALL_READERS.set(heading, (read = readerOf(heading)));
  try {
    return { value: read(given, heading) };
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    return { typed: typeof given === "number" ? given : String(given).trim(), problem: error.message };
  }
}

/** Whether a cell reads as what is in this column. */
export const fits = (heading: StaffHeading, cell: unknown): boolean => "value" in readStaffValue(heading, cell);
