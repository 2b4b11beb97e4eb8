// Which formulas are worked out after a change (Univer 0.25.1, engine-formula): see grid-speedups.mjs. The grid works
// out every formula that has to do with a changed cell, however far away. A formula of whose cells none has another
// value than before keeps its result: one percent of one offer concerns every offer, and changes the figures of one.

const FORMULA = "engine-formula";

export const UNCHANGED_RESULTS = [
  {
    package: FORMULA,
    slow: /let CalculateFormulaService = class CalculateFormulaService extends Disposable \{/,
    fast: `/** Cells with another value than before: by sheet and column, the first and the last of the rows. */
class ChangedCells {
  constructor(isEverything) {
    this.isEverything = isEverything;
    this.sheets = new Map();
  }
  mayChange(tree) {
    if (this.isEverything || tree.isFirst || tree.featureId != null || tree.getDirtyData != null) return true;
    const [{ rangeList }, x, y] = tree.isVirtual ? [tree.refTree, tree.refOffsetX, tree.refOffsetY] : [tree, 0, 0];
    if (rangeList.length === 0 || tree.callsByAddress) return true;
    return rangeList.some(({ sheetId, range }) => this.touches(sheetId, moveRangeByOffset(range, x, y)));
  }
  touches(sheetId, { startRow, endRow, startColumn, endColumn }) {
    const columns = this.sheets.get(sheetId);
    if (columns === undefined) return false;
    const touchesColumn = (rows) => !(rows.last < startRow) && !(rows.first > endRow);
    if (startColumn === endColumn) {
      const rows = columns.get(startColumn);
      return rows !== undefined && touchesColumn(rows);
    }
    for (const [column, rows] of columns)
      if (!(column < startColumn) && !(column > endColumn) && touchesColumn(rows)) return true;
    return false;
  }
  /** What a formula has become; \`before\` is its cell with the value it had. */
  note({ subUnitId, row, column }, now, before) {
    if (now != null && before != null && now.v === before.v && now.t === before.t && !now.s && !now.custom) return;
    if (!this.sheets.has(subUnitId)) this.sheets.set(subUnitId, new Map());
    const columns = this.sheets.get(subUnitId);
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, { first: row, last: row });
    else if (row < rows.first) rows.first = row;
    else if (row > rows.last) rows.last = row;
  }
}
/** Whether a result fills more cells than that of its formula. */
const spills = (value) => {
  if (!value.isReferenceObject() && !value.isArray()) return false;
  const { startRow, startColumn, endRow, endColumn } = value.getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
};
$&`,
  },
  {
    package: FORMULA,
    slow: /let pendingTasks = \[\];(?=\s*const config = this\._configService)/,
    fast: `$&
    const changed = new ChangedCells(isArrayFormulaState || this._runtimeService.isCycleDependency());`,
  },
  {
    package: FORMULA,
    slow: /const tree = treeList\.pop\(\);(?=\s*const node = generateAstNode)/,
    fast: "$& if (!changed.mayChange(tree)) continue;",
  },
  {
    package: FORMULA,
    slow: /(tree\.refOffsetY, value\);\s*else) (this\.\w+\.setRuntimeData\(value\);)(?=\s*\}\s*node\.resetCalc)/,
    fast: `$1 {
          $2
          const { unitId, subUnitId, row, column } = tree;
          const has = (ranges) => ranges?.[unitId]?.[subUnitId]?.[row]?.[column] !== undefined;
          if (spills(value) || has(this._currentConfigService.getArrayFormulaRange())) changed.isEverything = true;
          const now = this._runtimeService.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column);
          const before = this._currentConfigService.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column);
          changed.note(tree, now, before);
        }`,
  },
  {
    package: FORMULA,
    slow: /this\._runtimeService\.setRuntimeFeatureRange\(tree\.featureId, dirtyRanges\);/,
    fast: "$& changed.isEverything = true;",
  },
  {
    // Those that a written cell concerns are worked out in any case.
    package: FORMULA,
    slow: /newTreeList\.push\(tree\);/,
    fast: "$& tree.isFirst = true;",
  },
  {
    // What a formula refers to is still wanted after the order is found.
    package: FORMULA,
    slow: /for \(const [^{]*\{\s*if \(tree\.isVirtual\) continue;\s*tree\.rangeList\.length = 0;\s*\}/,
    fast: "",
  },
  {
    // A formula that is under way and is met again follows itself: for that all dependencies were looked up again.
    package: FORMULA,
    slow: /const searchResults = this\.\w+\.searchDependency\(tree\.toRTreeItem\(\), skippedTreeIds\);/,
    fast: `$&
      for (const id of searchResults) {
        const follower = this._dependencyTreeCache.get(id);
        if (follower === tree || follower?.isAdded()) this._hasCircle = true;
      }`,
  },
  {
    package: FORMULA,
    slow: /_calculateRunList\(treeList\) \{/,
    fast: "$& this._hasCircle = false;",
  },
  {
    package: FORMULA,
    slow: /if \(this\._checkIsCycleDependency\(finalTreeList\)\)/,
    fast: "if (this._hasCircle)",
  },
];
