import { Figure, Rule } from "./figure";

export const TRAVEL_STIPEND = new Figure<number, "dollars a year">("Stipend for more than one school on a single day");
export const TRAVEL_SCHOOLS = new Figure<number, "schools">("Schools on a single day that earn the travel stipend");
export const TUTORING_RATE = new Figure<number, "dollars an hour">("Home tutoring");
export const PROPERTY_CLAIM_CAP = new Figure<number, "dollars a claim">("Most paid for damaged property");
/** At the IRS rate: see irs-mileage.ts. */
export const MILEAGE = new Rule("Mileage");
