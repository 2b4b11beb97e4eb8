import cruiser from "../../.dependency-cruiser.cjs";

interface Side {
  readonly path?: string;
  readonly pathNot?: string;
}
interface Rule {
  readonly from: Side;
  readonly to: Side;
}

const fits = (file: string, { path, pathNot }: Side) =>
  path !== undefined && new RegExp(path).test(file) && !(pathNot !== undefined && new RegExp(pathNot).test(file));

/** Whether a rule of the configuration refuses this import. */
const isRefused = (from: string, to: string) =>
  (cruiser.forbidden as readonly Rule[]).some((rule) => fits(from, rule.from) && fits(to, rule.to));

const FOLDERS = ["agreement", "rules", "functions", "sheets", "excel", "taskpane"];
const ALLOWED = new Set([
  "rules>agreement",
  "functions>agreement",
  "functions>rules",
  "sheets>agreement",
  "sheets>rules",
  "excel>agreement",
  "excel>rules",
  "excel>sheets",
  ...FOLDERS.filter((folder) => folder !== "taskpane").map((folder) => `taskpane>${folder}`),
]);
const pairs = FOLDERS.flatMap((from) => FOLDERS.map((to) => [from, to] as const));

test.each(pairs)("src/%s may import from src/%s only if that is below it", (from, to) => {
  expect(isRefused(`src/${from}/deep/file.ts`, `src/${to}/x.ts`)).toBe(from !== to && !ALLOWED.has(`${from}>${to}`));
});

test.each(FOLDERS)("src/%s knows nothing of the preview, the tests and the scripts", (folder) => {
  for (const other of ["preview/excel/x.ts", "preview/start-here/x.ts", "test/x.ts", "scripts/x.mjs"])
    expect(isRefused(`src/${folder}/file.ts`, other)).toBe(true);
});

test("the stand-in for Excel knows neither the product nor the workbook it opens with; that one knows both", () => {
  for (const other of ["src/agreement/lanes.ts", "preview/start-here/index.ts", "test/x.ts"])
    expect(isRefused("preview/excel/page/save.ts", other)).toBe(true);
  expect(isRefused("preview/start-here/index.ts", "preview/excel/window.ts")).toBe(false);
  expect(isRefused("preview/start-here/index.ts", "src/functions/index.ts")).toBe(false);
});
