import type { Figure } from "../../agreement/figure";
import { type FigureOnDay, figureInYear } from "../../rules/figures";
import type { EvaluationNames } from "./names";

/** A figure of the agreement that is in force in a tracker's school year. */
export function inSchoolYear<T>(figure: Figure<T>, { year }: Pick<EvaluationNames, "year">): FigureOnDay<T> {
  return figureInYear(figure, year + 1);
}
