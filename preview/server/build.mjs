// Builds what is stale of the add-in (dist/) and of the preview workbook (build/preview/), and nothing else.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const SETTINGS = ["package-lock.json", "tsconfig.json"];
const WEBPACK = ["webpack.config.js", "scripts/minimizer.cjs", ...SETTINGS];
const SHARED = ["src/agreement", "src/rules", "src/functions", "src/sheets"];

/** The parts that are built on their own: the name, what it is made from, what it yields. */
const PARTS = [
  {
    name: "addin-functions",
    what: "the worksheet functions",
    from: [...SHARED, "scripts/function-files.cjs", ...WEBPACK],
    to: ["dist/functions.js", "dist/functions.json"],
  },
  {
    name: "addin-pane",
    what: "the task pane",
    from: [
      ...SHARED,
      "src/excel",
      "src/taskpane",
      "assets",
      "manifest.xml",
      "scripts/manifest.cjs",
      "package.json",
      ...WEBPACK,
    ],
    to: ["dist/taskpane.html", "dist/functions.html", "dist/manifest.xml"],
  },
  {
    name: "preview",
    what: "the preview workbook",
    from: [
      ...SHARED,
      "preview/index.ts",
      "preview/excel",
      "preview/start-here",
      "preview/server/bundle.mjs",
      "preview/server/grid-speedups.mjs",
      "preview/server/calculation-speedups.mjs",
      "preview/server/unchanged-results.mjs",
      "manifest.xml",
      "scripts/manifest.cjs",
      ...SETTINGS,
    ],
    to: ["build/preview/index.html"],
  },
];

function* filesUnder(place) {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) return yield place;
  for (const entry of readdirSync(place).sort()) yield* filesUnder(path.join(place, entry));
}

/** What a part was made from, in one line: changes as soon as the content of any of its sources does. */
function fingerprint(part) {
  const hash = createHash("sha256").update(process.env.ADDIN_DEV ? "development" : "production");
  for (const file of part.from.flatMap((place) => [...filesUnder(path.join(root, place))])) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

const stampOf = (part) => path.join(root, "build", `${part.name}.stamp`);

function isFresh(part, print) {
  if (!part.to.every((file) => existsSync(path.join(root, file)))) return false;
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), "utf8") === print;
}

/** Builds a part in a process of its own; resolves to what could not be built, an empty list where all went well. */
function build({ name }) {
  return new Promise((resolve) => {
    const builder = fork(path.join(root, "preview/server/build-part.mjs"), [name], { cwd: root });
    let problems = ["The build ended without saying how."];
    builder.on("message", (message) => (problems = message));
    builder.on("close", () => resolve(problems));
  });
}

/**
 * Brings dist/ and build/preview/ up to date, all parts at a time.
 * @param say takes a line for the person who waits
 * @returns what could not be built: a sentence each, empty when everything is up to date
 */
export async function buildWhatIsStale(say) {
  const stale = PARTS.map((part) => ({ part, print: fingerprint(part) })).filter(
    ({ part, print }) => !isFresh(part, print),
  );
  mkdirSync(path.join(root, "build"), { recursive: true });
  const built = stale.map(async ({ part, print }) => {
    const began = Date.now();
    say(`Building ${part.what} …`);
    const problems = await build(part);
    if (problems.length > 0) return [`Building ${part.what} failed:\n${problems.join("\n\n")}`];
    writeFileSync(stampOf(part), print);
    say(`Built ${part.what} in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    return [];
  });
  return (await Promise.all(built)).flat();
}
