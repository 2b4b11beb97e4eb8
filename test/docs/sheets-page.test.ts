import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BARGAINING } from "../../src/sheets/bargaining/names";
import { BUDGET } from "../../src/sheets/budget/names";
import { EVALUATION } from "../../src/sheets/evaluation/names";
import { PAYROLL } from "../../src/sheets/payroll/names";
import type { BuiltPart } from "../../src/sheets/plan/built-kind";
import { STAFF } from "../../src/sheets/staff/staff-names";

const page = readFileSync(join(__dirname, "../../docs/sheets.md"), "utf8");
/** The page's tables by name, each with its sheet. */
const described = [...page.matchAll(/^\| (`.*?) \| (.*?) \|/gm)].flatMap(([, tables = "", sheet]) =>
  [...tables.matchAll(/`(\w+)`/g)].map(([, table]) => `${table} on ${sheet}`),
);

test.each([STAFF, EVALUATION, BARGAINING, BUDGET, PAYROLL].map((kind) => [kind.noun, kind] as const))(
  "docs/sheets.md has every table of a %s beside its sheet",
  (_, { sheets, tables }) => {
    const titles: Readonly<Record<string, { readonly title: string }>> = sheets;
    const parts: Readonly<Record<string, BuiltPart & { readonly sheet: string }>> = tables;
    const built = Object.entries(parts).map(([table, { sheet }]) => `${table} on ${titles[sheet]?.title}`);
    expect(built.filter((table) => !described.includes(table))).toEqual([]);
  },
);
