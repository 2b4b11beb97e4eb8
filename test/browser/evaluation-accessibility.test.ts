import { educator, inventedEducators } from "../support/sheets/educators";
import { enterOn, faults, tabTo } from "../support/browser/accessibility";
import {
  chooseYear,
  interfere,
  openEvaluation,
  outcome,
  press,
  putStaff,
  READ_STAFF,
  selected,
  TRACKER_SHEETS,
} from "../support/browser/evaluation-pane";
import type { Preview } from "../support/browser/preview";

jest.setTimeout(300_000);

const STAFF = [
  educator("Educator 001"),
  educator("=Educator 002", { title: "" }),
  educator("Educator 003", { school: "" }),
  educator("Educator 004 with a name that is longer than the pane is wide, and then some more of it"),
  educator("Educator 001", { rating: null }),
];

/** The screen's states, in the order in which one leads to the next. */
const STATES: readonly { readonly name: string; readonly reach: (preview: Preview) => Promise<unknown> }[] = [
  { name: "the start", reach: (preview) => chooseYear(preview) },
  {
    name: "a staff list with people who cannot be tracked",
    reach: async (preview) => {
      await putStaff(preview, STAFF);
      await press(preview, READ_STAFF);
      await preview.pane.getByRole("list", { name: "People who cannot be tracked" }).waitFor();
    },
  },
  {
    name: "a tracker that was built, and its forms",
    reach: async (preview) => {
      await preview.pane.getByRole("checkbox", { name: /^Leave out 2 people/ }).check();
      expect(await press(preview, "Build the tracker")).toMatch(/^Tracker for 3 educators/);
      await press(preview, "Find the trackers in this workbook");
      await preview.pane.getByRole("combobox", { name: "Form" }).waitFor();
    },
  },
  {
    name: "what a new school year asks",
    reach: async (preview) => {
      await press(preview, "Start the school year 2014-15");
      await preview.pane.getByRole("group", { name: "No rating this year" }).waitFor();
    },
  },
  {
    name: "what has changed in the staff list",
    reach: async (preview) => {
      await preview.pane.getByRole("button", { name: "Not now" }).click();
      await putStaff(preview, [educator("Educator 001"), educator("Educator 005")]);
      await press(preview, READ_STAFF);
      await press(preview, "Update the tracker");
      await preview.pane.getByRole("group", { name: "Changes in the staff list" }).waitFor();
    },
  },
  {
    name: "a sentence about what is wrong",
    reach: async (preview) => {
      await preview.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Empty").activate();
          await context.sync();
        }),
      );
      expect(await press(preview, "Use selected dates as days without school")).toMatch(/no dates/);
    },
  },
  {
    name: "work in progress",
    reach: async (preview) => {
      // The names taken, the sheets, the first sheet's contents, and then no answer.
      await interfere(preview, 4, "never answered");
      await preview.pane.getByRole("button", { name: "Build the forms" }).click();
      await preview.pane.getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
];

test("the Evaluation screen has no fault that axe finds in any theme, and nothing cut off", async () => {
  const preview = await openEvaluation();
  for (const { name, reach } of STATES) {
    await reach(preview);
    expect([name, ...(await faults(preview))]).toEqual([name]);
  }
  await preview.close();
});

test("the keyboard alone leads from the pane's first key to a tracker, an update, its forms and a copy", async () => {
  const preview = await openEvaluation();
  const { page, pane, workbook } = preview;
  await putStaff(preview, inventedEducators(2013, 3));
  await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Functions" }).click();
  await page.locator("#pane-frame").focus();
  await enterOn(preview, "button", "Evaluation");
  await enterOn(preview, "combobox", "School year");
  // The list begins with 2012-13.
  for (const key of ["Home", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await enterOn(preview, "button", READ_STAFF);
  expect(await outcome(preview)).toMatch(/ 3 people in rows 2 to 4\.$/);
  await enterOn(preview, "button", "Build the tracker");
  expect(await outcome(preview)).toMatch(/built on sheet Tracker 2013-14\.$/);
  expect(await workbook.sheets()).toEqual(expect.arrayContaining(TRACKER_SHEETS));
  await enterOn(preview, "button", "Find the trackers in this workbook");
  expect(await outcome(preview)).toMatch(/^Found 2013-14/);
  await enterOn(preview, "button", "Update the tracker");
  expect(await outcome(preview)).toBe("The tracker is already up to date.");
  await enterOn(preview, "combobox", "Educator");
  for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
  await enterOn(preview, "button", "Build the forms");
  expect(await outcome(preview)).toBe("Built the Educator Tracking Sheet for Educator 001.");
  await enterOn(preview, "button", "Choose a school or evaluator");
  await outcome(preview);
  await enterOn(preview, "button", "Make the copy");
  expect(await outcome(preview)).toMatch(/^Copied to sheet /);
  await preview.close();
});

describe("a staff list with people who cannot be tracked, in a low window", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openEvaluation({ viewport: { width: 1000, height: 520 } });
    await putStaff(preview, STAFF);
  });
  afterAll(() => preview.close());

  test("the keyboard alone leads to a cell to fix, and to leaving its person out", async () => {
    const { page, pane } = preview;
    await page.locator("#pane-frame").focus();
    await enterOn(preview, "button", READ_STAFF);
    expect(await outcome(preview)).toMatch(/ 5 people in rows 2 to 6\.$/);
    await enterOn(preview, "button", "Staff!E4");
    expect(await outcome(preview)).toBe("Staff!E4 is selected. School is missing.");
    expect(await selected(preview)).toBe("Staff!E4");
    // Excel's own key from the sheet to the pane is F6; here the frame is given the focus.
    await page.locator("#pane-frame").focus();
    await tabTo(preview, "checkbox", "Leave out 2 people");
    await page.keyboard.press("Space");
    expect(await pane.getByRole("checkbox", { name: /^Leave out/ }).isChecked()).toBe(true);
  });

  test("going back with the keyboard never leads below the sentence that stays in sight", async () => {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: "Find the trackers in this workbook" }).focus();
    const hidden: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press("Shift+Tab");
      const covered = await pane.evaluate(() => {
        const [focused, status] = [document.activeElement, document.querySelector(".fui-MessageBar")];
        if (!focused || !status || !focused.closest("main, [role=main], section")) return null;
        return focused.getBoundingClientRect().top < status.getBoundingClientRect().bottom
          ? (focused.textContent ?? "")
          : null;
      });
      if (covered !== null) hidden.push(covered);
    }
    expect(hidden).toEqual([]);
  });
});
