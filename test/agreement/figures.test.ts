import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AGREEMENT } from "../../src/agreement/figure";
import { FIGURES } from "../../src/agreement/figures";
import { READINGS } from "../../src/agreement/readings";
import { YEARS } from "../../src/agreement/years";

const DAY = 86_400_000;
const dayAfter = (iso: string) => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);

test.each(FIGURES.map((figure) => [figure.name, figure] as const))("%s: clause, unit and terms", (_, figure) => {
  expect(figure.name).toMatch(/^[A-Z]/);
  expect(figure.clause).toMatch(/^(Article [IVX]+|Appendix [ABC]|Family or Medical Leave Policy)\b/);
  expect(figure.unit).not.toBe("");
  expect(figure.terms.length).toBeGreaterThan(0);
  figure.terms.forEach((term, at) => {
    expect(term.from <= term.to).toBe(true);
    const next = figure.terms[at + 1];
    // No gap and no overlap: the next term begins the day after this one ends.
    if (next) expect(next.from).toBe(dayAfter(term.to));
  });
});

test("every figure stands once, under a name of its own", () => {
  const names = FIGURES.map((figure) => figure.name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(FIGURES.map((figure) => [figure.name, figure] as const))("%s holds for the whole agreement", (_, figure) => {
  expect(figure.terms[0]?.from).toBe(AGREEMENT.from);
  expect(figure.terms.at(-1)?.to).toBe(AGREEMENT.to);
});

test("the three years follow each other and fill the agreement's term", () => {
  expect(YEARS[0].from).toBe(AGREEMENT.from);
  expect(YEARS[1].from).toBe(dayAfter(YEARS[0].to));
  expect(YEARS[2].from).toBe(dayAfter(YEARS[1].to));
  expect(YEARS[2].to).toBe(AGREEMENT.to);
});

test("the readings are R1 to R24, each with its clause, what is unclear and what is done", () => {
  expect(READINGS.map((reading) => reading.no)).toEqual(Array.from({ length: 24 }, (_, at) => `R${at + 1}`));
  for (const { clause, unclear, reading } of READINGS) {
    expect(clause).not.toBe("");
    expect(unclear).toMatch(/\.$/);
    expect(reading).toMatch(/\.$/);
  }
});

test("every reading is named where the code follows it", () => {
  const sources = ["agreement", "rules", "functions"].flatMap((folder) => {
    const root = join(__dirname, "../../src", folder);
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && file !== "readings.ts" && !file.startsWith("catalogue"))
      .map((file) => readFileSync(join(root, file), "utf8"));
  });
  for (const { no } of READINGS)
    expect([no, sources.some((source) => new RegExp(`\\b${no}\\b`).test(source))]).toEqual([no, true]);
});
