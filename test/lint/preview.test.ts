import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = "preview/excel";

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));

const IMPORTED = /(?:\bfrom|\bimport|\bimport\()\s*"(\.[^"]*)"/g;

describe("what is in for Excel", () => {
  it("is more than one file", () => expect(files.length).toBeGreaterThan(50));

  it("imports nothing from outside its own folder", () => {
    const outside = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(IMPORTED)]
        .map(([, imported = ""]) => path.join(path.dirname(file), imported))
        .filter((imported) => !imported.startsWith(`${FOLDER}/`))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(outside).toEqual([]);
  });

  it("does not know whose add-in it shows", () => {
    expect(files.filter((file) => /gardner/i.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
