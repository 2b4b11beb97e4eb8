import { LANES } from "../../../src/agreement/lanes";
import { printedSchedule } from "../../../src/rules/salary";
import { fiscalYear } from "../../support/fiscal-year";
import type { PlainOffer, PlainSchedule } from "./independent-offer";

/** The schedule of a year as printed. */
export function printed(year: "FY13" | "FY14" | "FY15"): PlainSchedule {
  return {
    lanes: LANES.map(({ code }) => code),
    firstStep: 1,
    salaries: printedSchedule(fiscalYear(year)).map((row) => row.map((salary) => String(salary))),
  };
}

/** FY15 as printed, 13.0 FTE, two years of lines of most kinds. */
export const WORKED_EXAMPLE: PlainOffer = {
  ...printed("FY15"),
  unit: "0.01",
  staff: [
    { lane: "B0", position: "1", fte: "2" },
    { lane: "B3", position: "6", fte: "1.5" },
    { lane: "M0", position: "13", fte: "3" },
    { lane: "M2", position: "7", fte: "2" },
    { lane: "M5", position: "14", fte: "4" },
    { lane: "C1", position: "14", fte: "0.5" },
  ],
  years: [
    [
      { kind: "Step", day: 1, amount: "1" },
      { kind: "Schedule %", day: 1, amount: "0.03" },
      { kind: "Schedule %", day: 93, amount: "0.01" },
    ],
    [
      { kind: "Lane", day: 1, lane: "M2", to: "M3", position: "8", fte: "1" },
      { kind: "Schedule %", day: 1, amount: "0.02" },
      { kind: "Schedule $", day: 1, amount: "250", who: "top" },
      { kind: "One-time $", day: 1, amount: "500" },
      { kind: "Leaver", day: 1, lane: "M5", position: "14", fte: "1" },
      { kind: "Replacement", day: 1, lane: "M0", position: "3", fte: "1" },
      { kind: "Step", day: 91, amount: "1" },
    ],
  ],
};
