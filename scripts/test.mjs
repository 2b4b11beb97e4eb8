// npm test: every test, of the code and in a real browser, two files at a time. Arguments go on to jest.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findLibreOffice } from "./programs.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const asked = process.argv.slice(2);

if (!findLibreOffice())
  process.stdout.write("LibreOffice is not installed: the checks that open saved workbooks in it are left out.\n");
const run = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--maxWorkers", "2", ...asked], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;
