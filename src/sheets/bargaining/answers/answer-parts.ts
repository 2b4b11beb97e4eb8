import { area, cell, onSheet, quoted } from "../../plan/cells";
import type { Content, FormatName } from "../../plan/sheet-plan";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import type { LeadingColumn } from "../../costing/cell-list";
import type { OfferWorkings, YearWorkings } from "../../costing/offer-workings";
import { choose, indexIn } from "../../plan/formula-parts";
import { BASES, BASIS_TITLES } from "../../costing/kinds";
import { type BaseSheet, lanesAndSteps } from "../base-sheet";
import type { BargainingNames } from "../names";
import type { Offer } from "../offer-lines";
import type { RaiseGrids } from "../raises-sheet";
import { putChecks } from "../results-sheet";

/** What the sheets with further answers are made from: the base, the offers and their workings. */
export interface AnswerParts {
  readonly names: BargainingNames;
  readonly offers: readonly Offer[];
  readonly workings: readonly OfferWorkings[];
  readonly base: BaseSheet;
  readonly raises: RaiseGrids;
  /** The cell with the sum of all checks. */
  readonly checks: string;
}

const LEADING: readonly LeadingColumn[] = ["No.", "Lane no.", "Lane", "Position", "Top step"];

/** What a column of an offer's list of lanes and steps holds at a place. */
export function atPlace({ sheet, cells }: OfferWorkings, column: number | LeadingColumn, place: string): string {
  const at = typeof column === "number" ? column : LEADING.indexOf(column) + 1;
  return indexIn(onSheet(sheet.name, area(cells.row, at, cells.size)), place);
}

/** A column of an offer's list of lanes and steps, from another sheet. */
export const listColumn = ({ sheet, cells }: OfferWorkings, column: number): string =>
  `${quoted(sheet.name)}!${cells.all(column)}`;

const lastOf = <T>(list: readonly T[], what: string): T => {
  const last = list[list.length - 1];
  if (last === undefined) throw new Error(`no ${what}`);
  return last;
};

/** An offer's year, counted from 1; its last one where it is for fewer. */
const yearOf = ({ years }: OfferWorkings, year: number): YearWorkings =>
  lastOf(years.slice(0, Math.max(1, year)), "years");

/** The column with the schedule at the end of a year; 0 is the schedule in force. */
export function scheduleAfter(workings: OfferWorkings, year: number): number {
  const { schedules } = yearOf(workings, year).columns;
  return year === 0 ? (schedules[0] ?? 0) : lastOf(schedules, "schedules");
}

/** What each offer has, chosen by the number of an offer in a cell. */
export const ofOffer = (
  number: string,
  { workings }: Pick<AnswerParts, "workings">,
  of: (workings: OfferWorkings) => string,
): string => choose(number, ...workings.map(of));

/** The number of the place of a typed lane and step; an error where the schedule does not have them. */
export function placeOf(parts: AnswerParts, lane: string, step: string): string {
  const { lanes, steps } = lanesAndSteps(parts.base);
  return `(MATCH(${lane}&"",${lanes},0)-1)*${parts.base.shape.positions.length}+MATCH(${step},${steps},0)`;
}

/** The top of a sheet of answers: its title, what it says, and whether the workbook's checks hold. */
export function putTop(sheet: SheetBuilder, title: string, note: string, columns: number, checks: string): void {
  sheet.put(1, 1, title, "title").put(2, 1, note, "note", columns).height(2, 48);
  putChecks(sheet, 3, checks);
}

/** Labels with an input beside each. @returns the cells, fixed */
export function putInputs(
  sheet: SheetBuilder,
  row: number,
  inputs: readonly { readonly label: string; readonly values: readonly Content[]; readonly format?: FormatName }[],
): readonly string[] {
  inputs.forEach(({ label, values, format }, at) => {
    sheet.put(row + at, 1, label, "label").write(row + at, 2, [values], "input");
    if (format) sheet.format(area(row + at, 2, 1, values.length), format);
  });
  return inputs.map((_, at) => cell(row + at, 2, true));
}

/** What may be chosen as a basis. */
export const ONE_BASIS = oneOf(BASES.map((basis) => BASIS_TITLES[basis]));

/** The years of the longest offer, from 1. */
export const allYears = ({ offers }: Pick<AnswerParts, "offers">): readonly number[] =>
  Array.from({ length: Math.max(...offers.map(({ years }) => years)) }, (_, at) => at + 1);

/** Each offer with each of its years. */
export const offerYears = ({ workings }: Pick<AnswerParts, "workings">) =>
  workings.flatMap((each) => each.years.map((year, at) => ({ each, year, number: at + 1 })));
