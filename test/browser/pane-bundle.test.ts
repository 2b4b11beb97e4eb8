import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";

const dist = path.resolve(__dirname, "../../dist");
const scripts = readdirSync(dist).filter((file) => /^(taskpane|pane\.\w+)\.js$/.test(file));

test("the pane is in several scripts, of which the first is small", () => {
  expect(scripts.length).toBeGreaterThan(3);
  expect(readFileSync(path.join(dist, "taskpane.js")).length).toBeLessThan(12_000);
});

test.each(scripts)(
  "%s is read by the oldest webview that the README names: Safari 15.4, JavaScript of 2020",
  (file) => {
    const source = readFileSync(path.join(dist, file), "utf8");
    expect(() => parse(source, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  },
);
