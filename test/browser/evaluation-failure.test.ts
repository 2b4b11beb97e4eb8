import { educator } from "../support/sheets/educators";
import {
  acceptChanges,
  answerNewYear,
  choose,
  chooseYear,
  openEvaluation,
  press,
  putStaff,
  READ_STAFF,
  type Interference,
} from "../support/browser/evaluation-pane";
import { CANCELLED, GONE, interfereWithEach, interrupted, UNDONE } from "../support/browser/interference";
import type { Preview } from "../support/browser/preview";

jest.setTimeout(600_000);

const STAFF = [educator("Educator 001"), educator("Educator 002", { rating: "Unsatisfactory" })];

/** A person deletes columns of a tracker, and a formula that called one of them says so, as in Excel all of them do. */
function deleteColumns({ pane }: Preview): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Tracker1314");
      for (const heading of ["Self-assessment due", "Notes"]) {
        columns.getItem(heading).delete();
        await context.sync();
      }
      columns.getItem("Self-assessment status").getDataBodyRange().getCell(0, 0).formulas = [['=IF(#REF!="","",1)']];
      await context.sync();
    }),
  );
}

/** A person deletes sheets whose names end like this. */
function deleteSheets({ pane }: Preview, end: RegExp): Promise<void> {
  return pane.evaluate(
    (pattern) =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        for (const sheet of sheets.items) if (new RegExp(pattern).test(sheet.name)) sheet.delete();
        await context.sync();
      }),
    end.source,
  );
}

describe("what is built is there as a whole or not at all", () => {
  let preview: Preview;
  beforeAll(async () => {
    // The grid's engine measures rows some time after a change, and logs where their sheet is gone by then.
    preview = await openEvaluation({
      expectedErrors: [/^console: Dependency tree not found for treeId/, /calculateAutoHeightInRange/],
    });
    await chooseYear(preview);
    await putStaff(preview, STAFF);
    await press(preview, READ_STAFF);
  });
  afterAll(() => preview.close());

  it("leaves the workbook as it was whichever request of the tracker Excel refuses, and says why", async () => {
    const said = await interfereWithEach(preview, "refused", "Build the tracker", /^Tracker for /, 3);
    // Two look-ups of names come first; the sheets, each of their tables' contents, and the end follow.
    expect(said.filter((sentence) => sentence === UNDONE).length).toBeGreaterThanOrEqual(3);
    expect(interrupted(said)).toEqual([GONE, UNDONE]);
  });

  it("leaves the workbook as it was whenever the building of forms is refused, and the list of forms too", async () => {
    await press(preview, "Find the trackers in this workbook");
    expect(interrupted(await interfereWithEach(preview, "refused", "Build the forms", /^Built the/))).toEqual([
      GONE,
      UNDONE,
    ]);
    // Another form, now below lines that are in use.
    await choose(preview, "Form", "Self-Assessment Form");
    expect(interrupted(await interfereWithEach(preview, "refused", "Build the forms", /^Built the/))).toEqual([
      GONE,
      UNDONE,
    ]);
    expect((await preview.workbook.values("Forms 2013-14", "B6:B10")).flat()).toEqual([
      "Educator 001",
      "Educator 002",
      "Educator 001",
      "Educator 002",
      "",
    ]);
  });

  it(
    "leaves the workbook as it was whenever the building of forms is cancelled before its last request, " +
      "and then says so",
    async () => {
      await choose(preview, "Form", "Goal Setting Form");
      const said = await interfereWithEach(preview, "cancelled", "Build the forms", /Built the/);
      expect(interrupted(said)).toEqual([CANCELLED]);
      expect(said.at(-1)).toBe(
        "Cancel came too late: it was already done. Built the Goal Setting Form of 2 educators, a sheet each.",
      );
    },
  );

  it("leaves the workbook as it was whenever an update is refused, or cancelled before its last request", async () => {
    await press(preview, "Find the trackers in this workbook");
    await deleteColumns(preview);
    await putStaff(preview, [educator("Educator 002"), educator("Educator 003"), educator("Educator 004")]);
    await press(preview, READ_STAFF);
    await acceptChanges(preview, /: new, /);
    const added =
      /Added 2 educators below the others: Educator 003, Educator 004\. Added the columns Self-assessment due, Notes\. Repaired the formulas of 1 column\.$/;
    expect(interrupted(await interfereWithEach(preview, "cancelled", "Update the tracker", added))).toEqual([
      CANCELLED,
    ]);
    expect((await preview.workbook.values("Tracker 2013-14", "A8:A12")).flat()).toEqual([
      "Educator 001",
      "Educator 002",
      "Educator 003",
      "Educator 004",
      "",
    ]);
    await deleteColumns(preview);
    await putStaff(preview, [educator("Educator 002"), educator("Educator 005")]);
    await press(preview, READ_STAFF);
    await acceptChanges(preview, /./);
    const said = await interfereWithEach(
      preview,
      "refused",
      "Update the tracker",
      new RegExp(
        "^Added 1 educator below the others: Educator 005\\. Took over 1 change of the staff list\\. " +
          "Moved Educator 001, Educator 003, Educator 004 to the sheet Left 2013-14\\. " +
          "Their forms stay as they are: .*\\. Added the columns Self-assessment due, Notes\\.",
      ),
    );
    expect(interrupted(said)).toEqual([GONE, UNDONE]);
    // Room for what is added, and what is added.
    expect(said.filter((sentence) => sentence === UNDONE).length).toBeGreaterThanOrEqual(2);
  });

  it(
    "leaves the workbook as it was whenever the start of a new year is refused, or cancelled before its " +
      "last request",
    async () => {
      await answerNewYear(preview, "2014-15");
      const build = (how: Interference) =>
        interfereWithEach(preview, how, "Build the 2014-15 tracker", /on sheet Tracker 2014-15\./, 4);
      expect(interrupted(await build("refused"))).toEqual([GONE, UNDONE]);
      await deleteSheets(preview, / 2014-15$/);
      await press(preview, "Find the trackers in this workbook");
      await answerNewYear(preview, "2014-15");
      expect(interrupted(await build("cancelled"))).toEqual([CANCELLED]);
    },
  );

  it("leaves the workbook as it was whenever the building of a tracker is cancelled before the end", async () => {
    await chooseYear(preview, "2012-10-20", "2012-13");
    const said = await interfereWithEach(preview, "cancelled", "Build the tracker", /Tracker for /, 4);
    expect(said.length).toBeGreaterThan(3);
    expect(interrupted(said)).toEqual([CANCELLED]);
  });
});
