import { PROFICIENT_OR_BETTER } from "../../agreement/evaluation";
import { RATINGS, type Rating } from "../../agreement/ratings";
import { textInFormula } from "../plan/cells";
import { and, not, or } from "../plan/formula-parts";
import { inSchoolYear } from "./in-school-year";
import type { EvaluationNames } from "./names";

/** Formulas about ratings in cells, as the agreement of the school year has them. */
export function proficiency(names: Pick<EvaluationNames, "year">) {
  const { value: enough } = inSchoolYear(PROFICIENT_OR_BETTER, names);
  const isOneOf = (cell: string, ratings: readonly Rating[]) =>
    or(...ratings.map((rating) => `${cell}=${textInFormula(rating)}`));
  /** Whether a rating is Proficient or better. */
  const reached = (cell: string) => isOneOf(cell, enough);
  return {
    reached,
    /** Whether an overall rating is not allowed beside those of Standards I and II (Section 14.F). */
    refused: (overall: string, first: string, second: string) =>
      and(reached(overall), not(and(reached(first), reached(second)))),
    /** Whether there is a rating, and it is below that. */
    missed: (cell: string) =>
      isOneOf(
        cell,
        RATINGS.filter((rating) => !enough.includes(rating)),
      ),
  };
}
