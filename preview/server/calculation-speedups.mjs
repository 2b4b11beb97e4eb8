// Slow places of the grid's calculation (Univer 0.25.1, engine-formula and core): see grid-speedups.mjs. A workbook of
// twenty thousand formulas was taken apart, and its dependencies were looked for, from the beginning at every change.

const FORMULA = "engine-formula";

export const CALCULATION_SPEEDUPS = [
  {
    // Formulas that were taken apart are kept: five thousand of them, so that a workbook with more kept none.
    package: FORMULA,
    slow: /const FORMULA_CACHE_LRU_COUNT = 5e3;/,
    fast: "const FORMULA_CACHE_LRU_COUNT = 1e6;",
  },
  {
    // Long ones were kept under a number of 32 bits, which two of them may share: then one got the other's result.
    package: FORMULA,
    slow: /if \(formulaString\.length <= 64\) return formulaString;\s*return hashAlgorithm\(formulaString\)\.toString\(\);/,
    fast: "return formulaString;",
  },
  {
    // IF, IFERROR and CHOOSE worked out all that they choose from; Excel works out what is chosen.
    package: FORMULA,
    slow: /_execute\(node, refOffsetX = 0, refOffsetY = 0\) \{/,
    fast: `_execute(node, refOffsetX = 0, refOffsetY = 0) {
    const chosen = CHOICES[node.nodeType === 4 ? node.getToken() : ""];
    if (chosen && !this._runtimeService.isStopExecution()) {
      const [first, ...others] = node.getChildren();
      if (first) this._execute(first, refOffsetX, refOffsetY);
      const wanted = first && others.length > 0 ? chosen(single(first.getValue())) : ALL_CHOICES;
      others.forEach((other, at) => {
        if (wanted === ALL_CHOICES || wanted === at) this._execute(other, refOffsetX, refOffsetY);
        else other.setValue(NullValueObject.create());
      });
      node.execute();
      return 0;
    }`,
  },
  {
    package: FORMULA,
    slow: /let Interpreter = class Interpreter extends Disposable \{/,
    fast: `const ALL_CHOICES = -1;
const NO_CHOICE = -2;
/** A value, or the one value of a range of one cell; null for many. */
const single = (value) => {
  const plain = value?.isReferenceObject() ? value.toArrayValueObject() : value;
  if (!plain?.isArray()) return plain;
  return plain.getRowCount() === 1 && plain.getColumnCount() === 1 ? plain.get(0, 0) : null;
};
/** Which of the arguments after the first is wanted, counted from 0, by the value of the first. */
const CHOICES = {
  IF: (test) => (test ? (test.isError() ? NO_CHOICE : test.getValue() ? 0 : 1) : ALL_CHOICES),
  IFERROR: (value) => (value && !value.isError() ? NO_CHOICE : ALL_CHOICES),
  CHOOSE: (number) => {
    const index = number && !number.isError() ? number.convertToNumberObjectValue() : number;
    return index ? (index.isError() ? NO_CHOICE : Math.trunc(+index.getValue()) - 1) : ALL_CHOICES;
  },
};
let Interpreter = class Interpreter extends Disposable {`,
  },
  {
    // A formula that is a copy of one above or to the left of it, with its references moved along, is taken apart once
    // for both, as the grid does where it was filled down.
    package: FORMULA,
    slow: /\} else FDtree = (this\._createFDtree\(unitId, sheetId, row, column, unitData, formulaDataItem\);)/,
    fast: `} else {
          const form = this._formAt(sheetId, row, column, formulaDataItem.f);
          const original = form && sIdCache.get(form);
          const moved = original && { x: column - original.column, y: row - original.row };
          FDtree = moved ? this._createVirtualFDtree(original, moved) : $1
          if (form && !original) sIdCache.set(form, FDtree);
        }`,
  },
  {
    package: FORMULA,
    slow: /_createVirtualFDtree\(tree, formulaDataItem\) \{/,
    fast: `/** A formula's relative form, kept while the cell has the formula. */
  _formAt(sheetId, row, column, formula) {
    const place = [sheetId, row, column].join();
    this._knownForms ??= new Map();
    const known = this._knownForms.get(place);
    if (known?.formula === formula) return known.form;
    const form = relativeForm(formula, row, column);
    this._knownForms.set(place, { formula, form });
    return form;
  }
  $&`,
  },
  {
    package: FORMULA,
    slow: /let FormulaDependencyGenerator = class FormulaDependencyGenerator extends Disposable \{/,
    fast: `const PARTS_OF_FORMULA =
  /"[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_.]*\\(|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)([0-9]+)(?![A-Za-z0-9_.(])/g;
const columnOfLetters = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
/** Tables, spills and whole rows or columns are no cells that move along. */
const NOT_MOVED = /[[\\]#@{]|[A-Z]:\\$?[A-Z]+(?![A-Za-z0-9_.(])|(?<![A-Z0-9$])[0-9]+:|(?<![A-Z])\\$[0-9]+:/;
/** A formula with its references as distances from its cell; null where it has others than cells. */
function relativeForm(formula, row, column) {
  if (formula.replace(/"[^"]*"|'[^']*'/g, "").search(NOT_MOVED) >= 0) return null;
  return "= " + formula.replace(PARTS_OF_FORMULA, (all, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return all;
    const along = fixedColumn ? letters : "[" + (columnOfLetters(letters) - column) + "]";
    return along + "|" + (fixedRow ? digits : "[" + (Number(digits) - row) + "]");
  });
}
$&`,
  },
  {
    // What a formula refers to is found once, and again when the formula or the sheets have changed.
    package: FORMULA,
    slow: /if \(this\._currentConfigService\.isForceCalculate\(\)\) this\._dependencyManagerService\.reset\(\);/,
    fast: `$&
    const sheetNames = JSON.stringify(this._currentConfigService.getSheetNameMap());
    if (sheetNames !== this._knownSheetNames) this._knownRanges = new Map();
    this._knownSheetNames = sheetNames;`,
  },
  {
    package: FORMULA,
    slow: /const rangeList = (await this\._getRangeListByNode\(\{\s*node,\s*refOffsetX: tree\.refOffsetX,\s*refOffsetY: tree\.refOffsetY\s*\}\));/,
    fast: `const rangeList = tree.isAsBefore ? known.rangeList : $1;
      if (place !== "") this._knownRanges.set(place, { node, refOffsetX, refOffsetY, rangeList });`,
  },
  {
    package: FORMULA,
    slow: /const addressFunctionNodes = this\._getAddressFunctionNodeList\(node\);/,
    fast: `const addressFunctionNodes = (node.addressFunctionNodes ??= this._getAddressFunctionNodeList(node));
      tree.callsByAddress = addressFunctionNodes.length > 0;
      const place = tree.formulaId ? "" : [tree.subUnitId, tree.row, tree.column].join();
      const known = this._knownRanges.get(place);
      const { refOffsetX, refOffsetY } = tree;
      tree.isAsBefore = known?.node === node && known.refOffsetX === refOffsetX && known.refOffsetY === refOffsetY;
      if (tree.isVirtual && place !== "") this._knownRanges.set(place, { node, refOffsetX, refOffsetY });`,
  },
  {
    package: FORMULA,
    slow: /return this\._detectForcedRecalculationNodeRecursion\(node\);/,
    fast: "return (node.isAlwaysCalculated ??= this._detectForcedRecalculationNodeRecursion(node));",
  },
  {
    // Whether a formula waits for the add-in's functions was asked of each of its parts every time.
    package: FORMULA,
    slow: /checkAsyncNode\(node\) \{/,
    fast: `checkAsyncNode(node) {
    return node == null ? false : (node.isAnyAsync ??= this._isAnyAsync(node));
  }
  _isAnyAsync(node) {`,
  },
  {
    // Every cell was put into an index for functions such as INDIRECT, also where no formula has one.
    package: FORMULA,
    slow: /await this\._calculateListByFunctionRefNode\(treeList\);/,
    fast: "if (treeList.some((tree) => tree.addressFunctionNodes?.length > 0)) $&",
  },
  {
    // What formulas refer to was put into the index of dependencies again at every change, beside what was there.
    package: FORMULA,
    slow: /addDependencyRTreeCache\(tree\) \{(\s*const searchRanges = \[\];\s*for \(let i = 0; i < )tree\.rangeList(\.length; i\+\+\) \{\s*const \{ unitId, sheetId, range \} = )tree\.rangeList/,
    fast: `addDependencyRTreeCache(tree) {
    this._indexed ??= new Map();
    const { treeId } = tree;
    const before = this._indexed.get(treeId);
    if (before && tree.isAsBefore) return;
    const ranges = tree.rangeList;
    if (areSameRanges(before, ranges)) return;
    this._indexed.set(treeId, [...ranges]);$1ranges$2ranges`,
  },
  {
    package: FORMULA,
    slow: /_removeDependencyRTreeCacheById\(unitId, sheetId\) \{/,
    fast: `$&
    const isOnSheet = (range) => range.unitId === unitId && (!sheetId || range.sheetId === sheetId);
    for (const [treeId, ranges] of this._indexed ?? []) if (ranges.some(isOnSheet)) this._indexed.delete(treeId);`,
  },
  {
    package: FORMULA,
    slow: /(_removeDependencyRTreeCache|_removeAllTreeMap)\(treeId\) \{/g,
    fast: "$& this._indexed?.delete(treeId);",
  },
  {
    package: FORMULA,
    slow: /this\._dependencyRTreeCache\.clear\(\);/,
    fast: "$& this._indexed?.clear();",
  },
  {
    package: FORMULA,
    slow: /var DependencyManagerBaseService = class/,
    fast: `const areSameRanges = (before, now) =>
  before !== undefined && before.length === now.length && before.every((was, at) => {
    const is = now[at];
    return was === is || (was.sheetId === is.sheetId && was.unitId === is.unitId &&
      ["startRow", "endRow", "startColumn", "endColumn"].every((edge) => Object.is(was.range[edge], is.range[edge])));
  });
$&`,
  },
  {
    // Single cells of that index are found by row and column; a second index of them was built at every change.
    package: "core",
    slow: /_searchByOneCellCache\(search\) \{/,
    fast: `$&
    return idsWithin(this._oneCellCache.get(search.unitId)?.get(search.sheetId), search.range);
  }
  _searchByTree(search) {`,
  },
  { package: "core", slow: /(openKdTree|closeKdTree)\(\) \{/g, fast: "$& return;" },
  {
    package: "core",
    slow: /var RTree = class \{/,
    fast: `/** The ids of a range's cells; an edge that is no number is none. */
function idsWithin(rows, { startRow, endRow, startColumn, endColumn }) {
  const found = [];
  const take = (lines, from, to, each) => {
    if (from === to) {
      const line = lines?.get(from);
      if (line) each(line);
    } else for (const [at, line] of lines ?? []) if (!(at < from) && !(at > to)) each(line);
  };
  take(rows, startRow, endRow, (columns) => take(columns, startColumn, endColumn, (ids) => found.push(...ids)));
  return found;
}
$&`,
  },
];
