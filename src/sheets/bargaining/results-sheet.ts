import { onSheet, area } from "../plan/cells";
import { amounts } from "../plan/columns";
import { inRow } from "../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { BASES, BASIS_TITLES } from "../costing/kinds";
import { costingFigure, type CostingLine, OPENING, TOTAL } from "./costing-sheet";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";

const TABLE_ROW = 6;
/** Offer, year and basis are in front of the amounts. */
const FIRST_AMOUNT = 4;

/** The row on every result that says whether the workbook's checks hold. */
export function putChecks(sheet: SheetBuilder, row: number, checks: string): void {
  sheet.put(row, 1, "Checks (must be 0)", "label");
  sheet.put(row, 2, formula(`=${checks}`), "computed");
  const said = formula(`=IF(${checks}=0,"All are right.","Something is wrong: see the Checks sheet.")`);
  sheet.put(row, 3, said, "beside");
}

const NOTE = [
  "Annualized: the cost of a full year at the rates in force at its end. Cash: what is paid in the year.",
  "Carry-over (tail): what those rates cost the next year beyond the cash paid, without any new line.",
  "New money: annualized less the opening.",
  "Schedule only: everyone stays on today's step. Same staff (cast forward): today's people move on.",
  "Budget to budget: those who leave and come, too.",
].join(" ");

/** What each offer costs by year and basis. */
export function resultsSheet(names: BargainingNames, offers: readonly Offer[], checks: string): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.results);
  sheet.put(1, 1, "Results: what each offer costs", "title");
  sheet.put(2, 1, NOTE, "note", 10).height(2, 48);
  putChecks(sheet, 3, checks);
  const columns = columnsFor(names);
  const rows = offers.flatMap(({ name, years }) =>
    Array.from({ length: years }, (_, at) =>
      BASES.map((basis): readonly Content[] => [name, at + 1, BASIS_TITLES[basis]]),
    ).flat(),
  );
  sheet.table({
    name: nameOf(names, "Results"),
    row: TABLE_ROW,
    column: 1,
    columns,
    rows: rows.map((row) => [...row, ...columns.slice(row.length).map(() => null)]),
  });
  sheet.style(area(TABLE_ROW, FIRST_AMOUNT, 1, columns.length - FIRST_AMOUNT + 1), "headerCenter");
  sheet.freeze(TABLE_ROW, FIRST_AMOUNT - 1);
  return sheet.done({
    landscape: true,
    wide: 1,
    footer: names.sheets.results,
    titleRows: { from: TABLE_ROW, to: TABLE_ROW },
  });
}

function columnsFor(names: BargainingNames): readonly TableColumn[] {
  const here = (heading: string) => inRow(nameOf(names, "Results"), heading);
  const of = { offer: here("Offer"), year: here("Year"), basis: here("Basis") };
  const figure = (line: CostingLine, column: "Annualized" | "Cash") => costingFigure(names, of, line, column);
  const money = (heading: string, text: string) => amounts(heading, 16, text);
  return [
    { heading: "Offer", width: 20 },
    { heading: "Year", width: 8, style: "center" },
    { heading: "Basis", width: 18 },
    money("Opening", figure(OPENING, "Annualized")),
    money("Annualized", figure(TOTAL, "Annualized")),
    money("Cash", figure(TOTAL, "Cash")),
    money("One-time", figure("One-time", "Cash")),
    money("Carry-over", `ROUND(${here("Annualized")}-(${here("Cash")}-${here("One-time")}),2)`),
    money("New money", `ROUND(${here("Annualized")}-${here("Opening")},2)`),
    {
      heading: "Change",
      width: 10,
      format: "percent2",
      formula: `=IF(${here("Opening")}=0,0,${here("New money")}/${here("Opening")})`,
    },
  ];
}

/** The cell with the sum of all checks, as an address with its sheet. */
export const checksCell = (names: BargainingNames): string => onSheet(names.sheets.checks, area(3, 2));
