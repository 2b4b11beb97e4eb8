import { amounts } from "../plan/columns";
import { columnOf } from "../plan/references";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { BASES, BASIS_TITLES, type Basis, COST_GROUPS, type CostGroup, LINE_KINDS } from "../costing/kinds";
import { sumIfs } from "../plan/formula-parts";
import { LineBlock } from "../costing/line-block";
import { type OfferWorkings, onWorkings, yearTotals, type YearWorkings } from "../costing/offer-workings";
import { type BargainingNames, nameOf } from "./names";

export const OPENING = "Opening";
export const TOTAL = "Total";
/** The lines of the long table for an offer, year and basis: parts between the opening and the total. */
export const COSTING_LINES = [OPENING, ...COST_GROUPS, TOTAL] as const;
export type CostingLine = (typeof COSTING_LINES)[number];

const TABLE_ROW = 4;

/** Every figure of every offer in one long table, for pivot tables and for the other sheets. */
export function costingSheet(names: BargainingNames, workings: readonly OfferWorkings[]): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.costing);
  sheet.put(1, 1, "Costing: every figure in one long table", "title");
  sheet.put(
    2,
    1,
    "For pivot tables and your own formulas. Annualized: the cost of a full year. Cash: what is paid in the year.",
    "note",
    6,
  );
  const rows = workings.flatMap((each) =>
    each.years.flatMap((year) =>
      BASES.flatMap((basis) =>
        COSTING_LINES.map((line): readonly Content[] => [
          each.offer,
          year.number,
          BASIS_TITLES[basis],
          line,
          ...figures(each, year, basis, line).map((text) => formula(`=${text}`)),
        ]),
      ),
    ),
  );
  sheet.table({
    name: nameOf(names, "Costing"),
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Offer", width: 18 },
      { heading: "Year", width: 8, style: "center" },
      { heading: "Basis", width: 18 },
      { heading: "Line", width: 24 },
      amounts("Annualized", 16),
      amounts("Cash", 16),
    ],
    rows,
  });
  sheet.freeze(TABLE_ROW, 4);
  return sheet.done({ wide: 1, footer: names.sheets.costing, titleRows: { from: TABLE_ROW, to: TABLE_ROW } });
}

/** What a figure of the long table is of, each as a formula has it. */
interface Costed {
  readonly offer: string;
  readonly year: string;
  readonly basis: string;
}

/** A line of the long table, or the cell of another sheet that has one. */
export type WhichLine = CostingLine | { readonly cell: string };

/** A figure of the long table. */
export function costingFigure(
  names: BargainingNames,
  of: Costed,
  line: WhichLine,
  column: "Annualized" | "Cash" = "Annualized",
): string {
  const costing = nameOf(names, "Costing");
  return sumIfs(
    columnOf(costing, column),
    ...[columnOf(costing, "Offer"), of.offer],
    ...[columnOf(costing, "Year"), of.year],
    ...[columnOf(costing, "Basis"), of.basis],
    ...[columnOf(costing, "Line"), typeof line === "string" ? `"${line}"` : line.cell],
  );
}

/** Annualized and cash of a line, as formulas over an offer's sheet of workings. */
function figures(
  workings: OfferWorkings,
  year: YearWorkings,
  basis: Basis,
  line: CostingLine,
): readonly [string, string] {
  const on = (text: string) => onWorkings(workings, text);
  const totals = yearTotals(year, basis);
  if (line === OPENING) return [on(totals.opening), on(totals.opening)];
  if (line === TOTAL) return [on(totals.annualized), on(totals.cash)];
  return [on(sumOf(year.lines, basis, line, "Annualized")), on(sumOf(year.lines, basis, line, "Cash"))];
}

function sumOf(lines: LineBlock, basis: Basis, group: CostGroup, column: "Annualized" | "Cash"): string {
  return LINE_KINDS.filter((kind) => kind.group === group)
    .map(({ kind }) => `SUMIFS(${lines.all(LineBlock.cost(basis, column))},${lines.all("Kind")},"${kind}")`)
    .join("+");
}
