// Builds the add-in for static hosting into dist/.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
const webpack = ["node_modules/webpack/bin/webpack.js", "--config-name", "addin-functions", "--config-name", "addin-pane"];
process.exit(spawnSync(process.execPath, webpack, { stdio: "inherit" }).status ?? 1);
