import { area, cell, onSheet, quoted, textInFormula, wholeColumns } from "../plan/cells";
import { columnOf, inRow } from "../plan/references";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { TWO_LINES } from "../plan/row-heights";
import { and, firstOf, say, when } from "../plan/formula-parts";
import { FIRST_LANE_COLUMN, type Grid, type GridShape, writeGrid } from "../costing/grid";
import { TYPED_SALARIES } from "../costing/kinds";
import type { OfferWorkings } from "../costing/offer-workings";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";

const TABLE_ROW = 5;
/** Title, lanes, and a blank row around each grid. */
const AROUND = 3;

/** A salary that was typed over in a grid. */
export interface TypedSalary {
  readonly offer: string;
  /** Counted from 0. */
  readonly year: number;
  readonly position: number;
  /** The place of the lane. */
  readonly lane: number;
  readonly content: Content;
}

interface OfferYear {
  readonly offer: number;
  readonly year: number;
}

/** Where the grids of all offers and years are on their sheet, which is known before it is written. */
export class SalaryGrids {
  readonly #years: readonly OfferYear[];

  constructor(
    readonly sheet: string,
    readonly offers: readonly Offer[],
    readonly shape: GridShape,
  ) {
    this.#years = offers.flatMap(({ years }, offer) => Array.from({ length: years }, (_, year) => ({ offer, year })));
  }

  get years(): readonly OfferYear[] {
    return this.#years;
  }

  /** The row of a grid's title. */
  rowOf({ offer, year }: OfferYear): number {
    const at = this.#years.findIndex((each) => each.offer === offer && each.year === year);
    return TABLE_ROW + this.#years.length + 2 + at * (this.shape.positions.length + AROUND);
  }

