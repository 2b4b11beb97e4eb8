import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { metadataOfFunctions } from "../../scripts/docs/declarations";
import { READINGS } from "../../src/agreement/readings";
import { GROUPS, specOf } from "../../src/functions";
import { examplesOf } from "../../src/functions/listings";

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    name: string;
    description?: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
    type: string;
  }[];
  readonly result: { dimensionality?: string };
}

const specs = GROUPS.flatMap((group) => group.functions);
const clause = /Article|Appendix|No clause|Not a clause|Leave Policy|leave policy/;
/** Excel shows about this much of a tooltip before it cuts it off. */
const LONGEST_HELP = 200;

let declared: readonly Declared[] = [];
beforeAll(async () => {
  declared = (JSON.parse(await metadataOfFunctions()) as { functions: Declared[] }).functions;
});

test("declarations and definitions hold the same functions", () => {
  const ids = specs.map((spec) => spec.id).sort();
  expect(declared.map((one) => one.id).sort()).toEqual(ids);
  for (const one of declared) {
    expect(one.name).toBe(one.id);
    expect(one.id).toMatch(/^[A-Z]+$/);
  }
});

test("arguments are declared as they are read: name, order, whether they may be left out", () => {
  for (const spec of specs) {
    const parameters = declared.find((one) => one.id === spec.id)?.parameters ?? [];
    expect([spec.id, parameters.map((one) => [one.name, one.optional === true || one.repeating === true])]).toEqual([
      spec.id,
      spec.args.map((arg) => [arg.name, arg.optional]),
    ]);
  }
});

test("every argument and result takes a range, so that one formula answers a column", () => {
  for (const one of declared) {
    expect(one.result.dimensionality).toBe("matrix");
    for (const parameter of one.parameters)
      expect([one.id, parameter.dimensionality, parameter.type]).toEqual([one.id, "matrix", "any"]);
  }
});

test("every function and argument has help with its clause, short enough for Excel's tooltip", () => {
  for (const one of declared) {
    for (const help of [one.description, ...one.parameters.map((parameter) => parameter.description)]) {
      expect([one.id, help]).toEqual([one.id, expect.stringMatching(clause)]);
      expect((help ?? "").length).toBeLessThanOrEqual(LONGEST_HELP);
      expect(help).toMatch(/\.$/);
    }
  }
});

test("every function has examples, and the readings it follows are in its help", () => {
  const known = READINGS.map((reading) => reading.no);
  for (const one of declared) {
    const examples = examplesOf(one.id);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example.formula.startsWith(`=GARDNER.${one.id}(`)).toBe(true);
    const help = [one.description, ...one.parameters.map((parameter) => parameter.description)].join(" ");
    for (const no of specOf(one.id).readings) {
      expect(known).toContain(no);
      expect([one.id, help]).toEqual([one.id, expect.stringMatching(new RegExp(`\\b${no}\\b`))]);
    }
  }
});

test("every function has cases that were worked out by hand, or compared with the print", () => {
  const written = ["golden", "agreement"].flatMap((folder) => {
    const at = join(__dirname, "..", folder);
    const files = readdirSync(at).filter((file) => file.endsWith(".test.ts"));
    return files.map((file) => readFileSync(join(at, file), "utf8"));
  });
  // The last group is about the answers of the others.
  const ids = GROUPS.slice(0, -1).flatMap(({ functions }) => functions.map(({ id }) => id));
  const asked = (id: string) => written.some((file) => file.includes(`"${id}"`));
  expect(ids.filter((id) => !asked(id))).toEqual([]);
});
