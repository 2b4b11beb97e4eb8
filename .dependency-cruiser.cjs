// Who may import whom, types included. `npm run lint` holds it.

/** Imports run downwards only: each folder of src may import from itself and from the folders named here. */
const MAY_IMPORT = {
  agreement: [],
  rules: ["agreement"],
  functions: ["agreement", "rules"],
  // A staff list is read as the functions read it: one way to read a lane, a date or a yes.
  sheets: ["agreement", "rules", "functions/arguments"],
  excel: ["agreement", "rules", "sheets"],
  taskpane: ["agreement", "rules", "functions", "sheets", "excel"],
};

const downwards = Object.entries(MAY_IMPORT).map(([folder, below]) => ({
  name: `${folder}-imports-downwards`,
  comment: "agreement ← rules ← functions, sheets ← excel ← taskpane (README, “Where things are”)",
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...below].join("|")})/` },
}));

/** What webpack, jest or the browser begins with, and what TypeScript finds by itself. */
const BEGINNINGS = [
  "\\.d\\.ts$",
  "^src/functions/index\\.ts$",
  "^src/taskpane/index\\.ts$",
  "^preview/excel/(index|bare|host/shim)\\.ts$",
  "^preview/start-here/index\\.ts$",
].join("|");

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: "product-knows-no-preview",
      comment: "src holds what ships; the preview stands in for Excel while developing",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(preview|test|scripts)/" },
    },
    {
      name: "stand-in-knows-no-product",
      comment: "preview/excel stands in for Excel and knows no add-in",
      severity: "error",
      from: { path: "^preview/excel/" },
      to: { path: "^(src|test|scripts|preview/start-here)/" },
    },
    {
      name: "no-circles",
      comment: "whoever reads one of the files of a circle has to read them all",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "nobody uses this file",
      severity: "error",
      from: { orphan: true, path: "^(src|preview)/", pathNot: BEGINNINGS },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs"] },
  },
};