  /** All grids, one below the other. */
  get area() {
    const [first] = this.#years;
    const each = this.shape.positions.length + AROUND;
    return area(first ? this.rowOf(first) : 1, 1, this.#years.length * each, 1 + this.shape.lanes.length);
  }

  /** A cell of the grid of an offer's year, as an address with the sheet. */
  salary(offer: number): (year: number, position: number, lane: number) => string {
    return (year, position, lane) =>
      onSheet(this.sheet, area(this.rowOf({ offer, year }) + 2 + position, FIRST_LANE_COLUMN + lane));
  }
}

/** The schedule of each offer's year as a grid that may be typed over, with what was typed over beside it. */
export function gridsSheet(
  names: BargainingNames,
  grids: SalaryGrids,
  workings: readonly OfferWorkings[],
  typedOver: readonly TypedSalary[],
  checks: string,
): SheetPlan {
  const sheet = new SheetBuilder(grids.sheet);
  sheet.put(1, 1, "The schedule of each year, cell by cell", "title");
  const note =
    "Formulas, until you type a salary over one. What was typed over has another color here, and the grid at the " +
    "right says by how much. It counts from the day of the offer's line of the kind Typed salaries. To get a formula " +
    "back, copy it from a cell beside it.";
  sheet.put(2, 1, note, "note", 12).height(2, TWO_LINES);
  putChecks(sheet, 3, checks);
  const rows = grids.years.map((each) => writeYear(sheet, grids, each, workings[each.offer], typedOver));
  writeTypedOver(sheet, names, rows);
  const { lanes } = grids.shape;
  const [first] = grids.years;
  const firstLanes = first ? grids.rowOf(first) + 1 : TABLE_ROW;
  sheet.width(1, 20).width(2, 13, besideColumn(grids) + lanes.length - 1);
  // What was typed over has its color on paper too: the grids beside it that say by how much are for the screen.
  return sheet.done({
    landscape: true,
    wide: 1,
    footer: grids.sheet,
    area: wholeColumns(1, FIRST_LANE_COLUMN + lanes.length - 1),
    titleRows: { from: firstLanes, to: firstLanes },
  });
}

const besideColumn = ({ shape }: SalaryGrids) => FIRST_LANE_COLUMN + shape.lanes.length + 2;

/** A year's grid, and beside it what was typed over. @returns its row of the table on top */
function writeYear(
  sheet: SheetBuilder,
  grids: SalaryGrids,
  each: OfferYear,
  workings: OfferWorkings | undefined,
  typedOver: readonly TypedSalary[],
): readonly Content[] {
  const { shape } = grids;
  const { name = "" } = grids.offers[each.offer] ?? {};
  const column = workings?.years[each.year]?.columns.schedules.at(-2);
  if (!workings || column === undefined) throw new Error(`no workings of year ${each.year + 1} of ${name}`);
  const computed = (position: number, lane: number) =>
    `${quoted(workings.sheet.name)}!${cell(workings.cells.rowOf(position, lane), column)}`;
  const over = new Map(
    typedOver
      .filter(({ offer, year }) => offer === name && year === each.year)
      .map(({ position, lane, content }) => [`${shape.positions.indexOf(position)} ${lane}`, content]),
  );
  const row = grids.rowOf(each);
  const title = `${name}, year ${each.year + 1}: salary`;
  const typed = writeGrid(sheet, row, title, shape, (_, position, lane) => {
    const salary = computed(position, lane);
    return over.get(`${position} ${lane}`) ?? formula(`=${when(`${salary}=0`, '""', salary)}`);
  });
  sheet.style(typed.area, "input").format(typed.area, "money");
  const change = writeChanges(sheet, row, besideColumn(grids), typed, computed);
  sheet.condition({ area: typed.area, style: "bad", formula: `=${cell(change.row, change.column)}<>""` });
  const cells = onSheet(grids.sheet, change);
  return [name, each.year + 1, formula(`=COUNT(${cells})`), formula(`=COUNTIF(${cells},"no amount")`), null, null];
}

/** How many salaries of each year were typed over, and what is wrong with them. */
function writeTypedOver(sheet: SheetBuilder, names: BargainingNames, rows: readonly (readonly Content[])[]): void {
  const table = nameOf(names, "TypedSalaries");
  const here = (heading: string) => inRow(table, heading);
  const lines = (heading: string) => columnOf(nameOf(names, "Offers"), heading);
  const ofYear = `${lines("Offer")},${here("Offer")},${lines("Year")},${here("Year")}`;
  const problem = firstOf([
    [`${here("No amounts")}>0`, say`Type salaries as numbers, and only where the schedule has one.`],
    [
      and(`${here("Typed over")}>0`, `${here("Lines")}=0`),
      textInFormula(`What was typed over does not count: type a line of the kind ${TYPED_SALARIES}.`),
    ],
  ]);
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Offer", width: 20 },
      { heading: "Year", width: 13 },
      { heading: "Typed over", width: 13 },
      { heading: "No amounts", width: 13 },
      { heading: "Lines", width: 13, formula: `=COUNTIFS(${ofYear},${lines("Kind")},"${TYPED_SALARIES}")` },
      { heading: "Problem", width: 13, style: "problem", formula: `=${problem}` },
    ],
    rows,
  });
}

/** How much was typed over, blank where nothing was; a text where a figure is needed. */
function writeChanges(
  sheet: SheetBuilder,
  row: number,
  column: number,
  typed: Grid,
  computed: (position: number, lane: number) => string,
) {
  const { lanes, positions } = typed.shape;
  sheet.put(row, column, "Typed over by ($)", "subtitle");
  sheet.write(row + 1, column, [lanes], "headerCenter");
  const change = area(typed.row, column, positions.length, lanes.length);
  sheet.write(
    change.row,
    column,
    positions.map((_, position) =>
      lanes.map((__, lane) => {
        const [own_, was] = [typed.at(position, lane), computed(position, lane)];
        const isSame = `OR(${own_}="",${own_}=${was})`;
        const number = when(and(`ISNUMBER(${own_})`, `${was}>0`), `${own_}-${was}`, '"no amount"');
        return formula(`=${when(isSame, '""', number)}`);
      }),
    ),
    "computed",
  );
  sheet.format(change, "money");
  return change;
}
