import type { Entry } from "./entry";
import { example } from "./entry";

export const LONGEVITY_ENTRIES: Readonly<Record<string, Entry>> = {
  LONGEVITY: { readings: ["R6", "R7"], examples: [example('LONGEVITY(17,"FY14")', "1,250.00")], columns: ["money"] },
  SERVICE: {
    readings: ["R24"],
    examples: [
      example('SERVICE("1998-09-01","2015-06-30")', "16"),
      example('SERVICE("1998-09-01","2015-06-30",365)', "15"),
    ],
  },
  SENIORITY: { readings: ["R24"], examples: [example('SENIORITY("1998-09-01","2015-06-30")', "16 | 9 | 29")] },
};
