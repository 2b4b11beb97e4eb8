import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AGREEMENTS } from "../../src/agreement/agreements";
import { READINGS } from "../../src/agreement/readings";
import { YEARS, yearsOf } from "../../src/agreement/years";
import { figuresByName, sourcesThatUseFigures } from "./vocabulary";

const DAY = 86_400_000;
const dayAfter = (iso: string) => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);
const known = READINGS.map((reading) => reading.no);

const provisions = AGREEMENTS.flatMap((agreement) =>
  [...agreement.provisions.values()].map(
    (provision) => [`${agreement.name}: ${provision.figure.name}`, { agreement, ...provision }] as const,
  ),
);

test.each(provisions)("%s has a clause, a unit and known readings", (_, { clause, unit, readings }) => {
  expect(clause).toMatch(/^(Article [IVX]+|Appendix [ABC])\b/);
  expect(unit).not.toBe("");
  for (const no of readings) expect(known).toContain(no);
});

test.each(provisions)("%s holds for the whole agreement, without gap or overlap", (_, { agreement, dated }) => {
  const terms = dated.map(({ from = agreement.from, to = agreement.to }) => ({ from, to }));
  expect(terms[0]?.from).toBe(agreement.from);
  expect(terms.at(-1)?.to).toBe(agreement.to);
  terms.forEach(({ to }, at) => {
    const next = terms[at + 1];
    if (next) expect(next.from).toBe(dayAfter(to));
  });
});

test("every figure has a name of its own, and the agreement settles each", () => {
  const figures = figuresByName();
  expect(new Set([...figures.values()].map(({ name }) => name)).size).toBe(figures.size);
  for (const [name, figure] of figures)
    expect([name, AGREEMENTS.some(({ provisions: settled }) => settled.has(figure))]).toEqual([name, true]);
});

test("every figure is used by a rule, a function or a sheet", () => {
  const sources = sourcesThatUseFigures();
  const unused = [...figuresByName().keys()].filter((name) => !new RegExp(`\\b${name}\\b`).test(sources));
  expect(unused).toEqual([]);
});

test("agreements follow each other, each over whole fiscal years", () => {
  AGREEMENTS.forEach((agreement, at) => {
    const years = yearsOf(agreement);
    expect(years[0]?.from).toBe(agreement.from);
    expect(years.at(-1)?.to).toBe(agreement.to);
    const next = AGREEMENTS[at + 1];
    if (next) expect(agreement.to < next.from).toBe(true);
  });
});

test("the agreement of 2012 to 2015 covers FY13, FY14 and FY15", () => {
  expect(YEARS.map(({ code, school, from, to }) => [code, school, from, to])).toEqual([
    ["FY13", "2012-13", "2012-07-01", "2013-06-30"],
    ["FY14", "2013-14", "2013-07-01", "2014-06-30"],
    ["FY15", "2014-15", "2014-07-01", "2015-06-30"],
  ]);
});

test("the readings are numbered through, each with its clause, what is unclear and what is done", () => {
  expect(known).toEqual(known.map((_, at) => `R${at + 1}`));
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
      .filter((file) => file.endsWith(".ts") && !/(readings|examples)\.ts$/.test(file))
      .map((file) => readFileSync(join(root, file), "utf8"));
  });
  for (const no of known)
    expect([no, sources.some((source) => new RegExp(`\\b${no}\\b`).test(source))]).toEqual([no, true]);
});
