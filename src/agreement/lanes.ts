import { standing } from "./figure";

/** A column of the salary schedule. `index` is its place from left to right. */
export interface Lane {
  readonly code: string;
  /** The heading as printed under "Step". */
  readonly title: string;
  readonly index: number;
  readonly degree: Degree;
  /** Credits beyond the degree from which the lane applies. */
  readonly credits: number;
}

export type Degree = "bachelor" | "master" | "doctor";

/** Credits beyond the degree at which a lane begins, as the headings of the schedule count them. */
export const BACHELOR_CREDITS = standing(
  "Credits of the bachelor's lanes",
  [0, 6, 12, 18, 24, 30],
  "credits",
  "Appendix B",
);
export const MASTER_CREDITS = standing(
  "Credits of the master's lanes",
  [0, 6, 12, 18, 24, 30, 45, 60],
  "credits",
  "Appendix B",
);

function column(letter: "B" | "M", degree: Degree, credits: number, place: number, index: number): Lane {
  return {
    code: `${letter}${place}`,
    title: credits === 0 ? `${letter}A` : `${letter}+${credits}`,
    index,
    degree,
    credits,
  };
}

/** The fifteen lanes of Appendix B: B0-B5 (bachelor's), M0-M7 (master's), C1 (CAGS or doctorate, printed "C / D"). */
export const LANES: readonly Lane[] = [
  ...BACHELOR_CREDITS.value.map((credits, place) => column("B", "bachelor", credits, place, place)),
  ...MASTER_CREDITS.value.map((credits, place) =>
    column("M", "master", credits, place, BACHELOR_CREDITS.value.length + place),
  ),
  { code: "C1", title: "C / D", index: 14, degree: "doctor", credits: 0 },
];

/** Other names of the last lane, whose printed heading abbreviates them. */
export const OTHER_LANE_NAMES: Readonly<Record<string, string>> = { CAGS: "C1", DOCTORATE: "C1" };

/** The steps of every lane; nobody moves beyond the last. */
export const STEPS = standing("Steps of every lane", { first: 1, last: 14 }, "steps", "Appendix B");
export const FIRST_STEP = STEPS.value.first;
export const LAST_STEP = STEPS.value.last;
