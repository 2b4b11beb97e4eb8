import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerOf } from "../../scripts/docs/formula";
import { functionsPage } from "../../scripts/docs/page";
import { shown } from "../../scripts/docs/shown";
import { CATALOGUE } from "../../src/functions/catalogue";

const page = join(__dirname, "../../docs/functions.md");

test("docs/functions.md is what `npm run docs` writes", async () => {
  expect(readFileSync(page, "utf8")).toBe(await functionsPage());
});

/** Amounts and fractions, dates, and the size of a result, wherever they stand in the words of an example. */
const FIGURE = /-?\d[\d,]*\.\d+|[A-Z][a-z]+ \d{1,2}, \d{4}/g;
const SIZE = /^(\d+) rows(?: × (\d+) columns)?/;

/** Every way in which a cell may be written in an example. */
const writings = (cell: unknown) => [String(cell), shown(cell, false), shown(cell, true)];

const examples = Object.values(CATALOGUE).flatMap(({ examples: of }) => of.map(({ formula, result }) => [formula, result] as const));

test.each(examples)("%s → %s", (formula, result) => {
  const cells = answerOf(formula);
  const [, rows, columns] = SIZE.exec(result) ?? [];
  if (cells.length === 1) {
    const parts = result.split(" | ");
    expect(cells[0]).toHaveLength(parts.length);
    parts.forEach((part, at) => expect(writings(cells[0]?.[at])).toContain(part));
    return;
  }
  if (rows !== undefined) expect(cells).toHaveLength(Number(rows));
  if (columns !== undefined) expect(cells[0]).toHaveLength(Number(columns));
  const figures = result.match(FIGURE) ?? [];
  expect(figures.length + (rows === undefined ? 0 : 1)).toBeGreaterThan(0);
  // "2.5 %" speaks of an argument.
  const answers = figures.filter((figure) => !result.includes(`${figure} %`));
  const written = new Set(cells.flat().flatMap(writings));
  for (const figure of answers) expect([figure, written.has(figure)]).toEqual([figure, true]);
});
