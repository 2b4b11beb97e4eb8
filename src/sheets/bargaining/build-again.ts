import { CalculationError } from "../../rules/calculation-error";
import { isBetweenSteps, positionsOf } from "../costing/grid";
import { ALL_ANSWERS, type Answer } from "./answers/answer-sheets";
import type { Base, BaseStaff } from "./base";
import type { BargainingOptions } from "./bargaining-workbook";
import type { TypedBefore } from "./carry-over";
import { MOST_OFFERS, MOST_YEARS, nextOffer } from "./first-offers";
import type { TypedSalary } from "./grids-sheet";
import { BARGAINING } from "./names";
import type { LandsOn, NewScheduleInput } from "./new-schedule-sheet";
import type { Offer, OfferLine } from "./offer-lines";
import { isFormulaText } from "../plan/cells";
import { asContent } from "../plan/sheet-plan";

/** What a workbook that is built again gets beside what it has. */
export interface Additions {
  /** The name of one more offer; none if left out. */
  readonly offer?: string;
  /** How many years every offer has at least. */
  readonly years: number;
  readonly halves: boolean;
  readonly turnover: boolean;
  readonly typedSalaries: boolean;
  /** Further sheets beside those that there are. */
  readonly answers: readonly Answer[];
}

type Rows = readonly (readonly unknown[])[];

/**
 * What an earlier workbook was built from, as it is typed now, with the additions.
 * @throws CalculationError where a grid of the base is not there as it was built
 */
export function optionsAgain(before: TypedBefore, additions: Additions): BargainingOptions {
  const offers = offersAgain(before, additions);
  const newSalaries = before.cells.get("NewSalaries");
  const base = baseAgain(before, additions.halves);
  const turnover = additions.turnover || before.tables.has("Turnover");
  const grids = before.cells.get("SalaryGrids");
  const typedSalaries = additions.typedSalaries || grids !== undefined;
  return {
    base,
    offers,
    lines: linesAgain(before),
    answers: ALL_ANSWERS.filter(
      (answer) => additions.answers.includes(answer) || before.tables.has(BARGAINING.sheets[answer].table),
    ),
    ...(newSalaries ? { newSchedule: newScheduleAgain(before, newSalaries) } : {}),
    ...(turnover ? { turnover: [] } : {}),
    typedSalaries,
    ...(grids ? { typedOver: typedOver(before, grids, base) } : {}),
  };
}

function newScheduleAgain(before: TypedBefore, salaries: Rows): NewScheduleInput {
  const landings = records(before, "Crosswalk").map((row): [string, LandsOn] => [
    `${String(row.get("From lane"))}|${String(row.get("From step"))}`,
    { lane: asContent(row.get("To lane")), step: asContent(row.get("To step")) },
  ]);
  return { salaries: salariesOf(salaries), source: "as typed before", landings: new Map(landings) };
}

const records = ({ tables }: TypedBefore, key: string): readonly ReadonlyMap<string, unknown>[] => {
  const { headings = [], rows = [] } = tables.get(key) ?? {};
  return rows.map((row) => new Map(headings.map((heading, at) => [heading, row[at]])));
};

function offersAgain(before: TypedBefore, { offer, years }: Additions): readonly Offer[] {
  const listed = records(before, "OfferNames")
    .map((row) => ({ name: String(row.get("Offer") ?? ""), years: Number(row.get("Years")) }))
    .filter(({ name }) => name !== "");
  const wished = offer?.trim() === "" ? nextOffer(listed.map(({ name }) => name)) : offer?.trim();
  if (wished !== undefined && listed.some(({ name }) => name.toLowerCase() === wished.toLowerCase()))
    throw new CalculationError("VALUE", `There is an offer “${wished}” already. Give the new one another name.`);
  if (wished !== undefined && listed.length >= MOST_OFFERS)
    throw new CalculationError("VALUE", `There is room for ${MOST_OFFERS} offers, and all of them are taken.`);
  return [...listed, ...(wished === undefined ? [] : [{ name: wished, years }])].map(({ name, years: own }) => ({
    name,
    years: Math.min(MOST_YEARS, Math.max(own, years)),
  }));
}

