import { area } from "../../plan/cells";
import type { Serial } from "../../plan/serial";
import { asContent, type SheetPlan } from "../../plan/sheet-plan";
import type { EvaluationNames } from "../names";
import { copyRows } from "./copy-sheet";
import type { TrackerValues } from "./tracker-values";

/** The columns whose numbers are days: they are shown as dates. */
const DATES = /(^Date| date| due| done)$/;

/** The rows of a table whose educator is one of these, counted from 0. */
export function rowsOfEducators({ headings, rows }: TrackerValues, names: readonly string[]): readonly number[] {
  const column = headings.indexOf("Educator");
  return rows.flatMap((row, at) => (names.includes(String(row[column] ?? "")) ? [at] : []));
}

/**
 * The record of educators who left during the year: their rows of the tracker and of the observation log, as values.
 * @param day the day on which they were taken off the tracker
 */
export function leaversSheet(
  names: EvaluationNames,
  sheetName: string,
  tracker: TrackerValues,
  log: TrackerValues | undefined,
  leavers: readonly string[],
  day: Serial,
): SheetPlan {
  const { builder, print, next } = copyRows(
    names,
    sheetName,
    tracker,
    (row) => leavers.includes(row.text("Educator")),
    {
      whose: "Left during the year",
      note:
        "These educators were taken off the tracker, the observation log and every count. Their rows are " +
        "kept here as they were that day, as values. Ratings are personnel records.",
      day: "Taken off on",
    },
    day,
  );
  const lines = log ? rowsOfEducators(log, leavers).map((row) => log.rows[row]?.map(asContent) ?? []) : [];
  if (!log || lines.length === 0) return builder.done(print(next - 1));
  builder
    .put(next + 1, 1, "Their observations", "subtitle")
    .write(next + 2, 1, [log.headings], "header")
    .height(next + 2, 45)
    .write(next + 3, 1, lines);
  log.headings.forEach((heading, at) => {
    if (DATES.test(heading)) builder.format(area(next + 3, at + 1, lines.length), "date");
  });
  return builder.done(print(next + 2 + lines.length));
}
