import { quoted } from "../plan/cells";
import { columnOf } from "../plan/references";
import { filled, sumOf } from "../plan/formula-parts";
import { MOVING } from "../costing/kinds";
import type { OfferWorkings } from "../costing/offer-workings";
import type { Room } from "../costing/room";
import type { Check } from "./check-lines";
import { type BargainingNames, nameOf, type TableKey } from "./names";

/** What has to hold of the staff at the end of each year, and of the sheets that only some workbooks have. */
export function furtherChecks(
  names: BargainingNames,
  workings: readonly OfferWorkings[],
  room: Room,
): readonly Check[] {
  const { newSchedule, turnover, grids } = names.sheets;
  return [
    ...endOfYearChecks(workings),
    ...problemsOf(room.crosswalk, names, {
      table: "Crosswalk",
      label: "Crosswalk: rows with a problem",
      meaning: `Everyone lands: the Problem column of the ${newSchedule} sheet says who does not.`,
    }),
    ...problemsOf(room.turnoverDays > 0, names, {
      table: "Turnover",
      label: "Expected turnover: rows with a problem",
      meaning: `The Problem column of the ${turnover} sheet says what is wrong with each.`,
    }),
    ...problemsOf(room.typed, names, {
      table: "TypedSalaries",
      label: "Salaries typed over that do not count",
      meaning: `On top of the ${grids} sheet is a table that says what is wrong.`,
    }),
  ];
}

/** Everybody who is counted at the end of a year is there, and has a salary. */
function endOfYearChecks(workings: readonly OfferWorkings[]): readonly Check[] {
  const eachYear = (of: (staff: string, schedule: string) => string) =>
    sumOf(
      workings.flatMap(({ sheet: { name }, cells, years }) =>
        years.flatMap(({ columns, closingStaff }) => {
          const on = (column: number) => `${quoted(name)}!${cells.all(column)}`;
          return MOVING.map((basis) => of(on(closingStaff[basis]), on(columns.schedules.at(-1) ?? 0)));
        }),
      ),
    );
  return [
    {
      label: "Places with fewer than 0 FTE at the end of a year",
      text: eachYear((staff) => `SUMPRODUCT(--(ROUND(${staff},6)<0))`),
      meaning: "More leave, by lines or by expected turnover, than are on that lane and step.",
    },
    {
      label: "Places with FTE and no salary at the end of a year",
      text: eachYear((staff, schedule) => `SUMPRODUCT((ROUND(${staff},6)<>0)*(${schedule}=0))`),
      meaning: "Somebody is on a lane and step for which the schedule of that year has no salary.",
    },
  ];
}

/** The rows of a table that have a problem, where the workbook has its sheet. */
function problemsOf(
  isThere: boolean,
  names: BargainingNames,
  { table, ...check }: Pick<Check, "label" | "meaning"> & { readonly table: TableKey },
): readonly Check[] {
  const problems = nameOf(names, table);
  return isThere ? [{ ...check, text: filled(columnOf(problems, "Problem")), problems }] : [];
}
