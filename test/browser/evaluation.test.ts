import { educator, inventedEducators } from "../support/sheets/educators";
import {
  cancelAtOnce,
  answerNewYear,
  checkOf,
  choose,
  chooseYear,
  columnOf,
  FIRST_ROW,
  interfere,
  openEvaluation,
  outcome,
  paste,
  press,
  putStaff,
  READ_STAFF,
  rowOf,
  TRACKER_SHEETS,
  updateWithNew,
} from "../support/browser/evaluation-pane";
import * as byHand from "../support/browser/hand-changes";
import type { Preview } from "../support/browser/preview";
import { errorsIn, shown, tableOf, type } from "../support/browser/tracker-table";

jest.setTimeout(300_000);

/** Of every plan some, and of every school. */
const STAFF = inventedEducators(2013, 12);
/** The row of Educator 002. */
const ROW = FIRST_ROW + 1;

/** Beside a workbook that has something in it already, and beside an empty one. */
const EXCELS = [
  ["windows-365", "/"],
  ["web", "/?new"],
] as const;

describe.each(EXCELS)("a school year of evaluation in the preview like %s", (excel, path) => {
  let preview: Preview;
  let pane: Preview["pane"], workbook: Preview["workbook"];
  beforeAll(async () => {
    preview = await openEvaluation({ excel, path });
    ({ pane, workbook } = preview);
    await chooseYear(preview);
  });
  afterAll(() => preview.close());

  it("tracks a staff list beside what was there, in few round trips", async () => {
    const before = await workbook.sheets();
    await putStaff(preview, STAFF);
    expect(await press(preview, READ_STAFF)).toBe("Staff!A1:AL13: 12 people in rows 2 to 13.");
    const { batches } = await workbook.stats();
    expect(await press(preview, "Build the tracker")).toBe("Tracker for 12 educators built on sheet Tracker 2013-14.");
    // Is there one already, which names are taken, which separator; sheets with tables; one a sheet; the last.
    expect((await workbook.stats()).batches - batches).toBeLessThanOrEqual(16);
    expect(await workbook.sheets()).toEqual([...before, "Staff", ...TRACKER_SHEETS]);
    expect(await workbook.unsupported()).toEqual([]);
  });

  it("calculates: plans and dates are there, and the checks add up to 0", async () => {
    await workbook.settled();
    // Educator 002 has PTS and is Exemplary: the plan meeting by October 15 is past. Orientation is for everyone.
    expect((await workbook.text("Tracker 2013-14", `A${ROW}:D${ROW}`))[0]).toEqual([
      "Educator 002",
      "Overdue",
      "Plan meeting",
      "10/15/2013",
    ]);
    expect(await workbook.values("Tracker 2013-14", "B4")).toEqual([[0]]);
  });

  it("shows every row of the tracker equally high, and a check that is 0 is not different from 0", async () => {
    const height = await byHand.rowHeight(preview, "Tracker 2013-14", "A8:A19");
    // Where rows differ Excel gives null.
    expect(height).toBeGreaterThan(0);
    const { row: first } = await checkOf(preview, "Dashboard 2013-14", /^Settings to fix/);
    const beside = `J${first}:J${first + 6}`;
    const formulas = Array.from({ length: 7 }, (_, at) => `=H${first + at}<>0`);
    await byHand.enterFormulas(preview, "Dashboard 2013-14", beside, formulas);
    await workbook.settled();
    const differ = await workbook.values("Dashboard 2013-14", beside);
    expect(differ.flat()).toEqual(Array(7).fill(false));
  });

  it("calls nobody done, and no check 0, where a setting is an error or a typed date a text", async () => {
    const checks = async () => (await workbook.values("Dashboard 2013-14", "B3"))[0]?.[0];
    const status = async () => (await workbook.values("Tracker 2013-14", `B${ROW}`))[0]?.[0];
    // What is pasted passes every rule of a cell.
    for (const [sheet, address, wrong] of [
      ["Cycle 2013-14", `B${await rowOf(preview, "Cycle 2013-14", /^Due soon means/)}`, "=1/0"],
      ["Tracker 2013-14", `${await columnOf(preview, "Educator plan done")}${ROW}`, "in the fall"],
    ] as const) {
      const was = await paste(preview, sheet, address, wrong);
      expect([wrong, (await checks()) === 0, await status()]).toEqual([wrong, false, "Check row"]);
      await paste(preview, sheet, address, was);
      expect([wrong, await checks(), await status()]).toEqual([wrong, 0, "Overdue"]);
    }
  });

  it("lists the next task of each educator of the school that is chosen beside the worklist", async () => {
    const labels = await workbook.values("Dashboard 2013-14", "I1:M120");
    const row = labels.findIndex(([label]) => label === "School (blank = all)") + 1;
    await workbook.enter("Dashboard 2013-14", `L${row}`, "Elm Street School");
    const names = (await workbook.values("Dashboard 2013-14", `M${row + 2}:M${row + 7}`)).flat();
    expect([...names].sort()).toEqual(["", "", ...["003", "006", "009", "012"].map((digits) => `Educator ${digits}`)]);
    await workbook.enter("Dashboard 2013-14", `L${row}`, "");
  });

  it("builds a tracking sheet for one educator and lists it", async () => {
    await press(preview, "Find the trackers in this workbook");
    await pane.getByRole("combobox", { name: "Educator", exact: true }).last().click();
    await pane.getByRole("option", { name: "Educator 002" }).click();
    await interfere(preview, 6, "cancelled"); // While the last of its requests is under way.
    expect(await press(preview, "Build the forms")).toMatch(/^Cancel came too late: .* Sheet for Educator 002\.$/);
    await workbook.settled();
    expect(await workbook.text("Educator 002 Tracking", "C4")).toEqual([["Educator 002"]]);
    expect((await workbook.text("Forms 2013-14", "A6:D6"))[0]).toEqual([
      "Educator 002 / Educator Tracking Sheet",
      "Educator 002",
      "Educator Tracking Sheet",
      "Educator 002 Tracking",
    ]);
  });

  it("shows on the sheet what is typed in the tracker, and in the tracker what is typed on the sheet", async () => {
    const missing = `${await columnOf(preview, "Initials missing")}${ROW}`;
    const done = await columnOf(preview, "Self-assessment done");
    await workbook.enter("Tracker 2013-14", `${done}${ROW}`, "2013-10-01");
    expect(await workbook.text("Educator 002 Tracking", "E14")).toEqual([["10/1/2013"]]);
    expect(await workbook.values("Tracker 2013-14", missing)).toEqual([[2]]);
    await workbook.enter("Educator 002 Tracking", "G14", "E2");
    expect(await workbook.values("Tracker 2013-14", missing)).toEqual([[1]]);
  });

  it("says of the Improvement Plan whom it is for, and of another district's plan whose it is", async () => {
    await choose(preview, "Form", "Improvement Plan");
    await choose(preview, "Educator", "Educator 001");
    expect(await press(preview, "Build the forms")).toBe(
      "Built the Improvement Plan for Educator 001. No PTS: Educator 001. Note: the agreement's Improvement Plan is " +
        "for educators with PTS (Section 19.A).",
    );
    await workbook.settled();
    expect(await workbook.values("Educator 001 Improvement", "A1")).toEqual([
      ["Agreement of the Gardner School Committee and the Gardner Education Association"],
    ]);
    expect((await workbook.text("Educator 001 Improvement", "J5:K5"))[0]).toEqual([
      "Professional Teacher Status",
      "Without PTS: the agreement's Improvement Plan is for educators with PTS (Section 19.A)",
    ]);
    await choose(preview, "Form", "Professional Improvement Plan (PIP)");
    await pane.getByText(/^This plan is from a guide of another district, not from the agreement\./).waitFor();
    await choose(preview, "Form", "Educator Tracking Sheet");
    await choose(preview, "Educator", "Educator 002");
  });

  it("copies the people of one school to a sheet of their own", async () => {
    await press(preview, "Choose a school or evaluator");
    await choose(preview, "Copy for", "School: Elm Street School");
    expect(await press(preview, "Make the copy")).toMatch(
      /^Copied to sheet 2013-14 Elm Street School\. Ratings are personnel records/,
    );
    // Educators 003, 006, 009 and 012 work there.
    expect((await workbook.text("2013-14 Elm Street School", "A7:A11")).flat()).toEqual(
      ["003", "006", "009", "012"].map((digits) => `Educator ${digits}`).concat(""),
    );
  });

  it("adds educators of the staff list and leaves what was typed", async () => {
    await workbook.enter("Tracker 2013-14", `H${ROW}`, "Typed by hand");
    // In the place of Educator 012 somebody else, by the id too.
    await putStaff(preview, [...STAFF.slice(0, 11), educator("=New person", { id: "2000" })]);
    expect(await press(preview, READ_STAFF)).toMatch(/: 12 people in rows 2 to 13\.$/);
    expect(await updateWithNew(preview)).toBe("Added 1 educator below the others: =New person.");
    await workbook.settled();
    expect((await workbook.text("Tracker 2013-14", "A19:A20")).flat()).toEqual(["Educator 012", "=New person"]);
    expect(await workbook.values("Tracker 2013-14", `H${ROW}`)).toEqual([["Typed by hand"]]);
    expect(await workbook.text("Tracker 2013-14", "B20")).toEqual(await workbook.text("Tracker 2013-14", "B19"));
    expect(await updateWithNew(preview)).toMatch(/already up to date/);
  });

  it("starts the next school year with the plans and ratings of this one", async () => {
    // The formative evaluation of year one.
    await workbook.enter("Tracker 2013-14", `${await columnOf(preview, "Formative report done")}${ROW}`, "2014-05-12");
    for (const [name, rating] of [
      ["Educator 005", "Needs Improvement"],
      ["Educator 006", "Needs Improvement"],
      ["Educator 007", "Proficient"],
      ["Educator 008", "Proficient"],
    ] as const)
      await type(preview, name, "Overall this year", rating);
    await workbook.settled();
    await answerNewYear(preview, "2014-15", {
      "Educator 002": "Same as the last rating",
      "Educator 005": "Improvement Plan (Section 18.F)",
      "Educator 008": "Self-Directed Growth Plan (two-year) (Section 19.I.a)",
    });
    expect(await press(preview, "Build the 2014-15 tracker")).toMatch(/on sheet Tracker 2014-15/);
    const next = await tableOf(preview, "Tracker1415");
    expect(errorsIn(next)).toEqual([]);
    const row = (name: string, ...headings: readonly string[]) => headings.map((heading) => shown(next, name, heading));
    // Section 12.B: in year two it shows as done, with its date of year one.
    const carried = ["Title", "Plan year", "Plan phase", "Formative report done", "Formative report status"];
    expect(row("Educator 002", ...carried)).toEqual([
      "Typed by hand",
      "2",
      "Self-Directed year 2 of 2",
      "2014-05-12",
      "Done last year",
    ]);
    const plan = ["Year without PTS", "Overall rating", "Plan", "Plan phase"];
    expect(["Educator 005", "Educator 006", "Educator 007", "Educator 008"].map((name) => row(name, ...plan))).toEqual([
      // Section 18.F: not Proficient after a Directed Growth Plan.
      ["", "Needs Improvement", "Improvement Plan", "Improvement"],
      // Section 13.I: below Proficient in year one of two, so the plan for the new rating (18.A).
      ["", "Needs Improvement", "Directed Growth Plan", "Directed Growth"],
      // Section 16.A: without PTS, whatever the rating.
      ["2", "Proficient", "Developing Educator Plan", "Developing"],
      // Section 19.I: Proficient after an Improvement Plan; a two-year plan begins with its first year.
      ["", "Proficient", "Self-Directed Growth Plan (two-year)", "Self-Directed year 1 of 2"],
    ]);
  });

  it("says when there is a column between the three of a task", async () => {
    const check = async () => (await checkOf(preview, "Dashboard 2014-15", /are not side by side$/)).value;
    expect(await check()).toBe(0);
    await byHand.insertColumn(preview, "Tracker1415", "Educator plan due", "Mine");
    const headings = await workbook.values("Tracker 2014-15", "A7:EZ7");
    expect(headings.flat().join()).toContain("Educator plan due,Mine,Educator plan done");
    await workbook.settled();
    expect(await check()).toBe(1);
  });

  it("says when its links lead nowhere because the tracker's sheet was renamed", async () => {
    const astray = async () => (await checkOf(preview, "Dashboard 2014-15", /^Links to the tracker/)).value;
    expect(await astray()).toBe(0);
    await byHand.renameSheet(preview, "Tracker 2014-15", "Dan's tracker");
    // The name is in a cell of the Cycle sheet; any entry calculates again.
    const name = `B${await rowOf(preview, "Cycle 2014-15", /^Name of the tracker's sheet/)}`;
    await workbook.enter("Cycle 2014-15", name, String((await workbook.values("Cycle 2014-15", name))[0]?.[0]));
    expect(await astray()).toBe(1);
    await workbook.enter("Cycle 2014-15", name, "Dan's tracker");
    expect(await astray()).toBe(0);
  });

  it("opens a tracker and a form that are there already", async () => {
    const before = await workbook.sheets();
    expect(await press(preview, "Build the tracker")).toMatch(
      /^The 2013-14 tracker is already here, on sheet Tracker 2013-14\. It is open now/,
    );
    await choose(preview, "Tracker", "2013-14 (Tracker 2013-14)");
    await choose(preview, "Educator", "Educator 002");
    await workbook.enter("Educator 002 Tracking", "F14", "again");
    expect(await press(preview, "Build the forms")).toBe(
      "Educator 002 has the Educator Tracking Sheet already, on sheet Educator 002 Tracking. It is open now.",
    );
    expect(await workbook.text("Educator 002 Tracking", "F14")).toEqual([["again"]]);
    // Educator 001 has no PTS, so a one-year plan.
    await choose(preview, "Form", "Formative Evaluation Report Form");
    await choose(preview, "Educator", "Educator 001");
    expect(await press(preview, "Build the forms")).toBe(
      "Not built for Educator 001. Only a two-year plan has a Formative Evaluation (Section 13.A).",
    );
    expect(await pane.getByRole("region", { name: "School year 2014-15" }).count()).toBe(1);
    expect(await press(preview, "Start the school year 2014-15")).toMatch(
      /^The 2014-15 tracker is already here, on sheet Dan's tracker/,
    );
    expect(await workbook.sheets()).toEqual(before);
  });

  it("names a sheet that was deleted, shows an error in its checks without it, and builds it again", async () => {
    // Two overall ratings were typed without those of the standards.
    expect(await workbook.values("Dashboard 2013-14", "B3")).toEqual([[2]]);
    const choices = await byHand.choicesOf(preview, "Tasks1314", "Developing");
    expect(choices).toMatch(/^='Calendar 2013-14'!/);
    await byHand.deleteSheet(preview, "Calendar 2013-14");
    // In Excel the choices lead nowhere now; the grid's would be found again.
    await byHand.clearRule(preview, "Tasks1314", "Developing");
    await press(preview, "Find the trackers in this workbook");
    await choose(preview, "Tracker", "2013-14 (Tracker 2013-14)");
    await pane.getByText("The Calendar 2013-14 sheet was deleted. Update the tracker to get a new one.").waitFor();
    await workbook.settled();
    expect(String((await workbook.values("Dashboard 2013-14", "B3"))[0]?.[0])).toMatch(/^#/);
    // Of what the staff list has otherwise nothing is accepted.
    expect(await press(preview, "Update the tracker")).toMatch(/ 2 changes\. Choose the ones to accept/);
    expect(await press(preview, "Update the tracker")).toMatch(/Built the Calendar 2013-14 sheet again\./);
    await workbook.settled();
    expect(await workbook.values("Dashboard 2013-14", "B3")).toEqual([[2]]);
    expect((await workbook.text("Tracker 2013-14", `C${ROW}:D${ROW}`))[0]).toEqual(["Plan meeting", "10/15/2013"]);
    expect(await byHand.choicesOf(preview, "Tasks1314", "Developing")).toBe(choices);
  });

  it("leaves nothing where it is cancelled", async () => {
    await chooseYear(preview, "2015-10-20", "2015-16");
    const before = await workbook.sheets();
    await cancelAtOnce(preview);
    await pane.getByRole("button", { name: "Build the tracker" }).click({ timeout: 120_000 });
    expect(await outcome(preview)).toBe("Cancelled. Nothing was added to the workbook.");
    expect(await workbook.sheets()).toEqual(before);
  });
});
