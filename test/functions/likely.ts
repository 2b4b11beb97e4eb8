import fc from "fast-check";
import { serial } from "./ask";

/** Cells that are nearly right, so that the rules behind the readers are reached as well. */
export const likely = fc.constantFrom<unknown>(
  "M2", "B0", "C / D", "MA", "PhD", "FY14", "FY15", 2014, "2013-14", 1, 7, 14, 0, "", null, undefined, true, "yes", 0.025, 1e308, -1e308, 5e-324,
  NaN, Infinity, -Infinity, -0, 9e15, "1e999", "#N/A", "#VALUE!", 26, 184, 194, serial("2014-01-31"), "2013-09-30", "GHS", "Marching Band",
  "EMPLOYEE", "PAY", "HALF", 120, 3, 2_958_465, 61,
);
