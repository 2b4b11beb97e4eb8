import { area, cell } from "../plan/cells";
import { columnOf } from "../plan/references";
import type { SheetBuilder } from "../plan/sheet-builder";
import { formula } from "../plan/sheet-plan";
import { oneOf } from "../plan/typing-rules";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";

interface Choice {
  readonly names: BargainingNames;
  readonly offers: readonly Offer[];
}

/** The number of the offer whose name is in a cell; an error, which all that follows from it shows, for no offer's. */
export const offerNumber = ({ names }: Pick<Choice, "names">, name: string): string =>
  `MATCH(${name},${columnOf(nameOf(names, "OfferNames"), "Offer")},0)`;

/**
 * Yellow cells for offers, side by side from the second column, with the number of each below.
 * @returns the cells with the numbers
 */
export function putOffers(
  sheet: SheetBuilder,
  row: number,
  choice: Choice,
  count = 2,
  label = count === 1 ? "Offer" : "Offers",
): readonly string[] {
  const { offers } = choice;
  const chosen = Array.from({ length: count }, (_, at) => (offers[at] ?? offers[0])?.name ?? "");
  sheet.put(row, 1, label, "label").write(row, 2, [chosen], "input");
  sheet.rule(area(row, 2, 1, count), oneOf(offers.map(({ name }) => name)));
  sheet.put(row + 1, 1, count === 1 ? "Its number" : "Their numbers");
  const numbers = chosen.map((_, at) => formula(`=${offerNumber(choice, cell(row, 2 + at))}`));
  sheet.write(row + 1, 2, [numbers], "computed");
  return chosen.map((_, at) => cell(row + 1, 2 + at, true));
}
