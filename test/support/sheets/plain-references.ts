import { type Area, columnLetters, onSheet, quoted } from "../../../src/sheets/plan/cells";
import type { Table } from "../../../src/sheets/plan/sheet-plan";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";

/** Quoted text; a quoted sheet's name; a table with what is in its brackets; any other word that is no function. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([A-Za-z_][\w.]*)\[((?:'.|\[(?:'.|[^\]'])*\]|[^\]'[])*)\]|([A-Za-z_]\w*)(?![\w(!.])/g;
const IN_BRACKETS = /\[((?:'.|[^\]'])*)\]|(#[A-Za-z ]+)/g;

const unescaped = (heading: string) => heading.replaceAll(/'(.)/g, "$1");

function columnOf(table: Table, heading: string): number {
  const index = table.columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`${table.name} has no column "${heading}"`);
  return table.column + index;
}

/** The cells that `Table[…]` means in a formula of this row. */
function areaOf(table: Table, inside: string, row: number): Area {
  const parts = /^[[#]/.test(inside)
    ? [...inside.matchAll(IN_BRACKETS)].map(([, part, bare]) => part ?? bare)
    : [inside];
  const items = parts.filter((part) => part?.startsWith("#"));
  const headings = parts.filter((part) => !part?.startsWith("#")).map((part) => unescaped(part ?? ""));
  const first = columnOf(table, headings[0] ?? "");
  const last = columnOf(table, headings.at(-1) ?? "");
  const columns = { column: first, columns: last - first + 1 };
  switch (items.join()) {
    case "#This Row":
      return { ...columns, row, rows: 1 };
    case "#Headers":
      return { ...columns, row: table.row, rows: 1 };
    case "":
      return { ...columns, row: table.row + 1, rows: table.rows.length };
    default:
      throw new Error(`${table.name}[${inside}] is not known here`);
  }
}

/** Writes a plan's formulas with addresses in place of its tables' columns and its names. */
export function plainReferences(plan: WorkbookPlan): (formula: string, row: number) => string {
  // HyperFormula knows TRUE and FALSE as functions only.
  const words = new Map([
    ["TRUE", "TRUE()"],
    ["FALSE", "FALSE()"],
    ...plan.names.map(({ name, refersTo }) => [name, refersTo] as const),
  ]);
  const tables = new Map(
    plan.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { table, sheet: sheet.name }] as const)),
  );
  // What a reference means is worked out once: columns repeat their formula in every row.
  const known = new Map<string, (row: number) => string>();
  const meaningOf = (table: string, inside: string): ((row: number) => string) => {
    const found = tables.get(table);
    if (!found) throw new Error(`no table ${table}`);
    if (inside.includes("[#This Row]")) {
      const { column, columns } = areaOf(found.table, inside, 1);
      const first = `${quoted(found.sheet)}!$${columnLetters(column)}`;
      const last = columns === 1 ? "" : `:$${columnLetters(column + columns - 1)}`;
      return (row) => first + row + (last && last + row);
    }
    const text = onSheet(found.sheet, areaOf(found.table, inside, 1));
    return () => text;
  };
  return (formula, row) =>
    formula.replaceAll(PARTS, (part: string, table?: string, inside?: string, word?: string) => {
      if (word !== undefined) return words.get(word) ?? part;
      if (table === undefined) return part;
      let meaning = known.get(part);
      if (!meaning) known.set(part, (meaning = meaningOf(table, inside ?? "")));
      return meaning(row);
    });
}
