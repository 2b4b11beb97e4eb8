import { columnLetters } from "../../../src/sheets/plan/cells";
import type { ProfileName } from "../../../preview/excel/profiles";
import { openPreview, type Preview } from "./preview";

export const BUILD = "Build the bargaining sheets";
export const LOCK = "Lock the offer as of today";

/** The grid's engine logs this while much is calculated again; what it calculates is held by the tests. */
const EXPECTED = [/^console: Dependency tree not found for treeId/];

/** The Bargaining screen beside an empty workbook. */
export async function openBargaining(excel?: ProfileName): Promise<Preview> {
  const preview = await openPreview({ path: "/?new", excel, expectedErrors: EXPECTED });
  const { pane } = preview;
  await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Bargaining" }).click();
  await pane.getByRole("heading", { name: "Bargaining", level: 2 }).waitFor();
  return preview;
}

type Rows = readonly (readonly unknown[])[];

/** Puts cells on sheets of their own, from A1 on; as a table of the same name where it is among those. */
export const putSheets = (
  { pane }: Preview,
  sheets: Readonly<Record<string, Rows>>,
  asTables: readonly string[] = [],
) =>
  pane.evaluate(
    ([all, tables]) =>
      Excel.run(async (context) => {
        for (const [name, values] of Object.entries(all)) {
          const sheet = context.workbook.worksheets.add(name);
          const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
          range.values = values as unknown[][];
          if (tables.includes(name)) sheet.tables.add(range, true).name = name;
        }
        await context.sync();
      }),
    [sheets, asTables] as const,
  );

/** Selects cells that the screen says are missing, and gives them to it as what they are. */
export async function useCells(preview: Preview, what: string, sheet: string, address: string): Promise<void> {
  const button = `Use the selected cells as the ${what}`;
  await preview.pane.getByText(`Not ready: select the ${what} and press “${button}” above.`).waitFor();
  await select(preview, sheet, address);
  await preview.pane.getByRole("button", { name: button }).click();
  await preview.pane.getByText(`The ${what} is in ${sheet}!${address}.`).waitFor();
}

export const select = ({ pane }: Preview, sheet: string, address: string) =>
  pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(name);
        target.activate();
        target.getRange(cells).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );

/** What is typed: a table, a row counted from 0, and the cells of some headings. */
export type Typed = readonly [table: string, row: number, cells: Readonly<Record<string, string | number>>];

/** Types into tables and waits for the results. */
export async function typeInto({ pane, workbook }: Preview, typed: readonly Typed[]): Promise<void> {
  await pane.evaluate(
    (all) =>
      Excel.run(async (context) => {
        for (const [table, row, cells] of all)
          for (const [heading, value] of Object.entries(cells)) {
            const { columns } = context.workbook.tables.getItem(table);
            columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
          }
        await context.sync();
      }),
    typed,
  );
  await workbook.settled();
}

/** A workbook's sheets as another program has calculated them. */
type Cells = (sheet: string) => Rows;

/** The cells of sheets that hold an error, each with its sheet. */
export const errorsOn = (cells: Cells, sheets: readonly string[]) =>
  sheets.flatMap((sheet) =>
    cells(sheet)
      .flat()
      .filter((cell) => /^#[A-Z/0]+[!?A]?$/.test(String(cell)))
      .map((cell) => `${sheet}: ${String(cell)}`),
  );

/** How many cells of a sheet hold a number in both programs, and those of them that differ by half a cent or more. */
export async function comparedNumbers(
  { workbook }: Preview,
  again: Cells,
  sheet: string,
): Promise<{ readonly compared: number; readonly different: readonly string[] }> {
  const cells = again(sheet);
  const columns = Math.max(...cells.map(({ length }) => length));
  const here = await workbook.values(sheet, `A1:${columnLetters(columns)}${cells.length}`);
  let compared = 0;
  const different = cells.flatMap((line, row) =>
    line.flatMap((there, column) => {
      const shown = here[row]?.[column];
      if (typeof there !== "number" || typeof shown !== "number") return [];
      compared += 1;
      const where = `${sheet}, cell ${row + 1}/${column + 1}`;
      return Math.abs(there - shown) < 0.005 ? [] : [`${where}: ${shown} here, ${there} there`];
    }),
  );
  return { compared, different };
}
