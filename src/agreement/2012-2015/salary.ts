import {
  COURSE_LIMIT,
  DAILY_RATE,
  DAYS_BETWEEN_PAY_DATES,
  FURTHER_DAYS,
  GUIDANCE_EXTRA_DAYS,
  INSTALLMENTS,
  INSTALLMENTS_A_YEAR,
  LANE_CHANGE_DEADLINES,
  PAY_DATES,
  PER_DIEM,
  PLACEMENT_STEP,
  SCHOOL_YEAR_DAYS,
  SCHOOL_YEAR_INSTALLMENTS,
  SERVICE_CREDIT,
  TEACHER_WORK_YEAR,
} from "../salary";
import { LANE_PLACEMENT, type LaneHeading, printedTable, SALARIES, SCHEDULE_LANES } from "../schedule";
import { FY13 } from "./schedules/fy13";
import { FY14 } from "./schedules/fy14";
import { FY15 } from "./schedules/fy15";

const WORK_YEAR = "Article III, Section 3";
const PAYMENT = "Article II, Section 2";
const LANE_CHANGE = "Article XIII, Section 3";

/** The fifteen lanes of Appendix B: six for a bachelor's, eight for a master's, one for CAGS or a doctorate. */
const LANES: readonly LaneHeading[] = [
  { code: "B0", title: "BA", degree: "bachelor", credits: 0 },
  { code: "B1", title: "B+6", degree: "bachelor", credits: 6 },
  { code: "B2", title: "B+12", degree: "bachelor", credits: 12 },
  { code: "B3", title: "B+18", degree: "bachelor", credits: 18 },
  { code: "B4", title: "B+24", degree: "bachelor", credits: 24 },
  { code: "B5", title: "B+30", degree: "bachelor", credits: 30 },
  { code: "M0", title: "MA", degree: "master", credits: 0 },
  { code: "M1", title: "M+6", degree: "master", credits: 6 },
  { code: "M2", title: "M+12", degree: "master", credits: 12 },
  { code: "M3", title: "M+18", degree: "master", credits: 18 },
  { code: "M4", title: "M+24", degree: "master", credits: 24 },
  { code: "M5", title: "M+30", degree: "master", credits: 30 },
  { code: "M6", title: "M+45", degree: "master", credits: 45 },
  { code: "M7", title: "M+60", degree: "master", credits: 60 },
  { code: "C1", title: "C / D", degree: "doctor", credits: 0 },
];

export const SALARY = [
  // As printed: the parties rounded from figures they did not print, so last year's cell times 1.02 misses about one
  // cell in four by a cent.
  SALARIES.byYear(
    { FY13: printedTable(FY13), FY14: printedTable(FY14), FY15: printedTable(FY15) },
    "dollars a year",
    "Appendix B",
  ),
  SCHEDULE_LANES.is(LANES, "credits", "Appendix B"),
  LANE_PLACEMENT.in(`Appendix B and ${LANE_CHANGE}`),

  SCHOOL_YEAR_DAYS.is(180, "days a year", WORK_YEAR),
  TEACHER_WORK_YEAR.is(184, "days a year", WORK_YEAR, "R5"),
  GUIDANCE_EXTRA_DAYS.is(10, "days a year", WORK_YEAR, "R5"),
  DAILY_RATE.in("Article XII, Section 1.E", "R4"),
  FURTHER_DAYS.in(`${PAYMENT}.C`),
  PER_DIEM.in(`${PAYMENT}.C and Article XII, Section 1.E`),

  INSTALLMENTS.in(PAYMENT, "R11"),
  PAY_DATES.in(`${PAYMENT}.A-B`, "R10"),
  INSTALLMENTS_A_YEAR.is(26, "payments a year", `${PAYMENT}.A`),
  SCHOOL_YEAR_INSTALLMENTS.is(22, "payments a year", `${PAYMENT}.B`),
  DAYS_BETWEEN_PAY_DATES.is(14, "days", `${PAYMENT}.A`, "R31"),

  LANE_CHANGE_DEADLINES.is(
    [
      { papersBy: { month: 9, day: 30 }, movement: { month: 9, day: 1 } },
      { papersBy: { month: 1, day: 31 }, movement: { month: 1, day: 1 } },
    ],
    "month and day",
    LANE_CHANGE,
    "R8",
    "R9",
  ),
  PLACEMENT_STEP.in("Article VI, Sections 1 to 3", "R30"),
  SERVICE_CREDIT.is({ least: 1, most: 2 }, "years", "Article VI, Section 2", "R30"),
  COURSE_LIMIT.is(1, "years", LANE_CHANGE, "R8"),
];
