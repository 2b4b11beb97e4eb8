// npm run pictures: the pictures of the README and of the guides, taken from the preview. They are committed.
// `npm run pictures staff` takes those whose names begin with it, and what comes before them on their page.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { buildWhatIsStale } from "../preview/server/build.mjs";
import { startServer } from "../preview/server/server.mjs";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";
import { BARGAINING } from "./pictures/bargaining.mjs";
import { BUDGET } from "./pictures/budget.mjs";
import { EVALUATION } from "./pictures/evaluation.mjs";
import { openScreen } from "./pictures/pane.mjs";
import { PAYROLL } from "./pictures/payroll.mjs";
import { STAFF } from "./pictures/staff.mjs";

const FOLDER = "docs/pictures";
const SIZE = { width: 1280, height: 760 };
const say = (line) => console.log(line);

/** Pages of the preview, each with the pictures taken of it in turn: their files, and what is done before. */
const PAGES = [
  {
    path: "/",
    pictures: [{ name: "workbook", prepare: (page) => openScreen(page, "Functions", ["searchbox"]) }],
  },
  { path: "/?new", pictures: EVALUATION },
  { path: "/?new", pictures: BARGAINING },
  { path: "/?new", pictures: BUDGET },
  { path: "/?new", pictures: PAYROLL },
  ...STAFF.map((picture) => ({ path: "/?new", pictures: [picture] })),
];

const asked = process.argv[2] ?? "";
const wanted = PAGES.filter(({ pictures }) => pictures.some(({ name }) => name.startsWith(asked)));

const problems = await buildWhatIsStale(say);
if (problems.length > 0) throw new Error(problems.join("\n\n"));
mkdirSync(FOLDER, { recursive: true });
const server = await startServer(4700);
const browser = await chromium.launch({ executablePath: findBrowser(say), args: BROWSER_FLAGS });
try {
  for (const { path, pictures } of wanted) {
    const page = await browser.newPage({ viewport: SIZE });
    page.setDefaultTimeout(90_000);
    await page.goto(new URL(path, server.address).href);
    await page.evaluate(() => window.preview.ready);
    await page.evaluate(() => window.preview.settled());
    for (const { name, prepare } of pictures) {
      await prepare(page);
      await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled" });
      say(`${FOLDER}/${name}.png`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
