import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "./calculate";
import { asOptions, educator, trackerNames, type Entry } from "./educators";

/** A tracker of these educators whose formulas are calculated; school begins on August 28. */
export const trackerOfEntries = (
  year: number,
  entries: readonly Entry[],
  asOf: number,
  noSchool: readonly number[] = [],
): Promise<Calculated> =>
  calculate(
    trackerWorkbook(trackerNames(year), { ...asOptions(entries), asOf, noSchool, firstDay: serial(year, 8, 28) }),
  );

/** An educator in the first year without PTS. */
export const inFirstYear = (name: string, start: number | null = null) =>
  educator(name, { pts: false, yearWithoutPts: 1, rating: null, start });
