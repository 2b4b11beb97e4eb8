import { agreement } from "../../../src/agreement/agreement";
import { AGREEMENT_2012_2015 } from "../../../src/agreement/2012-2015";
import { provisionOf } from "../../../src/agreement/agreement";
import { BLUE_CHOICE_COMMITTEE_SHARE, COMMITTEE_SHARE } from "../../../src/agreement/benefits";
import {
  LONG_OBSERVATIONS_WITH_PTS,
  OBSERVATIONS_BEFORE_PTS,
  OBSERVATIONS_WITH_PTS,
  PLANS,
  PROFICIENT_OR_BETTER,
  YEARS_BEFORE_PTS,
} from "../../../src/agreement/evaluation";
import { MILESTONES } from "../../../src/agreement/evaluation-calendar";
import {
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LAST_HIRE,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
  FIRST_YEAR_SICK_DAYS,
  PERSONAL_DAYS,
  SICK_DAYS,
} from "../../../src/agreement/leave";
import { LONGEVITY_TIERS, SENIORITY } from "../../../src/agreement/longevity";
import { MILEAGE, PROPERTY_CLAIM_CAP } from "../../../src/agreement/reimbursements";
import { DAILY_RATE, FURTHER_DAYS, PER_DIEM, TEACHER_WORK_YEAR } from "../../../src/agreement/salary";
import {
  LANE_PLACEMENT,
  type LaneHeading,
  printedTable,
  SALARIES,
  SCHEDULE_LANES,
} from "../../../src/agreement/schedule";
import { LOCATIONS, printedStipends, STIPENDS } from "../../../src/agreement/stipends";
import { FY16 } from "./fy16";
import { FY17 } from "./fy17";
import { FY18 } from "./fy18";

const before = <T>(figure: Parameters<typeof provisionOf<T>>[1]): T => {
  const value = provisionOf(AGREEMENT_2012_2015, figure)?.dated[0]?.value;
  if (value === undefined) throw new Error(`${figure.name} is not in the agreement before`);
  return value;
};

type Plans = Parameters<typeof PLANS.is>[0];

/** One lane more, M+75, between M+60 and the last. */
const LANES: readonly LaneHeading[] = [
  ...before(SCHEDULE_LANES).slice(0, -1),
  { code: "M8", title: "M+75", degree: "master", credits: 75 },
  ...before(SCHEDULE_LANES).slice(-1),
];

/** Only a few positions; none for FY18, over which the parties are still bargaining. */
const ACTIVITIES = `
GHS | Marching Band | 3400
GHS | Robotics Club | 800
GMS | Detention Supervisor | 25 per hour
North | Art Club | 450 | New school
`;

/**
 * A made-up successor of the agreement, for tests alone: other clause numbers, a schedule with one lane and later one
 * step more, longevity and sick leave changed in substance, half of the articles not there.
 */
export const AGREEMENT_2015_2018 = agreement(
  { name: "2015–2018", from: "2015-07-01", to: "2018-06-30", clause: "Clause 30" },
  [
    SALARIES.byYear(
      { FY16: printedTable(FY16), FY17: printedTable(FY17), FY18: printedTable(FY18) },
      "dollars a year",
      "Schedule 1",
    ),
    SCHEDULE_LANES.is(LANES, "credits", "Schedule 1"),
    LANE_PLACEMENT.in("Schedule 1 and Clause 13"),
    TEACHER_WORK_YEAR.is(186, "days a year", "Clause 3.2"),
    DAILY_RATE.in("Clause 14.7"),
    FURTHER_DAYS.in("Clause 2.9"),
    PER_DIEM.in("Clauses 2.9 and 14.7"),

    STIPENDS.byYear(
      { FY16: printedStipends(ACTIVITIES), FY17: printedStipends(ACTIVITIES) },
      "dollars a position, person, mentee or hour",
      "Schedule 2",
    ),
    LOCATIONS.is(
      { District: "District", GHS: "Gardner High School", GMS: "Gardner Middle School", North: "North School" },
      "names",
      "Schedule 2",
    ),
    MILEAGE.in("Clause 20.3"),
    PROPERTY_CLAIM_CAP.is(100, "dollars a claim", "Clause 15.1"),

    // From four years on, and in one step more.
    LONGEVITY_TIERS.is(
      [
        { years: 4, amount: 300 },
        { years: 12, amount: 1000 },
        { years: 20, amount: 2400 },
      ],
      "years, and dollars a year",
      "Clause 20.1",
    ),

    SENIORITY.in("Clause 8.2"),
    SICK_DAYS.is(14, "days a year", "Clause 14.1"),
    FIRST_YEAR_SICK_DAYS.is(1.4, "days a month", "Clause 14.1"),
    PERSONAL_DAYS.is(4, "days a year", "Clause 14.2"),
    BUY_BACK_FULL_DAYS.is(40, "days", "Clause 14.6"),
    BUY_BACK_SHARE_ABOVE.is(0.5, "of a day's pay", "Clause 14.6"),
    BUY_BACK_LIMIT.is(100, "days", "Clause 14.6"),
    BUY_BACK_LAST_HIRE.is("1993-12-31", "date", "Clause 14.6"),

    // There is no Improvement Plan.
    PLANS.is(
      Object.fromEntries(Object.entries(before(PLANS)).filter(([plan]) => plan !== "improvement")) as Plans,
      "school years",
      "Schedule 3, Part 16",
    ),
    YEARS_BEFORE_PTS.is(4, "school years", "Schedule 3, Part 21"),
    LONG_OBSERVATIONS_WITH_PTS.is(2, "observations a cycle", "Schedule 3, Part 10"),
    OBSERVATIONS_WITH_PTS.is(before(OBSERVATIONS_WITH_PTS), "observations a cycle", "Schedule 3, Part 10"),
    OBSERVATIONS_BEFORE_PTS.is(
      new Map([
        ...before(OBSERVATIONS_BEFORE_PTS),
        [4, { announced: 0, unannounced: 2, clause: "Schedule 3, Part 9" }],
      ]),
      "observations a school year",
      "Schedule 3, Part 9",
    ),
    PROFICIENT_OR_BETTER.is(["Exemplary"], "ratings", "Schedule 3, Part 14"),

    COMMITTEE_SHARE.is(0.7, "of the premium", "Clause 16"),
    BLUE_CHOICE_COMMITTEE_SHARE.is(0.5, "of the premium", "Clause 16"),

    MILESTONES.is(
      {
        ...before(MILESTONES),
        "Formative evidence": { due: { month: 1, day: 20 }, clause: "Schedule 3, Part 12" },
        "Educator plan": { due: { month: 11, day: 8 }, clause: "Schedule 3, Part 8" },
        "Status decision": { due: { month: 6, day: 1 }, clause: "Schedule 3, Part 18" },
      },
      "month and day",
      "Schedule 3, Parts 6 to 20",
    ),
  ],
);
