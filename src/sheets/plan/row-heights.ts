/** The height of a row with headings or a note that take two lines, in points. */
export const TWO_LINES = 32;
/** The same for three lines. */
export const THREE_LINES = 48;
