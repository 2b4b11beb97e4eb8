import { answer } from "../answer";

/**
 * The stipend of a position, times its units where the row says each, per mentee or per hour (R13, R14, R15). Appendix C.
 * @customfunction STIPEND
 * @param location District, GHS, GMS, ESS or the school's name. Cell or range. Appendix C.
 * @param position Position as printed, in any case and punctuation. Cell or range. Appendix C.
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix C.
 * @param [units] Persons, mentees or hours (1 if left out); for department heads the teachers (0). Appendix C.
 * @returns Dollars.
 */
export function stipend(
  location: unknown[][],
  position: unknown[][],
  year: unknown[][],
  units?: unknown[][],
): unknown[][] {
  return answer("STIPEND", [location, position, year, units]);
}

/**
 * The list of a year's stipends: location, position, amount, per, note (R13, R14, R15). Appendix C.
 * @customfunction STIPENDS
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix C.
 * @param [location] Only this location: District, GHS, GMS or ESS. Appendix C.
 * @returns A table with a heading row.
 */
export function stipends(year: unknown[][], location?: unknown[][]): unknown[][] {
  return answer("STIPENDS", [year, location]);
}

/**
 * The year's travel stipend: 250 for two or more schools on a single day, else 0. Article II, Section 5.
 * @customfunction TRAVELSTIPEND
 * @param schools Schools on a single day. Cell or range. Article II, Section 5.
 * @returns Dollars a year.
 */
export function travelStipend(schools: unknown[][]): unknown[][] {
  return answer("TRAVELSTIPEND", [schools]);
}

/**
 * Home tutoring at 50 dollars an hour. Article XX, Section 13.
 * @customfunction TUTORING
 * @param hours Hours of home tutoring. Cell or range. Article XX, Section 13.
 * @returns Dollars.
 */
export function tutoring(hours: unknown[][]): unknown[][] {
  return answer("TUTORING", [hours]);
}

/**
 * Approved miles at the IRS business rate of the day of the trip. Article XX, Section 14.
 * @customfunction MILEAGE
 * @param miles Miles. Cell or range. Article XX, Section 14.
 * @param date Day of the trip, July 1, 2012 to June 30, 2015. Cell or range. Article XX, Section 14.
 * @returns Dollars.
 */
export function mileage(miles: unknown[][], date: unknown[][]): unknown[][] {
  return answer("MILEAGE", [miles, date]);
}

/**
 * Reimbursement of damaged property: the loss up to 75 dollars, 0 if insured. Article XV, Section 3.
 * @customfunction PROPERTYCLAIM
 * @param loss The loss in dollars. Cell or range. Article XV, Section 3.
 * @param [insured] TRUE if private insurance covers it. FALSE if left out. Article XV, Section 3.
 * @returns Dollars.
 */
export function propertyClaim(loss: unknown[][], insured?: unknown[][]): unknown[][] {
  return answer("PROPERTYCLAIM", [loss, insured]);
}
