import { DATE_RULE, YES_NO, whole, oneOf } from "../../plan/typing-rules";
import { withStyles } from "../../plan/columns";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import type { Rule, Table, TableColumn } from "../../plan/sheet-plan";
import { serial } from "../../plan/serial";
import { SheetBuilder } from "../../plan/sheet-builder";
import { ROSTER_FIELDS, rosterCells, type Educator, type RosterField } from "./educators";

const EMPTY_ROWS = 40;
const HEADER = 4;

const RULES: Readonly<Partial<Record<RosterField["field"], Rule>>> = {
  pts: YES_NO,
  newAssignment: YES_NO,
  yearWithoutPts: whole(1, 60, "Type a whole number: 1 in the first year."),
  rating: oneOf(RATINGS),
  impact: oneOf(IMPACTS),
  start: DATE_RULE,
};
/** In characters: ratings need more than dates do. */
const WIDTHS: Readonly<Partial<Record<RosterField["field"], number>>> = { rating: 22 };
const WIDE = new Set<RosterField["field"]>(["name", "title", "school", "primary", "supervising"]);

/** A sheet with a table of educators, to fill in or to try things with. */
export function rosterWorkbook(
  names: { readonly sheet: string; readonly table: string },
  educators: readonly Educator[],
): WorkbookPlan {
  const blank = ROSTER_FIELDS.map(() => null);
  const table: Table = {
    name: names.table,
    row: HEADER,
    column: 1,
    columns: withStyles(
      ROSTER_FIELDS.map(({ field, heading }): TableColumn => {
        const rule = RULES[field];
        return {
          heading,
          width: WIDE.has(field) ? 26 : (WIDTHS[field] ?? 14),
          style: "typed",
          ...(field === "start" ? { format: "date" as const } : {}),
          ...(rule ? { rule } : {}),
        };
      }),
    ),
    rows: educators.length > 0 ? educators.map(rosterCells) : Array.from({ length: EMPTY_ROWS }, () => blank),
  };
  const sheet = new SheetBuilder(names.sheet)
    .put(1, 1, "Educators", "title")
    .put(
      2,
      1,
      educators.length > 0
        ? "Invented staff, by number. Build a tracker from this table in the Evaluation screen of the pane."
        : "One row for each educator. Then build a tracker from this table in the Evaluation screen of the pane.",
      "note",
      6,
    )
    .table(table)
    .height(1, 24)
    .height(HEADER, 32)
    .freeze(HEADER, 1)
    .done({ landscape: true, wide: 1, titleRows: { from: HEADER, to: HEADER }, footer: "Educators" });
  return { sheets: [sheet], names: [] };
}

export const SAMPLE_SIZE = 60;
const SCHOOLS = ["Gardner High School", "Gardner Middle School", "Elm Street School"] as const;
const TITLES = [
  "Classroom Teacher",
  "Special Education Teacher",
  "Guidance Counselor",
  "Reading Specialist",
  "Art Teacher",
] as const;

const number = (value: number, digits: number) => String(value).padStart(digits, "0");

/**
 * Sixty invented educators, by number, so that every plan and every school has some.
 * @param year the calendar year in which the school year begins
 */
export function sampleEducators(year: number): readonly Educator[] {
  return Array.from({ length: SAMPLE_SIZE }, (_, at) => {
    const pts = at % 3 !== 0;
    const rating = RATINGS[[1, 0, 1, 1, 2, 1, 0, 3][at % 8] ?? 1] ?? null;
    const yearsInGardner = pts ? 4 + (at % 20) : 1 + (at % 2);
    const late = at % 15 === 0;
    return {
      id: number(1001 + at, 4),
      name: `Educator ${number(at + 1, 3)}`,
      title: TITLES[at % TITLES.length] ?? "",
      school: SCHOOLS[at % SCHOOLS.length] ?? "",
      pts,
      yearWithoutPts: pts ? null : yearsInGardner,
      newAssignment: at === 10,
      rating: pts ? rating : null,
      impact: pts ? (IMPACTS[at % IMPACTS.length] ?? null) : null,
      start: late ? serial(year + 1, 1, 6) : serial(year - yearsInGardner + 1, 8, 28),
      primary: `Evaluator ${number(1 + (at % 6), 2)}`,
      supervising: at % 4 === 1 ? `Evaluator ${number(7 + (at % 2), 2)}` : "",
    };
  });
}
