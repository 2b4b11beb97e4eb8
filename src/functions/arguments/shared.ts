import { decimalReader, numberReader, workYearReader } from "./numbers";
import { laneReader, stepReader } from "./lane-and-step";
import { yearReader } from "./year";
import { option, perRow } from "../engine/spec";

/** The arguments that several functions share. A work year that is left out is a teacher's in the year asked for. */
export const lane = perRow("lane", laneReader);
export const step = perRow("step", stepReader);
export const year = option("year", yearReader);
export const workYear = option("workYear", workYearReader, { ifLeftOut: null });

/** Accumulated leave has no limit (Article XII, Section 1.B); this one catches a slipped digit. */
export const leaveDays = decimalReader({ what: "a number of days", min: 0, max: 10_000 });
export const serviceYears = numberReader({ what: "a number of years", min: 0, max: 100 });
