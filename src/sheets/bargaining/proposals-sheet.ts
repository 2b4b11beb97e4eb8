import { type Area, wholeColumns } from "../plan/cells";
import { columnOf, inRow } from "../plan/references";
import type { Content, SheetPlan, TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { TWO_LINES } from "../plan/row-heights";
import { sumIfs, when } from "../plan/formula-parts";
import { TOTAL } from "./costing-sheet";
import { type BargainingNames, nameOf, type TableKey } from "./names";
import { putChecks } from "./results-sheet";

const TABLE_ROW = 6;
const GAP = 1;
const AS_OFFERED = "as offered";
const AS_COSTED = "As costed";

/** The columns of a locked line that are kept as they were typed, in the order of the table of offers. */
export const LOCKED_TERMS = ["Year", "Day", "Kind", "Who", "Amount", "From", "To", "Step", "FTE", "Note"] as const;

/** Proposals as they were offered on their day, and where their offers were changed since. */
export function proposalsSheet(names: BargainingNames, checks: string): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.proposals);
  sheet.put(1, 1, "Proposals as offered", "title");
  const note =
    "The pane locks an offer under a name and a date: its lines and figures are kept here as they were. Status " +
    "says whether the offer was changed since. These rows are values: nothing changes them.";
  sheet.put(2, 1, note, "note", 7).height(2, TWO_LINES);
  putChecks(sheet, 3, checks);
  const tables: readonly (readonly [key: TableKey, title: string, columns: readonly TableColumn[]])[] = [
    ["Proposals", "Proposals", proposalColumns(names)],
    ["ProposalLines", "Their lines", lineColumns(names)],
    ["ProposalFigures", "Their figures", figureColumns(names)],
  ];
  let column = 1;
  const printed: Area[] = [];
  for (const [key, title, columns] of tables) {
    sheet.put(TABLE_ROW - 1, column, title, "subtitle");
    sheet.table({
      name: nameOf(names, key),
      row: TABLE_ROW,
      column,
      columns,
      rows: [columns.map((): Content => null)],
    });
    // What follows the last column that is read is for the formulas alone.
    printed.push(wholeColumns(column, columns.filter(({ heading }) => heading !== AS_COSTED).length));
    column += columns.length + GAP;
  }
  sheet.height(TABLE_ROW, TWO_LINES).freeze(TABLE_ROW, 1);
  const [own = wholeColumns(1, column), ...furtherAreas] = printed;
  const titleRows = { from: TABLE_ROW, to: TABLE_ROW };
  return sheet.done({
    landscape: true,
    wide: 1,
    footer: names.sheets.proposals,
    area: own,
    furtherAreas,
    titleRows,
  });
}

const kept = (heading: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
  heading,
  width,
  style: width > 17 ? "middle" : "center",
  rule: {
    kind: "never",
    message: "A locked proposal is not typed over. Change the offer on the Offers sheet, and lock it again.",
  },
  ...more,
});

function proposalColumns(names: BargainingNames): readonly TableColumn[] {
  const table = nameOf(names, "Proposals");
  const here = (heading: string) => inRow(table, heading);
  const lines = (heading: string) => columnOf(nameOf(names, "ProposalLines"), heading);
  const offers = (heading: string) => columnOf(nameOf(names, "Offers"), heading);
  const ofProposal = `${lines("Proposal")},${here("Proposal")}`;
  const unlessBlank = (text: string) => `=${when(`${here("Proposal")}=""`, '""', text)}`;
  const gone = `(${here("Lines then")}-${here("Still there")})`;
  const added = `(${here("Lines now")}-${here("Still there")})`;
  return [
    kept("Proposal", 28),
    kept("Offer", 18),
    kept("As offered on", 13, { format: "date" }),
    { heading: "Lines then", width: 9, formula: unlessBlank(`COUNTIFS(${ofProposal})`) },
    {
      heading: "Still there",
      width: 9,
      formula: unlessBlank(`COUNTIFS(${ofProposal},${lines("Since")},"${AS_OFFERED}")`),
    },
    {
      heading: "Lines now",
      width: 9,
      formula: unlessBlank(`COUNTIFS(${offers("Offer")},${here("Offer")},${offers("Order")},">0")`),
    },
    {
      heading: "Status",
      width: 44,
      formula: unlessBlank(
        when(
          `AND(${gone}=0,${added}=0)`,
          '"As offered"',
          `"Changed since: "&${gone}&" of its lines changed or gone, "&${added}&" new"`,
        ),
      ),
    },
  ];
}

function lineColumns(names: BargainingNames): readonly TableColumn[] {
  const table = nameOf(names, "ProposalLines");
  const here = (heading: string) => inRow(table, heading);
  const offers = (heading: string) => columnOf(nameOf(names, "Offers"), heading);
  const isThere = `COUNTIFS(${offers("Offer")},${here("Offer")},${offers(AS_COSTED)},${here(AS_COSTED)})>0`;
  return [
    kept("Proposal", 28),
    kept("Offer", 18),
    ...LOCKED_TERMS.map((heading) => kept(heading, heading === "Note" ? 44 : heading === "Kind" ? 16 : 9)),
    {
      heading: "Since",
      width: 20,
      formula: `=${when(`${here("Proposal")}=""`, '""', when(isThere, `"${AS_OFFERED}"`, '"changed or gone"'))}`,
    },
    kept(AS_COSTED, 40),
  ];
}

function figureColumns(names: BargainingNames): readonly TableColumn[] {
  const table = nameOf(names, "ProposalFigures");
  const here = (heading: string) => inRow(table, heading);
  const costing = (heading: string) => columnOf(nameOf(names, "Costing"), heading);
  const same = ["Offer", "Year", "Basis"].flatMap((heading) => [costing(heading), here(heading)]);
  const now = (column: string) => sumIfs(costing(column), ...same, costing("Line"), `"${TOTAL}"`);
  const difference = (column: string): TableColumn => ({
    heading: `${column} now, less then`,
    width: 16,
    format: "money",
    formula: `=${when(`${here("Proposal")}=""`, '""', `ROUND(${now(column)}-${here(column)},2)`)}`,
  });
  return [
    kept("Proposal", 28),
    kept("Offer", 18),
    kept("Year", 7),
    kept("Basis", 18),
    kept("Annualized", 16, { format: "money" }),
    kept("Cash", 16, { format: "money" }),
    difference("Annualized"),
    difference("Cash"),
  ];
}
