import type { Entry } from "./entry";
import { example } from "./entry";

export const SALARY_ENTRIES: Readonly<Record<string, Entry>> = {
  SALARY: {
    readings: [],
    examples: [example('SALARY("M2",7,"FY14")', "54,933.30"), example('SALARY("C / D",14,2015)', "74,834.20")],
    columns: ["money"],
  },
  SCHEDULE: {
    readings: [],
    examples: [
      example('SCHEDULE("FY15")', "15 rows × 16 columns"),
      example('SCHEDULE("FY15",0.025)', "15 rows × 16 columns, every salary 2.5 % up: B0 step 1 is 43,505.84"),
    ],
    columns: ["plain", "money"],
  },
  PROPOSEDSALARY: {
    readings: [],
    examples: [example('PROPOSEDSALARY("M2",7,GARDNER.SCHEDULE("FY14",0,100))', "55,033.30")],
    columns: ["money"],
  },
  LANE: { readings: [], examples: [example('LANE("MA",27)', "M4"), example('LANE("PhD")', "C1")] },
  PERDIEM: {
    readings: ["R4", "R5"],
    examples: [example('PERDIEM("M2",7,"FY14")', "298.55"), example('PERDIEM("M2",7,"FY14",10,194)', "2,831.61")],
    columns: ["money"],
  },
  WORKYEAR: {
    readings: ["R5"],
    examples: [example('WORKYEAR("Guidance counselor")', "194"), example("WORKYEAR()", "184")],
  },
  LANECHANGEDATE: {
    readings: ["R8"],
    examples: [example('LANECHANGEDATE("2013-10-15","2013-06-10")', "January 1, 2014")],
    columns: ["date"],
  },
  LANECHANGEPAY: {
    readings: ["R4", "R9"],
    examples: [example('LANECHANGEPAY("B5","M0",5,"FY14",92)', "50,516.46")],
    columns: ["money"],
  },
  INSTALLMENTS: {
    readings: ["R11"],
    examples: [example("INSTALLMENTS(54933.30)", "25 × 2,112.82, then 2,112.80")],
    columns: ["money"],
  },
  PAYSCHEDULE: {
    readings: ["R10", "R11"],
    examples: [example('PAYSCHEDULE(54933.30,26,"2013-09-13","2014-06-20")', "26 rows, the last six on June 20, 2014")],
    columns: ["plain", "date", "money"],
  },
};
