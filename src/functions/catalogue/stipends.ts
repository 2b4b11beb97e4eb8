import type { Entry } from "./entry";
import { example } from "./entry";

export const STIPEND_ENTRIES: Readonly<Record<string, Entry>> = {
  STIPEND: {
    readings: ["R13", "R14", "R15"],
    examples: [
      example('STIPEND("GHS","Marching Band","FY15")', "3,260.00"),
      example('STIPEND("District","Mentors","FY14",3)', "1,500.00"),
      example('STIPEND("GHS","Department Heads","FY13",6)', "2,439.13"),
    ],
    columns: ["money"],
  },
  STIPENDS: {
    readings: ["R13", "R14", "R15"],
    examples: [example('STIPENDS("FY15","ESS")', "10 rows × 5 columns")],
    columns: ["plain", "plain", "money", "plain"],
  },
  TRAVELSTIPEND: { readings: [], examples: [example("TRAVELSTIPEND(2)", "250.00")], columns: ["money"] },
  TUTORING: { readings: [], examples: [example("TUTORING(7.5)", "375.00")], columns: ["money"] },
  MILEAGE: { readings: [], examples: [example('MILEAGE(120,"2014-03-05")', "67.20")], columns: ["money"] },
  PROPERTYCLAIM: {
    readings: [],
    examples: [example("PROPERTYCLAIM(120)", "75.00"), example("PROPERTYCLAIM(120,TRUE)", "0.00")],
    columns: ["money"],
  },
};
