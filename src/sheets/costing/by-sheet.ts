/** The new schedule of a crosswalk: cells of its sheet, as addresses with the sheet. */
export interface NewSchedule {
  readonly salary: (position: number, lane: number) => string;
  /** The cell with the top step of a lane. */
  readonly top: (lane: number) => string;
  /** The table that says where each old lane and step lands. */
  readonly crosswalk: string;
}

/** Where the figures are that lines without an amount of their own count; a workbook has only what it needs. */
export interface BySheet {
  readonly newSchedule?: NewSchedule;
  /** The table of expected turnover. */
  readonly turnover?: string;
  /** The cell of an offer's year in which a salary may be typed over, as an address with its sheet. */
  readonly typedSalary?: (year: number, position: number, lane: number) => string;
}
