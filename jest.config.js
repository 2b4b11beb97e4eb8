const swc = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const shared = { transform: swc, roots: ["<rootDir>/test"] };

module.exports = {
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  reporters: ["default", "<rootDir>/test/support/durations-reporter.cjs"],
  projects: [
    // Agreement, rules, functions, sheet plans, build settings: plain Node.
    {
      ...shared,
      displayName: "unit",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/browser/", "/taskpane/"],
    },
    // React screens in jsdom.
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["**/taskpane/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/support/pane/setup.ts"],
    },
    // The built add-in in the preview workbook, in a real browser.
    {
      ...shared,
      displayName: "browser",
      testMatch: ["**/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/browser/global-setup.mjs",
      globalTeardown: "<rootDir>/test/support/browser/global-teardown.mjs",
    },
  ],
};
