import {
  AGENCY_FEE_SHARE,
  BLUE_CHOICE_COMMITTEE_SHARE,
  COMMITTEE_SHARE,
  EARLY_RETIREMENT_CONDITIONS,
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../agreement/benefits";
import type { Lane } from "../agreement/lanes";
import type { FiscalYear } from "../agreement/years";
import { noteConditions } from "./conditions";
import { figureAt, figureInForce } from "./figures";
import { Decimal, toCents } from "./money";
import { dollars, percent } from "./number-words";
import { salary } from "./salary";
import type { CalculationTrace } from "./trace";

type Payer = "EMPLOYEE" | "COMMITTEE";

/**
 * A payer's share of an insurance premium. Article XVI, Section 1. The committee's share is rounded to the cent and
 * the employee pays the rest, so that the two add up to the premium exactly.
 */
export function premiumShare(premium: Decimal, blueChoice: boolean, payer: Payer, trace?: CalculationTrace): Decimal {
  const { value: share, clause } = figureInForce(blueChoice ? BLUE_CHOICE_COMMITTEE_SHARE : COMMITTEE_SHARE);
  const total = toCents(premium);
  const committee = toCents(total.times(share));
  trace?.note("Premium", total, clause);
  trace?.note(`Committee's share, ${percent(share)} of ${dollars(total)}`, committee, clause);
  if (payer === "COMMITTEE") return committee;
  trace?.note("The employee pays the rest", total.minus(committee), clause);
  return total.minus(committee);
}

/** Three quarters of the dues (Article XVII; reading R21). */
export function agencyFee(dues: Decimal, trace?: CalculationTrace): Decimal {
  const { clause, value: share } = figureInForce(AGENCY_FEE_SHARE);
  trace?.note("Association dues", dues, clause);
  trace?.note("Share of the dues (R21)", percent(share), clause);
  return dues.times(share);
}

/** The member's half of a year's savings: salary less step 1 of the same lane (Article XIX, Sections 3 and 6; R12). */
export function earlyRetirement(lane: Lane, step: number, year: FiscalYear, trace?: CalculationTrace): Decimal {
  const { value: lowest, clause } = figureAt(EARLY_RETIREMENT_REPLACED_BY, year);
  const savings = new Decimal(salary(lane, step, year, trace)).minus(salary(lane, lowest, year, trace));
  trace?.note("Savings of the year (R12)", savings, clause);
  const share = figureAt(EARLY_RETIREMENT_SHARE, year);
  trace?.note("Member's share", percent(share.value), share.clause);
  const years = figureAt(EARLY_RETIREMENT_YEARS, year);
  trace?.note("Years for which it is shared", years.value, years.clause);
  noteConditions(EARLY_RETIREMENT_CONDITIONS, year, trace);
  return savings.times(share.value);
}
