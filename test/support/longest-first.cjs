// The order of the test files: those that take longest begin first, so that both cores are busy to the end. Jest's own
// order, by size, comes to the same only for files that are alike.
const { default: Sequencer } = require("@jest/test-sequencer");

/** Files of test/browser that take over 20 seconds, the longest first (npm test prints the slowest at its end). */
const LONGEST = [
  "evaluation-update",
  "evaluation-failure",
  "core-paths",
  "evaluation-accessibility",
  "evaluation-size",
  "pane-accessibility",
  "evaluation",
  "evaluation-roster",
  "bargaining",
  "staff",
  "budget",
  "page",
  "start-here",
];
const place = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/browser/${name}.test.ts`));
  return at === -1 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((one, other) => place(one) - place(other));
  }
};
