import type { Line } from "../../../src/rules/costing/line";
import { type Offer, type OfferYear } from "../../../src/rules/costing/offer";
import { type Schedule, scheduleOf } from "../../../src/rules/costing/schedule";
import { ALL, type Who } from "../../../src/rules/costing/who";
import { Decimal } from "../../../src/rules/money";
import type { PlainYear } from "./independent";
import type { PlainLine, PlainOffer, PlainSchedule, PlainWho } from "./independent-offer";

/** The same offer as the rules take it. */
export function toOffer(plain: PlainOffer): Offer {
  const schedule = toSchedule(plain);
  return {
    schedule,
    staff: plain.staff.map(({ lane, position, fte }) => ({
      lane: schedule.lanes.indexOf(lane),
      position: new Decimal(position),
      fte: new Decimal(fte),
    })),
    years: plain.years.map((lines) => lines.map(toLine)),
    workYear: 184,
    unit: new Decimal(plain.unit),
  };
}

/** A schedule as the rules take it. */
export function toSchedule({ lanes, firstStep, salaries }: PlainSchedule): Schedule {
  return scheduleOf(
    lanes,
    firstStep,
    salaries.map((row) => row.map((salary) => (salary === null ? null : new Decimal(salary)))),
  );
}

function toWho(who: PlainWho = "all"): Who {
  if (who === "all") return ALL;
  if (typeof who === "string") return { kind: who };
  if ("lane" in who) return { kind: "lane", lane: who.lane };
  return { kind: "steps", from: who.steps[0], to: who.steps[1] };
}

function toLine(line: PlainLine, at: number): Line {
  const { day, lane = "", to = "", name = "" } = line;
  const dated = { day, where: `line ${at + 1}` };
  const amount = new Decimal(line.amount ?? 0);
  const place = { position: new Decimal(line.position ?? 0), fte: new Decimal(line.fte ?? 1) };
  switch (line.kind) {
    case "Step":
    case "Schedule %":
    case "Schedule $":
    case "Minimum $":
    case "One-time $":
    case "One-time %":
      return { kind: line.kind, ...dated, who: toWho(line.who), amount };
    case "Lane":
      return { kind: line.kind, ...dated, ...place, from: lane, to };
    case "Leaver":
    case "Replacement":
      return { kind: line.kind, ...dated, ...place, lane };
    case "Work-year days":
      return { kind: line.kind, ...dated, amount };
    case "Yearly amount":
      return { kind: line.kind, ...dated, name, amount };
    case "Crosswalk":
      return {
        kind: line.kind,
        ...dated,
        schedule: toSchedule(line.schedule ?? { lanes: [], firstStep: 1, salaries: [] }),
        moves: (line.moves ?? []).map(([fromLane, from, toLane, landing]) => ({
          from: { lane: fromLane, position: new Decimal(from) },
          to: { lane: toLane, position: new Decimal(landing) },
        })),
      };
  }
  throw new Error(`no kind ${line.kind}`);
}

/** What the rules find, as plain as the independent calculation has it. */
export function inDollars(years: readonly OfferYear[]): PlainYear[] {
  return years.map(({ opening, lines, annualized, cash, carryOver }) => ({
    opening: opening.toFixed(2),
    lines: lines.map((cost) => [cost.line.kind, cost.line.day, cost.annualized.toFixed(2), cost.cash.toFixed(2)]),
    annualized: annualized.toFixed(2),
    cash: cash.toFixed(2),
    carryOver: carryOver.toFixed(2),
  }));
}
