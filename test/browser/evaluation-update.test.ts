import { educator } from "../support/sheets/educators";
import {
  acceptChanges,
  press,
  putStaff,
  READ_STAFF,
  selected,
  updateWithNew,
} from "../support/browser/evaluation-pane";
import {
  addTask,
  changeTable,
  deleteColumns,
  enterFormulas,
  filteredBy,
  overwrite,
  renameSheet,
} from "../support/browser/hand-changes";
import type { Preview } from "../support/browser/preview";
import {
  differences,
  errorsIn,
  shown,
  TABLE,
  tableOf,
  trackerOf,
  type,
  type Table,
} from "../support/browser/tracker-table";

jest.setTimeout(600_000);

const named = (...names: readonly string[]) => names.map((name) => educator(name));

describe("an update after hand edits", () => {
  let preview: Preview;
  let typed: Table;
  let before: Table;
  let after: Table;
  beforeAll(async () => {
    preview = await trackerOf(["E1", "E2", "E3", "E4", "E5"], {
      E2: { pts: false, yearWithoutPts: 1, rating: null },
      E4: { school: "Oak Street School" },
    });
    await type(preview, "E1", "Educator plan due", 41610); // 2013-12-02
    await type(preview, "E2", "Plan meeting done", 41555);
    await type(preview, "E3", "Plan override", "Directed Growth Plan");
    await type(preview, "E4", "Notes", "'=by hand");
    typed = await tableOf(preview);
    for (const change of ["insert", "append", "delete", "sort", "filter"] as const)
      await changeTable(preview, TABLE, change);
    before = await tableOf(preview);
    await putStaff(preview, named("E1", "E2", "E3", "E4", "E6", "E7"));
    await press(preview, READ_STAFF);
  });
  afterAll(() => preview.close());

  it("adds those who are new and says who", async () => {
    expect(Object.keys(before.rows)).toEqual(["E4", "E3", "E2", "E1"]);
    expect(await updateWithNew(preview)).toBe("Added 2 educators below the others: E6, E7.");
    after = await tableOf(preview);
    expect(Object.keys(after.rows)).toEqual(["E4", "E3", "E2", "E1", "E6", "E7"]);
    expect(errorsIn(after)).toEqual([]);
  });

  it("leaves every cell of the others as it was", () => {
    expect(after.headings).toEqual(before.headings);
    expect(differences(before, after, "content")).toEqual([]);
    // What the cells show is compared with the tracker before its rows and columns were moved: the grid leaves
    // values as they are while rows are sorted. The deleted row is gone, and both sort keys count rows.
    expect(differences(typed, after, "shows").filter((line) => !/^E5,|, (Evaluator s|S)ort order:/.test(line))).toEqual(
      [],
    );
    // And these hold what was typed, so that the comparison is of something.
    expect(
      ["E1", "E2", "E3", "E4"].map((name) => [
        shown(before, name, "Mine"),
        shown(before, name, "Last"),
        before.rows[name]?.["Notes"]?.content,
      ]),
    ).toEqual([
      ["one", "a", ""],
      ["2", "b", ""],
      ["=three", "c", ""],
      ["", "d", "=by hand"],
    ]);
    expect([
      shown(after, "E1", "Educator plan due"),
      shown(after, "E2", "Plan meeting done"),
      shown(after, "E3", "Plan"),
    ]).toEqual(["2013-12-02", "2013-10-08", "Directed Growth Plan"]);
  });

  it("tracks the new ones as it does the others", () => {
    // Who was typed over differs from E2 in nothing but that: PTS and Proficient, so the first day of school decides.
    expect(
      ["Plan", "Self-assessment due", "Educator plan due", "Mine"].map((heading) => shown(after, "E6", heading)),
    ).toEqual(["Self-Directed Growth Plan (two-year)", "2013-10-31", "2013-11-01", ""]);
  });

  it("leaves the filter on", async () => {
    expect(await filteredBy(preview, TABLE, "School")).toEqual(["Elm Street School"]);
  });

  it("has nothing to do the second time, and refuses where something is below", async () => {
    expect(await updateWithNew(preview)).toBe("The tracker is already up to date.");
    await renameSheet(preview, "Tracker 2013-14", "Our tracker");
    // The table ends in row 13: there is a free row below it, and then something.
    await enterFormulas(preview, "Our tracker", "E15", ["mine"]);
    await putStaff(preview, named("E8", "E9"));
    await press(preview, READ_STAFF);
    expect(await updateWithNew(preview)).toMatch(/^There is data below the table on the Our tracker sheet/);
    expect((await tableOf(preview)).address).toBe(after.address.replace("Tracker 2013-14", "Our tracker"));
  });
});

