import { BARGAINING, type BargainingNames, type Setting, type TableKey } from "../../sheets/bargaining/names";
import type { TypedBefore } from "../../sheets/bargaining/carry-over";
import { type Built, findBuilt, type Inventory, isBeyondRepair, keysOf } from "../../sheets/plan/built-kind";
import { parseAddress } from "../address";
import { WorkbookError } from "../errors";
import { rangeAt } from "../range-at";
import { run } from "../run";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { readTables } from "../tables/read-tables";

type BuiltBargainingWorkbook = Built<keyof BargainingNames["sheets"], TableKey, Setting>;

/** The bargaining workbook that was built last. @throws WorkbookError where there is none, or not enough of it */
export function lastBargaining(workbook: Inventory): BuiltBargainingWorkbook {
  const found = findBuilt(BARGAINING, workbook, (suffix) => suffix);
  const number = ({ names: { suffix } }: BuiltBargainingWorkbook) => Number(suffix.slice(1) || 1);
  const last = [...found].sort((one, other) => number(one) - number(other)).at(-1);
  if (!last)
    throw new WorkbookError("There are no bargaining sheets in this workbook yet. Build them first.", "NotBuilt");
  if (isBeyondRepair(BARGAINING, last))
    throw new WorkbookError(
      "The Base and Offers sheets hold what was typed, and one of them was deleted. Build new bargaining sheets.",
      "NotBuilt",
    );
  return last;
}

/** What is typed in it: every table, and every named cell or grid with its formulas as they are written. */
export async function readTyped(
  { names: { suffix }, missing }: BuiltBargainingWorkbook,
  workbook: Inventory,
): Promise<TypedBefore> {
  const hasStaff = workbook.tables.some(({ name }) => name === STAFF_TABLE);
  const tableKeys = keysOf(BARGAINING.tables).filter((key) => !missing.tables.includes(key));
  const named = keysOf(BARGAINING.names).flatMap((key) => {
    const value = workbook.names.find(({ name }) => name.toLowerCase() === (key + suffix).toLowerCase())?.value;
    const at = missing.names.includes(key) ? null : parseAddress(String(value).replace(/^=/, ""));
    return at ? [{ key, at }] : [];
  });
  const tables = await readTables(tableKeys.map((key) => key + suffix));
  const { ranges, staffHeadings } = await run(async (context) => {
    const ranges = named.map(({ at }) => rangeAt(context, at).load("formulas,values"));
    const staff = hasStaff
      ? context.workbook.tables.getItem(STAFF_TABLE).getHeaderRowRange().load("values")
      : undefined;
    await context.sync();
    return {
      ranges: ranges.map(
        ({ formulas, values }) => ({ formulas, values }) as Record<"formulas" | "values", unknown[][]>,
      ),
      staffHeadings: ((staff?.values as unknown[][] | undefined)?.[0] ?? []).map(String),
    };
  });
  return {
    tables: new Map(tableKeys.flatMap((key, at) => (tables[at] ? [[key, tables[at]] as const] : []))),
    cells: new Map(named.map(({ key }, at) => [key, ranges[at]?.formulas ?? []])),
    values: new Map(named.map(({ key }, at) => [key, ranges[at]?.values ?? []])),
    staffHeadings,
  };
}
