import type { Preview } from "./preview";

/** What people do to a workbook by hand, beside typing. */

/** Gives a tracker the names that version 1 of the add-in gave its tables and cells. */
export function asVersionOne({ pane }: Preview, suffix: string): Promise<void> {
  return pane.evaluate(
    (end) =>
      Excel.run(async (context) => {
        const { tables, names } = context.workbook;
        for (const [today, former] of [
          ["Tasks", "Steps"],
          ["PlanPhases", "Stages"],
          ["ObservationRules", "VisitRules"],
        ] as const)
          tables.getItem(today + end).name = former + end;
        names.add(`LongVisit${end}`, names.getItem(`ThirtyMinutes${end}`).getRange());
        for (const name of ["ThirtyMinutes", "EvaluationVersion"]) names.getItem(name + end).delete();
        names.add(`EvaluationVersion${end}`, "=1");
        await context.sync();
      }),
    suffix,
  );
}

export function renameSheet({ pane }: Preview, from: string, to: string): Promise<void> {
  return pane.evaluate(
    ([before, after]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(before).name = after;
        await context.sync();
      }),
    [from, to] as const,
  );
}

export function deleteSheet({ pane }: Preview, name: string): Promise<void> {
  return pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).delete();
        await context.sync();
      }),
    name,
  );
}

/** Inserts a column of a table behind another. */
export function insertColumn({ pane }: Preview, table: string, behind: string, heading: string): Promise<void> {
  return pane.evaluate(
    ([name, before, title]) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem(name);
        const column = columns.getItem(before).load("index");
        await context.sync();
        columns.add(column.index + 1, undefined, title);
        await context.sync();
      }),
    [table, behind, heading] as const,
  );
}

/** Deletes columns of a table, one after the other. */
export function deleteColumns({ pane }: Preview, table: string, headings: readonly string[]): Promise<void> {
  return pane.evaluate(
    ([name, gone]) =>
      Excel.run(async (context) => {
        for (const heading of gone) {
          context.workbook.tables.getItem(name).columns.getItem(heading).delete();
          await context.sync();
        }
      }),
    [table, headings] as const,
  );
}

/**
 * Puts a formula into a cell of a table.
 * @param row counted from 0 below the headings
 */
export function overwrite(
  { pane }: Preview,
  table: string,
  heading: string,
  row: number,
  formula: string,
): Promise<void> {
  return pane.evaluate(
    ([name, column, down, written]) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem(name);
        columns.getItem(column).getDataBodyRange().getCell(down, 0).formulas = [[written]];
        await context.sync();
      }),
    [table, heading, row, formula] as const,
  );
}

/** Puts formulas one below the other, all at once. */
export function enterFormulas(
  { pane }: Preview,
  sheet: string,
  address: string,
  formulas: readonly string[],
): Promise<void> {
  return pane.evaluate(
    ([name, where, written]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(where).formulas = written.map((formula) => [formula]);
        await context.sync();
      }),
    [sheet, address, formulas] as const,
  );
}

/** How high the rows of a range are, in points; null where they differ. */
export function rowHeight({ pane }: Preview, sheet: string, address: string): Promise<number | null> {
  return pane.evaluate(
    ([name, where]) =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem(name).getRange(where);
        format.load("rowHeight");
        await context.sync();
        return format.rowHeight;
      }),
    [sheet, address] as const,
  );
}

/** What people do to a table of five rows: a column of their own in it and behind it, a row less, order, a filter. */
const TABLE_CHANGES = {
  insert: (table: Excel.Table) => {
    table.getRange().getColumn(38).getEntireColumn().insert("Right");
    table.columns.getItemAt(38).getRange().formulas = [["Mine"], ["one"], [2], ["'=three"], [""], [5]];
  },
  append: (table: Excel.Table) => void table.columns.add(undefined, [["Last"], ["a"], ["b"], ["c"], ["d"], ["e"]]),
  delete: (table: Excel.Table) => table.rows.getItemAt(4).delete(),
  sort: (table: Excel.Table) => table.sort.apply([{ key: 0, ascending: false }]),
  filter: (table: Excel.Table) => table.columns.getItem("School").filter.applyValuesFilter(["Elm Street School"]),
};

/** Does one of these to a table. */
export async function changeTable(
  { pane, workbook }: Preview,
  table: string,
  change: keyof typeof TABLE_CHANGES,
): Promise<void> {
  await workbook.settled();
  await pane.evaluate(
    "Excel.run(async (context) => { " +
      `(${TABLE_CHANGES[change].toString()})(context.workbook.tables.getItem("${table}")); await context.sync(); })`,
  );
}

/** By which values a table's column is filtered. */
export function filteredBy({ pane }: Preview, table: string, heading: string): Promise<unknown> {
  return pane.evaluate(
    ([name, column]) =>
      Excel.run(async (context) => {
        const { filter } = context.workbook.tables.getItem(name).columns.getItem(column);
        filter.load("criteria");
        await context.sync();
        return filter.criteria.values;
      }),
    [table, heading] as const,
  );
}

/** Adds a task of the district's to the end of a tracker's list of tasks, like one that is there; gives its line. */
export function addTask(
  { pane }: Preview,
  list: string,
  task: string,
  like: string,
): Promise<readonly (string | number | null)[]> {
  return pane.evaluate(
    ([name, title, other]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        const range = table.getRange().load("values");
        await context.sync();
        const [headings = [], ...rows] = range.values as (string | number)[][];
        const copied = rows.find(([first]) => first === other);
        const line = headings.map((heading, at) =>
          heading === "Task" ? title : / due$|^Check$/.test(String(heading)) ? null : (copied?.[at] ?? null),
        );
        table.rows.add(undefined, [line as string[]]);
        await context.sync();
        return line;
      }),
    [list, task, like] as const,
  );
}

/** From which cells a table's column takes its choices, in its first row; null where it has none. */
export function choicesOf({ pane }: Preview, table: string, heading: string): Promise<string | null> {
  return pane.evaluate(
    ([name, column]) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(name).columns.getItem(column).getDataBodyRange();
        const { dataValidation } = body.getCell(0, 0).load("dataValidation/rule");
        await context.sync();
        return (dataValidation.rule.list?.source as string | undefined) ?? null;
      }),
    [table, heading] as const,
  );
}

/** Takes away what may be typed into a table's column. */
export function clearRule({ pane }: Preview, table: string, heading: string): Promise<void> {
  return pane.evaluate(
    ([name, column]) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(name).columns.getItem(column).getDataBodyRange().dataValidation.clear();
        await context.sync();
      }),
    [table, heading] as const,
  );
}
