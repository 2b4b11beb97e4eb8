import type { Offer, OfferLine } from "./offer-lines";

export const MOST_OFFERS = 6;
export const MOST_YEARS = 4;

/** Lines that a new offer begins with: nothing, or a step and a raise every year, to be changed. */
export type FirstLines = "none" | "step and raise";
const FIRST_RAISE = 0.02;

/** Offers of the two sides in turn: Committee 1, Association 1, Committee 2 … */
export function firstOffers(count: number, years: number): readonly Offer[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `${at % 2 === 0 ? "Committee" : "Association"} ${Math.floor(at / 2) + 1}`,
    years,
  }));
}

/** The name of one more offer: of the side whose turn it is. */
export function nextOffer(names: readonly string[]): string {
  const free = firstOffers(2 * MOST_OFFERS, 1).find(({ name }) => !names.includes(name));
  return free?.name ?? `Offer ${names.length + 1}`;
}

export function firstLines(offers: readonly Offer[], kind: FirstLines): readonly OfferLine[] {
  if (kind === "none") return [];
  return offers.flatMap(({ name, years }) =>
    Array.from({ length: years }, (_, at): readonly OfferLine[] => [
      { offer: name, year: at + 1, day: 1, kind: "Step", amount: 1 },
      { offer: name, year: at + 1, day: 1, kind: "Schedule %", amount: FIRST_RAISE },
    ]).flat(),
  );
}
