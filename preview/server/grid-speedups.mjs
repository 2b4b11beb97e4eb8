// Slow places of the grid's packages (Univer 0.25.1), replaced while the preview is bundled. What the grid does stays
// the same. A build fails where a place is not found: then look whether a newer version still needs it.
import { readFile } from "node:fs/promises";

const SPEEDUPS = [
  {
    // A field that the parent class has too is defined a second time, and from then on every access to objects of the
    // class is slow: values of formulas by the hundred thousand. They are plain fields; to assign them is the same.
    package: "engine-formula",
    slow: /_defineProperty\(this, ("[\w$]+"), (.*)\);$/gm,
    fast: "this[$1] = $2;",
  },
  {
    // Whether a text is a number or a date in words: asked of the same texts again and again.
    package: "core",
    slow: /const getNumfmtParseValueFilter = \(value\) => \{/,
    fast: `const numbersOfTexts = new Map();
const getNumfmtParseValueFilter = (value) => {
  if (numbersOfTexts.size > 100_000) numbersOfTexts.clear();
  if (!numbersOfTexts.has(value)) numbersOfTexts.set(value, numberOfText(value));
  return numbersOfTexts.get(value);
};
const numberOfText = (value) => {`,
  },
  {
    // Each change of a layer that is already waiting to be drawn took it off the list and put it on again.
    package: "engine-render",
    slow: /if \(this\._debounceDirtyFunc\) this\._debounceDirtyFunc\(\);/,
    fast: "if (this._debounceDirtyFunc) return;",
  },
  {
    // The buttons of tables were placed again after every command; now once for all that come together.
    package: "sheets-table-ui",
    slow: /commandExecuted\$\)\.subscribe\(\(\) => \{\s*this\._closeFloatingControls\(\);\s*this\._refresh\(\);\s*\}\)/,
    fast: `commandExecuted$$).subscribe(() => {
  this._closeFloatingControls();
  this._comingRefresh ??= setTimeout(() => {
    this._comingRefresh = undefined;
    if (!this._disposed) this._refresh();
  });
})`,
  },
];

const PLACE = /[\\/]@univerjs[\\/]([a-z-]+)[\\/]lib[\\/]es[\\/]index\.js$/;

/** For esbuild. */
export const gridSpeedups = {
  name: "grid speedups",
  setup(build) {
    build.onLoad({ filter: PLACE }, async ({ path }) => {
      const [, name] = PLACE.exec(path);
      const source = await readFile(path, "utf8");
      const contents = SPEEDUPS.filter((each) => each.package === name).reduce((text, { slow, fast }) => {
        const faster = text.replace(slow, fast);
        if (faster === text) throw new Error(`${path} has no more: ${slow}`);
        return faster;
      }, source);
      return { contents, loader: "js" };
    });
  },
};