/** The lines by offer, year and kind, for which there has to be room; all else is carried over as it was typed. */
function linesAgain(before: TypedBefore): readonly OfferLine[] {
  return records(before, "Offers")
    .filter((row) => String(row.get("Kind") ?? "") !== "")
    .map((row) => ({
      offer: String(row.get("Offer")),
      year: Number(row.get("Year")),
      day: 1,
      kind: String(row.get("Kind")),
    }));
}

function gridOf(before: TypedBefore, name: string): Rows {
  const grid = before.cells.get(name);
  if (grid && grid.length > 1) return grid;
  throw new CalculationError(
    "VALUE",
    `The grid named ${name} on the Base sheet was deleted. Build new bargaining sheets.`,
  );
}

const dollarsOf = (value: unknown): number | null => (typeof value === "number" && value !== 0 ? value : null);
const isWholeStep = ([step]: readonly unknown[]) => !isBetweenSteps(Number(step));
const salariesOf = ([, ...rows]: Rows) => rows.filter(isWholeStep).map(([, ...cells]) => cells.map(dollarsOf));

function baseAgain(before: TypedBefore, halves: boolean): Base {
  const [heading = [], ...rows] = gridOf(before, "BaseSalaries");
  const lanes = heading.slice(1).map(String);
  const steps = rows.map(([step]) => Number(step));
  const [first = 1, last = first] = [steps[0], steps.at(-1)];
  const positions = positionsOf(first, last, halves || steps.some(isBetweenSteps));
  const [, ...fteRows] = gridOf(before, "BaseFTE");
  const settings = (name: string) => Number(before.cells.get(name)?.[0]?.[0]);
  return {
    shape: { lanes, positions },
    salaries: salariesOf([heading, ...rows]),
    staff: staffAgain(fteRows, positions, lanes, before.staffHeadings),
    workYear: settings("WorkYear"),
    unit: settings("RoundingUnit"),
    source: "as typed before",
  };
}

const COUNTED = /^=SUMIFS\((?<table>\w+)\[/;

/** Counted in a table where any cell still is; what was typed over such a cell stays. */
function staffAgain(
  rows: Rows,
  positions: readonly number[],
  lanes: readonly string[],
  headings: readonly string[],
): BaseStaff {
  const table = rows
    .flat()
    .map((cell) => COUNTED.exec(String(cell))?.groups?.["table"])
    .find((name) => name !== undefined);
  const typed = (row: readonly unknown[] | undefined, lane: number) => {
    const value = row?.[lane + 1];
    return typeof value === "number" ? value : null;
  };
  const byPosition = new Map(rows.map((row) => [Number(row[0]), row]));
  const fte = positions.map((position) => lanes.map((_, lane) => typed(byPosition.get(position), lane)));
  return table === undefined
    ? { kind: "typed", fte: fte.map((row) => row.map((value) => value ?? 0)) }
    : { kind: "table", table, headings, typedOver: fte };
}

/** The salaries that were typed over in the grids of the offers' years. */
function typedOver(before: TypedBefore, grids: Rows, { shape }: Base): readonly TypedSalary[] {
  const [, ...salaries] = gridOf(before, "BaseSalaries");
  const steps = salaries.map(([step]) => Number(step));
  const years = records(before, "OfferNames").flatMap((row) =>
    Array.from({ length: Number(row.get("Years")) }, (_, year) => ({ offer: String(row.get("Offer")), year })),
  );
  return years.flatMap(({ offer, year }, at) =>
    steps.flatMap((position, down) =>
      shape.lanes.flatMap((_, lane): readonly TypedSalary[] => {
        // Each grid has a title and its lanes above it, and a blank row below.
        const value = grids[at * (steps.length + 3) + 2 + down]?.[lane + 1];
        const content = asContent(value);
        return isFormulaText(value) || content === null ? [] : [{ offer, year, position, lane, content }];
      }),
    ),
  );
}
