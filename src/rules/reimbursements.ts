import type { Figure } from "../agreement/figure";
import { AGREEMENT } from "../agreement/figure";
import {
  MILEAGE_RATE,
  PROPERTY_CLAIM_CAP,
  TRAVEL_SCHOOLS,
  TRAVEL_STIPEND,
  TUTORING_RATE,
} from "../agreement/reimbursements";
import { type Day, dayOfIso, dayText } from "./day";
import { Decimal, least } from "./money";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";

/** What a dated figure is on a day; NA outside the agreement's term. */
function valueOn<T>(figure: Figure<T>, day: Day, argument: string): T {
  const term = figure.terms.find(({ from, to }) => dayOfIso(from) <= day && day <= dayOfIso(to));
  if (term !== undefined) return term.value;
  const covered = `${dayText(dayOfIso(AGREEMENT.from))} to ${dayText(dayOfIso(AGREEMENT.to))}`;
  throw new CalculationError("NA", `${argument}: ${dayText(day)} lies outside the agreement, which covers ${covered}.`);
}

/** A year's stipend for working at more than one school on a single day. Article II, Section 5. */
export function travelStipend(schools: number, trace?: CalculationTrace): Decimal {
  const { clause, value } = TRAVEL_STIPEND;
  const due = schools >= TRAVEL_SCHOOLS.value;
  trace?.note(
    due
      ? `${schools} schools on a single day: the stipend is due`
      : "Fewer than two schools on a single day: no stipend",
    due ? value : 0,
    clause,
  );
  return new Decimal(due ? value : 0);
}

/** Home tutoring by the hour. Article XX, Section 13. */
export function tutoring(hours: Decimal, trace?: CalculationTrace): Decimal {
  trace?.note("Rate an hour", TUTORING_RATE.value, TUTORING_RATE.clause);
  trace?.note("Hours", hours, TUTORING_RATE.clause);
  return hours.times(TUTORING_RATE.value);
}

/** Approved miles at the IRS rate of the day of the trip. Article XX, Section 14. */
export function mileage(miles: Decimal, date: Day, trace?: CalculationTrace): Decimal {
  const rate = valueOn(MILEAGE_RATE, date, "date");
  trace?.note(`IRS business rate on ${dayText(date)}, dollars a mile`, rate, MILEAGE_RATE.clause);
  trace?.note("Miles", miles, MILEAGE_RATE.clause);
  return miles.times(rate);
}

/** Damaged property: the loss up to the limit, nothing where private insurance covers it. Article XV, Section 3. */
export function propertyClaim(loss: Decimal, insured: boolean, trace?: CalculationTrace): Decimal {
  const { clause, value: cap } = PROPERTY_CLAIM_CAP;
  trace?.note("Loss", loss, clause);
  if (insured) trace?.note("Covered by private insurance: nothing is due", 0, clause);
  else trace?.note("Most that is paid", cap, clause);
  return insured ? new Decimal(0) : least(loss, cap);
}
