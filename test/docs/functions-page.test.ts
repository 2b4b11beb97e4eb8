import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerOf } from "../../scripts/docs/formula";
import { asShown, functionsPage } from "../../scripts/docs/page";
import { GROUPS } from "../../src/functions";
import { examplesOf } from "../../src/functions/listings";

const page = join(__dirname, "../../docs/functions.md");

test("docs/functions.md is what `npm run docs` writes", async () => {
  expect(readFileSync(page, "utf8")).toBe(await functionsPage());
});

/** Amounts and fractions, dates, and the size of a result, wherever they are in the words of an example. */
const FIGURE = /-?\d[\d,]*\.\d+|[A-Z][a-z]+ \d{1,2}, \d{4}/g;
const SIZE = /^(\d+) rows(?: × (\d+) columns)?/;

const examples = GROUPS.flatMap(({ functions }) => functions).flatMap(({ id, columns }) =>
  examplesOf(id).map(({ formula, result }) => [formula, result, columns] as const),
);

test.each(examples)("%s → %s", (formula, result, columns) => {
  const cells = asShown(answerOf(formula), columns);
  const [, rows, across] = SIZE.exec(result) ?? [];
  if (cells.length === 1) {
    expect(result.split(" | ")).toEqual(cells[0]);
    return;
  }
  if (rows !== undefined) expect(cells).toHaveLength(Number(rows));
  if (across !== undefined) expect(cells[0]).toHaveLength(Number(across));
  const figures = result.match(FIGURE) ?? [];
  expect(figures.length + (rows === undefined ? 0 : 1)).toBeGreaterThan(0);
  // "2.5%" speaks of an argument.
  const answers = figures.filter((figure) => !result.includes(`${figure}%`));
  const written = new Set(cells.flat());
  for (const figure of answers) expect([figure, written.has(figure)]).toEqual([figure, true]);
});
