import { costOffer, type OfferYear } from "../../../src/rules/costing/offer";
import { positionsOf } from "../../../src/sheets/costing/grid";
import { BASES, BASIS_TITLES, type Basis } from "../../../src/sheets/costing/kinds";
import { LineBlock } from "../../../src/sheets/costing/line-block";
import { type BargainingWorkbook, bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import type { OfferLine } from "../../../src/sheets/bargaining/offer-lines";
import { FormulaEngine } from "../../support/sheets/formula-engine";
import type { PlainLine, PlainOffer } from "../../rules/costing/independent-offer";
import { toOffer } from "../../rules/costing/plain-offer";
import { WORKED_EXAMPLE } from "../../rules/costing/worked-example";

/** Whom a line concerns, as it is typed. */
function typedWho(who: PlainLine["who"]): string {
  if (who === undefined || who === "all") return "";
  if (typeof who === "string") return who === "top" ? "Top" : "Below top";
  return "lane" in who ? who.lane : `${who.steps[0]} to ${who.steps[1]}`;
}

/** The same lines as they are typed into the table of offers. */
function typedLines(offer: string, { years }: PlainOffer): readonly OfferLine[] {
  return years.flatMap((lines, at) =>
    lines.map((line): OfferLine => {
      const isArrival = line.kind === "Replacement";
      return {
        offer,
        year: at + 1,
        day: line.day,
        kind: line.kind,
        who: typedWho(line.who),
        ...(line.amount === undefined ? {} : { amount: Number(line.amount) }),
        ...(line.lane === undefined ? {} : isArrival ? { to: line.lane } : { from: line.lane }),
        ...(line.to === undefined ? {} : { to: line.to }),
        ...(line.position === undefined ? {} : { step: Number(line.position) }),
        ...(line.fte === undefined ? {} : { fte: Number(line.fte) }),
      };
    }),
  );
}

const COMMITTEE: PlainOffer = {
  ...WORKED_EXAMPLE,
  years: [...WORKED_EXAMPLE.years, [{ kind: "Schedule %", day: 1, amount: "0.015" }]],
};
/** Every kind of line, out of order, several on a day, whom it concerns in every form. */
const ASSOCIATION: PlainOffer = {
  ...WORKED_EXAMPLE,
  years: [
    [
      { kind: "Minimum $", day: 1, amount: "1200", who: { steps: [1, 7] } },
      { kind: "Schedule $", day: 1, amount: "500.55", who: { lane: "M2" } },
      { kind: "Schedule %", day: 1, amount: "0.0225" },
      { kind: "Leaver", day: 120, lane: "M5", position: "14", fte: "1.5" },
      { kind: "Step", day: 61, amount: "1", who: "below top" },
      { kind: "Replacement", day: 60, lane: "B0", position: "1", fte: "0.7" },
      { kind: "One-time %", day: 150, amount: "0.005", who: "top" },
    ],
    [
      { kind: "Replacement", day: 5, lane: "M2", position: "8", fte: "0.4" },
      { kind: "Lane", day: 20, lane: "M2", to: "M3", position: "8", fte: "2.2" },
      { kind: "Lane", day: 20, lane: "M3", to: "M4", position: "8", fte: "0.5" },
      { kind: "Schedule %", day: 93, amount: "0.01", who: { steps: [8, 14] } },
      { kind: "Step", day: 100, amount: "1", who: { lane: "B0" } },
      { kind: "Step", day: 140, amount: "1" },
      { kind: "One-time $", day: 30, amount: "333.33" },
    ],
    [],
  ],
};
const OFFERS = [
  ["Committee 1", COMMITTEE],
  ["Association 1", ASSOCIATION],
] as const;

const NAMES = newBargainingNames(
  OFFERS.map(([name]) => name),
  { sheets: [], tables: [], names: [] },
);

function workbookOf(offers: readonly (readonly [string, PlainOffer])[], halves = false): BargainingWorkbook {
  const { lanes, salaries, staff } = WORKED_EXAMPLE;
  const positions = positionsOf(1, salaries.length, halves);
  const fteAt = (position: number, lane: string) =>
    staff
      .filter((cell) => cell.lane === lane && Number(cell.position) === position)
      .reduce((sum, { fte }) => sum + Number(fte), 0);
  return bargainingWorkbook(NAMES, {
    base: {
      shape: { lanes, positions },
      salaries: salaries.map((row) => row.map((salary) => (salary === null ? null : Number(salary)))),
      staff: { kind: "typed", fte: positions.map((position) => lanes.map((lane) => fteAt(position, lane))) },
      workYear: 184,
      source: "Appendix B, FY15",
    },
    offers: offers.map(([name]) => ({ name, years: 3 })),
    lines: offers.flatMap(([name, offer]) => typedLines(name, offer)),
  });
}

const { plan, workings } = workbookOf(OFFERS);
let engine: FormulaEngine;
beforeAll(() => {
  engine = new FormulaEngine(plan);
});
afterAll(() => engine.close());

const COSTS = ["Opening", "Annualized", "Cash", "One-time", "Carry-over", "New money"];

/** A sheet's year as the rules give it: each line's annualized effect and cash, then what the year comes to. */
function onSheet(offer: number, year: number, basis: Basis) {
  const sheet = workings[offer]?.sheet.name ?? "";
  const lines = workings[offer]?.years[year]?.lines;
  if (!lines) throw new Error("no such year");
  const costs: (readonly [string, string, string])[] = [];
  for (let place = 0; place < lines.room.lines; place += 1) {
    const value = (heading: string) => engine.value(sheet, lines.row + place, lines.column(heading));
    if (value("Kind") === "") continue;
    const money = (heading: "Annualized" | "Cash") => Number(value(LineBlock.cost(basis, heading))).toFixed(2);
    costs.push([String(value("Kind")), money("Annualized"), money("Cash")]);
  }
  const results = plan.sheets[0]?.tables[0];
  const row = results?.rows.findIndex(
    ([name, ofYear, title]) => name === OFFERS[offer]?.[0] && ofYear === year + 1 && title === BASIS_TITLES[basis],
  );
  const column = (heading: string) => results?.columns.findIndex((each) => each.heading === heading) ?? 0;
  const [opening, annualized, cash, , carryOver, newMoney] = COSTS.map((heading) =>
    Number(engine.value(NAMES.sheets.results, (results?.row ?? 0) + 1 + (row ?? 0), 1 + column(heading))).toFixed(2),
  );
  return { lines: costs, opening, annualized, cash, carryOver, newMoney };
}

/** The same of the rules. A line that the basis leaves off costs nothing. */
function byRules(year: OfferYear | undefined, all: OfferYear | undefined) {
  if (!year || !all) throw new Error("no such year");
  const costs = new Map(
    year.lines.map(({ line, annualized, cash }) => [line, [annualized.toFixed(2), cash.toFixed(2)]]),
  );
  return {
    lines: all.lines.map(({ line }) => [line.kind, ...(costs.get(line) ?? ["0.00", "0.00"])]),
    opening: year.opening.toFixed(2),
    annualized: year.annualized.toFixed(2),
    cash: year.cash.toFixed(2),
    carryOver: year.carryOver.toFixed(2),
    newMoney: year.newMoney.toFixed(2),
  };
}

const cases = OFFERS.flatMap(([name, offer], at) =>
  [0, 1, 2].flatMap((year) => BASES.map((basis) => [name, year + 1, basis, at, offer] as const)),
);

function expectAgreement(offer: number, plain: PlainOffer, year: number, basis: Basis) {
  const asked = toOffer(plain);
  expect(onSheet(offer, year, basis)).toEqual(byRules(costOffer(asked, basis)[year], costOffer(asked, "All")[year]));
}

test.each(cases)("%s, year %i, %s: every line and total as the rules calculate it", (_, year, basis, at, offer) => {
  expectAgreement(at, offer, year - 1, basis);
});

test("the checks add up to 0, and no cell holds an error", () => {
  const values = plan.sheets.find(({ name }) => name === NAMES.sheets.checks)?.tables[0];
  const checks = values?.rows.map(([label], at) => [label, engine.value(NAMES.sheets.checks, values.row + 1 + at, 2)]);
  expect(checks?.filter(([, value]) => value !== 0)).toEqual([]);
  expect(engine.value(NAMES.sheets.checks, 3, 2)).toBe(0);
  const errors = plan.sheets.flatMap(({ name }) =>
    engine
      .values(name)
      .flatMap((line, row) =>
        line.flatMap((cell, column) =>
          /^#/.test(String(cell)) ? [`${name} ${row + 1} ${column + 1}: ${String(cell)}`] : [],
        ),
      ),
  );
  expect(errors).toEqual([]);
});
