import { OBSERVATIONS_BEFORE_PTS, OBSERVATIONS_WITH_PTS } from "../../../agreement/evaluation";
import { RATINGS } from "../../../agreement/ratings";
import type { Table } from "../../plan/sheet-plan";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames, yearOfSuffix } from "../names";

/** The key under which the rules of observations know an educator without PTS. */
export const YEAR_OF_PRACTICE = "No PTS, year ";

/** The last year of practice with observations of its own; those after it have as many. */
export function lastYearWithoutPts(suffix: string): number {
  const { value: byYear } = inSchoolYear(OBSERVATIONS_BEFORE_PTS, { year: yearOfSuffix(suffix) });
  return Math.max(...byYear.keys());
}

/** The table of the least numbers of observations. */
export function observationRules(names: EvaluationNames, row: number): Table {
  const before = [...inSchoolYear(OBSERVATIONS_BEFORE_PTS, names).value].map(
    ([year, { announced, unannounced, clause }]) => [YEAR_OF_PRACTICE + year, announced, unannounced, 0, clause],
  );
  const { value: withPts } = inSchoolYear(OBSERVATIONS_WITH_PTS, names);
  const rated = RATINGS.map((rating) => {
    const { announced, unannounced, clause } = withPts[rating];
    return [rating, announced, unannounced, 1, clause];
  });
  return {
    name: nameOf(names, "VisitRules"),
    row,
    column: 1,
    columns: [
      { heading: "Standing" },
      { heading: "Announced" },
      { heading: "Unannounced" },
      { heading: "Long" },
      { heading: "Clause" },
    ],
    rows: [...before, ...rated],
  };
}
