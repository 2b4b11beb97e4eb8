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

const BACHELOR_CREDITS = [0, 6, 12, 18, 24, 30];
const MASTER_CREDITS = [0, 6, 12, 18, 24, 30, 45, 60];

function column(letter: "B" | "M", degree: Degree, credits: number, place: number, index: number): Lane {
  return { code: `${letter}${place}`, title: credits === 0 ? `${letter}A` : `${letter}+${credits}`, index, degree, credits };
}

/** The fifteen lanes of Appendix B: B0-B5 (bachelor's), M0-M7 (master's), C1 (CAGS or doctorate, printed "C / D"). */
export const LANES: readonly Lane[] = [
  ...BACHELOR_CREDITS.map((credits, place) => column("B", "bachelor", credits, place, place)),
  ...MASTER_CREDITS.map((credits, place) => column("M", "master", credits, place, BACHELOR_CREDITS.length + place)),
  { code: "C1", title: "C / D", index: 14, degree: "doctor", credits: 0 },
];

/** Other names of the last lane, whose printed heading abbreviates them. */
export const OTHER_LANE_NAMES: Readonly<Record<string, string>> = { CAGS: "C1", DOCTORATE: "C1" };

/** The steps of every lane: the first is paid at entry, nobody moves beyond the last. */
export const FIRST_STEP = 1;
export const LAST_STEP = 14;
