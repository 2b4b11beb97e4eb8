// The order of the test files: those that take longest begin first, so that both cores are busy to the end. Jest's own
// order, by size, comes to the same only for files that are alike.
const { existsSync } = require("node:fs");
const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Files under test/ that take long, the longest first (npm test prints them at its end). */
const LONGEST = [
  "browser/core-paths",
  "browser/evaluation-failure",
  "browser/bargaining",
  "browser/evaluation",
  "browser/evaluation-update",
  "browser/payroll",
  "browser/evaluation-size",
  "browser/host",
  "browser/staff",
  "browser/evaluation-accessibility",
  "browser/page",
  "browser/profiles",
  "sheets/budget/everyone",
  "browser/grid",
  "browser/budget",
  "browser/evaluation-staff",
  "browser/pane-accessibility",
].map((name) => path.resolve(__dirname, "..", `${name}.test.ts`));

const gone = LONGEST.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`Take these out of test/support/longest-first.cjs: ${gone.join(", ")}`);

const place = ({ path: file }) => {
  const at = LONGEST.indexOf(path.resolve(file));
  return at === -1 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((one, other) => place(one) - place(other));
  }
};
