import type { Entry } from "./entry";
import { example } from "./entry";

export const LEAVE_ENTRIES: Readonly<Record<string, Entry>> = {
  SICKDAYS: { readings: ["R23"], examples: [example("SICKDAYS()", "15"), example("SICKDAYS(TRUE,4)", "6")] },
  PERSONALTOSICK: { readings: [], examples: [example("PERSONALTOSICK(1)", "2")] },
  SICKBALANCE: { readings: [], examples: [example("SICKBALANCE(84,15,6,1,3)", "92")] },
  SICKBUYBACK: {
    readings: ["R1", "R2", "R4", "R5"],
    examples: [
      example('SICKBUYBACK(120,"M5",14,"FY15","1988-09-01")', "33,444.53"),
      example('SICKBUYBACK(210,"M5",14,"FY15","1988-09-01",184,"DAYS")', "35,411.85"),
    ],
    columns: ["money"],
  },
  RETIREMENT: { readings: [], examples: [example('RETIREMENT("1999-09-01","1960-05-04","2015-06-30")', "TRUE")] },
  STAYWELL: {
    readings: ["R3", "R4", "R5"],
    examples: [example('STAYWELL(5,"M2",7,"FY14","2004-09-01")', "895.65")],
    columns: ["money"],
  },
  SICKBANK: { readings: [], examples: [example("SICKBANK(3,20)", "TRUE")] },
  WORKERSCOMP: {
    readings: [],
    examples: [example("WORKERSCOMP(300,180,12,10)", "1,440.00 | 4")],
    columns: ["money", "plain"],
  },
  SABBATICAL: {
    readings: [],
    examples: [example('SABBATICAL("M2",7,"FY14","HALF")', "27,466.65")],
    columns: ["money"],
  },
  PAYDIFFERENCE: { readings: [], examples: [example("PAYDIFFERENCE(298.55,50)", "248.55")], columns: ["money"] },
};
