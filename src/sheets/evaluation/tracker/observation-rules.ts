import { OBSERVATIONS_BEFORE_PTS, OBSERVATIONS_WITH_PTS } from "../../../agreement/evaluation";
import { RATINGS } from "../../../agreement/ratings";
import type { Table } from "../../plan/sheet-plan";
import { nameOf, type EvaluationNames } from "../names";

/** The key under which the rules of observations know an educator without PTS. */
export const YEAR_OF_PRACTICE = "No PTS, year ";
export const LAST_YEAR_WITHOUT_PTS = Math.max(...OBSERVATIONS_BEFORE_PTS.value.keys());

/** The table of the least numbers of observations. */
export function observationRules(names: EvaluationNames, row: number): Table {
  const before = [...OBSERVATIONS_BEFORE_PTS.value].map(([year, { announced, unannounced, clause }]) => [
    YEAR_OF_PRACTICE + year,
    announced,
    unannounced,
    0,
    clause,
  ]);
  const rated = RATINGS.map((rating) => {
    const { announced, unannounced, clause } = OBSERVATIONS_WITH_PTS.value[rating];
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
