import { trackerColumns } from "./tracker-columns";
import { TASKS } from "./tasks";

/** A tracker as it is: its headings, and the values of its rows. */
export interface TrackerValues {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The cells of one row by their headings. */
export interface TrackerRow {
  /** Whether the tracker has such a column. */
  has(heading: string): boolean;
  text(heading: string): string;
  number(heading: string): number | null;
  oneOf<Choice extends string>(heading: string, choices: readonly Choice[]): Choice | null;
  readonly hasPts: boolean;
}

/** The headings as today's version calls them. */
export function currentHeadings(headings: readonly string[]): readonly string[] {
  const columns = trackerColumns({ suffix: "" }, TASKS);
  const today = new Map(columns.flatMap(({ heading, formerly }) => (formerly ? [[formerly, heading] as const] : [])));
  return headings.map((heading) => today.get(heading) ?? heading);
}

/** The rows of a tracker, read by today's headings. */
export function rowsByHeading({ headings, rows }: TrackerValues): readonly TrackerRow[] {
  const columns = new Map<string, number>();
  currentHeadings(headings).forEach((heading, at) => {
    if (!columns.has(heading)) columns.set(heading, at);
  });
  return rows.map((cells): TrackerRow => {
    const value = (heading: string): unknown => cells[columns.get(heading) ?? -1] ?? "";
    return {
      has: (heading) => columns.has(heading),
      text: (heading) => String(value(heading)).trim(),
      number: (heading) => (typeof value(heading) === "number" ? Number(value(heading)) : null),
      oneOf: (heading, choices) => choices.find((choice) => choice === value(heading)) ?? null,
      hasPts: value("PTS") === "Yes",
    };
  });
}
