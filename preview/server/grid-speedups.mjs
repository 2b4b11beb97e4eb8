// Slow places of the grid's packages (Univer 0.25.1), replaced while the preview is bundled. What the grid does stays
// the same, but for what Enter does beside a list of functions. A build fails where a place is not found: then look
// whether a newer version still needs it.
import { readFile } from "node:fs/promises";
import { CALCULATION_SPEEDUPS } from "./calculation-speedups.mjs";
import { UNCHANGED_RESULTS } from "./unchanged-results.mjs";

const PLAIN_FIELDS = { slow: /_defineProperty\(this, ("[\w$]+"), (.*)\);$/gm, fast: "this[$1] = $2;" };

const SPEEDUPS = [
  // A field that the parent class has too is defined a second time, and from then on every access to objects of the
  // class is slow: values of formulas by the hundred thousand. They are plain fields; to assign them is the same.
  { package: "engine-formula", ...PLAIN_FIELDS },
  ...CALCULATION_SPEEDUPS,
  ...UNCHANGED_RESULTS,
  {
    // Every write looked for formulas in all sheets, and uses those of its own sheet.
    package: "engine-formula",
    slow: /const formulaData = this\.getFormulaData\(\);[^;]+;\s*const workbookFormulaData/,
    fast: `const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) ?? {} } };
    const workbookFormulaData`,
  },
  {
    // Four questions of what a value is, each by its name as a text, for every value that is copied.
    package: "core",
    slow: /static deepClone\(value\) \{/,
    fast: `static deepClone(value) {
    if (typeof value !== "object") return value;`,
  },
  {
    package: "core",
    slow: /return this\.getValueType\(value\) === "\[object String\]";/g,
    fast: 'return typeof value === "string";',
  },
  {
    // The same change of style in thousands of cells that have the same style: made once, and its outcome given to all.
    package: "sheets",
    slow: /function handleStyle\(styles, oldVal, newVal\) \{/,
    fast: `const changedStyles = new WeakMap();
function handleStyle(styles, oldVal, newVal) {
  const change = newVal.s;
  const isPlain = change !== null && typeof change === "object" && !oldVal.p && typeof (oldVal.s ?? "") === "string";
  if (!isPlain) return changeStyle(styles, oldVal, newVal);
  if (changedStyles.get(change)?.styles !== styles) changedStyles.set(change, { styles, outcomes: new Map() });
  const { outcomes } = changedStyles.get(change);
  const before = oldVal.s ?? "";
  const known = outcomes.get(before);
  if (known === undefined) {
    changeStyle(styles, oldVal, newVal);
    outcomes.set(before, oldVal.s ?? "");
  } else if (known === "") delete oldVal.s;
  else oldVal.s = known;
}
function changeStyle(styles, oldVal, newVal) {`,
  },
  {
    // What would undo such a change, likewise.
    package: "sheets",
    slow: /function transformStyle\(oldStyle, newStyle\) \{/,
    fast: `const undoneStyles = new WeakMap();
const NO_STYLE = {};
function transformStyle(oldStyle, newStyle) {
  if (newStyle === null || typeof newStyle !== "object") return undoneStyle(oldStyle, newStyle);
  if (!undoneStyles.has(newStyle)) undoneStyles.set(newStyle, new WeakMap());
  const outcomes = undoneStyles.get(newStyle);
  const before = oldStyle ?? NO_STYLE;
  if (!outcomes.has(before)) outcomes.set(before, undoneStyle(oldStyle, newStyle));
  return outcomes.get(before);
}
function undoneStyle(oldStyle, newStyle) {`,
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
    // Each new name was looked for in every formula, as if it had been called something else before.
    package: "sheets-formula",
    slow: /const result = getReferenceMoveParams\(workbook, command\);\s*if \(result\) \{/,
    fast: `const result = getReferenceMoveParams(workbook, command);
    const before = result?.type === 13
      ? this._definedNamesService.getValueById(result.unitId, result.definedNameId)?.name
      : undefined;
    const isRename = before !== undefined && before !== result.definedName;
    if (result && (result.type !== 13 || isRename)) {`,
  },
  {
    // All cells with a rule were tried, to mark those that do not follow it; Excel marks none.
    package: "sheets-data-validation",
    slow: /const handleDirtyRanges = \(ranges\) => \{/,
    fast: "const handleDirtyRanges = (ranges) => { return;",
  },
  {
    // All rows with a list to choose from were measured; in Excel a rule changes no height.
    package: "sheets-data-validation-ui",
    slow: /if \(ranges\.length\) sequenceExecute\(this\._autoHeightController\.getUndoRedo[^;]+;/g,
    fast: "",
  },
  {
    // Enter took a function from the list, which may come so late that the formula was typed already: =GAMMA("m2",7)
    // for =gardner.salary("m2",7). In Excel Tab takes it, and Enter enters what is typed.
    package: "sheets-formula-ui",
    slow: /KeyCode\.ENTER,(\s*KeyCode\.ESC,\s*KeyCode\.TAB\s*\])/,
    fast: "$1",
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
