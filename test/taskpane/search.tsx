import { search } from "../../src/taskpane/functions/search";
import { catalogFrom } from "../../src/taskpane/functions/load-catalog";
import { metadata } from "../support/pane/open-pane";

const entries = metadata().then((described) => {
  const { functions } = described as { functions: Parameters<typeof catalogFrom>[0] };
  return catalogFrom(functions);
});

/** What a school office types, and the functions that have to be found first, in this order. */
const SEARCHES: readonly (readonly [typed: string, ...first: string[]])[] = [
  ["coach", "STIPEND"],
  ["band", "STIPEND"],
  ["advisor", "STIPEND"],
  ["yearbook", "STIPEND"],
  ["Marching Band", "STIPEND"],
  ["bonus", "STIPEND", "LONGEVITY"],
  ["substitute", "PERDIEM"],
  ["gas", "MILEAGE"],
  ["health", "PREMIUM"],
  ["union dues", "AGENCYFEE"],
  ["overtime", "PERDIEM"],
  ["maternity", "FMLAWEEKS"],
  ["COLA", "SCHEDULE", "COSTOUT"],
  ["scenario", "COSTOUT"],
  ["snow day", "SCHOOLDAY"],
  ["MA+30", "LANE", "SALARY"],
  ["B+15", "LANE", "SALARY"],
  ["M+30", "LANE", "SALARY"],
  ["Master's + 45", "LANE", "SALARY"],
  ["Appendix C", "STIPEND", "STIPENDS"],
  ["jury duty", "PAYDIFFERENCE"],
  ["layoff", "SENIORITY"],
  ["paycheck", "INSTALLMENTS", "PAYSCHEDULE"],
  ["tenure", "PLANTYPE"],
  ["coaches", "STIPEND"],
  ["how much is the buy back of sick days", "SICKBUYBACK"],
  ["salary", "SALARY"],
  ["longevity", "LONGEVITY"],
  ["grievance deadline", "GRIEVANCEDUE"],
  ["R1", "SICKBUYBACK"],
];

describe("searching the functions", () => {
  it.each(SEARCHES)("“%s” finds %s first", async (typed, ...first) => {
    const found = search(await entries, typed);
    expect(found.near).toBe(false);
    expect(found.entries.slice(0, first.length).map(({ id }) => id)).toEqual(first);
  });

  it("has everyday words for every function", async () => {
    expect((await entries).filter(({ everydayWords }) => everydayWords === "").map(({ id }) => id)).toEqual([]);
  });
});
