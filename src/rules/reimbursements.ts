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
import { Refusal } from "./refusal";
import type { Working } from "./working";

/** What a dated figure is on a day; NA outside the agreement's term. */
function valueOn<T>(figure: Figure<T>, day: Day, argument: string): T {
  const term = figure.terms.find(({ from, to }) => dayOfIso(from) <= day && day <= dayOfIso(to));
  if (term !== undefined) return term.value;
  const covered = `${dayText(dayOfIso(AGREEMENT.from))} to ${dayText(dayOfIso(AGREEMENT.to))}`;
  throw new Refusal("NA", `${argument}: ${dayText(day)} lies outside the agreement, which covers ${covered}.`);
}

/** A year's stipend for working at more than one school on a single day. Article II, Section 5. */
export function travelStipend(schools: number, working?: Working): Decimal {
  const { clause, value } = TRAVEL_STIPEND;
  const due = schools >= TRAVEL_SCHOOLS.value;
  working?.note(
    due
      ? `${schools} schools on a single day: the stipend is due`
      : "Fewer than two schools on a single day: no stipend",
    due ? value : 0,
    clause,
  );
  return new Decimal(due ? value : 0);
}

/** Home tutoring by the hour. Article XX, Section 13. */
export function tutoring(hours: Decimal, working?: Working): Decimal {
  working?.note("Rate an hour", TUTORING_RATE.value, TUTORING_RATE.clause);
  working?.note("Hours", hours, TUTORING_RATE.clause);
  return hours.times(TUTORING_RATE.value);
}

/** Approved miles at the IRS rate of the day of the trip. Article XX, Section 14. */
export function mileage(miles: Decimal, date: Day, working?: Working): Decimal {
  const rate = valueOn(MILEAGE_RATE, date, "date");
  working?.note(`IRS business rate on ${dayText(date)}, dollars a mile`, rate, MILEAGE_RATE.clause);
  working?.note("Miles", miles, MILEAGE_RATE.clause);
  return miles.times(rate);
}

/** Damaged property: the loss up to the limit, nothing where private insurance covers it. Article XV, Section 3. */
export function propertyClaim(loss: Decimal, insured: boolean, working?: Working): Decimal {
  const { clause, value: cap } = PROPERTY_CLAIM_CAP;
  working?.note("Loss", loss, clause);
  if (insured) working?.note("Covered by private insurance: nothing is due", 0, clause);
  else working?.note("Most that is paid", cap, clause);
  return insured ? new Decimal(0) : least(loss, cap);
}
