import path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import overrideConfig from "../../eslint.config.js";

// Without types, which take half a minute: no rule tried here needs them.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [...overrideConfig, tseslint.configs.disableTypeChecked],
});

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

test.each(["src/rules/money.ts", "preview/excel/page/save.ts", "test/lint/eslint.test.ts"])(
  "no promise is left alone in %s",
  async (file) => {
    const { rules } = (await new ESLint({ overrideConfigFile: true, overrideConfig }).calculateConfigForFile(file)) as {
      readonly rules: Readonly<Record<string, readonly [severity: number]>>;
    };
    expect(rules["@typescript-eslint/no-floating-promises"]?.[0]).toBe(2);
    expect(rules["@typescript-eslint/no-misused-promises"]?.[0]).toBe(2);
  },
);

test("no any, no silenced type error", async () => {
  expect(await broken("src/rules/money.ts", "export const x: any = 1;\n")).toEqual([
    "@typescript-eslint/no-explicit-any",
  ]);
  expect(await broken("src/rules/money.ts", "// @ts-ignore\nexport const x = 1;\n")).toEqual([
    "@typescript-eslint/ban-ts-comment",
  ]);
});
