import { ARGUMENTS } from "./arguments";

/** The ordinary call of a function. */
export function ordinaryCall(id: string): readonly unknown[] {
  const given = ARGUMENTS[id];
  if (given === undefined) throw new Error(`ARGUMENTS has no call of ${id}`);
  return given.map(([value]) => value);
}

/** The same call for the year after the agreement of 2012 to 2015: two years later wherever it has a year or a day. */
export function callInFY16(id: string): readonly unknown[] {
  return twoYearsLater(ordinaryCall(id)) as readonly unknown[];
}

function twoYearsLater(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(twoYearsLater);
  if (typeof given !== "string") return given;
  return given.replace(/^FY14$|^2013-14$|^\d{4}(?=-\d\d-\d\d$)/, (year) => {
    if (year === "FY14") return "FY16";
    return year === "2013-14" ? "2015-16" : String(Number(year) + 2);
  });
}
