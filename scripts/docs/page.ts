import { READINGS } from "../../src/agreement/readings";
import { clauseInWords } from "../../src/functions/engine/clause";
import { GROUPS } from "../../src/functions";
import type { ColumnFormat, Spec } from "../../src/functions/engine/spec";
import { examplesOf, type ShownExample } from "../../src/functions/listings";
import { CalculationError } from "../../src/rules/calculation-error";
import { formatValue } from "../../src/taskpane/functions/format-value";
import { type Declaration, declarations } from "./declarations";
import { answerOf } from "./formula";
import { INTRODUCTION } from "./introduction";

const READINGS_TITLE = "Readings of unclear clauses";
/** How much of a spilled result the page shows. */
const MOST_ROWS = 5;
const MOST_COLUMNS = 8;

/**
 * The page on all functions, docs/functions.md: by group, from what Excel, the pane and the functions themselves use.
 */
export async function functionsPage(): Promise<string> {
  const declared = await declarations();
  const contents = GROUPS.map(
    ({ title, functions }) => `- ${link(title)}: ${functions.map(({ id }) => link(heading(id), id)).join(", ")}`,
  );
  const sections = GROUPS.flatMap(({ title, functions }) => [
    `## ${title}`,
    ...functions.map((spec) => section(spec, declared.get(spec.id))),
  ]);
  const page = [INTRODUCTION, [...contents, `- ${link(READINGS_TITLE)}`].join("\n"), ...sections, readings()];
  return `${page.join("\n\n")}\n`;
}

function section({ id, clause, readings, columns }: Spec, declaration: Declaration | undefined): string {
  if (!declaration) throw new Error(`${id} is not declared.`);
  return [
    `### ${heading(id)}`,
    declaration.description,
    `\`\`\`\n${signature(declaration)}\n\`\`\``,
    table(
      ["argument", "what it is"],
      declaration.parameters.map((one) => [one.optional ? `[${one.name}]` : one.name, one.description]),
    ),
    `**Answers** ${declaration.returns}`,
    `**Clause** ${asSentence(clauseInWords({ clause }))}${readingLinks(readings)}`,
    ...examplesOf(id).map((one) => example(one, columns)),
  ].join("\n\n");
}

/** A formula with its answer; where the newest agreement does not settle it, with the sentence that says so. */
function example({ formula, result }: ShownExample, columns: readonly ColumnFormat[]): string {
  try {
    return `\`${formula}\` → ${result}${excerpt(asShown(answerOf(formula), columns))}`;
  } catch (refusal) {
    if (!(refusal instanceof CalculationError)) throw refusal;
    return `\`${formula}\` → ${refusal.message}`;
  }
}

const asSentence = (words: string): string => (words.endsWith(".") ? words : `${words}.`);

const heading = (id: string) => `GARDNER.${id}`;

const readingLinks = (readings: readonly string[]): string =>
  readings.length > 0 ? ` **Readings** ${readings.map((no) => link(no)).join(", ")}.` : "";

function signature({ id, parameters }: Declaration): string {
  const names = parameters.map(
    ({ name, optional, repeating }) => `${optional ? `[${name}]` : name}${repeating ? ", …" : ""}`,
  );
  return `=${heading(id)}(${names.join(", ")})`;
}

/** The cells of a result as people read them: in each column its way, the last one's in all further columns. */
export function asShown(cells: readonly (readonly unknown[])[], columns: readonly ColumnFormat[]): string[][] {
  return cells.map((row) => row.map((cell, at) => formatValue(cell, columns[at] ?? columns.at(-1) ?? "plain")));
}

/** The upper left part of a result of several rows. */
function excerpt(cells: readonly (readonly string[])[]): string {
  const across = cells[0]?.length ?? 0;
  if (cells.length === 1) return "";
  const rows = cells
    .slice(0, MOST_ROWS)
    .map((row) => [...row.slice(0, MOST_COLUMNS), ...(across > MOST_COLUMNS ? ["…"] : [])]);
  const more = cells.length > MOST_ROWS ? [Array<string>(rows[0]?.length ?? 0).fill("…")] : [];
  const headed = /^[A-Z]/.test(cells[0]?.[0] ?? "");
  const top = headed ? (rows[0] ?? []) : (rows[0] ?? []).map(() => "");
  return `\n\n${table(top, [...(headed ? rows.slice(1) : rows), ...more])}`;
}

function readings(): string {
  const entries = READINGS.map(({ no, clause, unclear, reading, other }) =>
    [
      `### ${no}`,
      `*${clause}.* ${unclear}`,
      `**As read here:** ${reading}${other === undefined ? "" : ` **Otherwise:** ${other}`}`,
    ].join("\n\n"),
  );
  return [
    `## ${READINGS_TITLE}`,
    "Where the agreement can be read in more than one way, this is how the functions read it.",
    ...entries,
  ].join("\n\n");
}

function table(top: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(top), line(top.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A link to a heading of the page. */
function link(heading: string, text = heading): string {
  return `[${text}](#${heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-")})`;
}
