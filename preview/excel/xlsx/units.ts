/** The widest digit of Calibri 11 on screen; Excel counts the widths of columns in it. */
export const DIGIT_PIXELS = 7;
export const PIXELS_PER_POINT = 96 / 72;
export const POINTS_PER_INCH = 72;
