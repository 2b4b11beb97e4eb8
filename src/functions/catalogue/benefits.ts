import type { Entry } from "./entry";
import { example } from "./entry";

export const BENEFITS_ENTRIES: Readonly<Record<string, Entry>> = {
  PREMIUM: {
    readings: [],
    examples: [example("PREMIUM(620.50)", "155.12"), example('PREMIUM(620.50,"Blue Choice","COMMITTEE")', "310.25")],
    columns: ["money"],
  },
  AGENCYFEE: { readings: ["R21"], examples: [example("AGENCYFEE(600)", "450.00")], columns: ["money"] },
  EARLYRETIREMENT: {
    readings: ["R12"],
    examples: [example('EARLYRETIREMENT("M5",14,"FY15")', "12,496.33")],
    columns: ["money"],
  },
};
