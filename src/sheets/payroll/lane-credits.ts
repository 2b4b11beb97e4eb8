import { SCHEDULE_LANES } from "../../agreement/schedule";
import { figureInYear } from "../../rules/figures";
import { textInFormula } from "../plan/cells";
import { firstOf } from "../plan/formula-parts";

/** What a lane's code answers, "" for another code. */
const byLane = (lane: string, answers: readonly (readonly [code: string, answer: string])[]) =>
  firstOf(answers.map(([code, answer]) => [`${lane}=${textInFormula(code)}`, answer]));

/** The credits beyond the degree at which a lane begins (headings of Appendix B). */
export const creditsOf = (lane: string, ends: number): string =>
  byLane(
    lane,
    figureInYear(SCHEDULE_LANES, ends).value.map(({ code, credits }) => [code, String(credits)]),
  );

/** The lanes of a degree begin at these credits: the next one above a lane, or what is missing to it. */
export function nextLane(lane: string, credits: string, what: "code" | "missing", ends: number): string {
  const { value: lanes } = figureInYear(SCHEDULE_LANES, ends);
  return byLane(
    lane,
    lanes.flatMap(({ code, degree, credits: from }) => {
      const next = lanes.find((other) => other.degree === degree && other.credits > from);
      if (!next) return [];
      return [[code, what === "code" ? textInFormula(next.code) : `MAX(0,${next.credits}-N(${credits}))`] as const];
    }),
  );
}
