import { down } from "./ask";

/** What a blank cell is for an argument: the same whether Excel hands it over as 0, as "" or as null. */
export type Meaning =
  /** Refused, and the argument is named. */
  | "missing"
  | "refused"
  /** The number 0, or No. */
  | 0
  | false
  /** As if the argument were left out. */
  | "left out"
  /** Of what describes the row nothing is left: the answer is blank. */
  | "blank row";

/**
 * An ordinary call of every function, of 2013-14 wherever a year or a day is asked for: each argument, and what a blank
 * cell means in its place. EXPLAIN has the arguments of the function that it explains.
 */
export const ARGUMENTS: Readonly<Record<string, readonly (readonly [unknown, Meaning])[]>> = {
  SALARY: [
    ["M2", "missing"],
    [7, "missing"],
    ["FY14", "missing"],
  ],
  SCHEDULE: [
    ["FY14", "missing"],
    [0.02, 0],
    [100, 0],
  ],
  PROPOSEDSALARY: [
    ["M2", "missing"],
    [7, "missing"],
    [
      [
        ["Step", "M2"],
        [7, 50_000],
      ],
      "missing",
    ],
  ],
  LANE: [
    ["MA", "missing"],
    [27, 0],
  ],
  PLACEMENT: [
    [6, 0],
    [2, 0],
  ],
  PERDIEM: [
    ["M2", "missing"],
    [7, "missing"],
    ["FY14", "missing"],
    [3, 0],
    [194, "left out"],
  ],
  WORKYEAR: [["Teacher", "blank row"]],
  LANECHANGEDATE: [
    ["2013-10-15", "missing"],
    ["2013-06-10", "left out"],
  ],
  LANECHANGEPAY: [
    ["B5", "missing"],
    ["M0", "missing"],
    [5, "missing"],
    ["FY14", "missing"],
    [92, 0],
    [194, "left out"],
  ],
  INSTALLMENTS: [
    [1000, 0],
    [22, "left out"],
  ],
  PAYSCHEDULE: [
    [1000, 0],
    [26, "missing"],
    ["2013-09-13", "missing"],
    ["2014-06-20", "missing"],
  ],
  STIPEND: [
    ["GHS", "missing"],
    ["Marching Band", "missing"],
    ["FY14", "missing"],
    [0.5, "left out"],
  ],
  STIPENDS: [
    ["FY14", "missing"],
    ["GHS", "left out"],
  ],
  TRAVELSTIPEND: [[2, 0]],
  TUTORING: [[3, 0]],
  MILEAGE: [
    [100, 0],
    ["2013-10-01", "missing"],
  ],
  PROPERTYCLAIM: [
    [50, 0],
    [true, false],
  ],
  LONGEVITY: [
    [12, 0],
    ["FY14", "left out"],
  ],
  SERVICE: [
    ["2008-07-01", "missing"],
    ["2014-06-30", "missing"],
    [10, 0],
  ],
  SCHOOLYEARS: [
    ["2008-08-27", "missing"],
    ["2014-06-20", "missing"],
    [1, 0],
  ],
  SENIORITY: [
    ["2008-07-01", "missing"],
    ["2014-06-30", "missing"],
    [10, 0],
  ],
  NOTICEDUE: [
    ["22 payments", "blank row"],
    ["2013-14", "missing"],
  ],
  SICKDAYS: [
    [true, false],
    [4, 0],
  ],
  PERSONALTOSICK: [[1, 0]],
  SICKBALANCE: [
    [84, 0],
    [15, 0],
    [6, 0],
    [1, 0],
    [3, 0],
    [2, 0],
  ],
  SICKBUYBACK: [
    [120, 0],
    ["M5", "missing"],
    [14, "missing"],
    ["FY15", "missing"],
    ["1988-09-01", "missing"],
    [194, "left out"],
    ["DAYS", "left out"],
    [0.5, "refused"],
  ],
  RETIREMENT: [
    ["1999-09-01", "missing"],
    ["1960-05-04", "missing"],
    ["2015-06-30", "missing"],
  ],
  STAYWELL: [
    [3, 0],
    ["M2", "missing"],
    [7, "missing"],
    ["FY14", "missing"],
    ["2004-09-01", "missing"],
    [194, "left out"],
    [0.5, "refused"],
  ],
  SICKBANK: [
    [3, 0],
    [20, 0],
  ],
  WORKERSCOMP: [
    [300, 0],
    [180, 0],
    [12, 0],
    [10, 0],
  ],
  SABBATICAL: [
    ["M2", "missing"],
    [7, "missing"],
    ["FY14", "missing"],
    ["FULL", "missing"],
  ],
  PAYDIFFERENCE: [
    [298.55, 0],
    [50, 0],
  ],
  PREMIUM: [
    [1000, 0],
    ["Blue Choice", "left out"],
    ["COMMITTEE", "left out"],
  ],
  AGENCYFEE: [[800, 0]],
  EARLYRETIREMENT: [
    ["M5", "missing"],
    [14, "missing"],
    ["FY14", "missing"],
  ],
  SCATTERGRAM: [
    ["M2", "missing"],
    [7, "missing"],
    [0.5, "left out"],
    ["FY14", "left out"],
  ],
  PAYROLL: [
    ["M2", "missing"],
    [7, "missing"],
    [0.5, "left out"],
    ["FY14", "missing"],
  ],
  COSTOUT: [
    ["M2", "missing"],
    [7, "missing"],
    [0.5, "left out"],
    ["FY14", "missing"],
    [0.02, 0],
    [false, "refused"],
  ],
  RAISEFOR: [
    ["M2", "missing"],
    [7, "missing"],
    [0.5, "left out"],
    ["FY14", "missing"],
    [2000, 0],
    [false, "refused"],
  ],
  OFFERCOST: [
    [
      [
        ["Year", "Kind"],
        [1, "Step"],
      ],
      "missing",
    ],
    ["M2", "missing"],
    [7, "missing"],
    [0.5, "left out"],
    ["FY14", "missing"],
    ["Schedule", "left out"],
    [10, "left out"],
  ],
  CAREER: [
    ["M2", "missing"],
    [7, "missing"],
    [3, "missing"],
    ["FY14", "missing"],
    [0.02, 0],
  ],
  PLANTYPE: [
    [true, "refused"],
    ["Proficient", "missing"],
    ["Low", "left out"],
    [false, false],
  ],
  OBSERVATIONS: [
    [true, "refused"],
    ["Proficient", "missing"],
  ],
  EVALDUE: [
    ["Educator plan", "blank row"],
    ["2013-14", "missing"],
    [down("2013-10-14"), "left out"],
  ],
  OVERALLALLOWED: [
    ["Proficient", "missing"],
    ["Proficient", "missing"],
    ["Exemplary", "missing"],
  ],
  SCHOOLDAY: [
    ["2013-10-10", "blank row"],
    [5, 0],
    [down("2013-10-14"), "left out"],
  ],
  GRIEVANCEDUE: [
    ["Award", "missing"],
    ["2014-03-03", "blank row"],
    [down("2014-03-04"), "left out"],
  ],
  FMLAWEEKS: [
    ["2014-06-30", "blank row"],
    ["2014-02-03", "missing"],
    [4, "refused"],
  ],
  CLAUSE: [["LONGEVITY", "blank row"]],
  EXPLAIN: [
    ["LONGEVITY", "missing"],
    [5, 0],
    ["FY14", "left out"],
  ],
};
