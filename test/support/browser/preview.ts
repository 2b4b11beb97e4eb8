import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import type { ProfileName } from "../../../preview/excel/profiles";
import type { PreviewApi } from "../../../preview/excel/window";

// Two files run at a time, and other programs may keep the machine busy too.
jest.setTimeout(180_000);
const LONGEST_WAIT = 90_000;

/** LibreOffice's command; undefined where it is not installed, and then tests that need it are not registered. */
export const soffice: string | undefined = process.env["SOFFICE"] || undefined;

type ApiName = Exclude<keyof PreviewApi, "ready">;

/** `window.preview` from the test's side: the same calls, each a promise. */
export type Workbook = {
  readonly [Name in ApiName]: (...args: Parameters<PreviewApi[Name]>) => Promise<Awaited<ReturnType<PreviewApi[Name]>>>;
};

export interface PreviewOptions {
  /** Path and search of the page; "/" if left out. */
  readonly path?: string;
  /** The Excel that the preview behaves like; the most used one if left out. */
  readonly excel?: ProfileName | undefined;
  /** The list separator of the computer's region; a comma if left out. */
  readonly listSeparator?: ";";
  /** Functions that run by themselves; together with the pane if left out. */
  readonly runtime?: "own";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly theme?: "light" | "dark" | "contrast";
  /** Errors on the page that this test expects. All others fail it. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface Preview {
  readonly page: Page;
  /** The add-in's own pane. */
  readonly pane: Frame;
  readonly workbook: Workbook;
  /** Unexpected page errors, console errors, failed requests, and requests to anywhere but this machine. */
  readonly errors: string[];
  /** Milliseconds from asking for the page to everything being ready. */
  readonly readyAfter: number;
  /** Closes the page; fails where there was an unexpected error. */
  close(): Promise<void>;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests through jest's "browser" project.`);
  return value;
}

/** Where the preview is served. */
export const previewAddress = (): string => setting("PREVIEW_ADDRESS");

/** One connection a test file; the browser behind it is shared. */
let connection: Promise<Browser> | null = null;
const browser = () => (connection ??= chromium.connect(setting("PREVIEW_BROWSER")));

afterAll(async () => {
  await (await connection)?.close();
  connection = null;
});

const isLocal = (address: string) => /^(https?:\/\/localhost[:/]|data:|blob:|about:)/.test(address);

/**
 * Microsoft's library tries to load its telemetry into the page, and the add-in's content security policy refuses: as
 * it should.
 */
const REFUSED_TELEMETRY = [
  /^console: Framing 'https:\/\/telemetryservice\./,
  /^console: Applying inline style .*\/office-js\/o15apptofilemappingtable\.js\)$/s,
];

/** Everything on the page that should not happen, as it happens. */
function watch(context: BrowserContext, page: Page, expected: readonly RegExp[]): string[] {
  const errors: string[] = [];
  const note = (text: string) => {
    if (![...REFUSED_TELEMETRY, ...expected].some((pattern) => pattern.test(text))) errors.push(text);
  };
  page.on("pageerror", (error) => note(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    if (!isLocal(request.url())) note(`request to ${request.url()}`);
  });
  return errors;
}

function workbookOf(page: Page): Workbook {
  const call =
    (name: ApiName) =>
    (...args: unknown[]) =>
      page.evaluate(([method, given]) => (window.preview[method] as (...all: unknown[]) => unknown)(...given), [
        name,
        args,
      ] as const);
  const names: readonly ApiName[] = [
    "sheets",
    "values",
    "formulas",
    "text",
    "message",
    "pointOf",
    "enter",
    "settled",
    "stats",
    "unsupported",
    "xlsx",
  ];
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Workbook;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane-frame", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("The preview has no pane.");
  return frame;
}

/** Pages whose test is done: to start the preview in one of them takes half the time that a new one takes. */
const idlePages: Page[] = [];

/**
 * Nothing moves by itself, as for people who ask their system for that: while a part of the pane grows, what is pressed
 * in it may move away between the mouse's button going down and up.
 */
async function newPage(): Promise<Page> {
  const context = await (await browser()).newContext({ acceptDownloads: true, reducedMotion: "reduce" });
  context.setDefaultTimeout(LONGEST_WAIT);
  return context.newPage();
}

/** To draw the grid takes time with every change: as much of it as tests look at. */
const SMALL_WINDOW = { width: 1000, height: 600 };

/** A page as if it were new: at the preview's address, where nothing runs and only the theme is kept. */
async function emptyPage({ theme, viewport }: PreviewOptions): Promise<Page> {
  const page = idlePages.pop() ?? (await newPage());
  await page.setViewportSize(viewport ?? SMALL_WINDOW);
  await page.goto(new URL("/addin/functions.json", previewAddress()).href);
  await page.evaluate(async (chosen) => {
    localStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    if (chosen) localStorage.setItem("preview-theme", chosen);
  }, theme);
  return page;
}

/** Leaves nothing of a test on the page, so that another can have it. */
async function giveBack(page: Page): Promise<void> {
  page.removeAllListeners();
  page.context().removeAllListeners();
  await page.unrouteAll();
  await page.emulateMedia({ forcedColors: null });
  await page.goto("about:blank");
  idlePages.push(page);
}

/** Opens the preview in an empty page and waits until it is ready. */
export async function openPreview(options: PreviewOptions = {}): Promise<Preview> {
  const page = await emptyPage(options);
  const errors = watch(page.context(), page, options.expectedErrors ?? []);
  const asked = Date.now();
  const address = new URL(options.path ?? "/", previewAddress());
  if (options.excel) address.searchParams.set("excel", options.excel);
  if (options.listSeparator) address.searchParams.set("list", options.listSeparator);
  if (options.runtime) address.searchParams.set("runtime", options.runtime);
  await page.goto(address.href);
  await page.evaluate(() => window.preview.ready);
  const readyAfter = Date.now() - asked;
  return {
    page,
    pane: await paneOf(page),
    workbook: workbookOf(page),
    errors,
    readyAfter,
    close: async () => {
      if (errors.length === 0) return giveBack(page);
      await page.context().close();
      throw new Error(`Unexpected on the preview page:\n${errors.join("\n")}`);
    },
  };
}
