import type { FiscalYear } from "../../agreement/years";
import { CalculationError } from "../../rules/calculation-error";
import type { Answer } from "../../sheets/bargaining/answers/answer-sheets";
import { bargainingWorkbook } from "../../sheets/bargaining/bargaining-workbook";
import type { BaseStaff } from "../../sheets/bargaining/base-sheet";
import { firstLines, type FirstLines, firstOffers } from "../../sheets/bargaining/first-offers";
import { newBargainingNames } from "../../sheets/bargaining/names";
import {
  baseOf,
  printedInForce,
  readScattergram,
  type ScheduleInForce,
  shapeOf,
  sheetInForce,
} from "../../sheets/bargaining/read-base";
import type { GridShape } from "../../sheets/costing/grid";
import type { Inventory } from "../../sheets/plan/built-kind";
import type { StaffHeading } from "../../sheets/staff/staff-columns";
import { addressOf, type Area } from "../address";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import { readCells } from "../read-cells";
import { run } from "../run";
import { selectedArea } from "../selected-area";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

/** Cells that were selected: the values, and where they are. */
export interface SelectedCells {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** What the person chose for a bargaining workbook. */
export interface BargainingChoices {
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
}

export interface BuiltBargaining {
  readonly results: string;
  readonly offers: string;
}

export const STAFF_TABLE = "Staff";

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
  const base = inWords(() => {
    const inForce = scheduleOf(choices);
    const shape = shapeOf(inForce.schedule, choices.halves);
    return baseOf(inForce, shape, staffOf(choices, shape, headings));
  });
  const { plan } = bargainingWorkbook(names, {
    base,
    offers,
    lines: firstLines(offers, choices.lines),
    answers: choices.answers,
  });
  await writePlan(plan, workbook, writing);
  return { results: names.sheets.results, offers: names.sheets.offers };
}

/** The headings by which staff are counted on their lane and step. */
const NEEDED: readonly StaffHeading[] = ["Lane", "Step", "FTE"];

/** The headings of the table of staff. @throws WorkbookError where there is no such table, or it cannot be counted */
async function readHeadings({ tables }: Inventory): Promise<readonly string[]> {
  if (!tables.some(({ name }) => name === STAFF_TABLE))
    throw new WorkbookError(
      `There is no table ${STAFF_TABLE} in this workbook. Build the staff list first, or select a scattergram.`,
      "NoStaff",
    );
  const headings = await run(async (context) => {
    const head = context.workbook.tables.getItem(STAFF_TABLE).getHeaderRowRange().load("values");
    await context.sync();
    return (head.values[0] ?? []).map(String);
  });
  const missing = NEEDED.filter((heading) => !headings.includes(heading));
  if (missing.length > 0)
    throw new WorkbookError(`The table ${STAFF_TABLE} has no column ${missing.join(", ")}.`, "InvalidInput");
  return headings;
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

/** What the rules refuse, as the pane says it. */
function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CalculationError ? new WorkbookError(error.message, "InvalidInput") : error;
  }
}
