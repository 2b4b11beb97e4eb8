import { IRS_MILEAGE } from "../agreement/irs-mileage";
import {
  MILEAGE,
  PROPERTY_CLAIM_CAP,
  TRAVEL_SCHOOLS,
  TRAVEL_STIPEND,
  TUTORING_RATE,
} from "../agreement/reimbursements";
import { type Day, dayOfIso, dayText } from "./day";
import { figureAt, figureInForce } from "./figures";
import { Decimal } from "./money";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";
import { listed } from "./words";

/** The IRS rate for business miles on a day. */
function irsRate(date: Day): number {
  const rate = IRS_MILEAGE.find(({ from, to }) => dayOfIso(from) <= date && date <= dayOfIso(to));
  if (rate !== undefined) return rate.value;
  throw new CalculationError(
    "NA",
    `date: the IRS mileage rate of ${dayText(date)} is not in this add-in. It has the rates of ${ratesKnown()}.`,
  );
}

function ratesKnown(): string {
  return listed(IRS_MILEAGE.map(({ from, to }) => `${dayText(dayOfIso(from))} to ${dayText(dayOfIso(to))}`));
}

/** A year's stipend for working at more than one school on a single day. Article II, Section 5. */
export function travelStipend(schools: number, trace?: CalculationTrace): Decimal {
  const { clause, value } = figureInForce(TRAVEL_STIPEND);
  const { value: schoolsForIt } = figureInForce(TRAVEL_SCHOOLS);
  const due = schools >= schoolsForIt;
  trace?.note(
    due
      ? `${schools} schools on a single day: the stipend is due`
      : `Fewer than ${schoolsForIt} schools on a single day: no stipend`,
    due ? value : 0,
    clause,
  );
  return new Decimal(due ? value : 0);
}

/** Home tutoring by the hour. Article XX, Section 13. */
export function tutoring(hours: Decimal, trace?: CalculationTrace): Decimal {
  const { clause, value: rate } = figureInForce(TUTORING_RATE);
  trace?.note("Rate an hour", rate, clause);
  trace?.note("Hours", hours, clause);
  return hours.times(rate);
}

/** Approved miles at the IRS rate of the day of the trip. Article XX, Section 14. */
export function mileage(miles: Decimal, date: Day, trace?: CalculationTrace): Decimal {
  const { clause } = figureAt(MILEAGE, date);
  const rate = irsRate(date);
  trace?.note(`IRS business rate on ${dayText(date)}, dollars a mile`, rate, clause);
  trace?.note("Miles", miles, clause);
  return miles.times(rate);
}

/** Damaged property: the loss up to the limit, nothing where private insurance covers it. Article XV, Section 3. */
export function propertyClaim(loss: Decimal, insured: boolean, trace?: CalculationTrace): Decimal {
  const { clause, value: cap } = figureInForce(PROPERTY_CLAIM_CAP);
  trace?.note("Loss", loss, clause);
  if (insured) trace?.note("Covered by private insurance: nothing is due", 0, clause);
  else trace?.note("Most that is paid", cap, clause);
  return insured ? new Decimal(0) : Decimal.min(loss, cap);
}
