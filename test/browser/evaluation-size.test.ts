import {
  acceptChanges,
  chooseYear,
  openEvaluation,
  outcome,
  press,
  putStaff,
  READ_STAFF,
  TRACKER_SHEETS,
} from "../support/browser/evaluation-pane";
import type { Preview } from "../support/browser/preview";
import { inventedEducators } from "../support/sheets/educators";

jest.setTimeout(600_000);

const say = (line: string) => process.stdout.write(`${line}\n`);

const staff = (count: number) => inventedEducators(2013, count);

/** A tracker of so many educators, how many round trips it took, and how long until the pane said that it was built. */
async function buildTracker(count: number) {
  const preview = await openEvaluation();
  await chooseYear(preview);
  await putStaff(preview, staff(count));
  await press(preview, READ_STAFF);
  const { batches } = await preview.workbook.stats();
  const started = Date.now();
  const sentence = await press(preview, "Build the tracker");
  const took = Date.now() - started;
  return { preview, sentence, trips: (await preview.workbook.stats()).batches - batches, took };
}

/** What the pane's page keeps for the test. */
interface ProgressWatch {
  progressSeen: readonly number[];
  /** What it said with each of them. */
  progressSaid: readonly string[];
  progressWatch?: MutationObserver;
}

/** Keeps how far the pane said it was, and presses Cancel once it is as far as this; never where it is more than 1. */
function watchProgress({ pane }: Preview, cancelAt: number): Promise<void> {
  return pane.evaluate((limit) => {
    const page = globalThis as unknown as ProgressWatch;
    page.progressWatch?.disconnect();
    const seen: number[] = [];
    page.progressSeen = seen;
    const said: string[] = [];
    page.progressSaid = said;
    const look = () => {
      const bar = document.querySelector('[role="progressbar"]');
      const share = Number(bar?.getAttribute("aria-valuenow")) / Number(bar?.getAttribute("aria-valuemax"));
      if (!Number.isFinite(share) || seen.at(-1) === share) return;
      seen.push(share);
      said.push(document.querySelector('[aria-live="off"]')?.textContent ?? "");
      if (share < limit) return;
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel")?.click();
    };
    page.progressWatch = new MutationObserver(look);
    page.progressWatch.observe(document.body, { childList: true, subtree: true, attributes: true });
  }, cancelAt);
}

const progressSeen = ({ pane }: Preview): Promise<readonly number[]> =>
  pane.evaluate(() => (globalThis as unknown as ProgressWatch).progressSeen);

const progressSaid = ({ pane }: Preview): Promise<readonly string[]> =>
  pane.evaluate(() => (globalThis as unknown as ProgressWatch).progressSaid);

/** Presses a button without waiting for what it starts. */
const start = ({ pane }: Preview, button: string) =>
  pane
    .getByRole("button", { name: button })
    .evaluate((element: HTMLButtonElement) => setTimeout(() => element.click(), 0));

let few: Awaited<ReturnType<typeof buildTracker>>;

describe("a small school", () => {
  beforeAll(async () => {
    few = await buildTracker(10);
    await press(few.preview, "Find the trackers in this workbook");
  });
  afterAll(() => few.preview.close());

  it("takes as many round trips for 36 new educators as for 12", async () => {
    const { preview } = few;
    const trips = async (howMany: number) => {
      await putStaff(preview, staff(howMany));
      await press(preview, READ_STAFF);
      await acceptChanges(preview, /^All of them$/);
      const { batches } = await preview.workbook.stats();
      expect(await press(preview, "Update the tracker")).toMatch(/^Added \d+ educators below the others/);
      return (await preview.workbook.stats()).batches - batches;
    };
    const forTwelve = await trips(10 + 12);
    expect(await trips(10 + 12 + 36)).toBe(forTwelve);
    // Names, the tables' sizes and then their values (in pieces that Excel on the web can answer with), the formulas of
    // their first rows, the checks; room for what is new, contents; the list of trackers again. Some end with a
    // request of their own.
    expect(forTwelve).toBeLessThanOrEqual(17);
  });
});

describe("a large school", () => {
  let many: Awaited<ReturnType<typeof buildTracker>>;
  let preview: Preview;
  beforeAll(async () => {
    many = await buildTracker(60);
    preview = many.preview;
  });
  afterAll(() => preview.close());

  it("is tracked in as many round trips as a small one, with checks of 0", async () => {
    say(
      `Tracker in the preview: 10 educators ${few.took} ms, 60 educators ${many.took} ms, ${many.trips} ` +
        "round trips each.",
    );
    expect([few.sentence, many.sentence]).toEqual(
      [10, 60].map((count) => `Tracker for ${count} educators built on sheet Tracker 2013-14.`),
    );
    expect(many.trips).toBe(few.trips);
    const started = Date.now();
    await preview.workbook.settled();
    say(`Calculated ${Date.now() - started} ms later.`);
    expect(await preview.workbook.values("Tracker 2013-14", "A67")).toEqual([["Educator 060"]]);
    expect(await preview.workbook.values("Dashboard 2013-14", "A3:B3")).toEqual([["Checks (must be 0)", 0]]);
    await press(preview, "Find the trackers in this workbook");
  });

  it("leaves nothing of sixty tracking sheets that are cancelled halfway", async () => {
    const before = await preview.workbook.sheets();
    const list = await preview.workbook.formulas("Forms 2013-14", "A5:F8");
    await watchProgress(preview, 0.5);
    await start(preview, "Build the forms");
    await preview.pane.locator(".fui-ProgressBar").waitFor({ timeout: 200_000 });
    expect(await outcome(preview)).toBe("Cancelled. Nothing was added to the workbook.");
    expect((await progressSeen(preview)).at(-1)).toBeLessThan(0.9);
    expect(await preview.workbook.sheets()).toEqual(before);
    expect(await preview.workbook.formulas("Forms 2013-14", "A5:F8")).toEqual(list);
  });

  it("builds sixty tracking sheets with progress that moves, and lists them", async () => {
    await watchProgress(preview, 2);
    const { batches } = await preview.workbook.stats();
    const started = Date.now();
    await start(preview, "Build the forms");
    await preview.pane.locator(".fui-ProgressBar").waitFor({ timeout: 200_000 });
    expect(await outcome(preview)).toBe("Built the Educator Tracking Sheet for 60 educators, one sheet each.");
    say(
      `60 tracking sheets in the preview: ${Date.now() - started} ms, ` +
        `${(await preview.workbook.stats()).batches - batches} round trips.`,
    );
    const seen = await progressSeen(preview);
    expect(seen.length).toBeGreaterThanOrEqual(12);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(await progressSaid(preview)).toContainEqual(expect.stringMatching(/^Sheet \d+ of 60: ./));
    expect(await preview.workbook.sheets()).toHaveLength(1 + 1 + TRACKER_SHEETS.length + 60);
    expect((await preview.workbook.values("Forms 2013-14", "B6:B65")).flat()).toEqual(
      staff(60).map(({ name }) => name),
    );
  });
});
