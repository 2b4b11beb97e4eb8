import { CalculationError } from "../../rules/calculation-error";
import { type Schedule, scheduleOf } from "../../rules/costing/schedule";
import type { Decimal } from "../../rules/money";
import type { Cells } from "../engine/matrix";
import { asTyped } from "./characters";
import { nameKey } from "./lane-names";
import { amountReader } from "./numbers";
import { cellValue, isBlank, isErrorValue, quote } from "./reader";

const LAYOUT = "Lay it out as SCHEDULE does: lanes across the top, steps down the first column.";
/** The most steps, and the most lanes, of a schedule. */
export const MOST_STEPS = 60;
const MOST_LANES = 60;

/** A row or column of totals or notes beside the schedule, which is no part of it. */
const SUMMARY = /\b(totals?|averages?|index|increments?|notes?)\b/i;
const STEP = /^(?:step ?)?(\d{1,3})(?:\.0*)?$/i;
/** How people write that there is no such salary. */
const NONE = /^(?:n ?[./]? ?a\.?|none|[-\u2010-\u2015\u2212]+)$/i;

interface Column {
  readonly at: number;
  readonly name: string;
}

interface StepRow {
  readonly step: number;
  readonly salaries: readonly (Decimal | null)[];
}

/**
 * A schedule on a sheet, of any shape: lanes of any name across the top, steps from 0 or 1 down the first column. A
 * blank or 0 cell is "no such salary", never $0.
 * @throws CalculationError VALUE, with the cell, for what could be left out unnoticed
 */
export function readSheetSchedule(cells: Cells, argument: string): Schedule {
  const columns = readHeadings(cells[0] ?? [], argument);
  const rows: StepRow[] = [];
  cells.slice(1).forEach((line, above) => {
    const row = above + 1;
    const label = cellValue(line[0]);
    const step = stepOf(label, rows.length === 0);
    if (step === null && (!hasFigures(line, columns) || (typeof label === "string" && SUMMARY.test(label)))) return;
    if (step === null)
      throw refused(argument, row, 0, `${isBlank(label, true) ? "a blank cell" : quote(label)} is not a step`);
    if (rows.some((other) => other.step === step)) throw refused(argument, row, 0, `step ${step} is listed twice`);
    rows.push({ step, salaries: columns.map((column) => readSalary(line, column, step, row, argument)) });
  });
  return inOrder(rows, columns, argument);
}

function readHeadings(heading: readonly unknown[], argument: string): readonly Column[] {
  const columns: Column[] = [];
  const names = new Map<string, Column>();
  heading.forEach((cell, at) => {
    const content = cellValue(cell);
    if (at === 0 || isBlank(content, true) || typeof content === "boolean") return;
    if (isErrorValue(content)) throw refused(argument, 0, at, `the cell contains ${content}. Fix that cell first`);
    const name = asTyped(String(content));
    if (SUMMARY.test(name)) return;
    if (names.has(nameKey(name))) throw refused(argument, 0, at, `the heading ${quote(name)} is listed twice`);
    const column = { at, name };
    names.set(nameKey(name), column);
    columns.push(column);
  });
  if (columns.length === 0) throw new CalculationError("VALUE", `${argument}: no lane is in its first row. ${LAYOUT}`);
  if (columns.length > MOST_LANES)
    throw new CalculationError("VALUE", `${argument}: ${columns.length} lanes; at most ${MOST_LANES} are taken.`);
  return columns;
}

/** The step of a label; a 0 may be an empty cell, so it counts only at the head of the steps. */
function stepOf(label: unknown, isFirst: boolean): number | null {
  if (typeof label === "number") return Number.isInteger(label) && label >= (isFirst ? 0 : 1) ? label : null;
  const found = typeof label === "string" ? STEP.exec(asTyped(label)) : null;
  return found === null ? null : Number(found[1]);
}

function hasFigures(line: readonly unknown[], columns: readonly Column[]): boolean {
  return columns.some(({ at }) => {
    const cell = cellValue(line[at]);
    return typeof cell === "number" ? cell !== 0 : typeof cell === "string" && /^[-($ ]*\d/.test(asTyped(cell));
  });
}

function readSalary(line: readonly unknown[], { at, name }: Column, step: number, row: number, argument: string) {
  const cell = cellValue(line[at]);
  if (isBlank(cell, true) || (typeof cell === "string" && NONE.test(asTyped(cell)))) return null;
  return amountReader.read(cell, `${place(argument, row, at)} (lane ${name}, step ${step})`);
}

/** The steps one after the other; a row that is missing between two others would shift everybody above it. */
function inOrder(rows: readonly StepRow[], columns: readonly Column[], argument: string): Schedule {
  const steps = rows.map(({ step }) => step).sort((a, b) => a - b);
  const [first, last] = [steps[0], steps[steps.length - 1]];
  if (first === undefined || last === undefined)
    throw new CalculationError("VALUE", `${argument}: no step is in its first column. ${LAYOUT}`);
  if (last > MOST_STEPS)
    throw new CalculationError("VALUE", `${argument}: step ${last} is not taken. Steps go up to ${MOST_STEPS}.`);
  const missing = steps.filter((step, at) => at > 0 && step - 1 !== steps[at - 1])[0];
  if (missing !== undefined)
    throw new CalculationError("VALUE", `${argument}: step ${missing - 1} is missing below step ${missing}. ${LAYOUT}`);
  const ofStep = new Map(rows.map(({ step, salaries }) => [step, salaries]));
  const firstStep = Math.min(first, 1);
  const none = columns.map(() => null);
  return scheduleOf(
    columns.map(({ name }) => name),
    firstStep,
    Array.from({ length: last - firstStep + 1 }, (_, at) => ofStep.get(firstStep + at) ?? none),
  );
}

/** Row and column are counted from 1 in the range, as its reader sees it. */
function place(argument: string, row: number, column: number): string {
  return `${argument}, row ${row + 1}, column ${column + 1}`;
}

function refused(argument: string, row: number, column: number, problem: string): CalculationError {
  return new CalculationError("VALUE", `${place(argument, row, column)}: ${problem}. ${LAYOUT}`);
}
