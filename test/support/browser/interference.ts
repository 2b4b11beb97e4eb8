import { interfere, type Interference, press, stopInterfering } from "./evaluation-pane";
import type { Preview } from "./preview";

interface Sheet {
  readonly name: string;
  readonly address?: string;
  readonly formulas?: readonly (readonly unknown[])[];
}

export interface Everything {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly object[];
  readonly names: readonly string[];
}

/** What differs between two states of a workbook, in short: of sheets that both have, the first cells. */
export function changes(before: Everything, now: Everything): readonly string[] {
  const lines = ({ tables, names }: Everything) => [...tables, ...names].map((part) => JSON.stringify(part));
  const [was, is] = [new Set(lines(before)), new Set(lines(now))];
  const sheetsNow = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Set(before.sheets.map(({ name }) => name));
  return [
    ...[...was].filter((line) => !is.has(line)).map((line) => `lost: ${line}`),
    ...[...is].filter((line) => !was.has(line)).map((line) => `new: ${line}`),
    ...now.sheets.filter(({ name }) => !known.has(name)).map(({ name }) => `new: ${name}`),
    ...before.sheets.flatMap((sheet) => differentCells(sheet, sheetsNow.get(sheet.name)).slice(0, 5)),
  ];
}

function differentCells(was: Sheet, is: Sheet | undefined): readonly string[] {
  if (!is) return [`lost: ${was.name}`];
  if (was.address !== is.address) return [`${was.name}: ${String(is.address)} instead of ${String(was.address)}`];
  return (was.formulas ?? []).flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const now = is.formulas?.[row]?.[column];
      return now === cell
        ? []
        : [`${was.name}, cell ${row + 1}/${column + 1}: ${String(now)} instead of ${String(cell)}`];
    }),
  );
}

/** Everything that building could leave behind: sheets with their cells, tables with their sizes, names. */
export function everything({ pane }: Preview): Promise<Everything> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.load("items/name");
      tables.load("items/name");
      names.load("items/name");
      await context.sync();
      const sheets = worksheets.items.map((sheet) => ({
        name: sheet.name,
        used: sheet.getUsedRangeOrNullObject(true).load("address,formulas"),
      }));
      const sizes = tables.items.map((table) => ({ name: table.name, range: table.getRange().load("address") }));
      await context.sync();
      return {
        sheets: sheets.map(({ name, used }) =>
          used.isNullObject ? { name } : { name, address: used.address, formulas: used.formulas as unknown[][] },
        ),
        tables: sizes.map(({ name, range }) => ({ name, address: range.address })),
        names: names.items.map(({ name }) => name),
      };
    }),
  );
}

/** More requests than any of the work here needs. */
const MOST = 40;
/** As long as requests only read, so many go on to the next that is interfered with. */
const STRIDE = 3;

/** Something that the pane does at the press of a button, and what it says once that is done. */
export interface Work {
  readonly button: string;
  readonly done: RegExp;
}

/**
 * Starts some work, interferes with one of its requests, and compares the workbook with the one before unless the work
 * was done in spite of it.
 */
export async function interfereWith(
  preview: Preview,
  { button, done }: Work,
  request: number,
  how: Interference,
  before: Everything,
): Promise<{ readonly sentence: string; readonly isDone: boolean }> {
  await interfere(preview, request, how);
  const sentence = await press(preview, button);
  await stopInterfering(preview);
  if (done.test(sentence)) return { sentence, isDone: true };
  // A few lines where something differs, rather than whole sheets.
  expect({ request, how, sentence, changed: changes(before, await everything(preview)) }).toEqual({
    request,
    how,
    sentence,
    changed: [],
  });
  return { sentence, isDone: false };
}

/**
 * Interferes with the first request of some work, then with later ones until the work is done in spite of it, and
 * compares the workbook after each with the one before.
 * @param every 3 to pass over two requests after each: where many are alike, a sheet each
 * @returns what the pane said each time
 */
export async function interfereWithEach(
  preview: Preview,
  how: Interference | readonly Interference[],
  button: string,
  done: RegExp,
  every = 1,
): Promise<readonly string[]> {
  const kinds = [how].flat();
  const before = await everything(preview);
  const said: string[] = [];
  for (let request = 0; request < MOST; request += every) {
    const kind = kinds[said.length % kinds.length] ?? "refused";
    const { sentence, isDone } = await interfereWith(preview, { button, done }, request, kind, before);
    said.push(sentence);
    if (isDone) return said;
  }
  throw new Error(`The work was never done:\n${said.join("\n")}`);
}

/**
 * The same for work that reads before it writes. Of the requests that read, every third one is refused; as soon as
 * something had to be undone, it takes the two before that and each one that follows.
 * @param how how each request that writes is interfered with, in turn
 * @returns what the pane said each time, and at which request it was done in spite of it
 */
export async function interfereWithWrites(
  preview: Preview,
  how: readonly Interference[],
  work: Work,
): Promise<{ readonly said: readonly string[]; readonly last: number }> {
  const before = await everything(preview);
  const said: string[] = [];
  let furthest = 0;
  let isWriting = false;
  let turn = 0;
  const next = () => how[turn++ % how.length] ?? "refused";
  const requests = [0];
  for (let request = requests.shift(); request !== undefined && request < MOST; request = requests.shift()) {
    const { sentence, isDone } = await interfereWith(preview, work, request, isWriting ? next() : "refused", before);
    said.push(sentence);
    if (isDone) return { said, last: request };
    if (!isWriting && sentence === UNDONE) {
      isWriting = true;
      requests.push(request - 2, request - 1);
      furthest = request;
    }
    if (requests.length === 0) requests.push((furthest += isWriting ? 1 : STRIDE));
  }
  throw new Error(`The work was never done:\n${said.join("\n")}`);
}

export const GONE = "That sheet or cell no longer exists: it may have been renamed or deleted. Select the cells again.";
export const UNDONE = `${GONE} All changes were undone.`;
export const CANCELLED = "Cancelled. Nothing was added to the workbook.";

/** Those that came before the last. */
export const interrupted = (said: readonly string[]) => [...new Set(said.slice(0, -1))].sort();
