import { toExcel } from "./engine/excel-result";
import {
  MILEAGE as MILEAGE_RULE,
  PROPERTY_CLAIM_CAP,
  TRAVEL_STIPEND,
  TUTORING_RATE,
} from "../agreement/reimbursements";
import { STIPENDS as APPENDIX_C } from "../agreement/stipends";
import * as reimbursements from "../rules/reimbursements";
import * as stipendRules from "../rules/stipends";
import { dateReader } from "./arguments/dates";
import { amountReader, decimalReader, numberReader } from "./arguments/numbers";
import { locationReader, positionAt, positionReader } from "./arguments/position";
import { yesNoReader } from "./arguments/yes-no";
import { define, option, perRow, type Group, type Listing, type Listings } from "./engine/spec";
import * as given from "./arguments/shared";

const unitsReader = decimalReader({ what: "a number of units", min: 0, max: 10_000 });
const schoolsReader = numberReader({ what: "a whole number of schools", min: 0, max: 20, whole: true });
const hoursReader = decimalReader({ what: "a number of hours", min: 0, max: 10_000 });
const milesReader = decimalReader({ what: "a number of miles", min: 0, max: 1_000_000 });

/**
 * The stipend of a position or a share of it; times units where the row says each, per mentee or per hour (R13, R14,
 * R15). Appendix C.
 * @customfunction STIPEND
 * @param location District, GHS, GMS, ESS or the school's name. Cell or range. Appendix C.
 * @param position Position as printed, in any case and punctuation. Cell or range. Appendix C.
 * @param year Fiscal year: {years}. Appendix C.
 * @param [units] Persons, mentees, hours, positions, or the share of a shared stipend (1 if left out); department
 *   heads: teachers. Appendix C.
 * @returns Dollars.
 */
export function stipend(
  location: unknown[][],
  position: unknown[][],
  year: unknown[][],
  units?: unknown[][],
): unknown[][] {
  return toExcel(STIPEND, [location, position, year, units]);
}

const STIPEND = define({
  id: "STIPEND",
  clause: APPENDIX_C,
  readings: ["R13", "R14", "R15"],
  columns: ["money"],
  amount: true,
  args: [
    perRow("location", locationReader),
    perRow("position", positionReader),
    given.year,
    perRow("units", unitsReader, { ifLeftOut: null }),
  ],
  rule: ([location, position, inYear, units], trace) =>
    stipendRules.stipend(positionAt(location, position), inYear, units, trace),
});

const STIPEND_LISTING: Listing = {
  examples: [
    ['STIPEND("GHS","Marching Band","FY15")', "3,260.00"],
    ['STIPEND("GHS","Marching Band","FY15",50%)', "1,630.00"],
    ['STIPEND("District","Mentors","FY14",3)', "1,500.00"],
    ['STIPEND("GHS","Department Heads","FY13",6)', "2,439.13"],
  ],
  everydayWords:
    "coach advisor adviser club band drama yearbook bonus extracurricular mentor department head extra duty",
};

/**
 * The list of a year's stipends: location, position, amount, per, note (R13, R14, R15). Appendix C.
 * @customfunction STIPENDS
 * @param year Fiscal year: {years}. Appendix C.
 * @param [location] Only this location: District, GHS, GMS or ESS. Appendix C.
 * @returns A table with a heading row.
 */
export function stipends(year: unknown[][], location?: unknown[][]): unknown[][] {
  return toExcel(STIPENDS, [year, location]);
}

const STIPENDS = define({
  id: "STIPENDS",
  clause: APPENDIX_C,
  readings: ["R13", "R14", "R15"],
  columns: ["plain", "plain", "money", "plain"],
  shape: "table",
  args: [given.year, option("location", locationReader, { ifLeftOut: null })],
  rule: ([inYear, location]) => [
    ["Location", "Position", "Amount", "Per", "Note"],
    ...stipendRules
      .stipendList(inYear, location)
      .map((row) => [row.location, row.position, row.amount, row.per, row.note]),
  ],
});

const STIPENDS_LISTING: Listing = {
  examples: [['STIPENDS("FY15","ESS")', "10 rows × 5 columns"]],
  everydayWords: "coach advisor adviser club list extracurricular extra duty all positions",
};

/**
 * The year's travel stipend: $250 for two or more schools on a single day, else $0. Article II, Section 5.
 * @customfunction TRAVELSTIPEND
 * @param schools Schools on a single day. Cell or range. Article II, Section 5.
 * @returns Dollars a year.
 */
