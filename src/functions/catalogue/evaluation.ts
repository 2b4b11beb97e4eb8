import type { Entry } from "./entry";
import { example } from "./entry";

export const EVALUATION_ENTRIES: Readonly<Record<string, Entry>> = {
  PLANTYPE: {
    readings: [],
    examples: [
      example('PLANTYPE(TRUE,"Proficient")', "Self-Directed Growth Plan (two-year)"),
      example('PLANTYPE(TRUE,"Needs Improvement")', "Directed Growth Plan"),
      example('PLANTYPE(FALSE,"")', "Developing Educator Plan"),
    ],
  },
  OBSERVATIONS: {
    readings: [],
    examples: [example("OBSERVATIONS(FALSE,1)", "1 | 4"), example('OBSERVATIONS(TRUE,"Proficient")', "0 | 1")],
  },
  EVALDUE: {
    readings: ["R16", "R17", "R18"],
    examples: [
      example('EVALDUE("Educator plan","2013-14")', "November 1, 2013"),
      example('EVALDUE("Formative evidence","FY28")', "January 18, 2028"),
    ],
    columns: ["date"],
  },
  OVERALLALLOWED: {
    readings: [],
    examples: [example('OVERALLALLOWED("Proficient","Proficient","Needs Improvement")', "FALSE")],
  },
  SCHOOLDAY: {
    readings: [],
    examples: [
      example('SCHOOLDAY("2013-10-10",5,"2013-10-14")', "October 18, 2013"),
      example('SCHOOLDAY("2013-11-25",-10,{"2013-11-11","2013-11-28"})', "November 8, 2013"),
    ],
    columns: ["date"],
  },
  GRIEVANCEDUE: {
    readings: ["R20"],
    examples: [example('GRIEVANCEDUE("Award","2014-03-03")', "March 31, 2014")],
    columns: ["date"],
  },
  FMLAWEEKS: {
    readings: [],
    examples: [example('FMLAWEEKS("2014-06-30",{"2014-02-03";"2013-10-07"},{4;2.5})', "5.5")],
  },
};
