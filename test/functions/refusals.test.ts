import { evaluate, GROUPS } from "../../src/functions";
import { down, refusal } from "../support/functions/ask";
import { ordinaryCall } from "../support/functions/ordinary-calls";

const LANES =
  "Allowed: B0–B5, M0–M7 or C1, the heading as printed (BA, B+6, … MA, … M+60, C / D), or a degree " +
  "with its credits (MA+30).";
const DATES = 'Give an Excel date, or a text like "2013-09-30" or "9/30/2013".';
const COVERED = "The agreement covers FY13, FY14 and FY15 (July 1, 2012 to June 30, 2015).";
const ROLES =
  'is not a position of Article I, Section 2.A. Write "Guidance counselor" or "School counselor", ' +
  'or "Teacher", "Department head", "Speech pathologist", "Occupational therapist", "School ' +
  'psychologist", "Coordinator" or "Team chair".';
const YEARS = 'Write it like "FY14", 2014, "2013-14" or a date in it.';

test.each([
  // A name that is none: what was given, what is allowed, the nearest name.
  [
    ["SALARY", "M22", 7, "FY14"],
    `#VALUE! lane: "M22" is not a lane. ${LANES} No lane begins at 22 credits: LANE("MA",22) finds the lane.`,
  ],
  [
    ["SALARY", "MA+27", 7, "FY14"],
    `#VALUE! lane: "MA+27" is not a lane. ${LANES} No lane begins at 27 credits: LANE("MA",27) finds the lane.`,
  ],
  [["SALARY", "M-6", 7, "FY14"], `#VALUE! lane: "M-6" is not a lane. ${LANES} Did you mean "M6" or "M+6"?`],
  [["SALARY", "MA6", 7, "FY14"], `#VALUE! lane: "MA6" is not a lane. ${LANES} Did you mean "M6" or "M+6"?`],
  [["SALARY", "M-30", 7, "FY14"], `#VALUE! lane: "M-30" is not a lane. ${LANES} Did you mean "M+30"?`],
  [["SALARY", "M+60/CAGS", 7, "FY14"], `#VALUE! lane: "M+60/CAGS" is not a lane. ${LANES}`],
  [["SALARY", "Mastres", 7, "FY14"], `#VALUE! lane: "Mastres" is not a lane. ${LANES} Did you mean "Master's"?`],
  [["SALARY", "elephant", 7, "FY14"], `#VALUE! lane: "elephant" is not a lane. ${LANES}`],
  [["SALARY", 12, 7, "FY14"], `#VALUE! lane: 12 is not a lane. ${LANES}`],
  [["SALARY", true, 7, "FY14"], `#VALUE! lane: TRUE is not a lane. ${LANES}`],
  [["SALARY", "#DIV/0!", 7, "FY14"], "#VALUE! lane: the cell contains #DIV/0!. Fix that cell first."],
  [
    ["SALARY", { type: "Error", basicValue: "#N/A" }, 7, "FY14"],
    "#VALUE! lane: the cell contains #N/A. Fix that cell first.",
  ],
  // A number out of bounds, or not whole, or none.
  [["SALARY", "M2", 15, "FY14"], "#VALUE! step: 15 is not allowed. Give a whole step from 1 to 14."],
  [["SALARY", "M2", -1, "FY14"], "#VALUE! step: -1 is not allowed. Give a whole step from 1 to 14."],
  [["SALARY", "M2", 7.5, "FY14"], "#VALUE! step: 7.5 is not a whole number. Give a whole step from 1 to 14."],
  [["SALARY", "M2", "seven", "FY14"], '#VALUE! step: "seven" is not a number. Give a whole step from 1 to 14.'],
  [["SALARY", "M2", "0", "FY14"], '#VALUE! step: "0" is not allowed. Give a whole step from 1 to 14.'],
  // A year outside the agreement is a good question without an answer; a year that is none is a bad one.
  [["SALARY", "M2", 7, "FY16"], `#N/A year: "FY16" is FY16. ${COVERED}`],
  [["SALARY", "M2", 7, 2012], `#N/A year: 2012 is FY12. ${COVERED}`],
  [["SALARY", "M2", 7, "2015-16"], `#N/A year: "2015-16" is FY16. ${COVERED}`],
  [["SALARY", "M2", 7, "7/1/2015"], `#N/A year: "7/1/2015" is FY16. ${COVERED}`],
  [["SALARY", "M2", 7, "next year"], `#VALUE! year: "next year" is not a year. ${YEARS}`],
  [["SALARY", "M2", 7, "2013-15"], `#VALUE! year: "2013-15" is not a year. ${YEARS}`],
  [["SALARY", "M2", 7, 14], `#VALUE! year: 14 is not a year. ${YEARS}`],
  // What is missing is named.
  [["SALARY", "", 7, "FY14"], "#VALUE! lane is missing."],
  [["SALARY", "M2", 0, "FY14"], "#VALUE! step is missing."],
  [["SALARY", "M2", 7, null], "#VALUE! year is missing."],
  [["SCHEDULE", ""], "#VALUE! year is missing."],
  [["LANE", "", 27], "#VALUE! degree is missing."],
  // Dates.
  [["LANECHANGEDATE", "yesterday"], `#VALUE! submitted: "yesterday" is not a date. ${DATES}`],
  [["LANECHANGEDATE", "2013-02-29"], `#VALUE! submitted: "2013-02-29" is not a date. ${DATES}`],
  [["LANECHANGEDATE", "13/1/2013"], `#VALUE! submitted: "13/1/2013" is not a date. ${DATES}`],
  [["LANECHANGEDATE", 60], `#VALUE! submitted: 60 is not a date. ${DATES}`],
  [["LANECHANGEDATE", "9999-12-31"], "#VALUE! submitted: this leads to a day beyond Excel's calendar, 1900 to 9999."],
  [["LANECHANGEDATE", 2013], `#VALUE! submitted: 2013 is a year, not a date. ${DATES}`],
  [["LANECHANGEDATE", 1e9], `#VALUE! submitted: 1000000000 is not a date. ${DATES}`],
  [
    ["LANECHANGEDATE", "2013-10-15", "2012-10-14"],
    "#N/A courseEnded: the course ended on October 14, 2012, more than 1 year before the papers came in " +
      "(October 15, 2013), and no longer counts.",
  ],
  [
    ["LANECHANGEDATE", "2013-10-15", "2013-10-16"],
    "#VALUE! courseEnded: the course ended on October 16, 2013, after the papers came in. Give a day up " +
      "to October 15, 2013.",
  ],
  // Degrees and credits.
  [
    ["LANE", "Diploma"],
    `#VALUE! degree: "Diploma" is not a degree of the salary schedule. Give a bachelor's (BA, BS, ` +
      `B.Ed.), a master's (MA, MS, M.Ed., MAT), CAGS or a doctorate (PhD, EdD), with its credits as in ` +
      `MA+30.`,
  ],
  [["LANE", "MA", -6], "#VALUE! credits: -6 is not allowed. Give a number of credits from 0 to 1,000."],
  // Days and money.
  [["PERDIEM", "M2", 7, "FY14", -1], "#VALUE! days: -1 is not allowed. Give a number of days from 0 to 366."],
  [
    ["PERDIEM", "M2", 7, "FY14", 1, "0"],
    '#VALUE! workYear: "0" is not allowed. Give a whole number of days from 1 to 366.',
  ],
  [
    ["LANECHANGEPAY", "B0", "B1", 1, "FY13", 185],
    "#VALUE! daysAtNewLane: 185 is more than the days of the work year, 184. Give 0 to 184.",
  ],
  [["INSTALLMENTS", -1], "#VALUE! amount: -1 is not allowed. Give an amount in dollars from 0 to 1,000,000,000."],
  [["INSTALLMENTS", 100, -1], "#VALUE! count: -1 is not allowed. Give a whole number of payments from 1 to 366."],
  [
    ["INSTALLMENTS", 100, 2.5],
    "#VALUE! count: 2.5 is not a whole number. Give a whole number of payments from 1 to 366.",
  ],
  [
    ["SCHEDULE", "FY14", 2.5],
    "#VALUE! raise: 2.5 is not allowed. Give a fraction from -0.25 to 0.25. 1% is 0.01 or 1%.",
  ],
  [["SCHEDULE", "FY14", 0, -50000], "#VALUE! raise and flat together bring a salary below 0. Give a smaller cut."],
  [
    ["PAYSCHEDULE", 100, 26, "2014-06-21", "2014-06-20"],
    "#VALUE! firstPayDate: June 21, 2014 is after the last school day, June 20, 2014. Give a day up to it.",
  ],
  [
    ["PAYSCHEDULE", down(1, 2), 26, "2013-09-13", "2014-06-20"],
    "#VALUE! amount: PAYSCHEDULE takes a single value here, not a range.",
  ],
  [["WORKYEAR", 184], `#VALUE! role: 184 ${ROLES}`],
  [["WORKYEAR", "TBD"], `#VALUE! role: "TBD" ${ROLES}`],
  [["WORKYEAR", "Guidence counselor"], `#VALUE! role: "Guidence counselor" ${ROLES}`],
  [["WORKYEAR", "School adjustment counselor"], `#VALUE! role: "School adjustment counselor" ${ROLES}`],
  [["WORKYEAR", "Substitute teacher"], `#VALUE! role: "Substitute teacher" ${ROLES}`],
  // Ranges that do not fit.
  [
    ["SALARY", down("M2", "M3", "M4"), down(7, 8), "FY14"],
    "#VALUE! The ranges do not fit together (rows × columns): lane 3 × 1, step 2 × 1. Give ranges of one " +
      "size, or single values.",
  ],
])("%j", ([id, ...args], message) => expect(refusal(String(id), ...args)).toBe(message));

const ARGUMENTS_OF_ALL = GROUPS.flatMap(({ functions }) =>
  functions.flatMap(({ id, args }) => args.map((_, at) => [id, at] as const)),
);

test.each(ARGUMENTS_OF_ALL)("%s, a word that argument %i does not know: the list of what is allowed once", (id, at) => {
  const call = ordinaryCall(id).map((given, place) => (place === at ? "qqqqq" : given));
  const answered = () => JSON.stringify(evaluate(id, call));
  let said: string;
  try {
    said = answered();
  } catch (error) {
    said = String(error);
  }
  expect(said).not.toMatch(/Allowed: Allowed|\.\.(?!\.)(?<!\.\.\.)/);
});

test("a schedule on a sheet that is left out is asked for", () =>
  expect(refusal("PROPOSEDSALARY", "M2", 7, null)).toBe("#VALUE! schedule is missing."));

test("a function that does not exist suggests the nearest", () => {
  expect(refusal("SALERY")).toBe(
    '#VALUE! functionName: "SALERY" is not a function of this add-in. Did you mean "SALARY"?',
  );
});
