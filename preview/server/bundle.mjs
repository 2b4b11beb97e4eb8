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

/** The page with the name that Excel shows of the add-in, which it has before any script runs. */
async function writePage(root, output, name) {
  const html = await readFile(path.join(root, "preview/excel", name), "utf8");
  const manifest = await readFile(path.join(root, "manifest.xml"), "utf8");
  await writeFile(path.join(output, name), html.replaceAll("<%= name %>", displayName(manifest)));
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
    await Promise.all([
      build({
        ...common,
        entryPoints: { preview: "preview/index.ts", bare: "preview/excel/bare.ts" },
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
    await Promise.all(["index.html", "bare.html"].map((name) => writePage(root, output, name)));
    return [];
  } catch (failure) {
    if (Array.isArray(failure.errors)) return failure.errors.map(inShort);
    throw failure;
  }
}
