// Bundles the preview's page. It never ships, and the grid is large: esbuild takes seconds where webpack takes half a
// minute, and a fresh clone waits for it.
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { gridSpeedups } from "./grid-speedups.mjs";

const require = createRequire(import.meta.url);
const { displayName } = require("../../scripts/manifest.cjs");

/** While developing (npm run dev): source maps, nothing shortened, and a page that reloads when it is asked to here. */
const isDevelopment = Boolean(process.env.ADDIN_DEV);
export const RELOAD_PORT = 35729;
const RELOADING =
  `globalThis.reloading ??= ` +
  `Object.assign(new EventSource("http://localhost:${RELOAD_PORT}"), { onmessage: () => location.reload() });`;

/** What all of the preview's scripts have in common. */
const COMMON = {
  bundle: true,
  minify: !isDevelopment,
  sourcemap: isDevelopment,
  target: "es2022",
  jsx: "automatic",
  logLevel: "silent",
  // Packages of the grid expect it, as in Node.
  define: { global: "globalThis" },
  // Imported for their types alone, so that TypeScript knows that the grid's plugins are there.
  logOverride: { "ignored-bare-import": "silent" },
};

/** Each page, and the source that it begins with. */
const PAGES = { "index.html": "preview/index.ts", "bare.html": "preview/excel/bare.ts" };

/**
 * The scripts that a page starts with beside its first, so that the browser asks for all of them at once: what that one
 * imports, also while it runs, and what these import in turn.
 * @param outputs what esbuild says of the files that it wrote
 */
function furtherScripts(outputs, source) {
  const [, first] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source);
  const found = new Set();
  const take = (imports) => {
    for (const { path: file } of imports) {
      if (found.has(file)) continue;
      found.add(file);
      take(outputs[file].imports.filter(({ kind }) => kind === "import-statement"));
    }
  };
  take(first.imports.filter(({ external }) => !external));
  return [...found].map((file) => path.basename(file));
}

/** The page with its scripts, and with the name that Excel shows of the add-in, before any script runs. */
async function writePage(root, output, page, outputs) {
  const html = await readFile(path.join(root, "preview/excel", page), "utf8");
  const manifest = await readFile(path.join(root, "manifest.xml"), "utf8");
  const scripts = furtherScripts(outputs, PAGES[page]).map((file) => `<link rel="modulepreload" href="/${file}" />`);
  const whole = html
    .replaceAll("<%= name %>", displayName(manifest))
    .replace("<%= further scripts %>", scripts.join("\n    "));
  await writeFile(path.join(output, page), whole);
}

/** Where and what, as esbuild says it. */
const inShort = ({ text, location }) => (location ? `${location.file}:${location.line}: ${text}` : text);

/**
 * Writes build/preview.
 * @param {string} root the project's folder
 * @returns {Promise<string[]>} what could not be built; nothing where all went well
 */
export async function bundlePreview(root) {
  const output = path.join(root, "build/preview");
  await rm(output, { recursive: true, force: true });
  const common = { ...COMMON, absWorkingDir: root, outdir: output };
  try {
    const [{ metafile }] = await Promise.all([
      build({
        ...common,
        metafile: true,
        entryPoints: { preview: PAGES["index.html"], bare: PAGES["bare.html"] },
        format: "esm",
        splitting: true,
        plugins: [gridSpeedups],
        banner: isDevelopment ? { js: RELOADING } : {},
      }),
      // They go into the add-in's pages ahead of office.js, not into the preview's own page.
      build({
        ...common,
        entryPoints: {
          shim: "preview/excel/host/shim.ts",
          "end-in-2016": "preview/excel/functions/end-in-2016.ts",
        },
        format: "iife",
      }),
    ]);
    await Promise.all(Object.keys(PAGES).map((page) => writePage(root, output, page, metafile.outputs)));
    return [];
  } catch (failure) {
    if (Array.isArray(failure.errors)) return failure.errors.map(inShort);
    throw failure;
  }
}
