import {
  LONG_OBSERVATIONS_WITH_PTS,
  OBSERVATIONS_BEFORE_PTS,
  OBSERVATIONS_WITH_PTS,
} from "../../../agreement/evaluation";
import { RATINGS } from "../../../agreement/ratings";
import type { Table } from "../../plan/sheet-plan";
import { inSchoolYear } from "../in-school-year";
import { nameOf, yearOfSuffix, type EvaluationNames } from "../names";

/** The status under which the rules of observations know an educator without PTS: this and the year. */
export const YEAR_WITHOUT_PTS = "No PTS, year ";

/** The last year without PTS that has a number of observations of its own; those after it have as many. */
export function lastYearWithoutPts({ suffix }: Pick<EvaluationNames, "suffix">): number {
  const { value: byYear } = inSchoolYear(OBSERVATIONS_BEFORE_PTS, { year: yearOfSuffix(suffix) });
  return Math.max(...byYear.keys());
}

/** The kinds of observations that are counted; one of thirty minutes may be either of the other two. */
export const OBSERVATION_KINDS = ["Announced", "Unannounced", "Thirty-minute"] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** The table of the least numbers of observations. */
export function observationRules(names: EvaluationNames, row: number, column: number): Table {
  const before = [...inSchoolYear(OBSERVATIONS_BEFORE_PTS, names).value].map(
    ([year, { announced, unannounced, clause }]) => [YEAR_WITHOUT_PTS + year, announced, unannounced, 0, clause],
  );
  const { value: withPts } = inSchoolYear(OBSERVATIONS_WITH_PTS, names);
  const { value: long } = inSchoolYear(LONG_OBSERVATIONS_WITH_PTS, names);
  const rated = RATINGS.map((rating) => {
    const { announced, unannounced, clause } = withPts[rating];
    return [rating, announced, unannounced, long, clause];
  });
  return {
    name: nameOf(names, "ObservationRules"),
    row,
    column,
    columns: [
      { heading: "Status", formerly: "Standing" },
      { heading: "Announced" },
      { heading: "Unannounced" },
      { heading: "Thirty-minute", formerly: "Long" },
      { heading: "Clause" },
    ],
    rows: [...before, ...rated],
  };
}
