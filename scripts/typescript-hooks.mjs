// Module hooks: finds "./page" as page.ts and "./functions" as functions/index.ts, and has swc take the types out.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformFile } from "@swc/core";

export async function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith(".") && context.parentURL?.endsWith(".ts")) {
    for (const ending of [".ts", "/index.ts"]) {
      const file = new URL(specifier + ending, context.parentURL);
      if (existsSync(file)) return { url: file.href, shortCircuit: true };
    }
  }
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const { code } = await transformFile(fileURLToPath(url), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
    sourceMaps: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}
