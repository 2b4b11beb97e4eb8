import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLAUSES } from "../../scripts/docs/clauses";
import { clausesPage } from "../../scripts/docs/clauses-page";
import { AGREEMENT_2012_2015 } from "../../src/agreement/2012-2015";
import { GROUPS } from "../../src/functions";
import { BARGAINING } from "../../src/sheets/bargaining/names";
import { BUDGET } from "../../src/sheets/budget/names";
import { EVALUATION } from "../../src/sheets/evaluation/names";
import { PAYROLL } from "../../src/sheets/payroll/names";
import { STAFF } from "../../src/sheets/staff/staff-names";
import { clauseOf } from "../../src/functions/engine/clause";
import { placesOf } from "../support/places-of";

const specs = GROUPS.flatMap(({ functions }) => functions);

test("docs/clauses.md is what `npm run docs` writes", () => {
  expect(readFileSync(join(__dirname, "../../docs/clauses.md"), "utf8")).toBe(clausesPage());
});

test("every clause is served, or says why not, and names functions and sheets that exist", () => {
  const ids = specs.map(({ id }) => id);
  const tabs = [STAFF, EVALUATION, BARGAINING, BUDGET, PAYROLL].flatMap(({ sheets }) =>
    Object.values<{ title: string }>(sheets).map(({ title }) => title),
  );
  for (const { clause, functions = [], sheets = [], nothing } of CLAUSES) {
    expect([clause, functions.length + sheets.length > 0]).toEqual([clause, nothing === undefined]);
    for (const id of functions) expect(ids).toContain(id);
    for (const sheet of sheets) expect(tabs).toContain(sheet);
  }
  expect(new Set(CLAUSES.map(({ clause }) => clause)).size).toBe(CLAUSES.length);
});

const served = new Map<string, Set<string>>();
for (const { clause, functions = [], sheets = [] } of CLAUSES) {
  for (const place of placesOf(clause))
    served.set(place, new Set([...(served.get(place) ?? []), ...functions, ...sheets]));
}

/** What serves a place: an article's sections too, where only the article is named. */
const servedAt = (place: string): string[] =>
  [...served].flatMap(([other, names]) => (other === place || other.startsWith(`${place} `) ? [...names] : []));

test.each(specs.map((spec) => [spec.id, spec] as const))(
  "%s is named beside the clauses that CLAUSE gives for it",
  (id, spec) => {
    const clause = clauseOf(spec);
    if (!/^(Article|Appendix|Family)/.test(clause)) return;
    const articles = new Map<string, string[]>();
    for (const place of placesOf(clause)) {
      const article = place.replace(/ \d+$/, "");
      articles.set(article, [...(articles.get(article) ?? []), ...servedAt(place)]);
    }
    for (const [article, names] of articles) expect([article, names]).toEqual([article, expect.arrayContaining([id])]);
  },
);

test.each([...AGREEMENT_2012_2015.provisions.values()].map(({ figure, clause }) => [figure.name, clause] as const))(
  "%s: its clause is in the table, and served",
  (_, clause) => {
    for (const place of placesOf(clause))
      expect([place, servedAt(place)]).toEqual([place, expect.arrayContaining([expect.any(String)])]);
  },
);
