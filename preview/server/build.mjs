// Builds what is stale of the add-in (dist/) and of the preview workbook (build/preview/), and nothing else.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const SETTINGS = ["webpack.config.js", "package-lock.json", "tsconfig.json"];
const SHARED = ["src/agreement", "src/rules", "src/functions", "src/sheets"];

/** The parts that are built on their own: the configuration's name, what it is made from, what it yields. */
const PARTS = [
  {
    config: "addin-functions",
    what: "the worksheet functions",
    from: [...SHARED, ...SETTINGS],
    to: ["dist/functions.js", "dist/functions.json"],
  },
  {
    config: "addin-pane",
    what: "the task pane",
    from: [
      ...SHARED,
      "src/excel",
      "src/taskpane",
      "assets",
      "manifest.xml",
      "scripts/manifest.cjs",
      "package.json",
      ...SETTINGS,
    ],
    to: ["dist/taskpane.html", "dist/functions.html", "dist/manifest.xml"],
  },
  {
    config: "preview",
    what: "the preview workbook",
    from: [
      ...SHARED,
      "preview/index.ts",
      "preview/excel",
      "preview/start-here",
      "preview/server/minimizer.cjs",
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
  const hash = createHash("sha256");
  for (const file of part.from.flatMap((place) => [...filesUnder(path.join(root, place))])) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

const stampOf = (part) => path.join(root, "build", `${part.config}.stamp`);

function isFresh(part, print) {
  if (!part.to.every((file) => existsSync(path.join(root, file)))) return false;
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), "utf8") === print;
}

/** The place and the first lines of a build error; what follows is the inner life of the build. */
const inShort = ({ moduleName, message }) =>
  [moduleName, ...message.split("\n").slice(0, 8)].filter((line) => line?.trim()).join("\n");

/** Runs one webpack configuration; resolves to its messages, an empty list where all went well. */
function run(config) {
  const webpack = require("webpack");
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      const messages = stats?.hasErrors()
        ? stats.toJson({ all: false, errors: true, errorStack: false, errorDetails: false }).errors.map(inShort)
        : [];
      compiler.close((closing) => (error || closing ? reject(error ?? closing) : resolve(messages)));
    });
  });
}

/**
 * Brings dist/ and build/preview/ up to date.
 * @param say takes a line for the person who waits
 * @returns what could not be built: a sentence each, empty when everything is up to date
 */
export async function buildWhatIsStale(say) {
  const configs = require(path.join(root, "webpack.config.js"))({}, { mode: "production" });
  const problems = [];
  for (const part of PARTS) {
    const print = fingerprint(part);
    if (isFresh(part, print)) continue;
    const began = Date.now();
    say(`Building ${part.what} …`);
    const messages = await run(configs.find((config) => config.name === part.config));
    if (messages.length > 0) {
      problems.push(`Building ${part.what} failed:\n${messages.join("\n\n")}`);
      continue;
    }
    mkdirSync(path.join(root, "build"), { recursive: true });
    writeFileSync(stampOf(part), print);
    say(`Built ${part.what} in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  }
  return problems;
}
