import type { Degree } from "../../agreement/lanes";
import { asTyped } from "./characters";
import { reader, refuse } from "./reader";

/** Spellings of degrees, compared by their letters alone: "B.Ed.", "Master's", "Ph.D.". */
const SPELLINGS: readonly (readonly [Degree, RegExp])[] = [
  [
    "bachelor",
    /^(BA|AB|BS|SB|BSC|BED|BSED|BFA|BM|BME|BSN|BBA|BSW|BACC?ALAUREATE|BACHELORS?(DEGREE|OF[A-Z]+|IN[A-Z]+)?)$/,
  ],
  ["master", /^(MA|AM|MS|SM|MSC|MED|EDM|MSED|MAT|MBA|MFA|MM|MME|MSN|MSW|MLS|MPH|MASTERS?(DEGREE|OF[A-Z]+|IN[A-Z]+)?)$/],
  [
    "doctor",
    /^(CAGS|CAES|CERTIFICATEOFADVANCED[A-Z]+|PHD|DPHIL|EDD|DED|PSYD|JD|DMA|DOC|DOCTOR(AL|ATE|S)?(DEGREE|OF[A-Z]+|IN[A-Z]+)?)$/,
  ],
];

/** A single letter with credits behind it: "M+30". */
const LETTERS: Readonly<Record<string, Degree>> = { B: "bachelor", M: "master" };

/** A degree as its letters spell it. */
export function degreeOf(name: string): Degree | undefined {
  const letters = name.toUpperCase().replace(/[^A-Z]/g, "");
  return SPELLINGS.find(([, spelling]) => spelling.test(letters))?.[0];
}

/** Name, what is between, digits, and a word for credits or a footnote's mark behind: "M.Ed. + 30 credits". */
const WITH_DIGITS = /^(.*?[A-Z])([^A-Z0-9]*?)(\d{1,3})(?: ?(?:CREDITS?|CR\.?|HOURS|HRS?\.?))?[ *†‡.)]*$/i;

/** A degree or lane with digits behind it, not yet known to be credits or the number of a lane. */
export interface WithDigits {
  readonly degree: Degree | undefined;
  /** "M" or "C" of a lane's code; of a degree all of its letters. */
  readonly letters: string;
  readonly digits: string;
  /** "" and "+" are plain; whatever else is between letter and digits could be either. */
  readonly between: string;
}

/** The parts of "M.Ed. + 30", "MA30" or "M6"; null where no digits are behind a name. */
export function withDigits(text: string): WithDigits | null {
  const found = text.length > 120 ? null : WITH_DIGITS.exec(asTyped(text));
  if (found === null) return null;
  const [, name = "", separator = "", digits = ""] = found;
  const letters = name.toUpperCase().replace(/[^A-Z]/g, "");
  // The full stop of an abbreviation is none between a letter and a number, nor is the one of "Master's.".
  const between = separator.replace(letters.length > 1 ? /[ .]/g : / /g, "");
  return { degree: degreeOf(name) ?? LETTERS[letters], letters, digits, between };
}

/** Whether the digits are credits: after a plus, or two of them and more. One digit could be a lane's number. */
export const areCredits = ({ between, digits }: WithDigits): boolean =>
  between === "+" || (between === "" && digits.length > 1);

/** A degree, and the credits beyond it where they are in the same cell. */
interface DegreeGiven {
  readonly degree: Degree;
  readonly credits: number | null;
}

function degreeGiven(text: string): DegreeGiven | null {
  const parts = withDigits(text);
  const degree = parts === null && text.length <= 120 ? degreeOf(asTyped(text)) : undefined;
  if (degree !== undefined) return { degree, credits: null };
  if (parts?.degree === undefined || !areCredits(parts)) return null;
  return { degree: parts.degree, credits: Number(parts.digits) };
}

/** A degree in its common spellings, with or without credits behind it. */
export const degreeReader = reader<DegreeGiven>(
  (cell, argument) => {
    const given = typeof cell === "string" ? degreeGiven(cell) : null;
    if (given !== null) return given;
    throw refuse(
      argument,
      cell,
      "is not a degree of the salary schedule",
      "Give a bachelor's (BA, BS, B.Ed.), a master's (MA, MS, M.Ed., MAT), CAGS or a doctorate (PhD, EdD), " +
        "with its credits as in MA+30.",
    );
  },
  true,
  ["Bachelor's", "Master's", "CAGS", "Doctorate"].map((degree) => ({ value: degree, label: degree })),
);
