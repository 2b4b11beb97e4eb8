import { quoted } from "../plan/cells";
import { columnOf } from "../plan/references";
import { filled, sumOf } from "../costing/formula-parts";
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
  const problems = (table: TableKey) => filled(columnOf(nameOf(names, table), "Problem"));
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
    ...(room.crosswalk
      ? [
          {
            label: "Crosswalk: rows with a problem",
            text: problems("Crosswalk"),
            meaning: `Everyone lands: the Problem column of the sheet ${names.sheets.newSchedule} says who does not.`,
            problems: nameOf(names, "Crosswalk"),
          },
        ]
      : []),
    ...(room.turnoverDays > 0
      ? [
          {
            label: "Expected turnover: rows with a problem",
            text: problems("Turnover"),
            meaning: `The Problem column of the sheet ${names.sheets.turnover} says what is wrong with each.`,
            problems: nameOf(names, "Turnover"),
          },
        ]
      : []),
    ...(room.typed
      ? [
          {
            label: "Salaries typed over that do not count",
            text: problems("TypedSalaries"),
            meaning: `On top of the sheet ${names.sheets.grids} is a table that says what is wrong.`,
            problems: nameOf(names, "TypedSalaries"),
          },
        ]
      : []),
  ];
}
