import * as benefits from "./benefits";
import * as evaluation from "./evaluation";
import * as calendar from "./evaluation-calendar";
import * as familyLeave from "./family-leave";
import type { Figure } from "./figure";
import * as grievance from "./grievance";
import { BACHELOR_CREDITS, MASTER_CREDITS, STEPS } from "./lanes";
import * as leave from "./leave";
import * as longevity from "./longevity";
import * as reimbursements from "./reimbursements";
import * as salary from "./salary";
import { SALARIES } from "./schedules";
import { STIPENDS } from "./stipends";

/** Every figure of the agreement that the rules use, for whoever wants to walk over all of them. */
export const FIGURES: readonly Figure[] = [
  SALARIES,
  BACHELOR_CREDITS,
  MASTER_CREDITS,
  STEPS,
  STIPENDS,
  ...Object.values(salary),
  ...Object.values(reimbursements),
  ...Object.values(longevity),
  ...Object.values(leave),
  ...Object.values(benefits),
  ...Object.values(familyLeave),
  ...Object.values(evaluation),
  ...Object.values(calendar),
  ...Object.values(grievance),
];
