import path from "node:path";
import { ESLint } from "eslint";
import overrideConfig from "../../eslint.config.js";

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig });

/** The rules that a line of code in a file breaks. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

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

const pairs = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to) => [from, to] as const));

it.each(pairs)("src/%s may import from src/%s only if that lies below it", async (from, to) => {
  const found = await broken(`src/${from}/deep/file.ts`, `export { x } from "../../${to}/x";\n`);
  expect(found).toEqual(ALLOWED.has(`${from}>${to}`) ? [] : ["no-restricted-imports"]);
});

it.each(FOLDERS)("src/%s knows nothing of the preview", async (folder) => {
  expect(await broken(`src/${folder}/deep/file.ts`, 'export { x } from "../../../preview/x";\n')).toEqual([
    "no-restricted-imports",
  ]);
});

it.each(["agreement", "rules", "functions", "sheets"])("src/%s knows neither page nor Office", async (folder) => {
  expect(await broken(`src/${folder}/file.ts`, "export const here = window;\n")).toEqual(["no-restricted-globals"]);
  expect(await broken(`src/${folder}/file.ts`, "export const run = Excel.run;\n")).toEqual(["no-restricted-globals"]);
});

it("no any, no silenced type error", async () => {
  expect(await broken("src/rules/file.ts", "export const x: any = 1;\n")).toEqual([
    "@typescript-eslint/no-explicit-any",
  ]);
  expect(await broken("src/rules/file.ts", "// @ts-ignore\nexport const x = 1;\n")).toEqual([
    "@typescript-eslint/ban-ts-comment",
  ]);
});
