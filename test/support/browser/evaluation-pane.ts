import type { Educator } from "../../../src/sheets/evaluation/educator";
import { EVALUATION } from "../../../src/sheets/evaluation/names";
import { STAFF_HEADINGS, type StaffRow } from "../../../src/sheets/staff/staff-columns";
import { staffRowOf } from "../sheets/educators";
import { openScreen } from "./screen";
import type { Preview, PreviewOptions } from "./preview";

export const YEAR = "2013-14";
/** The sheets of a tracker, in the order of their tabs. */
export const TRACKER_SHEETS = Object.values(EVALUATION.sheets).map(({ title }) => `${title} ${YEAR}`);

/** A date as a cell shows it, 10/31/2013, as yyyy-mm-dd; anything else as it is. */
export function isoText(text: unknown): unknown {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text)) ?? [];
  return year === undefined ? text : [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
}

/** The first row below a tracker's headings. */
export const FIRST_ROW = 8;

declare global {
  /** Office.js's own way of sending a request, kept while a test interferes with it. */
  var realSync: typeof Excel.RequestContext.prototype.sync | undefined;
}

/** The Evaluation screen beside an empty workbook. */
export const openEvaluation = (options?: PreviewOptions): Promise<Preview> => openScreen("Evaluation", options);

/** Chooses the school year and the day to look from, so that the tests' dates stay the same. */
export async function chooseYear({ pane }: Preview, lookFrom = "2013-10-20", year = YEAR): Promise<void> {
  await pane.getByRole("combobox", { name: "School year" }).click();
  await pane.getByRole("option", { name: year }).click();
  await pane.getByLabel("As-of date").fill(lookFrom);
}

/** The sentence under the heading, once the work is done. */
export async function outcome({ pane }: Preview): Promise<string> {
  await pane.locator(".fui-ProgressBar").waitFor({ state: "detached", timeout: 200_000 });
  return pane.locator(".fui-MessageBar").innerText();
}

export async function press(preview: Preview, button: string): Promise<string> {
  await preview.pane.getByRole("button", { name: button }).click({ timeout: 120_000 });
  return outcome(preview);
}

/** Chooses an option of a list of the pane. */
export async function choose({ pane }: Preview, list: string, option: string): Promise<void> {
  await pane.getByRole("combobox", { name: list, exact: true }).last().click();
  await pane.getByRole("option", { name: option, exact: true }).click();
}

/**
 * Answers everything that a new school year asks, and its first day of school: the answers given, and otherwise the
 * first one, for all of a group at once where the pane offers that.
 * @param answers by the educator's name
 */
export async function answerNewYear(
  preview: Preview,
  year: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<void> {
  expect(await press(preview, `Start the school year ${year}`)).toMatch(/questions? to answer before/);
  const section = preview.pane.getByRole("region", { name: `School year ${year}` });
  await section.getByLabel("First day of school").fill(`${year.slice(0, 4)}-08-27`);
  // By tag: to find hundreds of lists by their roles takes a minute.
  const lists = section.locator("select");
  const read = () =>
    lists.evaluateAll((elements) =>
      (elements as HTMLSelectElement[]).map(({ labels, options, value }) => ({
        name: labels[0]?.textContent ?? "",
        options: [...options].slice(1).map(({ label }) => label),
        value,
      })),
    );
  for (const [at, { name, options }] of (await read()).entries())
    if (name === ANSWER_ALL) await lists.nth(at).selectOption(options[0] ?? "");
  for (const [at, { name, options, value }] of (await read()).entries()) {
    const wanted = answers[name] ?? (value === "" ? options[0] : value);
    if (name !== ANSWER_ALL && wanted !== undefined && wanted !== value) await lists.nth(at).selectOption(wanted);
  }
}

const ANSWER_ALL = "Answer all of these";

/**
 * Compares the staff list that was read with the tracker, and accepts the changes whose words match.
 * @returns what the pane said of the changes
 */
export async function acceptChanges(preview: Preview, words: RegExp): Promise<string> {
  const said = await press(preview, "Update the tracker");
  for (const box of await preview.pane
    .getByRole("group", { name: "Changes in the staff list" })
    .getByRole("checkbox", { name: words })
    .all())
    await box.check();
  return said;
}

/** Brings the tracker up to date with the new people of the staff list that was read, and with nothing else of it. */
export async function updateWithNew(preview: Preview): Promise<string> {
  const said = await acceptChanges(preview, /: new, /);
  return /Choose the ones to accept/.test(said) ? press(preview, "Update the tracker") : said;
}

/** Makes these the Staff table from A1 of the Staff sheet on, each text as a text, in place of those who are there. */
async function putStaffRows({ pane }: Preview, staff: readonly StaffRow[]): Promise<void> {
  const rows = staff.map((row) => STAFF_HEADINGS.map((heading) => row[heading] ?? ""));
  const cells = rows.map((line) =>
    line.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value)),
  );
  await pane.evaluate(
    ([headings, values]) =>
      Excel.run(async (context) => {
        const { tables, worksheets } = context.workbook;
        const before = tables.getItemOrNullObject("Staff");
        await context.sync();
        if (!before.isNullObject) before.getDataBodyRange().clear("Contents");
        const sheet = before.isNullObject ? worksheets.add("Staff") : worksheets.getItem("Staff");
        const range = sheet.getRangeByIndexes(0, 0, values.length + 1, headings.length);
        if (!before.isNullObject) before.resize(range);
        range.values = [[...headings], ...values];
        if (before.isNullObject) sheet.tables.add(range, true).name = "Staff";
        sheet.activate();
        sheet.getRange("A1").select();
        await context.sync();
      }),
    [STAFF_HEADINGS, cells] as const,
  );
}

