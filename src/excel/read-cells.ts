import { addressOf, sizeOf, type SheetArea } from "./address";
import { WorkbookError } from "./errors";
import { rangeAt } from "./range-at";
import { run } from "./run";

/** More cells than this are not read for a live result: Excel on the web hands over 5 MB at most. */
const MOST_CELLS = 50_000;

/**
 * Reads the values of several areas in one round trip.
 * @returns for each area its rows of values: numbers, texts, TRUE/FALSE; "" for blank; dates as serial numbers.
 * @throws WorkbookError where an area is too large or no longer there.
 */
export function readCells(areas: readonly SheetArea[]): Promise<unknown[][][]> {
  return run(async (context) => {
    const large = areas.find((area) => sizeOf(area) > MOST_CELLS);
    if (large)
      throw new WorkbookError(
        `${addressOf(large)} is too large to show the result here (more than 50,000 cells). It can still be inserted.`,
        "TooLarge",
      );
    const ranges = areas.map((area) => {
      const range = rangeAt(context, area);
      range.load("values");
      return range;
    });
    await context.sync();
    return ranges.map((range): unknown[][] => range.values);
  });
}
