import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "../function-files.cjs";
import { fillHelp } from "./help-texts";

/** A function as it is declared to Excel. */
export interface Declaration {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  /** What it answers, which Excel's metadata leaves out. */
  readonly returns: string;
}

const COMMENT =
  /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s+([A-Z]+)(?:(?!\*\/)[\s\S])*?@returns\s+((?:(?!\*\/)[\s\S])+)/g;

const LINE_START = /\s*\n\s*\*?\s*/;

/** The metadata (functions.json) that is generated from the declarations, as it ships. */
export async function metadataOfFunctions(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return fillHelp(metadataJson);
}

/** Every declared function under its id. */
export async function declarations(): Promise<ReadonlyMap<string, Declaration>> {
  const files = functionFiles();
  const returns = new Map(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(COMMENT)].map(([, id, text = ""]) => [
        id,
        text.split(LINE_START).join(" ").trim(),
      ]),
    ),
  );
  const { functions } = JSON.parse(await metadataOfFunctions()) as { functions: Declaration[] };
  return new Map(functions.map((one) => [one.id, { ...one, returns: returns.get(one.id) ?? "" }]));
}
