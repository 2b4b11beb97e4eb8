// npm test: every test, of the code and in a real browser, two files at a time. Arguments go on to jest.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findLibreOffice } from "./programs.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const asked = process.argv.slice(2);

if (!findLibreOffice())
  process.stdout.write("LibreOffice is not installed: the checks that open saved workbooks in it are left out.\n");
// Calculated sheets are made and let go: with more room for what is new, memory is cleared less often.
const options = [process.env.NODE_OPTIONS, "--max-semi-space-size=64"].filter(Boolean).join(" ");
const run = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--maxWorkers", "2", ...asked], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_OPTIONS: options },
});
process.exitCode = run.status ?? 1;
