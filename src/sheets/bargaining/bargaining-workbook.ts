import { onSheet } from "../plan/cells";
import { versionStamp } from "../plan/built-kind";
import type { Serial } from "../plan/serial";
import type { SheetPlan } from "../plan/sheet-plan";
import type { Name, WorkbookPlan } from "../plan/workbook-plan";
import { rowsAStep } from "../costing/grid";
import { offerWorkings, type OfferWorkings } from "../costing/offer-workings";
import type { Room } from "../costing/room";
import type { AnswerParts } from "./answers/answer-parts";
import { ALL_ANSWERS, type Answer, answerChecks, answerSheets } from "./answers/answer-sheets";
import type { Base } from "./base";
import { type BaseSheet, baseSheet, lanesAndSteps } from "./base-sheet";
import { checkLines } from "./check-lines";
import { checksSheet } from "./checks-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { contentsSheet } from "./contents-sheet";
import { costingSheet } from "./costing-sheet";
import { BARGAINING, type BargainingNames, INPUT_SHEETS, inputsName, nameOf } from "./names";
import type { Offer, OfferLine } from "./offer-lines";
import { furtherChecks } from "./further-checks";
import { gridsSheet, SalaryGrids, type TypedSalary } from "./grids-sheet";
import { newScheduleSheet, type NewScheduleInput, type NewScheduleSheet } from "./new-schedule-sheet";
import { offersColumn, offersSheet } from "./offers-sheet";
import { roomFor } from "./room-for";
import type { ScheduleParts } from "./row-problems";
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

/** The schedules by which offers are costed: the one in force, that of a crosswalk, and those that are typed over. */
interface Schedules {
  readonly base: BaseSheet;
  readonly newSchedule: NewScheduleSheet | undefined;
  readonly grids: SalaryGrids | undefined;
}

/** The workings of each offer. */
function workingsOf(
  names: BargainingNames,
  { offers, turnover }: BargainingOptions,
  { base, newSchedule, grids }: Schedules,
  room: Room,
): readonly OfferWorkings[] {
  const named = {
    lines: nameOf(names, "Offers"),
    offerCells: (heading: string) => offersColumn(names, heading),
    unit: nameOf(names, "RoundingUnit"),
    workYear: nameOf(names, "WorkYear"),
  };
  return offers.map(({ name, years }, at) =>
    offerWorkings(names.workings[at] ?? name, name, base, named, years, room, {
      ...(newSchedule ? { newSchedule: newSchedule.parts } : {}),
      ...(turnover ? { turnover: nameOf(names, "Turnover") } : {}),
      ...(grids ? { typedSalary: grids.salary(at) } : {}),
    }),
  );
}

/** What the sentences about typed rows rely on. */
const scheduleParts = (names: BargainingNames, { base, newSchedule }: Schedules): ScheduleParts => {
  const { lanes, steps } = lanesAndSteps(base);
  return {
    lanes,
    positions: steps,
    salaries: onSheet(base.sheet, base.salaries.area),
    ...(newSchedule ? { newSalaries: newSchedule.salaries } : {}),
    workYear: nameOf(names, "WorkYear"),
  };
};

/** What the offers come to, from the results of all to the sheets with further answers. */
function resultSheets(parts: Omit<AnswerParts, "raises">, answers: readonly Answer[]): readonly SheetPlan[] {
  const { names, offers, workings, base, checks } = parts;
  const raises = raisesSheet(names, offers, workings, base, checks);
  return [
    resultsSheet(names, offers, checks),
    comparisonSheet(names, offers, base, checks),
    settlementSheet(names, offers, checks, answers.includes("compensation") ? nameOf(names, "Compensation") : null),
    raises.plan,
    ...answerSheets({ ...parts, raises }, answers),
  ];
}

/** Inputs, results, workings and checks of a bargaining workbook. */
export function bargainingWorkbook(names: BargainingNames, options: BargainingOptions): BargainingWorkbook {
  const { offers, lines, answers = ALL_ANSWERS, turnover } = options;
  const checks = checksCell(names);
  const base = baseSheet(names, options.base);
  const room = roomFor(offers, lines, {
    crosswalk: options.newSchedule !== undefined,
    turnover: turnover !== undefined,
    typed: options.typedSalaries === true,
  });
  const newSchedule = options.newSchedule && newScheduleSheet(names, options.base, base, options.newSchedule, checks);
  const grids = room.typed ? new SalaryGrids(names.sheets.grids, offers, base.shape) : undefined;
  const schedules = { base, newSchedule, grids };
  const workings = workingsOf(names, options, schedules, room);
  const schedule = scheduleParts(names, schedules);
  const halves = rowsAStep(base.shape) > 1;
  const before = [
    ...resultSheets({ names, offers, workings, base, checks }, answers),
    base.plan,
    offersSheet(names, offers, lines, room, { ...schedule, halves }, checks),
    ...(turnover ? [turnoverSheet(names, offers, turnover, schedule, checks)] : []),
    ...(newSchedule ? [newSchedule.plan] : []),
    ...(grids ? [gridsSheet(names, grids, workings, options.typedOver ?? [], checks)] : []),
    costingSheet(names, workings),
    proposalsSheet(names, checks),
  ];
  const checkList = [
    ...checkLines(names, workings, base),
    ...furtherChecks(names, workings, room),
    ...answerChecks({ names, base }, answers),
  ];
  const ownSheets = workings.map(({ sheet }) => sheet);
  const sheets = [...before, checksSheet(names, workings, base, checkList, before), ...ownSheets];
  const namesOf = (plans: readonly SheetPlan[]) => plans.map(({ name }) => name);
  const contents = contentsSheet(names, namesOf(sheets), namesOf(ownSheets), checks, options.day ?? null);
  const cells = [
    ...base.names,
    ...(newSchedule?.names ?? []),
    ...(grids ? [{ name: nameOf(names, "SalaryGrids"), refersTo: onSheet(grids.sheet, grids.area) }] : []),
    ...inputNames(names, sheets),
    versionStamp(BARGAINING, names.suffix),
  ];
  return { plan: { sheets: [contents, ...sheets], names: cells }, workings };
}
