import type { CycleOptions } from "../../sheets/evaluation/tracker/settings";
import { carryOver, NEEDED_TO_CARRY_OVER } from "../../sheets/evaluation/tracker/carry-over";
import { yearQuestions, type YearAnswers, type YearQuestion } from "../../sheets/evaluation/tracker/new-year-questions";
import { currentHeadings, type TrackerValues } from "../../sheets/evaluation/tracker/tracker-values";
import { nameInUse, type BuiltTracker } from "../../sheets/evaluation/names";
import { WorkbookError } from "../errors";
import { readTables } from "../tables/read-tables";
import type { WriteOptions } from "../write/write-batch";
import { buildTracker, openTrackerOf } from "./build-tracker";

/** What has to be answered before the next school year's tracker can be built. */
interface NewYear {
  readonly questions: readonly YearQuestion[];
  /** The sheet of that year's tracker where there is one already: it has been opened. */
  readonly opened: string | null;
}

/**
 * Reads from this year's tracker what only the school can answer, or opens next year's tracker where there is one.
 * @throws WorkbookError where a column is missing
 */
export async function prepareNewYear(tracker: BuiltTracker): Promise<NewYear> {
  const opened = await openTrackerOf(tracker.names.year + 1);
  return { opened, questions: opened === null ? yearQuestions(await readTracker(tracker), tracker.names) : [] };
}

/**
 * Builds the next school year's tracker beside this year's, which stays as it is.
 * @param answers to the questions, by educator
 * @returns the name of the new tracker's sheet
 * @throws WorkbookError; then nothing was added
 */
export async function startNewYear(
  tracker: BuiltTracker,
  answers: ReadonlyMap<string, YearAnswers>,
  options: CycleOptions,
  writing: WriteOptions,
): Promise<string> {
  const values = await readTracker(tracker);
  const open = yearQuestions(values, tracker.names).find(({ educator }) => !answers.has(educator));
  if (open)
    throw new WorkbookError(
      `The tracker has changed: ${open.educator} has something to answer too. Choose the school year ` +
        "again. Nothing was added.",
      "Changed",
    );
  return buildTracker(tracker.names.year + 1, { ...options, ...carryOver(values, answers) }, writing);
}

async function readTracker(tracker: BuiltTracker): Promise<TrackerValues> {
  const [values] = await readTables([nameInUse(tracker, "Tracker")]);
  if (!values) throw new WorkbookError("The tracker was deleted. Build a new one.", "ItemNotFound");
  const headings = currentHeadings(values.headings);
  const gone = NEEDED_TO_CARRY_OVER.find((heading) => !headings.includes(heading));
  if (gone !== undefined)
    throw new WorkbookError(
      `The tracker no longer has the column “${gone}”, so next year's plans cannot be determined. Update ` +
        "the tracker first. Nothing was added.",
      "ColumnMissing",
    );
  return values;
}
