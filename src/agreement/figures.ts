import * as evaluation from "./evaluation";
import * as calendar from "./evaluation-calendar";
import * as familyLeave from "./family-leave";
import type { Figure } from "./figure";
import * as grievance from "./grievance";
import * as salary from "./salary";
import { SALARIES } from "./schedules";

/** Every figure of the agreement that the rules use, for whoever wants to walk over all of them. */
export const FIGURES: readonly Figure[] = [
  SALARIES,
  ...Object.values(salary),
  ...Object.values(familyLeave),
  ...Object.values(evaluation),
  ...Object.values(calendar),
  ...Object.values(grievance),
];
