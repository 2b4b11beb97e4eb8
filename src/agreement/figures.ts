import type { Figure } from "./figure";
import * as salary from "./salary";
import { SALARIES } from "./schedules";

/** Every figure of the agreement that the rules use, for whoever wants to walk over all of them. */
export const FIGURES: readonly Figure[] = [SALARIES, ...Object.values(salary)];
