import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { YearDates } from "../../../src/sheets/budget/options";
import { serial } from "../../../src/sheets/plan/serial";
import type { StaffHeading, StaffRow } from "../../../src/sheets/staff/staff-columns";

/**
 * A person's year in whole cents, worked out day by day from the agreement's text and the second transcription of
 * Appendix B: without the sheets' formulas, the rules' code or their data.
 */

const APPENDIX_B = join(__dirname, "../../agreement/appendix-b-salaries.csv");
const [HEADINGS = [], ...LINES] = readFileSync(APPENDIX_B, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.trim().split(","));
/** Salaries in cents by year, step and lane, such as "2014 7 M2". */
const SALARIES = new Map(
  LINES.flatMap(([year = "", step = "", ...amounts]) =>
    amounts.map((amount, at) => [
      `20${year.slice(2)} ${step} ${String(HEADINGS[at + 2])}`,
      Math.round(Number(amount) * 100),
    ]),
  ),
);

const LAST_PRINTED = 2015;
const TOP_STEP = 14;
const [TEACHER_DAYS, COUNSELOR_DAYS] = [184, 194] as const;
/** Article XX, Section 12: after so many school years, so many dollars. */
const LONGEVITY = [
  [35, 3250],
  [30, 2750],
  [25, 2250],
  [20, 1750],
  [15, 1250],
  [10, 750],
  [5, 250],
] as const;
const STAY_WELL = { days: 3, hiredFrom: serial(1994, 1, 1) } as const;

export interface YearByHand {
  readonly Salary: number;
  readonly Longevity: number;
  readonly "Stay-well": number;
  readonly Total: number;
}

/** A quotient to the next whole number, a half up; all are whole numbers far below 2^53. */
const half = (over: number, under: number) => Math.floor((2 * over + under) / (2 * under));
const isWeekday = (day: number) => ![0, 1].includes(day % 7);

function salary(lane: string, step: number, ends: number, raisePercent: number): number {
  const printed = SALARIES.get(`${Math.min(ends, LAST_PRINTED)} ${Math.min(step, TOP_STEP)} ${lane}`);
  if (printed === undefined) throw new Error(`Appendix B has no ${lane} ${step}`);
  let cents = printed;
  for (let year = LAST_PRINTED; year < ends; year += 1) cents = half(cents * (100 + raisePercent), 100);
  return cents;
}

/** The year in which service began that counts: from October on it is the next (reading R6). */
function firstSchoolYear(start: number, yearsAway: number): number {
  const day = new Date((start - serial(1970, 1, 1)) * 86_400_000);
  return day.getUTCFullYear() + (day.getUTCMonth() >= 9 ? 1 : 0) + yearsAway;
}

/** What a person costs in a year, in dollars; without stipends, further days and lane changes. */
export function yearByHand(person: StaffRow, year: YearDates, firstYear: number, raisePercent = 0): YearByHand {
  const number = (heading: StaffHeading) => Number(person[heading] ?? 0);
  const work = person.Role === "Guidance counselor" ? COUNSELOR_DAYS : TEACHER_DAYS;
  const hundredths = Math.round(number("FTE") * 100);
  const rate = salary(String(person.Lane), number("Step") + year.ends - firstYear, year.ends, raisePercent);
  const ends = number("Ends") || Infinity;
  let [days, worked] = [0, 0];
  for (let day = year.firstDay; days < work; day += 1) {
    if (!isWeekday(day)) continue;
    days += 1;
    const onLeave = number("Leave from") > 0 && day >= number("Leave from") && day <= number("Leave to");
    if (day >= number("Starts") && (day <= ends || ends >= year.lastDay) && !onLeave) worked += 1;
  }
  const isThere = ends >= year.lastDay;
  const years = year.ends - firstSchoolYear(number("Service start") || number("Hire date"), number("Years away"));
  const reached = LONGEVITY.find(([after]) => years >= after)?.[1] ?? 0;
  const sells = person["Stay-well"] === "Yes" && number("Hire date") >= STAY_WELL.hiredFrom;
  const pay = half(hundredths * rate * worked, 100 * work);
  const longevity = isThere ? reached * 100 : 0;
  const stayWell = isThere && sells ? half(hundredths * rate * STAY_WELL.days, 100 * work) : 0;
  return {
    Salary: pay / 100,
    Longevity: longevity / 100,
    "Stay-well": stayWell / 100,
    Total: (pay + longevity + stayWell) / 100,
  };
}
