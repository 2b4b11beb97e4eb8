import { educator } from "../sheets/evaluation/staff";
import { chooseYear, interfere, openEvaluation, press, putRoster, rosterRows, stopInterfering, TRACKER_SHEETS } from "./evaluation-pane";
import type { Preview } from "./harness";

jest.setTimeout(300_000);

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

/** More requests than any of the builds here needs. */
const MOST = 20;

/**
 * Refuses the first request of the build, then the second, and so on until one build goes through, and
 * compares the workbook after each with the one before.
 * @returns what the pane said each time
 */
async function refuseEach(preview: Preview, button: string, done: RegExp): Promise<readonly string[]> {
  const before = await everything(preview);
  const said: string[] = [];
  while (said.length < MOST) {
    await interfere(preview, said.length, "refused");
    const sentence = await press(preview, button);
    await stopInterfering(preview);
    said.push(sentence);
    if (done.test(sentence)) return said;
    expect([sentence, await everything(preview)]).toEqual([sentence, before]);
  }
  throw new Error(`No build went through:\n${said.join("\n")}`);
}

const ROSTER = rosterRows([educator("Educator 001"), educator("Educator 002", { rating: "Unsatisfactory" })]);
const TAKEN_AWAY = "That sheet or cell is no longer there: it may have been renamed or deleted. Pick the cells again. What had been added was taken away again.";

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
    const said = await refuseEach(preview, "Build the tracker", /^The tracker stands/);
    // Two look-ups of names come first; the sheets, each of their tables' contents, and the end follow.
    expect(said.filter((sentence) => sentence === TAKEN_AWAY).length).toBeGreaterThanOrEqual(TRACKER_SHEETS.length);
    expect(said.slice(0, -1).every((sentence) => sentence.startsWith("That sheet or cell is no longer there"))).toBe(true);
  });
});
