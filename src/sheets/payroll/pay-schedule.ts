import { SALARIES } from "../../agreement/schedule";
import { fiscalCode, YEARS } from "../../agreement/years";
import { settledIn } from "../../rules/figures";
import { area, onSheet } from "../plan/cells";
import { typed, withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import type { Table } from "../plan/sheet-plan";
import { payrollName, type PayrollNames } from "./names";

const SOURCE = "Appendix B";

/** The schedule of a fiscal year: as printed, else the newest printed one, to be typed over. */
function scheduleOf(ends: number) {
  const printed = YEARS.flatMap((year) => {
    const value = settledIn(year, SALARIES)?.value;
    return value ? [{ ends: year.ends, code: year.code, schedule: value }] : [];
  });
  const found = printed.find((year) => year.ends === ends) ?? printed.at(-1);
  if (!found) throw new Error("no agreement has a schedule");
  return found;
}

/** The year's schedule on the inputs sheet, and how formulas read it. */
export interface PaySchedule {
  /** Which schedule it is, and what to do where its year has none. */
  readonly title: string;
  readonly table: Table;
  /** A year's salary by the formulas of a step and of a lane code; an error where the schedule has none. */
  readonly salary: (step: string, lane: string) => string;
  /** All salaries, and the steps beside them. */
  readonly salaries: string;
  readonly steps: string;
}

/** The schedule of payroll's year, from a row and a column of the inputs sheet on. */
export function paySchedule(names: PayrollNames, { row, column }: Pick<Table, "row" | "column">): PaySchedule {
  const { schedule, code, ends } = scheduleOf(names.ends);
  const source = `${SOURCE}, ${code}`;
  const name = payrollName(names, "PaySchedule");
  const [steps, lanes] = [schedule.rows.length, schedule.lanes.length];
  const cells = (...of: Parameters<typeof area>) => onSheet(names.sheets.inputs, area(...of));
  const withSteps = cells(row + 1, column, steps, 1 + lanes);
  const headings = cells(row, column, 1, 1 + lanes);
  return {
    title: ends === names.ends ? source : `${source}: type the schedule of ${fiscalCode(names.ends)} over it.`,
    table: {
      name,
      row,
      column,
      columns: withStyles([
        { heading: "Step", width: 12, format: "whole" },
        ...schedule.lanes.map((heading) => typed(heading, 12, undefined, "money")),
      ]),
      rows: schedule.rows.map((salaries, at) => [at + 1, ...salaries]),
    },
    salary: (step, lane) => `VLOOKUP(${step},${withSteps},MATCH(${lane},${headings},0),FALSE)`,
    salaries: cells(row + 1, column + 1, steps, lanes),
    steps: columnOf(name, "Step"),
  };
}
