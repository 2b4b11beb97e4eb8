import type { Degree } from "../../agreement/lanes";
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
    /^(CAGS|CAES|CERTIFICATEOFADVANCED[A-Z]+|PHD|DPHIL|EDD|DED|PSYD|JD|DMA|DOCTOR(AL|ATE|S)?(DEGREE|OF[A-Z]+|IN[A-Z]+)?)$/,
  ],
];

/** A degree in its common spellings. */
export const degreeReader = reader<Degree>(
  (cell, argument) => {
    const letters = typeof cell === "string" && cell.length <= 120 ? cell.toUpperCase().replace(/[^A-Z]/g, "") : "";
    const found = SPELLINGS.find(([, spelling]) => spelling.test(letters));
    if (found) return found[0];
    throw refuse(
      argument,
      cell,
      "is not a degree of the salary schedule",
      "Give a bachelor's (BA, BS, B.Ed.), a master's (MA, MS, M.Ed., MAT), CAGS or a doctorate (PhD, EdD).",
    );
  },
  true,
  ["Bachelor's", "Master's", "CAGS", "Doctorate"].map((degree) => ({ value: degree, label: degree })),
);
