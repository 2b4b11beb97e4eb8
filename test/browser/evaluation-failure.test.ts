import { educator } from "../support/sheets/educators";
import {
  acceptChanges,
  answerNewYear,
  checkOf,
  choose,
  chooseYear,
  openEvaluation,
  press,
  putStaff,
  READ_STAFF,
  type Interference,
} from "../support/browser/evaluation-pane";
import {
  CANCELLED,
  everything,
  GONE,
  interfereWith,
  interfereWithEach,
  interfereWithWrites,
  interrupted,
  UNDONE,
} from "../support/browser/interference";
import { asVersionOne, deleteColumns, enterFormulas, overwrite } from "../support/browser/hand-changes";
import type { Preview } from "../support/browser/preview";
import { errorsIn, TABLE, tableOf } from "../support/browser/tracker-table";

jest.setTimeout(600_000);

const STAFF = [educator("Educator 001"), educator("Educator 002", { rating: "Unsatisfactory" })];
const BOTH: readonly Interference[] = ["refused", "cancelled"];

/**
 * A person deletes columns of a tracker, and a formula that called one of them says so, as in Excel all of them do; so
 * do a check and a form that called a sheet which is gone.
 */
async function damage(preview: Preview): Promise<void> {
  await deleteColumns(preview, TABLE, ["Self-assessment due", "Notes"]);
  await overwrite(preview, TABLE, "Self-assessment status", 0, '=IF(#REF!="","",1)');
  const { row } = await checkOf(preview, "Dashboard 2013-14", /^Lines of the calendar to fix/);
  await enterFormulas(preview, "Dashboard 2013-14", `H${row}`, ['=COUNTIF(#REF!,"Check")']);
  const [[evaluator] = []] = await preview.workbook.formulas("Educator 002 Tracking", "C5");
  const broken = String(evaluator).replaceAll(/Evaluators1314\[.*?\]\]/g, "#REF!");
  await enterFormulas(preview, "Educator 002 Tracking", "C5", [broken]);
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

  it("leaves the workbook as it was whichever request of the tracker is refused or cancelled; says why", async () => {
    const done = /Tracker for 2 educators built/;
    const said = await interfereWithEach(preview, BOTH, "Build the tracker", done, 3);
    // Two look-ups of names come first; the sheets, each of their tables' contents, and the end follow.
    expect(said.filter((sentence) => sentence === UNDONE).length).toBeGreaterThanOrEqual(2);
    expect(interrupted(said)).toEqual([CANCELLED, GONE, UNDONE]);
  });

  it(
    "leaves the workbook and the list of forms as they were whenever the building of forms is refused or cancelled, " +
      "and where Cancel came too late says so",
    async () => {
      const forms = { button: "Build the forms", done: /Built the/ };
      await press(preview, "Find the trackers in this workbook");
      const first = await interfereWithWrites(preview, BOTH, forms);
      expect(interrupted(first.said)).toEqual([CANCELLED, GONE, UNDONE]);
      // Another form, now below lines that are in use; what was cancelled is refused.
      await choose(preview, "Form", "Self-Assessment Form");
      const { said, last } = await interfereWithWrites(preview, [...BOTH].reverse(), forms);
      expect(interrupted(said)).toEqual([CANCELLED, GONE, UNDONE]);
      await choose(preview, "Form", "Goal Setting Form");
      const before = await everything(preview);
      expect(await interfereWith(preview, forms, last - 1, "cancelled", before)).toEqual({
        sentence:
          "Cancel came too late: it was already done. Built the Goal Setting Form for 2 educators, one sheet each.",
        isDone: true,
      });
      expect((await preview.workbook.values("Forms 2013-14", "B6:B12")).flat()).toEqual([
        ...Array.from({ length: 3 }, () => ["Educator 001", "Educator 002"]).flat(),
        "",
      ]);
    },
  );

  it("leaves the workbook as it was whenever an update is refused or cancelled before its last request", async () => {
    await press(preview, "Find the trackers in this workbook");
    await damage(preview);
    // Somebody is new, somebody has changed, and somebody leaves.
    await putStaff(preview, [educator("Educator 002"), educator("Educator 003")]);
    await press(preview, READ_STAFF);
    await acceptChanges(preview, /./);
    const work = {
      button: "Update the tracker",
      done: new RegExp(
        "^Added 1 educator below the others: Educator 003\\. Accepted 1 change from the staff list\\. " +
          "Moved Educator 001 to the Left 2013-14 sheet\\. Their forms stay as they are: .*\\. " +
          "Added the columns Self-assessment due, Notes\\. Repaired the formulas of 1 column\\. " +
          "Repaired formulas on the Dashboard 2013-14, Educator 002 Tracking sheets\\.$",
      ),
    };
    // Cancelled in the middle of what it writes, and then refused at each request.
    const cancelled = await interfereWith(preview, work, 22, "cancelled", await everything(preview));
    expect(cancelled).toEqual({ sentence: CANCELLED, isDone: false });
    const { said } = await interfereWithWrites(preview, ["refused"], work);
    expect(interrupted(said)).toEqual([GONE, UNDONE]);
    // Room for what is added, what is added, and the rows that go.
    expect(said.filter((sentence) => sentence === UNDONE).length).toBeGreaterThanOrEqual(3);
    const { workbook } = preview;
    expect((await workbook.values("Tracker 2013-14", "A8:A10")).flat()).toEqual(["Educator 002", "Educator 003", ""]);
    expect(await workbook.text("Educator 002 Tracking", "C5")).toEqual([["Evaluator 01"]]);
  });

  it("leaves the workbook as it was where the start of a new year is refused or cancelled", async () => {
    await answerNewYear(preview, "2014-15");
    // A new year is written in the same way as a first tracker (tried above at every third request): a few are enough.
    const work = { button: "Build the 2014-15 tracker", done: /on sheet Tracker 2014-15\./ };
    const before = await everything(preview);
    for (const [request, how, sentence] of [
      [1, "refused", GONE],
      [7, "cancelled", CANCELLED],
      [11, "refused", UNDONE],
    ] as const)
      expect(await interfereWith(preview, work, request, how, before)).toEqual({ sentence, isDone: false });
    expect(await press(preview, work.button)).toMatch(work.done);
  });

  it("leaves a tracker of version 1 its names where its update is refused, and else gives it today's", async () => {
    await asVersionOne(preview, "1314");
    const isOfVersionOne = async () => {
      await press(preview, "Find the trackers in this workbook");
      await choose(preview, "Tracker", "2013-14 (Tracker 2013-14)");
      await preview.pane.getByText(/^An earlier version of the add-in built this tracker/).waitFor();
    };
    await isOfVersionOne();
    const work = {
      button: "Update the tracker",
      done: /^Its formulas are now those of this version of the add-in\.$/,
    };
    // Where it reads, where it gives today's names, and where it writes: each time all is the former one again.
    for (const request of [24, 25, 27])
      expect((await interfereWith(preview, work, request, "refused", await everything(preview))).isDone).toBe(false);
    await isOfVersionOne();
    expect(await press(preview, work.button)).toMatch(work.done);
    const { tables, names } = await everything(preview);
    const all = JSON.stringify([tables, names]);
    for (const [today, former] of [
      ["Tasks1314", "Steps1314"],
      ["PlanPhases1314", "Stages1314"],
      ["ObservationRules1314", "VisitRules1314"],
    ] as const)
      expect([all.includes(`"${today}"`), all.includes(`"${former}"`)]).toEqual([true, false]);
    expect(names).toEqual(expect.arrayContaining(["ThirtyMinutes1314", "EvaluationVersion1314"]));
    expect(errorsIn(await tableOf(preview))).toEqual([]);
    expect(await preview.workbook.values("Dashboard 2013-14", "B3")).toEqual([[0]]);
  });
});
