import { YEARS_BEFORE_PTS } from "../../agreement/evaluation";
import { LANES, type Lane } from "../../agreement/lanes";
import type { Impact, Rating } from "../../agreement/ratings";
import { SALARIES } from "../../agreement/schedule";
import { type FiscalYear, YEARS } from "../../agreement/years";
import { figureAt, figureInYear } from "../../rules/figures";
import { Decimal, toCents } from "../../rules/money";
import { salary } from "../../rules/salary";
import { serial } from "../plan/serial";
import { GUIDANCE_COUNSELOR, type StaffRow } from "./staff-columns";

export const SAMPLE_SIZE = 170;

/** Things with how many of a hundred people have them; the hundreds are filled in order. */
type Shares<T> = readonly (readonly [T, number])[];

/** What the person at this place among a hundred has. */
function shareAt<T>(shares: Shares<T>, place: number): T {
  let upTo = 0;
  for (const [thing, hundredths] of shares) {
    upTo += hundredths;
    if (place < upTo) return thing;
  }
  throw new Error("the shares add up to 100");
}

/** Years worked in Gardner before this one: a fifth are new, two fifths are at the top. */
const YEARS_HERE: Shares<number> = [
  [0, 7],
  [1, 6],
  [2, 6],
  [3, 5],
  [4, 5],
  [5, 4],
  [6, 4],
  [7, 4],
  [8, 4],
  [9, 3],
  [10, 4],
  [11, 3],
  [12, 4],
  [14, 8],
  [16, 7],
  [18, 7],
  [21, 6],
  [25, 6],
  [29, 4],
  [34, 3],
];
const YEARS_TAUGHT_BEFORE: Shares<number> = [
  [0, 62],
  [1, 10],
  [2, 10],
  [4, 8],
  [6, 6],
  [9, 4],
];
/** A master's degree is needed for the professional license, so few long in service are without one. */
const LANES_OF_NEW: Shares<string> = [
  ["B0", 36],
  ["B1", 6],
  ["B2", 6],
  ["B4", 4],
  ["B5", 4],
  ["M0", 32],
  ["M1", 6],
  ["M2", 4],
  ["M5", 2],
];
const LANES_OF_OTHERS: Shares<string> = [
  ["B0", 4],
  ["B3", 2],
  ["B5", 6],
  ["M0", 22],
  ["M1", 8],
  ["M2", 12],
  ["M3", 8],
  ["M4", 6],
  ["M5", 16],
  ["M6", 7],
  ["M7", 5],
  ["C1", 4],
];
const RATED: Shares<Rating> = [
  ["Proficient", 78],
  ["Exemplary", 12],
  ["Needs Improvement", 8],
  ["Unsatisfactory", 2],
];
const IMPACT: Shares<Impact | null> = [
  [null, 50],
  ["Moderate", 36],
  ["High", 10],
  ["Low", 4],
];

interface Job {
  readonly position: string;
  readonly role: string;
  readonly certification: string;
}
const TEACHERS: readonly Job[] = [
  { position: "Grade 2 Teacher", role: "Teacher", certification: "Elementary 1-6" },
  { position: "Mathematics Teacher", role: "Teacher", certification: "Mathematics 8-12" },
  { position: "English Teacher", role: "Teacher", certification: "English 8-12" },
  { position: "Grade 5 Teacher", role: "Teacher", certification: "Elementary 1-6" },
  { position: "Special Education Teacher", role: "Teacher", certification: "Moderate Disabilities PreK-8" },
  { position: "Science Teacher", role: "Teacher", certification: "General Science 5-8" },
  { position: "History Teacher", role: "Teacher", certification: "History 8-12" },
  { position: "Reading Specialist", role: "Teacher", certification: "Reading" },
  { position: "Art Teacher", role: "Teacher", certification: "Visual Art PreK-8" },
  { position: "Physical Education Teacher", role: "Teacher", certification: "Physical Education PreK-8" },
];
/** Those who are not classroom teachers, by their place in the list. */
const OTHERS: ReadonlyMap<number, Job> = new Map([
  ...[6, 34, 62, 90, 118].map(
    (at) =>
      [at, { position: GUIDANCE_COUNSELOR, role: GUIDANCE_COUNSELOR, certification: "School Counselor" }] as const,
  ),
  ...[13, 97].map((at) => [at, { position: "School Nurse", role: "Nurse", certification: "School Nurse" }] as const),
  ...[20, 104].map((at) => [at, { position: "Librarian", role: "Librarian", certification: "Library" }] as const),
  ...[27, 111].map(
    (at) =>
      [
        at,
        { position: "School Psychologist", role: "School psychologist", certification: "School Psychologist" },
      ] as const,
  ),
  ...[41, 125].map(
    (at) =>
      [
        at,
        { position: "Speech Pathologist", role: "Speech pathologist", certification: "Speech, Language and Hearing" },
      ] as const,
  ),
  [48, { position: "Science Department Head", role: "Department head", certification: "General Science 5-8" }],
  [132, { position: "Team Chair", role: "Team chair", certification: "Moderate Disabilities 5-12" }],
]);

