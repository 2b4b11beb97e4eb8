import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Figure } from "../../src/agreement/figure";

const SRC = join(__dirname, "../../src");
const FOLDER = join(SRC, "agreement");

/** Every figure that an agreement can settle, by the name under which src/agreement exports it. */
export function figuresByName(): ReadonlyMap<string, Figure> {
  const modules = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));
  const figures = new Map<string, Figure>();
  for (const file of modules) {
    const exported = jest.requireActual<Record<string, unknown>>(join(FOLDER, file));
    for (const [name, value] of Object.entries(exported)) if (value instanceof Figure) figures.set(name, value);
  }
  return figures;
}

/** The source files of src outside src/agreement, in one text. */
export function sourcesThatUseFigures(): string {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("agreement"))
    .map((file) => readFileSync(join(SRC, file), "utf8"))
    .join("\n");
}
