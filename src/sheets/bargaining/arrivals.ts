import { textInFormula } from "../plan/cells";
import { sumIfs, sumOf } from "../plan/formula-parts";
import { type OfferWorkings, onWorkings, type YearWorkings } from "../costing/offer-workings";
import { arrivalsUpTo } from "../costing/turnover-keys";
import { type BargainingNames, nameOf } from "./names";

/**
 * FTE that come to an offer in its years up to this one, less those that leave: by its lines and, where there is room
 * for it, by the table of expected turnover.
 */
export function arrivalsLessLeavers(
  names: BargainingNames,
  each: OfferWorkings,
  upTo: number,
  lastYear: "in full" | "before the last step" = "in full",
): string {
  const byLines = ({ lines, number }: YearWorkings) => {
    const isCut = lastYear === "before the last step" && number === upTo;
    const ofStep = isCut ? [lines.all("Steps so far"), `"<${lines.room.steps}"`] : [];
    const of = (kind: string) =>
      onWorkings(each, sumIfs(lines.all("Moves"), lines.all("Kind"), `"${kind}"`, ...ofStep));
    return `${of("Replacement")}-${of("Leaver")}`;
  };
  const years = each.years.slice(0, upTo);
  const hasTable = years.some(({ lines }) => lines.room.turnoverDays > 0);
  const byTable = hasTable ? [arrivalsUpTo(nameOf(names, "Turnover"), textInFormula(each.offer), upTo)] : [];
  return sumOf([...byTable, ...years.map(byLines)]);
}