export const putStaff = (preview: Preview, educators: readonly Educator[]): Promise<void> =>
  putStaffRows(preview, educators.map(staffRowOf));

export const READ_STAFF = "Read the staff list";

/** The row of one of a dashboard's checks, and what it comes to. */
export async function checkOf({ workbook }: Preview, dashboard: string, label: RegExp) {
  const labels = (await workbook.values(dashboard, "A1:A220")).flat();
  const row = labels.findIndex((text) => label.test(String(text))) + 1;
  if (row === 0) throw new Error(`No check ${label} on ${dashboard}.`);
  return { row, value: (await workbook.values(dashboard, `H${row}`))[0]?.[0] };
}

/** The address of the selected cell, with its sheet. */
export function selected({ pane }: Preview): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );
}

export type Interference = "never answered" | "refused" | "cancelled";

/**
 * Lets some of the pane's requests to Excel through and interferes with the one after them. "Refused" puts a call that
 * Excel cannot do at the request's end, so that Excel does all that was asked before it and then fails, as it does in
 * life. "Cancelled" presses Cancel while the request is under way.
 */
export function interfere({ pane }: Preview, passing: number, how: Interference): Promise<void> {
  return pane.evaluate(
    ([through, kind]) => {
      const { prototype } = Excel.RequestContext;
      const real = (globalThis.realSync ??= prototype.sync);
      const cancelButton = () =>
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
      const pressCancel = async () => {
        for (let frame = 0; frame < 200 && !cancelButton(); frame += 1)
          await new Promise((next) => setTimeout(next, 10));
        cancelButton()?.click();
      };
      let seen = 0;
      prototype.sync = function sync<T>(this: Excel.RequestContext, passed?: T): Promise<T> {
        seen += 1;
        if (seen <= through) return real.call(this, passed) as Promise<T>;
        prototype.sync = real;
        if (kind === "never answered") return new Promise<T>(() => undefined);
        if (kind === "cancelled") return pressCancel().then(() => real.call(this, passed) as Promise<T>);
        this.workbook.worksheets.getItem("A sheet that is not there").delete();
        return real.call(this, passed) as Promise<T>;
      };
    },
    [passing, how] as const,
  );
}

/** Lets all requests through again. */
export function stopInterfering({ pane }: Preview): Promise<void> {
  return pane.evaluate(() => {
    if (globalThis.realSync) Excel.RequestContext.prototype.sync = globalThis.realSync;
  });
}

/** Has the pane press Cancel as soon as it can be: the preview writes faster than a test can look for the button. */
export function cancelAtOnce({ pane }: Preview): Promise<void> {
  return pane.evaluate(() => {
    new MutationObserver((_, watching) => {
      const cancel = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
      if (!cancel) return;
      watching.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** The row of a sheet whose first cell matches. */
export async function rowOf({ workbook }: Preview, sheet: string, label: RegExp): Promise<number> {
  const labels = (await workbook.values(sheet, "A1:A60")).flat();
  return labels.findIndex((text) => label.test(String(text))) + 1;
}

/** The letters of a tracker's column. */
export async function columnOf({ workbook }: Preview, heading: string, sheet = "Tracker 2013-14"): Promise<string> {
  const [headings = []] = await workbook.values(sheet, "A7:EZ7");
  return letters(headings.indexOf(heading) + 1);
}

/** Puts something into a cell past its rule, as pasting does, and gives what was there. */
export async function paste(
  { pane, workbook }: Preview,
  sheet: string,
  address: string,
  content: string | number,
): Promise<string | number> {
  const before = await pane.evaluate(
    ([name, cell, put]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell).load("formulas");
        await context.sync();
        const was = range.formulas[0]?.[0] as string | number;
        range.formulas = [[put]];
        await context.sync();
        return was;
      }),
    [sheet, address, content] as const,
  );
  await workbook.settled();
  return before;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
