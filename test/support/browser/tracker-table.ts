import { educator } from "../sheets/educators";
import { chooseYear, isoText, openEvaluation, press, putStaff, READ_STAFF } from "./evaluation-pane";
import type { Preview, PreviewOptions } from "./preview";

/** A tracker of these tests. */
export const TABLE = "Tracker1314";

export interface Table {
  readonly address: string;
  readonly headings: readonly string[];
  /** By the educator's name: what is in each cell of the row, and what it shows. */
  readonly rows: Readonly<
    Record<string, Readonly<Record<string, { readonly content: unknown; readonly shows: unknown }>>>
  >;
}

/** A tracker's whole table once all is calculated. */
export async function tableOf({ pane, workbook }: Preview, name = TABLE): Promise<Table> {
  await workbook.settled();
  const { address, formulas, text } = await pane.evaluate(
    (table) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(table).getRange().load("address,formulas,text");
        await context.sync();
        return { address: range.address, formulas: range.formulas as unknown[][], text: range.text };
      }),
    name,
  );
  const headings = (formulas[0] ?? []).map(String);
  const at = headings.indexOf("Educator");
  const row = (line: readonly unknown[], down: number) =>
    Object.fromEntries(
      headings.map((heading, across) => [heading, { content: line[across], shows: isoText(text[down + 1]?.[across]) }]),
    );
  return {
    address,
    headings,
    rows: Object.fromEntries(formulas.slice(1).map((line, down) => [String(line[at]), row(line, down)])),
  };
}

export const shown = (table: Table, name: string, heading: string) => table.rows[name]?.[heading]?.shows;
export const errorsIn = (table: Table) =>
  Object.entries(table.rows).flatMap(([name, row]) =>
    Object.entries(row).flatMap(([heading, { shows }]) =>
      String(shows).startsWith("#") ? [`${name}, ${heading}: ${String(shows)}`] : [],
    ),
  );

/** The cells of one table's educators that are not the same in another: what is there, or what they show. */
export function differences(one: Table, other: Table, part: "content" | "shows"): readonly string[] {
  return Object.entries(one.rows).flatMap(([name, row]) =>
    Object.entries(row).flatMap(([heading, cell]) => {
      const now = other.rows[name]?.[heading]?.[part];
      return now === cell[part] ? [] : [`${name}, ${heading}: ${String(now)} instead of ${String(cell[part])}`];
    }),
  );
}

/** Types into a cell of the tracker's table. */
export function type({ pane }: Preview, name: string, heading: string, value: string | number): Promise<void> {
  return pane.evaluate(
    ([table, educatorName, column, typed]) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem(table);
        const names = columns.getItem("Educator").getRange().load("values");
        await context.sync();
        const row = names.values.findIndex(([cell]) => cell === educatorName);
        columns.getItem(column).getRange().getCell(row, 0).values = [[typed]];
        await context.sync();
      }),
    [TABLE, name, heading, value] as const,
  );
}

/** The pane beside a tracker of these educators, which is found. */
export async function trackerOf(
  names: readonly string[],
  facts: Readonly<Record<string, Parameters<typeof educator>[1]>> = {},
  options: PreviewOptions = {},
): Promise<Preview> {
  const preview = await openEvaluation(options);
  await chooseYear(preview);
  await putStaff(
    preview,
    names.map((name) => educator(name, facts[name])),
  );
  await press(preview, READ_STAFF);
  expect(await press(preview, "Build the tracker")).toMatch(/^Tracker for /);
  await press(preview, "Find the trackers in this workbook");
  return preview;
}
