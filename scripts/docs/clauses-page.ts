import { type Clause, CLAUSES } from "./clauses";

const TOP = `# Clauses of the agreement

Every clause of the agreement 2012–2015 that has a figure, a date or a condition, in the order of the text, and what
serves it: worksheet functions, sheets, or nothing and why. This page is written by \`npm run docs\` from
\`scripts/docs/clauses.ts\`; a test compares it with the clauses of the functions and of the figures.

| clause | what it says | functions | sheets |
|---|---|---|---|`;

/** The page on all clauses, docs/clauses.md. */
export function clausesPage(): string {
  return `${[TOP, ...CLAUSES.map(row)].join("\n")}\n`;
}

function row({ clause, says, functions = [], sheets = [], nothing }: Clause): string {
  const served = nothing === undefined ? [functions.join(", "), sheets.join(", ")] : [`none: ${nothing}`, ""];
  return `| ${[clause, says, ...served].join(" | ")} |`;
}
