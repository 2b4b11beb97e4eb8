const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const { defineConfig } = require("eslint/config");
const tseslint = require("typescript-eslint");

/** Folders that run in the functions' bare realm, with no page and no Office. */
const pure = ["agreement", "rules", "functions", "sheets"];

module.exports = defineConfig(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A fault of the add-in is written to the console, for whoever looks after it; nothing else is.
      "no-console": ["error", { allow: ["error"] }],
      eqeqeq: ["error", "always"],
      "prefer-const": "error",
      "max-lines": ["error", 300],
      "max-len": ["error", { code: 120, ignoreRegExpLiterals: true }],
    },
  },
  {
    files: ["{src,preview,scripts}/**/*.{ts,tsx,mjs}"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  // Data: a row a clause.
  { files: ["scripts/docs/clauses.ts"], rules: { "max-lines": "off" } },
  // Not in tests: what jest's expect.stringMatching and the like give is any.
  {
    files: ["{src,preview}/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-return": "error",
    },
  },
  // Not in the functions and the preview: what Excel, the browser and the grid hand over is not always of its type.
  {
    files: ["src/{agreement,rules,sheets,excel,taskpane}/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "error" },
  },
  {
    files: [`src/{${pure.join(",")}}/**/*.{ts,tsx}`],
    rules: { "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "fetch", "localStorage"] },
  },
  {
    files: ["src/excel/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
);
