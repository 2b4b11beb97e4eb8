import { area, onSheet } from "../plan/cells";
import { versionStamp } from "../plan/built-kind";
import type { Serial } from "../plan/serial";
import type { SheetPlan } from "../plan/sheet-plan";
import type { Name, WorkbookPlan } from "../plan/workbook-plan";
import { FIRST_LANE_COLUMN, STEP_COLUMN, rowsAStep } from "../costing/grid";
import type { BySheet } from "../costing/by-sheet";
import { offerWorkings, type OfferWorkings } from "../costing/offer-workings";
import { ALL_ANSWERS, type Answer, answerChecks, answerSheets } from "./answers/answer-sheets";
import { type Base, baseSheet } from "./base-sheet";
import { checksSheet } from "./checks-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { contentsSheet } from "./contents-sheet";
import { costingSheet } from "./costing-sheet";
import { BARGAINING, type BargainingNames, INPUT_SHEETS, inputsName, nameOf } from "./names";
import type { Offer, OfferLine } from "./offer-lines";
import { furtherChecks } from "./further-checks";
import { gridsSheet, SalaryGrids, type TypedSalary } from "./grids-sheet";
import { newScheduleSheet, type NewScheduleInput } from "./new-schedule-sheet";
import { offersColumn, offersSheet } from "./offers-sheet";
import { roomFor } from "./room-for";
import { turnoverSheet, type TurnoverRow } from "./turnover-sheet";
import { proposalsSheet } from "./proposals-sheet";
import { raisesSheet } from "./raises-sheet";
import { checksCell, resultsSheet } from "./results-sheet";
import { settlementSheet } from "./settlement-sheet";
import { inputsArea } from "./typed-inputs";

/** What a bargaining workbook is built from. */
export interface BargainingOptions {
  readonly base: Base;
  readonly offers: readonly Offer[];
  readonly lines: readonly OfferLine[];
  /** The further answers that get a sheet; all if left out. */
  readonly answers?: readonly Answer[];
  /** A schedule with other lanes or steps to which offers may go by a crosswalk. */
  readonly newSchedule?: NewScheduleInput;
  /** Expected leavers and replacements, where there is to be a table of them. */
  readonly turnover?: readonly TurnoverRow[];
  /** Whether the schedule of each year is a grid that may be typed over. */
  readonly typedSalaries?: boolean;
  /** Salaries that were typed over before. */
  readonly typedOver?: readonly TypedSalary[];
  /** The day on which it is built, for the list of changes. */
  readonly day?: Serial;
}

export interface BargainingWorkbook {
  readonly plan: WorkbookPlan;
  readonly workings: readonly OfferWorkings[];
}

/** The cells of each sheet into which people type beside its tables, as names. */
const inputNames = (names: BargainingNames, sheets: readonly SheetPlan[]): readonly Name[] =>
  INPUT_SHEETS.flatMap((key) => {
    const plan = sheets.find(({ name }) => name === names.sheets[key]);
    const inputs = plan && inputsArea(plan);
    return inputs ? [{ name: nameOf(names, inputsName(key)), refersTo: onSheet(plan.name, inputs) }] : [];
  });

/** Inputs, results, workings and checks of a bargaining workbook. */
export function bargainingWorkbook(names: BargainingNames, options: BargainingOptions): BargainingWorkbook {
  const { base, offers, lines, answers = ALL_ANSWERS } = options;
  const checks = checksCell(names);
  const foundation = baseSheet(names, base);
  const { salaries, shape } = foundation;
  const room = roomFor(offers, lines, {
    crosswalk: options.newSchedule !== undefined,
    turnover: options.turnover !== undefined,
    typed: options.typedSalaries === true,
  });
  const newSchedule = options.newSchedule && newScheduleSheet(names, base, foundation, options.newSchedule, checks);
  const grids = room.typed ? new SalaryGrids(names.sheets.grids, offers, shape) : undefined;
  const bySheet = (offer: number): BySheet => ({
    ...(newSchedule ? { newSchedule: newSchedule.parts } : {}),
    ...(options.turnover ? { turnover: nameOf(names, "Turnover") } : {}),
    ...(grids ? { typedSalary: grids.salary(offer) } : {}),
  });
  const workings = offers.map((offer, at) =>
    offerWorkings(
      names.workings[at] ?? offer.name,
      offer.name,
      foundation,
      {
        lines: nameOf(names, "Offers"),
        offerCells: (heading) => offersColumn(names, heading),
        unit: nameOf(names, "RoundingUnit"),
        workYear: nameOf(names, "WorkYear"),
      },
      offer.years,
      room,
      bySheet(at),
    ),
  );
  const parts = {
    lanes: onSheet(foundation.sheet, area(salaries.row - 1, FIRST_LANE_COLUMN, 1, shape.lanes.length)),
    positions: onSheet(foundation.sheet, area(salaries.row, STEP_COLUMN, shape.positions.length)),
    salaries: onSheet(foundation.sheet, salaries.area),
    ...(newSchedule ? { newSalaries: newSchedule.salaries } : {}),
    workYear: nameOf(names, "WorkYear"),
    halves: rowsAStep(shape) > 1,
  };
  const raises = raisesSheet(names, offers, workings, foundation, checks);
  const before = [
    resultsSheet(names, offers, checks),
    comparisonSheet(names, offers, foundation, checks),
    settlementSheet(names, offers, checks, answers.includes("compensation") ? nameOf(names, "Compensation") : null),
    raises.plan,
    ...answerSheets({ names, offers, workings, base: foundation, raises, checks }, answers),
    foundation.plan,
    offersSheet(names, offers, lines, room, parts, checks),
    ...(options.turnover ? [turnoverSheet(names, offers, options.turnover, parts, checks)] : []),
    ...(newSchedule ? [newSchedule.plan] : []),
    ...(grids ? [gridsSheet(names, grids, workings, options.typedOver ?? [], checks)] : []),
    costingSheet(names, workings),
    proposalsSheet(names, checks),
  ];
  const further = [...furtherChecks(names, workings, room), ...answerChecks({ names, base: foundation }, answers)];
  const sheets = [
    ...before,
    checksSheet(names, workings, foundation, room, further, before),
    ...workings.map(({ sheet }) => sheet),
  ];
  const contents = contentsSheet(
    names,
    sheets.map(({ name }) => name),
    workings.map(({ sheet }) => sheet.name),
    checks,
    options.day ?? null,
  );
  return {
    plan: {
      sheets: [contents, ...sheets],
      names: [
        ...foundation.names,
        ...(newSchedule?.names ?? []),
        ...(grids ? [{ name: nameOf(names, "SalaryGrids"), refersTo: onSheet(grids.sheet, grids.area) }] : []),
        ...inputNames(names, sheets),
        versionStamp(BARGAINING, names.suffix),
      ],
    },
    workings,
  };
}
