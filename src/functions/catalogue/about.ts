import type { Entry } from "./entry";
import { example } from "./entry";

export const ABOUT_ENTRIES: Readonly<Record<string, Entry>> = {
  CLAUSE: { readings: [], examples: [example('CLAUSE("SICKBUYBACK")', "Article XII, Section 1.E")] },
  EXPLAIN: {
    readings: [],
    examples: [example('EXPLAIN("SICKBUYBACK",120,"M5",14,"FY15","1988-09-01")', "9 rows × 3 columns")],
  },
};
