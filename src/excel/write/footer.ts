import type { Print } from "../../sheets/plan/sheet-plan";

/**
 * What Excel prints at the foot of a sheet's pages. Excel numbers the pages of all sheets that are printed together, so
 * that each sheet begins with 1 again and says nothing of how many there are; a sheet of one page needs no number.
 * `&` begins a code of Excel's, so that one of the text's own is doubled.
 */
export function footerText({ footer, wide, tall }: Pick<Print, "footer" | "wide" | "tall">): string {
  const text = footer.replaceAll("&", "&&");
  return wide === 1 && tall === 1 ? text : `${text} – page &P`;
}
