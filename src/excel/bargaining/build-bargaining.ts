import type { FiscalYear } from "../../agreement/years";
import type { Answer } from "../../sheets/bargaining/answers/answer-sheets";
import { type BargainingOptions, bargainingWorkbook } from "../../sheets/bargaining/bargaining-workbook";
import type { BaseStaff } from "../../sheets/bargaining/base";
import { firstLines, type FirstLines, firstOffers } from "../../sheets/bargaining/first-offers";
import { newBargainingNames } from "../../sheets/bargaining/names";
import type { Offer } from "../../sheets/bargaining/offer-lines";
import {
  baseOf,
  newScheduleOf,
  printedInForce,
  readScattergram,
  type ScheduleInForce,
  shapeOf,
  sheetInForce,
} from "../../sheets/bargaining/read-base";
import type { Serial } from "../../sheets/plan/serial";
import type { GridShape } from "../../sheets/costing/grid";
import { addressOf, type SheetArea } from "../address";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { readHeadings } from "./staff-headings";
import { readInventory } from "../inventory";
import { readCells } from "../read-cells";
import { selectedArea } from "../selected-area";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

/** Cells that were selected: the values, and where they are. */
export interface SelectedCells {
  readonly area: SheetArea;
  readonly values: readonly (readonly unknown[])[];
}

/** What the person chose for a bargaining workbook. */
interface BargainingChoices {
  /** Nobody yet, the table of staff, or a scattergram. */
  readonly staff: "none" | "table" | SelectedCells;
  /** A printed schedule, or one on a sheet. */
  readonly schedule: FiscalYear | SelectedCells;
  /** Whose work year a schedule on a sheet has. */
  readonly newest: FiscalYear;
  readonly offers: number;
  readonly years: number;
  readonly lines: FirstLines;
  readonly halves: boolean;
  /** The further answers that get a sheet. */
  readonly answers: readonly Answer[];
  /** A schedule of other lanes or steps to which an offer may go by a crosswalk. */
  readonly newSchedule: SelectedCells | null;
  /** Whether there is to be a table of expected turnover. */
  readonly turnover: boolean;
  /** Whether the schedule of each year is to be a grid that may be typed over. */
  readonly typedSalaries: boolean;
  /** Today. */
  readonly day: Serial;
}

export interface BuiltBargaining {
  readonly results: string;
  readonly offers: string;
}

/** Reads what is selected. @throws WorkbookError where it is no range of cells */
export async function readSelection(): Promise<SelectedCells> {
  const area = await selectedArea();
  const [values = []] = await readCells([area]);
  return { area, values };
}

/**
 * Builds a bargaining workbook beside whatever the workbook holds.
 * @returns the names of the sheets to begin with
 * @throws WorkbookError; then nothing was added
 */
export async function buildBargaining(choices: BargainingChoices, writing: WriteOptions): Promise<BuiltBargaining> {
  const workbook = await readInventory();
  const offers = firstOffers(choices.offers, choices.years);
  const names = newBargainingNames(
    offers.map(({ name }) => name),
    workbook,
  );
  const headings = choices.staff === "table" ? await readHeadings(workbook) : [];
  const options = optionsOf(choices, offers, headings);
  const { plan } = bargainingWorkbook(names, options);
  await writePlan(plan, workbook, writing);
  return { results: names.sheets.results, offers: names.sheets.offers };
}

/** @throws CalculationError where a schedule or scattergram cannot be read */
function optionsOf(
  choices: BargainingChoices,
  offers: readonly Offer[],
  headings: readonly string[],
): BargainingOptions {
  const { answers, day, halves, newSchedule, turnover, typedSalaries } = choices;
  const inForce = scheduleOf(choices);
  const next = newSchedule && sheetInForce(newSchedule.values, addressOf(newSchedule.area), inForce.workYear);
  const shape = shapeOf(next ? [inForce.schedule, next.schedule] : [inForce.schedule], halves);
  return {
    base: baseOf(inForce, shape, staffOf(choices, shape, headings)),
    offers,
    lines: firstLines(offers, choices.lines),
    ...(next ? { newSchedule: newScheduleOf(next, shape) } : {}),
    ...(turnover ? { turnover: [] } : {}),
    typedSalaries,
    answers,
    day,
  };
}

function scheduleOf({ schedule, newest }: BargainingChoices): ScheduleInForce {
  if ("code" in schedule) return printedInForce(schedule);
  return sheetInForce(schedule.values, addressOf(schedule.area), printedInForce(newest).workYear);
}

function staffOf({ staff }: BargainingChoices, shape: GridShape, headings: readonly string[]): BaseStaff {
  if (staff === "table") return { kind: "table", table: STAFF_TABLE, headings };
  if (staff === "none") return { kind: "typed", fte: [] };
  return readScattergram(staff.values, shape, addressOf(staff.area));
}
