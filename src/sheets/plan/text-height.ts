/** Points of one line of text of the usual size, 11. */
const LINE = 15;
const USUAL = 11;

/**
 * How high a row must be, in points, for a text that wraps in cells of this width. Excel measures no merged cells
 * itself. It errs on the side of room, since letters differ in width.
 * @param characters of the usual size that fit on a line
 */
export function heightOf(text: string, characters: number, size = USUAL): number {
  const aLine = Math.max(1, Math.floor((characters * USUAL) / size));
  return Math.ceil(Math.max(1, Math.ceil(text.length / aLine)) * LINE * (size / USUAL)) + 1;
}
