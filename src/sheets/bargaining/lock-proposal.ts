import { CalculationError } from "../../rules/calculation-error";
import type { Serial } from "../plan/serial";
import { asContent, type Content } from "../plan/sheet-plan";
import type { TableContents } from "../plan/table-update";
import { TOTAL } from "./costing-sheet";
import type { TableKey } from "./names";
import { LOCKED_TERMS } from "./proposals-sheet";

/** A row of a table by its headings. */
export type Row = ReadonlyMap<string, Content>;
/** Rows for the ends of tables, by their key. */
export type NewRows = ReadonlyMap<TableKey, readonly Row[]>;
type Tables = ReadonlyMap<string, TableContents>;

/** Every row of a table by its headings. */
export function rowsOf(tables: Tables, key: TableKey): readonly Row[] {
  const { headings = [], rows = [] } = tables.get(key) ?? {};
  return rows.map((row) => new Map(headings.map((heading, at) => [heading, asContent(row[at])])));
}

const text = (row: Row, heading: string) => {
  const content = row.get(heading) ?? null;
  return content === null || typeof content === "object" ? "" : String(content);
};
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The lines of an offer as they are typed, those with a kind. */
const linesOf = (tables: Tables, offer: string) =>
  rowsOf(tables, "Offers").filter((row) => isSame(text(row, "Offer"), offer) && text(row, "Kind") !== "");

/** The offers of a workbook, and the names of its locked proposals. */
export function lists(tables: Tables): { readonly offers: readonly string[]; readonly proposals: readonly string[] } {
  const named = (key: TableKey, heading: string) =>
    rowsOf(tables, key)
      .map((row) => text(row, heading))
      .filter((name) => name !== "");
  return { offers: named("OfferNames", "Offer"), proposals: named("Proposals", "Proposal") };
}

/**
 * What an offer is today, as rows of the tables of proposals and of the list of changes.
 * @param name what the proposal is called from now on
 * @throws CalculationError where the name is taken, or the offer has no lines or a line with a problem
 */
export function lockedRows(tables: Tables, offer: string, name: string, day: Serial): NewRows {
  const proposal = name.trim();
  if (proposal === "") throw new CalculationError("VALUE", "Give the proposal a name, such as “Committee, March 3”.");
  if (lists(tables).proposals.some((other) => isSame(other, proposal)))
    throw new CalculationError("VALUE", `There is a proposal “${proposal}” already. Give this one another name.`);
  const lines = linesOf(tables, offer);
  if (lines.length === 0) throw new CalculationError("VALUE", `${offer} has no lines yet: there is nothing to lock.`);
  const wrong = lines.find((row) => text(row, "Problem") !== "");
  if (wrong)
    throw new CalculationError("VALUE", `A line of ${offer} has a problem: ${text(wrong, "Problem")} Fix it first.`);
  const owned = (row: Row, headings: readonly string[]): Row =>
    new Map<string, Content>([
      ["Proposal", proposal],
      ["Offer", offer],
      ...headings.map((heading): [string, Content] => [heading, row.get(heading) ?? null]),
    ]);
  const totals = rowsOf(tables, "Costing").filter(
    (row) => isSame(text(row, "Offer"), offer) && text(row, "Line") === TOTAL,
  );
  return new Map<TableKey, readonly Row[]>([
    ["Proposals", [new Map<string, Content>([...owned(new Map(), []), ["As offered on", day]])]],
    ["ProposalLines", lines.map((row) => owned(row, [...LOCKED_TERMS, "As costed"]))],
    ["ProposalFigures", totals.map((row) => owned(row, ["Year", "Basis", "Annualized", "Cash"]))],
    ["Changes", [changeRow(day, `${offer} locked as the proposal “${proposal}”`)]],
  ]);
}

/**
 * The lines of an offer, or of a locked proposal, as lines of another offer, which may have none yet.
 * @throws CalculationError where there is nothing to copy, or the offer has lines
 */
export function copiedRows(tables: Tables, from: string, to: string, day: Serial): NewRows {
  const ofProposal = rowsOf(tables, "ProposalLines").filter((row) => isSame(text(row, "Proposal"), from));
  const lines = ofProposal.length > 0 ? ofProposal : linesOf(tables, from);
  if (lines.length === 0) throw new CalculationError("VALUE", `${from} has no lines to copy.`);
  if (linesOf(tables, to).length > 0)
    throw new CalculationError("VALUE", `${to} has lines of its own. Clear them first, or add one more offer.`);
  const copied = lines.map(
    (row): Row =>
      new Map<string, Content>([
        ["Offer", to],
        ...LOCKED_TERMS.map((heading): [string, Content] => [heading, row.get(heading) ?? null]),
      ]),
  );
  return new Map<TableKey, readonly Row[]>([
    ["Offers", copied],
    ["Changes", [changeRow(day, `The lines of ${from} copied to ${to}`)]],
  ]);
}

/** A row of the list of changes. */
const changeRow = (day: Serial, what: string): Row =>
  new Map<string, Content>([
    ["Date", day],
    ["What", what],
  ]);
