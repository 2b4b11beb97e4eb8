import { CalculationError } from "../../rules/calculation-error";
import type { TableContents } from "../plan/table-update";
import { asContent, type CellBlock, type Content, type SheetPlan, type Table } from "../plan/sheet-plan";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { type BargainingNames, INPUT_SHEETS, inputsName } from "./names";
import { type TypedCells, withInputs } from "./typed-inputs";
import { columnNumber } from "../plan/cells";

/** What is typed in a bargaining workbook: its tables by their key, and named cells by theirs, formulas as written. */
export interface TypedBefore {
  readonly tables: ReadonlyMap<string, TableContents>;
  readonly cells: ReadonlyMap<string, readonly (readonly unknown[])[]>;
  /** What the same cells come to. */
  readonly values: ReadonlyMap<string, readonly (readonly unknown[])[]>;
  /** The headings of the table of staff; none where there is no such table. */
  readonly staffHeadings: readonly string[];
}

/** Tables of values that nobody types, and that are kept all the same. */
const KEPT: ReadonlySet<string> = new Set(["Proposals", "ProposalLines", "ProposalFigures"]);
/** Its rows follow from the schedule, which may get rows for half steps: the landings come with the new schedule. */
const CROSSWALK_TABLE = "Crosswalk";
const TYPED_STYLES: ReadonlySet<string> = new Set(["typed", "typedCenter"]);

/** A plan with what was typed in the tables and single named cells of an earlier workbook. */
export function withTyped(plan: WorkbookPlan, names: BargainingNames, before: TypedBefore): WorkbookPlan {
  const { suffix } = names;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const key = suffix === "" ? table.name : table.name.slice(0, -suffix.length);
      const typed = key === CROSSWALK_TABLE ? undefined : before.tables.get(key);
      return typed ? tableWith(table, typed, sheet, KEPT.has(key)) : table;
    }),
  }));
  const settings = plan.names.flatMap(({ name, refersTo }) => {
    const [[value] = []] = before.cells.get(suffix === "" ? name : name.slice(0, -suffix.length)) ?? [];
    const at = /^'(.+)'!\$([A-Z]+)\$(\d+)$/.exec(refersTo);
    const content = asContent(value);
    if (!at || content === null) return [];
    const [, sheet = "", letters = "", row] = at;
    return [{ sheet: sheet.replaceAll("''", "'"), block: blockOf(Number(row), letters, content) }];
  });
  return {
    ...plan,
    sheets: sheets.map((sheet) => {
      const inputs = INPUT_SHEETS.find((key) => names.sheets[key] === sheet.name);
      const typed = inputs === undefined ? sheet : withInputs(sheet, inputsBefore(before, inputsName(inputs)));
      // Of cells that are written twice the later content holds.
      const ofSheet = settings.filter((one) => one.sheet === sheet.name).map(({ block }) => block);
      return { ...typed, blocks: typed.blocks.concat(ofSheet) };
    }),
  };
}

const inputsBefore = ({ cells, values }: TypedBefore, name: string): TypedCells => ({
  formulas: cells.get(name) ?? [],
  values: values.get(name) ?? [],
});

function blockOf(row: number, letters: string, content: Content): CellBlock {
  return { row, column: columnNumber(letters), rows: [[content]] };
}

/** A table whose typed columns hold what they held; it grows by the rows that were added to it. */
function tableWith(table: Table, before: TableContents, sheet: SheetPlan, isKept: boolean): Table {
  const places = table.columns.map(({ heading, style, formula }) =>
    TYPED_STYLES.has(style ?? "") || (isKept && formula === undefined) ? before.headings.indexOf(heading) : -1,
  );
  if (places.every((place) => place < 0)) return table;
  const known = rowsByKey(table, places, before);
  const isFilled = (row: readonly unknown[]) => places.some((place) => place >= 0 && asContent(row[place]) !== null);
  const used = before.rows.findLastIndex(isFilled) + 1;
  const count = known ? table.rows.length : Math.max(used, table.rows.length);
  if (count > table.rows.length) refuseOverlap(table, count, sheet);
  const rows = Array.from({ length: count }, (_, at) =>
    places.map((place, column): Content => {
      const planned = table.rows[at]?.[column] ?? null;
      const old = known ? known(at) : before.rows[at];
      const isOld = place >= 0 && old !== undefined && !isCopied(planned, old, place, before.headings);
      return isOld ? asContent(old[place]) : planned;
    }),
  );
  return { ...table, rows };
}

/** Whether a cell still has what its formula calls from another column of its row: then it stays that formula. */
function isCopied(planned: Content, old: readonly unknown[], place: number, headings: readonly string[]): boolean {
  if (planned === null || typeof planned !== "object") return false;
  const called = /^=\w+\[\[#This Row\],\[([^\]]+)\]\]$/.exec(planned.formula)?.[1];
  return called !== undefined && headings.includes(called) && old[headings.indexOf(called)] === old[place];
}

/** Columns by which a row is known, such as Offer and Year: a row finds what it held wherever it was; none by place. */
function rowsByKey(
  table: Table,
  places: readonly number[],
  before: TableContents,
): ((at: number) => readonly unknown[] | undefined) | null {
  const isKey = ({ formula }: Table["columns"][number], at: number) =>
    formula === undefined &&
    places[at] === -1 &&
    table.rows.every((row) => typeof row[at] !== "object" || row[at] === null);
  const keys = table.columns.flatMap((column, at) => (isKey(column, at) ? [at] : []));
  if (keys.length === 0) return null;
  const inBefore = keys.map((at) => before.headings.indexOf(table.columns[at]?.heading ?? ""));
  const textOf = (row: readonly unknown[], columns: readonly number[]) =>
    columns.map((at) => String(row[at] ?? "")).join("\n");
  return (at) => before.rows.find((row) => textOf(row, inBefore) === textOf(table.rows[at] ?? [], keys));
}

function refuseOverlap(table: Table, count: number, { blocks, tables }: SheetPlan): void {
  const [end, newEnd] = [table.row + table.rows.length, table.row + count];
  const right = table.column + table.columns.length - 1;
  const isBelow = (row: number, column: number, columns: number) =>
    row > end && row <= newEnd && column <= right && column + columns > table.column;
  const inTheWay =
    blocks.some(({ row, column, rows }) => isBelow(row, column, rows[0]?.length ?? 0)) ||
    tables.some((other) => isBelow(other.row, other.column, other.columns.length));
  if (inTheWay)
    throw new CalculationError(
      "VALUE",
      `The ${table.name} table has ${count} rows, and there is room for ${table.rows.length}. ` +
        "Delete some of its rows, then try again.",
    );
}
