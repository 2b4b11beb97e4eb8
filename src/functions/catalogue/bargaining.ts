import type { Entry } from "./entry";
import { example } from "./entry";

/** A staff of three: two at M2 step 7, half a post at the top of B0. */
const STAFF = '{"M2";"M2";"B0"},{7;7;14},{1;1;0.5}';

export const BARGAINING_ENTRIES: Readonly<Record<string, Entry>> = {
  SCATTERGRAM: {
    readings: [],
    examples: [
      example(
        'SCATTERGRAM({"B1";"B1";"B3"},{2;2;3},{1;1;0.5})',
        "16 rows × 17 columns: 2 FTE at B1 step 2, 0.5 at B3 step 3, 2.5 in all",
      ),
    ],
  },
  PAYROLL: {
    readings: [],
    examples: [
      example(`PAYROLL(${STAFF},"FY14")`, "142,927.25"),
      example('PAYROLL({"B0","M2"},{7;8},{0,1;0,2.5},GARDNER.SCHEDULE("FY14",0.02))', "200,233.72"),
    ],
    columns: ["money"],
  },
  COSTOUT: {
    readings: [],
    examples: [
      example(
        `COSTOUT(${STAFF},"FY14",{0.02,0.015})`,
        "4 rows × 8 columns: FY15 costs 6,156.02 more, 3,232.82 of it for steps and 2,923.20 for the raise; FY16 another 5,590.95",
      ),
    ],
    columns: ["plain", "plain", "money", "money", "money", "money", "percent", "money"],
  },
  RAISEFOR: {
    readings: [],
    examples: [
      example(`RAISEFOR(${STAFF},"FY14",6156.02)`, "2.00%"),
      example(`RAISEFOR(${STAFF},"FY14",3000)`, "-0.1593%"),
    ],
    columns: ["percent"],
  },
  CAREER: {
    readings: [],
    examples: [
      example('CAREER("M2",7,3,"FY14")', "169,652.87"),
      example('CAREER("M2",13,3,"FY14",0.02)', "208,310.69"),
    ],
    columns: ["money"],
  },
};
