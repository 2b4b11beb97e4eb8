import { copiedRows, lists, lockedRows, type NewRows } from "../../sheets/bargaining/lock-proposal";
import type { TableKey } from "../../sheets/bargaining/names";
import type { Serial } from "../../sheets/plan/serial";
import { readInventory } from "../inventory";
import { appending } from "../tables/append-rows";
import { readFirstRows, readTables, type TableState } from "../tables/read-tables";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import { lastBargaining } from "./read-bargaining";

const READ = ["Offers", "OfferNames", "Costing", "Proposals", "ProposalLines", "ProposalFigures", "Changes"] as const;

type States = ReadonlyMap<TableKey, TableState>;

async function readStates(): Promise<{
  readonly states: States;
  readonly workbook: Awaited<ReturnType<typeof readInventory>>;
}> {
  const workbook = await readInventory();
  const { names, missing } = lastBargaining(workbook);
  const keys = READ.filter((key) => !missing.tables.includes(key));
  const tables = await readTables(
    keys.map((key) => key + names.suffix),
    ROWS_BELOW,
  );
  return { states: new Map(keys.flatMap((key, at) => (tables[at] ? [[key, tables[at]] as const] : []))), workbook };
}

/** An offer of four years has at most so many lines: what is below the tables is read so far. */
const ROWS_BELOW = 60;

/** The offers of the last bargaining workbook, and its locked proposals. */
export const readProposals = async () => lists((await readStates()).states);

/** Locks an offer as it is today. @throws WorkbookError; then nothing was added */
export const lockProposal = (offer: string, name: string, day: Serial, writing: WriteOptions): Promise<void> =>
  append((states) => lockedRows(states, offer, name, day), writing);

/** Copies lines to an offer that has none. @throws WorkbookError; then nothing was added */
export const copyLines = (from: string, to: string, day: Serial, writing: WriteOptions): Promise<void> =>
  append((states) => copiedRows(states, from, to, day), writing);

async function append(rowsFor: (states: States) => NewRows, writing: WriteOptions): Promise<void> {
  const { states, workbook } = await readStates();
  const rows = rowsFor(states);
  const work = [...rows].flatMap(([key, added]) => {
    const table = states.get(key);
    return table ? [{ table, rows: added }] : [];
  });
  const firstRows = await readFirstRows(work.map(({ table }) => table));
  const extra = appending(work.map((one, at) => ({ ...one, firstRow: firstRows[at] ?? [] })));
  await writePlan({ sheets: [], names: [] }, workbook, writing, extra);
}