// One tracker, as a year goes: the staff changes, columns are deleted, and the district adds a task.
describe.each(["windows-365", "web"] as const)("a tracker updated again and again, under %s", (excel) => {
  let preview: Preview;
  beforeAll(async () => {
    const e2 = { pts: false, yearWithoutPts: 3, rating: null } as const;
    const facts = { E1: { id: "17" }, E2: e2, E5: { rating: "Unsatisfactory" } } as const;
    preview = await trackerOf(["E1", "E2", "E3", "E5"], facts, { excel });
  });
  afterAll(() => preview.close());

  describe("what has changed in the staff list", () => {
    beforeAll(async () => {
      await press(preview, "Build the forms");
      const log = [
        ["E1", "2013-09-24", "Unannounced", "15"],
        ["E3", "2013-09-30", "Unannounced", "20"],
      ];
      for (const [at, line] of log.entries())
        for (const [column, text] of line.entries())
          await preview.workbook.enter("Observations 2013-14", `${"ABCD".charAt(column)}${6 + at}`, text);
      await putStaff(preview, [
        educator("Ada", { id: "17", school: "Oak Street School" }),
        educator("E2", { primary: "Evaluator 02" }),
        educator("E4"),
        educator("E5", { rating: "Unsatisfactory" }),
      ]);
      expect(await press(preview, READ_STAFF)).toBe("Staff!A1:AL5: 4 people in rows 2 to 5.");
    });

    it("shows line by line, and is taken over as far as it is accepted", async () => {
      expect(await acceptChanges(preview, /^E1: Educator|^E2: (PTS|Year|Overall)|^E3/)).toBe(
        "The staff list has 8 changes. Choose the ones to accept, then update again.",
      );
      const group = preview.pane.getByRole("group", { name: "Changes in the staff list" });
      expect(
        await group.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.closest("span")?.textContent)),
      ).toEqual([
        "All of them",
        "E4: new, Elm Street School",
        "E1: Educator E1 → Ada",
        "E1: School Elm Street School → Oak Street School",
        "E2: PTS No → Yes",
        "E2: Year without PTS 3 → blank",
        "E2: Overall rating blank → Proficient",
        "E2: Primary evaluator Evaluator 01 → Evaluator 02",
        "E3: no longer on the staff. Move the row to a sheet of those who left.",
      ]);
      expect(await press(preview, "Update the tracker")).toBe(
        "Accepted 4 changes from the staff list. Moved E3 to the Left 2013-14 sheet. Their forms stay as they are: " +
          "E3 Tracking.",
      );
      const table = await tableOf(preview);
      expect(Object.keys(table.rows)).toEqual(["Ada", "E2", "E5"]);
      expect([
        shown(table, "Ada", "School"),
        shown(table, "E2", "Primary evaluator"),
        shown(table, "E2", "Plan"),
      ]).toEqual(["Elm Street School", "Evaluator 01", "Self-Directed Growth Plan (two-year)"]);
      expect(errorsIn(table)).toEqual([]);
    });

    it("keeps what is known of somebody who left: the row, the observations, and the form as it was", async () => {
      const { workbook } = preview;
      const left = (await workbook.text("Left 2013-14", "A1:D12")).map((line) => line.filter((text) => text !== ""));
      expect(left[0]).toEqual(["Evaluation tracker 2013-14"]);
      expect(left[6]?.[0]).toBe("E3");
      expect(left.slice(7)).toEqual([
        [],
        ["Their observations"],
        ["Educator", "Date", "Kind", "Minutes"],
        ["E3", "9/30/2013", "Unannounced", "20"],
        [],
      ]);
      expect((await workbook.text("Observations 2013-14", "A6:A8")).flat()).toEqual(["Ada", "", ""]);
      const head = (await workbook.text("E3 Tracking", "C4:C7")).flat();
      expect(head).toEqual(["E3", "Evaluator 01", "", "Elm Street School"]);
      // Three are left in every count, and nothing is to fix.
      const figures = await workbook.values("Dashboard 2013-14", "A6:B6");
      expect([figures, await workbook.values("Dashboard 2013-14", "B3")]).toEqual([[["All educators", 3]], [[0]]]);
    });

    it("leaves somebody with a new name the sheet, the link and the counts", async () => {
      const { workbook } = preview;
      expect(await workbook.text("E1 Tracking", "C4")).toEqual([["Ada"]]);
      expect((await workbook.text("Forms 2013-14", "B6:D6"))[0]).toEqual([
        "Ada",
        "Educator Tracking Sheet",
        "E1 Tracking",
      ]);
      expect(shown(await tableOf(preview), "Ada", "Tracking sheet")).toBe("Open");
      expect(await workbook.values("Dashboard 2013-14", "B3")).toEqual([[0]]);
    });
  });

  describe("columns that were deleted", () => {
    let whole: Table;
    beforeAll(async () => {
      await type(preview, "Ada", "Summative evidence due", 41740); // 2014-04-11
      await type(preview, "Ada", "Notes", "kept");
      await type(preview, "E5", "Plan meeting done", 41555);
      whole = await tableOf(preview);
      await deleteColumns(preview, TABLE, [
        "Self-assessment status",
        "Self-assessment done",
        "Self-assessment due",
        "Formative report due",
        "Status",
        "Tasks open",
      ]);
      // In Excel all formulas that called them say so; the grid's find them again.
      await overwrite(preview, TABLE, "Formative evidence due", 1, "=#REF!-14");
      await preview.workbook.settled();
    });

    it("come back where they were, and what was typed stays", async () => {
      const broken = await tableOf(preview);
      expect(broken.headings.length).toBe(whole.headings.length - 6);
      // Nothing of the staff list: neither Ada's school nor E2's evaluator was accepted.
      const staff = [educator("Ada", { id: "17" }), educator("E2"), educator("E5", { rating: "Unsatisfactory" })];
      await putStaff(preview, staff);
      await press(preview, READ_STAFF);
      expect(await press(preview, "Update the tracker")).toMatch(
        /^Added the columns Status, Self-assessment due, Self-assessment done, Self-assessment status, Formative report due and 1 more\. Repaired the formulas of 1 column\.$/,
      );
      const repaired = await tableOf(preview);
      expect(repaired.headings).toEqual(whole.headings);
      expect(errorsIn(repaired)).toEqual([]);
      expect([...differences(whole, repaired, "content"), ...differences(whole, repaired, "shows")]).toEqual([]);
    });

    it("are dated as the agreement does", async () => {
      const repaired = await tableOf(preview);
      // Section 7.A.i: by October 31, a Thursday in 2013.
      for (const name of ["Ada", "E5"]) expect(shown(repaired, name, "Self-assessment due")).toBe("2013-10-31");
      // Section 20: by February 1, a Saturday in 2014, so the last school day before it; Section 12.D: two weeks
      // before.
      expect([shown(repaired, "E5", "Formative report due"), shown(repaired, "E5", "Formative evidence due")]).toEqual([
        "2014-01-31",
        "2014-01-17",
      ]);
    });
  });

  it("gets a task that the district added to its list of tasks, dated by the milestone chosen there", async () => {
    expect((await addTask(preview, "Tasks1314", "Peer visit", "Educator plan")).length).toBeGreaterThan(5);
    expect(await press(preview, "Update the tracker")).toBe(
      "Added the columns Peer visit due, Peer visit done, Peer visit status.",
    );
    const table = await tableOf(preview);
    // As the plan: November 1, 2013, a Friday. Looking from October 20, it is due within two weeks.
    expect(["due", "status"].map((part) => shown(table, "Ada", `Peer visit ${part}`))).toEqual([
      "2013-11-01",
      "Due soon",
    ]);
    expect(errorsIn(table)).toEqual([]);
    // Each task's name is above its due date.
    const [names = []] = await preview.workbook.formulas("Tracker 2013-14", "A6:EZ6");
    const tasks = table.headings.flatMap((heading, at) =>
      /^(?!Next).* due$/.test(heading) ? [{ heading, over: `${String(names[at])} due` }] : [],
    );
    expect(tasks.filter(({ heading, over }) => heading !== over)).toEqual([]);
    expect(tasks.length).toBe(22);
  });

  it("names whom an update leaves out, with the cell, asks first, and does not take them for gone", async () => {
    const e5 = educator("E5", { rating: "Unsatisfactory" });
    await putStaff(preview, [educator("Ada", { id: "17" }), educator("E2", { school: "" }), e5, educator("E6")]);
    await press(preview, READ_STAFF);
    const section = preview.pane.getByRole("region", { name: /^Update 2013-14/ });
    expect(
      (await section.getByRole("listitem").allInnerTexts()).map((line) => line.split("\n").filter(Boolean)),
    ).toEqual([["Staff!E3", "School is missing."]]);
    const update = section.getByRole("button", { name: "Update the tracker" });
    expect(await update.getAttribute("aria-disabled")).toBe("true");
    await section.getByRole("button", { name: "Staff!E3" }).click();
    expect(await selected(preview)).toBe("Staff!E3");
    await section.getByRole("checkbox", { name: "Leave out 1 person" }).check();
    // E2 is on the tracker already: nothing is said of who has something to fix.
    expect(await updateWithNew(preview)).toBe("Added 1 educator below the others: E6.");
    expect(await preview.pane.getByRole("checkbox", { name: /E2/ }).count()).toBe(0);
  });
});
