import { educator } from "../sheets/evaluation/staff";
import { chooseYear, interfere, openEvaluation, press, putRoster, rosterRows, stopInterfering, TRACKER_SHEETS, type Interference } from "./evaluation-pane";
import type { Preview } from "./harness";

jest.setTimeout(600_000);

/** Everything that building could leave behind: sheets with their cells, tables with their sizes, names. */
function everything({ pane }: Preview): Promise<unknown> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.load("items/name");
      tables.load("items/name");
      names.load("items/name");
      await context.sync();
      const sheets = worksheets.items.map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(true).load("address,formulas") }));
      const sizes = tables.items.map((table) => ({ name: table.name, range: table.getRange().load("address") }));
      await context.sync();
      return {
        sheets: sheets.map(({ name, used }) => (used.isNullObject ? { name } : { name, address: used.address, formulas: used.formulas as unknown })),
        tables: sizes.map(({ name, range }) => ({ name, address: range.address })),
        names: names.items.map(({ name }) => name),
      };
    }),
  );
}

/** More requests than any of the work here needs. */
const MOST = 25;

/**
 * Interferes with the first request of some work, then with the second, and so on until the work is done in spite of
 * it, and compares the workbook after each with the one before.
 * @returns what the pane said each time
 */
async function interfereWithEach(preview: Preview, how: Interference, button: string, done: RegExp): Promise<readonly string[]> {
  const before = await everything(preview);
  const said: string[] = [];
  while (said.length < MOST) {
    await interfere(preview, said.length, how);
    const sentence = await press(preview, button);
    await stopInterfering(preview);
    said.push(sentence);
    if (done.test(sentence)) return said;
    expect([sentence, await everything(preview)]).toEqual([sentence, before]);
  }
  throw new Error(`The work was never done:\n${said.join("\n")}`);
}

const ROSTER = rosterRows([educator("Educator 001"), educator("Educator 002", { rating: "Unsatisfactory" })]);
const GONE = "That sheet or cell is no longer there: it may have been renamed or deleted. Pick the cells again.";
const TAKEN_AWAY = `${GONE} What had been added was taken away again.`;
const CANCELLED = "Cancelled. Nothing was added to the workbook.";

/** Those that came before the last. */
const interrupted = (said: readonly string[]) => [...new Set(said.slice(0, -1))].sort();

describe("what is built is there as a whole or not at all", () => {
  let preview: Preview;
  beforeAll(async () => {
    // The grid's engine measures rows some time after a change, and logs where their sheet is gone by then.
    preview = await openEvaluation({ expectedErrors: [/^console: Dependency tree not found for treeId/, /calculateAutoHeightInRange/] });
    await chooseYear(preview);
    await putRoster(preview, "Staff", ROSTER);
    await press(preview, "Read the selected staff list");
  });
  afterAll(() => preview.close());

  it("leaves the workbook as it was whichever request of the tracker Excel refuses, and says why", async () => {
    const said = await interfereWithEach(preview, "refused", "Build the tracker", /^The tracker stands/);
    // Two look-ups of names come first; the sheets, each of their tables' contents, and the end follow.
    expect(said.filter((sentence) => sentence === TAKEN_AWAY).length).toBeGreaterThanOrEqual(TRACKER_SHEETS.length);
    expect(interrupted(said)).toEqual([GONE, TAKEN_AWAY]);
  });

  it("leaves the workbook as it was whenever the building of forms is refused, and the list of forms too", async () => {
    await press(preview, "Find the trackers of this workbook");
    expect(interrupted(await interfereWithEach(preview, "refused", "Build the forms", /^Built the/))).toEqual([GONE, TAKEN_AWAY]);
    // Once more, now below lines that are in use.
    expect(interrupted(await interfereWithEach(preview, "refused", "Build the forms", /^Built the/))).toEqual([GONE, TAKEN_AWAY]);
    expect((await preview.workbook.values("Forms 2013-14", "B6:B10")).flat()).toEqual(["Educator 001", "Educator 002", "Educator 001", "Educator 002", ""]);
  });

  it("leaves the workbook as it was whenever the building of forms is cancelled before its last request", async () => {
    expect(interrupted(await interfereWithEach(preview, "cancelled", "Build the forms", /^Built the/))).toEqual([CANCELLED]);
  });

  it("leaves the workbook as it was whenever the building of a tracker is cancelled before its last request", async () => {
    const said = await interfereWithEach(preview, "cancelled", "Build the tracker", /^The tracker stands/);
    expect(said.length).toBeGreaterThan(TRACKER_SHEETS.length);
    expect(interrupted(said)).toEqual([CANCELLED]);
  });
});
