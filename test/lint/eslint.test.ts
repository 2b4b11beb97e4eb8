import path from "node:path";
import { ESLint } from "eslint";
import overrideConfig from "../../eslint.config.js";

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig });

/** The rules that a line of code in a file breaks. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const PURE = ["agreement/lanes.ts", "rules/money.ts", "functions/index.ts", "sheets/plan/cells.ts"];

test.each(PURE)("src/%s knows neither page nor Office", async (file) => {
  expect(await broken(`src/${file}`, "export const here = window;\n")).toEqual(["no-restricted-globals"]);
  expect(await broken(`src/${file}`, "export const run = Excel.run;\n")).toEqual(["no-restricted-globals"]);
});

test("no any, no silenced type error", async () => {
  expect(await broken("src/rules/money.ts", "export const x: any = 1;\n")).toEqual([
    "@typescript-eslint/no-explicit-any",
  ]);
  expect(await broken("src/rules/money.ts", "// @ts-ignore\nexport const x = 1;\n")).toEqual([
    "@typescript-eslint/ban-ts-comment",
  ]);
});
