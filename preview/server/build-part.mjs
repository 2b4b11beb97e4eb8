// Builds one part by its name, in a process of its own, and sends build.mjs what could not be built.
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./build.mjs";

const require = createRequire(import.meta.url);

/** The place and the first lines of a build error; what follows is the inner life of the build. */
const inShort = ({ moduleName, message }) =>
  [moduleName, ...message.split("\n").slice(0, 8)].filter((line) => line?.trim()).join("\n");

/** Runs one webpack configuration; resolves to its messages, an empty list where all went well. */
function runWebpack(name) {
  const webpack = require("webpack");
  const mode = process.env.ADDIN_DEV ? "development" : "production";
  const configs = require(path.join(root, "webpack.config.js"))({}, { mode });
  return new Promise((resolve, reject) => {
    const compiler = webpack(configs.find((config) => config.name === name));
    compiler.run((error, stats) => {
      const messages = stats?.hasErrors()
        ? stats.toJson({ all: false, errors: true, errorStack: false, errorDetails: false }).errors.map(inShort)
        : [];
      compiler.close((closing) => (error || closing ? reject(error ?? closing) : resolve(messages)));
    });
  });
}

async function build(name) {
  if (name !== "preview") return runWebpack(name);
  const { bundlePreview } = await import("./bundle.mjs");
  return bundlePreview(root);
}

process.send(await build(process.argv[2]).catch((fault) => [String(fault?.stack ?? fault)]), () =>
  process.disconnect(),
);
