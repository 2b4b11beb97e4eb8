/** The tables and names of the bargaining workbook that formulas rely on. */
export const OFFERS = "Offers";
export const LINE_KINDS = "LineKinds";
export const UNIT = "RoundingUnit";
export const WORK_YEAR = "WorkYear";
export const BUMP = "BumpFactor";
export const SAMPLE_RAISE = "SampleRaise";
