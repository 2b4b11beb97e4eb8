/** One of the agreement's three years. `index` is its place in every table that has a column or a term a year. */
export interface FiscalYear {
  readonly code: "FY13" | "FY14" | "FY15";
  readonly index: number;
  /** The calendar year in which it ends: 2014 for FY14. */
  readonly ends: number;
  readonly school: string;
  readonly from: string;
  readonly to: string;
}

export const YEARS: readonly [FiscalYear, FiscalYear, FiscalYear] = [
  { code: "FY13", index: 0, ends: 2013, school: "2012-13", from: "2012-07-01", to: "2013-06-30" },
  { code: "FY14", index: 1, ends: 2014, school: "2013-14", from: "2013-07-01", to: "2014-06-30" },
  { code: "FY15", index: 2, ends: 2015, school: "2014-15", from: "2014-07-01", to: "2015-06-30" },
];
