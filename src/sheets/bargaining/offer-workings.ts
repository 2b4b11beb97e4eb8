import { address, area, cell, quoted } from "../plan/cells";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { FIRST_LANE_COLUMN, formulaGrid, type GridShape } from "../costing/grid";
import type { Room } from "../costing/slots";
import { YearBuilder, type YearBlock, type YearStart } from "../costing/year-block";
import type { BaseSheet } from "./base-sheet";
import { OFFERS, UNIT, WORK_YEAR } from "./names";

export interface OfferWorkings {
  readonly sheet: SheetPlan;
  readonly years: readonly YearBlock[];
}

const LANES_ROW = 3;
const NUMBERS_ROW = 4;
const TOPS_ROW = 5;

/** The workings of an offer: its staff and schedules, state by state, and its lines in the order taken. */
export function offerWorkings(
  name: string,
  offer: string,
  shape: GridShape,
  base: BaseSheet,
  rooms: readonly Room[],
): OfferWorkings {
  const sheet = new SheetBuilder(name);
  sheet.put(1, 1, offer, "title");
  sheet.write(LANES_ROW, 1, [["Lane", ...shape.lanes]], "header");
  sheet.write(NUMBERS_ROW, 1, [["Number", ...shape.lanes.map((_, at) => at + 1)]]);
  const ofBase = (address: string) => `N(${quoted(base.sheet.name)}!${address})`;
  const staff = formulaGrid(sheet, TOPS_ROW + 2, "Staff of the base", shape, (_, step, lane) =>
    ofBase(base.fte.at(step, lane)),
  );
  const schedule = formulaGrid(sheet, staff.end, "Schedule of the base", shape, (_, step, lane) =>
    ofBase(base.salaries.at(step, lane)),
  );
  const steps = address(area(schedule.row, 1, shape.steps.length), true);
  const tops = shape.lanes.map((_, lane) => {
    const salaries = address(area(schedule.row, FIRST_LANE_COLUMN + lane, shape.steps.length), true);
    return formula(`=SUMPRODUCT(MAX((${salaries}>0)*${steps}))`);
  });
  sheet.write(TOPS_ROW, 1, [["Top step", ...tops]]);

  const years: YearBlock[] = [];
  let row = schedule.end + 1;
  let start: YearStart = { schedule, staff: { Schedule: staff, "Same staff": staff, All: staff }, later: null };
  rooms.forEach((room, at) => {
    sheet.write(row, 1, [["Year", at + 1]], "subtitle");
    const block = new YearBuilder(
      sheet,
      { shape, numbersRow: NUMBERS_ROW, topsRow: TOPS_ROW, unit: UNIT, workYear: WORK_YEAR },
      start,
      room,
      { row, table: OFFERS, offer: cell(1, 1, true), year: cell(row, FIRST_LANE_COLUMN, true) },
    ).build();
    years.push(block);
    start = block.end;
    row = block.next;
  });
  sheet.width(1, 30);
  return { sheet: sheet.done({ landscape: true, wide: 1, footer: name }), years };
}
