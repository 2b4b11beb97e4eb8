// Builds the add-in for static hosting into dist/. Settings: ADDIN_URL, ADDIN_RUNTIME, ADDIN_BUILD (README, "Install
// it").
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { hostAddress, runtimeOf } from "./manifest.cjs";

try {
  const address = hostAddress(process.env.ADDIN_URL);
  const runtime = runtimeOf(process.env.ADDIN_RUNTIME);
  console.log(
    `Building the add-in for ${address}, functions in ${runtime === "own" ? "their own" : "the shared"} runtime.`,
  );
} catch (refusal) {
  console.error(refusal.message);
  process.exit(1);
}

rmSync("dist", { recursive: true, force: true });
const webpack = [
  "node_modules/webpack/bin/webpack.js",
  "--config-name",
  "addin-functions",
  "--config-name",
  "addin-pane",
];
process.exit(spawnSync(process.execPath, webpack, { stdio: "inherit" }).status ?? 1);