const SCHOOLS = [
  "Gardner High School",
  "Gardner Middle School",
  "Elm Street School",
  "Waterford Street School",
] as const;
const PART_TIME: ReadonlyMap<number, number> = new Map([
  [9, 0.5],
  [29, 0.6],
  [58, 0.8],
  [76, 0.4],
  [97, 0.5],
  [125, 0.6],
  [139, 0.5],
  [158, 0.2],
]);
/** One starts in January, one leaves in December, one is on unpaid leave from January to March. */
const STARTS_IN_JANUARY = 17;
const LEAVES_IN_DECEMBER = 23;
const ON_LEAVE = 50;

const digits = (value: number, length: number) => String(value).padStart(length, "0");

/** Places among a hundred spread evenly, and for each prime without regard to the others: Richtmyer's sequence. */
const placeOf = (at: number, prime: number) => (((at + 1) * Math.sqrt(prime)) % 1) * 100;

function laneOf(code: string): Lane {
  const lane = LANES.find((one) => one.code === code);
  if (lane === undefined) throw new Error(`no lane ${code}`);
  return lane;
}

function degreeOf({ degree }: Lane, at: number): string {
  if (degree === "doctor") return at % 2 === 0 ? "CAGS" : "Doctorate";
  return degree === "master" ? "Master's" : "Bachelor's";
}

/** What is known of a person from the lane and the time in Gardner on. */
function career(at: number, year: FiscalYear): StaffRow {
  const begins = year.ends - 1;
  const late = at === STARTS_IN_JANUARY;
  const here = late ? 0 : shareAt(YEARS_HERE, placeOf(at, 2));
  const before = shareAt(YEARS_TAUGHT_BEFORE, placeOf(at, 3));
  const lane = laneOf(shareAt(here + before < 5 ? LANES_OF_NEW : LANES_OF_OTHERS, placeOf(at, 5)));
  const step = Math.min(figureAt(SALARIES, year).value.rows.length, here + before + 1);
  const fte = PART_TIME.get(at) ?? 1;
  const hired = late ? serial(year.ends, 1, 6) : serial(begins - here, 8, 20 + (at % 9));
  return {
    Degree: degreeOf(lane, at),
    Credits: lane.credits,
    Lane: lane.code,
    Step: step,
    FTE: fte,
    "Hire date": hired,
    "Years taught": before,
    "Birth date": serial(begins - here - before - 24 - (at % 6), 1 + (at % 12), 1 + (at % 28)),
    "Retirement member since": serial(begins - here - before, 9, 1),
    "Stay-well": begins - here > 1993 && at % 3 === 0 ? "Yes" : "No",
    "Sick days": here === 0 ? 6 : Math.min(15 + here * 8, 260) - (at % 5),
    "Personal days used": at % 4,
    "Salary on file": toCents(new Decimal(salary(lane, step, year)).times(fte)).toNumber(),
    ...evaluated(at, here, year),
  };
}

/** What evaluation goes by. */
function evaluated(at: number, here: number, { ends }: FiscalYear): StaffRow {
  if (here < figureInYear(YEARS_BEFORE_PTS, ends).value) {
    const rating = at % 5 === 0 ? "Needs Improvement" : "Proficient";
    return { PTS: "No", "Year without PTS": here + 1, ...(here > 0 ? { "Overall rating": rating } : {}) };
  }
  const impact = shareAt(IMPACT, placeOf(at, 7));
  return {
    PTS: "Yes",
    "Overall rating": shareAt(RATED, placeOf(at, 11)),
    ...(impact === null ? {} : { Impact: impact }),
    ...(at === 10 || at === 80 ? { "New assignment": "Yes" } : {}),
  };
}

function onTheWay(at: number, { ends }: FiscalYear): StaffRow {
  if (at === STARTS_IN_JANUARY) return { Starts: serial(ends, 1, 6) };
  if (at === LEAVES_IN_DECEMBER) return { Ends: serial(ends - 1, 12, 20) };
  return at === ON_LEAVE ? { "Leave from": serial(ends, 1, 6), "Leave to": serial(ends, 3, 28) } : {};
}

/**
 * Invented staff of a district of Gardner's size, by number: lanes, steps, part-time posts and years of service as they
 * are found in one. The same at every call, and nothing is wrong with it.
 * @param year whose schedule pays them, and at whose beginning they are listed; the last covered one if left out
 */
export function sampleStaff(year: FiscalYear | undefined = YEARS.at(-1)): readonly StaffRow[] {
  if (year === undefined) throw new Error("no agreement covers a year");
  return Array.from({ length: SAMPLE_SIZE }, (_, at) => {
    const school = at % SCHOOLS.length;
    const job = OTHERS.get(at) ?? TEACHERS[at % TEACHERS.length];
    const number = digits(at + 1, 3);
    return {
      Id: `1${number}`,
      Name: `Teacher ${number}`,
      School: SCHOOLS[school] ?? "",
      ...(job ? { Position: job.position, Role: job.role, Certification: job.certification } : {}),
      ...career(at, year),
      ...onTheWay(at, year),
      "Primary evaluator": `Evaluator ${digits(school * 2 + 1 + (at % 2), 2)}`,
      ...(at % 6 === 1 ? { "Supervising evaluator": `Evaluator ${digits(9 + (at % 2), 2)}` } : {}),
      Account: `${OTHERS.has(at) ? 2700 : 2305}-${school + 1}`,
      "Insurance plan": at % 4 === 0 ? "Blue Choice" : "City HMO",
      "Insurance tier": at % 3 === 0 ? "Individual" : "Family",
      Dues: at % 10 === 9 ? "Agency fee" : "Dues",
    };
  });
}
