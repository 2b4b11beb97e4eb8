import { metadataOfFunctions } from "../../scripts/docs/declarations";
import { AGREEMENTS } from "../../src/agreement/agreements";
import { placesOf } from "../support/places-of";

const CLAUSE = /\b(?:Article [IVX]+|Appendix [A-C])(?:, Sections? \d+[\w.]*(?:(?:-| and | to |, )\d+[\w.]*)*)?/g;

const newest = new Set([...(AGREEMENTS.at(-1)?.provisions.values() ?? [])].flatMap(({ clause }) => placesOf(clause)));
/** Definitions of the agreement that have no figure: the unit, and business days. */
const DEFINITIONS = ["Article I 2", "Article XVIII 2"];
const isKnown = (place: string) =>
  DEFINITIONS.includes(place) || [...newest].some((other) => other === place || other.startsWith(`${place} `));

test("every clause that a help text names is one of the newest agreement", async () => {
  const { functions } = JSON.parse(await metadataOfFunctions()) as {
    functions: { id: string; description: string; parameters: { description: string }[] }[];
  };
  const named = functions.flatMap(({ id, description, parameters }) =>
    [description, ...parameters.map((parameter) => parameter.description)].flatMap((help) =>
      (help.match(CLAUSE) ?? []).flatMap(placesOf).map((place) => [id, place] as const),
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(([, place]) => !isKnown(place))).toEqual([]);
});