export function travelStipend(schools: unknown[][]): unknown[][] {
  return toExcel(TRAVELSTIPEND, [schools]);
}

const TRAVELSTIPEND = define({
  id: "TRAVELSTIPEND",
  clause: TRAVEL_STIPEND,
  columns: ["money"],
  amount: true,
  args: [perRow("schools", schoolsReader)],
  rule: ([schools], trace) => reimbursements.travelStipend(schools, trace),
});

const TRAVELSTIPEND_LISTING: Listing = {
  examples: [["TRAVELSTIPEND(2)", "250.00"]],
  everydayWords: "two schools itinerant travel between buildings",
};

/**
 * Home tutoring at $50 an hour. Article XX, Section 13.
 * @customfunction TUTORING
 * @param hours Hours of home tutoring. Cell or range. Article XX, Section 13.
 * @returns Dollars.
 */
export function tutoring(hours: unknown[][]): unknown[][] {
  return toExcel(TUTORING, [hours]);
}

const TUTORING = define({
  id: "TUTORING",
  clause: TUTORING_RATE,
  columns: ["money"],
  amount: true,
  args: [perRow("hours", hoursReader)],
  rule: ([hours], trace) => reimbursements.tutoring(hours, trace),
});

const TUTORING_LISTING: Listing = {
  examples: [["TUTORING(7.5)", "375.00"]],
  everydayWords: "home hourly hour overtime tutor",
};

/**
 * Approved miles at the IRS business rate of the day of the trip. Article XX, Section 14.
 * @customfunction MILEAGE
 * @param miles Miles. Cell or range. Article XX, Section 14.
 * @param date Day of the trip, {days}. Cell or range. Article XX, Section 14.
 * @returns Dollars.
 */
export function mileage(miles: unknown[][], date: unknown[][]): unknown[][] {
  return toExcel(MILEAGE, [miles, date]);
}

const MILEAGE = define({
  id: "MILEAGE",
  clause: MILEAGE_RULE,
  columns: ["money"],
  amount: true,
  args: [perRow("miles", milesReader), perRow("date", dateReader)],
  rule: ([miles, date], trace) => reimbursements.mileage(miles, date, trace),
});

const MILEAGE_LISTING: Listing = {
  examples: [['MILEAGE(120,"2014-03-05")', "67.20"]],
  everydayWords: "gas car driving drive miles IRS travel reimbursement",
};

/**
 * Reimbursement of damaged property: the loss up to $75, or $0 if insured. Article XV, Section 3.
 * @customfunction PROPERTYCLAIM
 * @param loss The loss in dollars. Cell or range. Article XV, Section 3.
 * @param [insured] TRUE if private insurance covers it. FALSE if left out. Article XV, Section 3.
 * @returns Dollars.
 */
export function propertyClaim(loss: unknown[][], insured?: unknown[][]): unknown[][] {
  return toExcel(PROPERTYCLAIM, [loss, insured]);
}

const PROPERTYCLAIM = define({
  id: "PROPERTYCLAIM",
  clause: PROPERTY_CLAIM_CAP,
  columns: ["money"],
  amount: true,
  args: [perRow("loss", amountReader), option("insured", yesNoReader, { ifLeftOut: false })],
  rule: ([loss, insured], trace) => reimbursements.propertyClaim(loss, insured, trace),
});

const PROPERTYCLAIM_LISTING: Listing = {
  examples: [
    ["PROPERTYCLAIM(120)", "75.00"],
    ["PROPERTYCLAIM(120,TRUE)", "0.00"],
  ],
  everydayWords: "stolen damaged clothing glasses broken vandalism",
};

export const STIPEND_GROUP: Group = {
  title: "Stipends and reimbursements",
  functions: [STIPEND, STIPENDS, TRAVELSTIPEND, TUTORING, MILEAGE, PROPERTYCLAIM],
};

export const STIPEND_GROUP_LISTINGS: Listings = {
  STIPEND: STIPEND_LISTING,
  STIPENDS: STIPENDS_LISTING,
  TRAVELSTIPEND: TRAVELSTIPEND_LISTING,
  TUTORING: TUTORING_LISTING,
  MILEAGE: MILEAGE_LISTING,
  PROPERTYCLAIM: PROPERTYCLAIM_LISTING,
};
