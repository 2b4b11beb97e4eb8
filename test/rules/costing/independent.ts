import {
  dollars,
  floorOf,
  type Fraction,
  fraction,
  inCents,
  isEqual,
  isLess,
  minus,
  nearest,
  of,
  plus,
  times,
} from "./fraction";
import {
  inOrder,
  type PlainLine,
  type PlainOffer,
  type PlainSchedule,
  type PlainWho,
  Refused,
  WORK_YEAR,
} from "./independent-offer";

/**
 * The cost of an offer worked out a second time, from the written definition alone: fractions of whole numbers instead
 * of decimals, person by person instead of by cell, and every year from the base on instead of from the one before.
 * It shares no code with src/rules/costing.
 */

const LEFT_OFF: Readonly<Record<string, readonly string[]>> = {
  Schedule: ["Step", "Lane", "Crosswalk", "Leaver", "Replacement", "Yearly amount"],
  "Same staff": ["Leaver", "Replacement", "Yearly amount"],
  All: [],
};

interface Person {
  lane: string;
  position: Fraction;
  fte: Fraction;
}

/** Everybody one by one, and every salary by its lane and step. */
export class Ledger {
  lanes: readonly string[] = [];
  salaries = new Map<string, Fraction>();
  stepsOf = new Map<string, number[]>();
  opened = new Map<string, Fraction>();
  people: Person[];
  furtherDays = of(0);
  beside = new Map<string, Fraction>();

  constructor(
    offer: PlainOffer,
    private readonly unit: string,
    private readonly complete: boolean,
  ) {
    this.use(offer);
    this.people = offer.staff.map(({ lane, position, fte }) => ({
      lane,
      position: fraction(position),
      fte: fraction(fte),
    }));
  }

  private use({ lanes, firstStep, salaries }: PlainSchedule) {
    this.lanes = lanes;
    this.salaries = new Map();
    this.stepsOf = new Map(lanes.map((lane) => [lane, []]));
    salaries.forEach((row, at) =>
      row.forEach((salary, column) => {
        if (salary === null) return;
        this.salaries.set(`${lanes[column]}/${firstStep + at}`, fraction(salary));
        this.steps(lanes[column] ?? "").push(firstStep + at);
      }),
    );
    this.openYear();
  }

  openYear() {
    this.opened = new Map(this.salaries);
  }

  steps(lane: string): number[] {
    return this.stepsOf.get(lane) ?? [];
  }

  top(lane: string): number {
    return Math.max(...this.steps(lane));
  }

  salary(lane: string, position: Fraction): Fraction {
    const step = floorOf(position);
    const at = (each: number) => {
      const found = this.salaries.get(`${lane}/${each}`);
      if (found === undefined) throw new Refused(`no salary ${lane} ${each}`);
      return found;
    };
    if (isEqual(position, of(step))) return at(step);
    const share = minus(position, of(step));
    return inCents(plus(at(step), times(share, minus(at(step + 1), at(step)))));
  }

  concerns(who: PlainWho, lane: string, position: Fraction): boolean {
    if (who === "all") return true;
    if (who === "top") return isEqual(position, of(this.top(lane)));
    if (who === "below top") return isLess(position, of(this.top(lane)));
    if ("lane" in who) return who.lane === lane;
    return !isLess(position, of(who.steps[0])) && !isLess(of(who.steps[1]), position);
  }

  /** FTE by lane and position. */
  cells(): { lane: string; position: Fraction; fte: Fraction }[] {
    const cells: Person[] = [];
    for (const { lane, position, fte } of this.people) {
      const cell = cells.find((each) => each.lane === lane && isEqual(each.position, position));
      if (cell) cell.fte = plus(cell.fte, fte);
      else cells.push({ lane, position, fte });
    }
    return cells.filter(({ fte }) => fte.over !== 0n);
  }

  cost(): Fraction {
    let sum = of(0);
    const year = times(plus(of(WORK_YEAR), this.furtherDays), { over: 1n, under: BigInt(WORK_YEAR) });
    for (const { lane, position, fte } of this.cells())
      sum = plus(sum, inCents(times(times(fte, this.salary(lane, position)), year)));
    for (const amount of this.beside.values()) sum = plus(sum, amount);
    return inCents(sum);
  }

  private goFrom(lane: string, position: Fraction, fte: Fraction) {
    let left = fte;
    for (const person of this.people) {
      if (person.lane !== lane || !isEqual(person.position, position)) continue;
      const goes = isLess(person.fte, left) ? person.fte : left;
      person.fte = minus(person.fte, goes);
      left = minus(left, goes);
    }
    if (left.over > 0n && this.complete) throw new Refused("more leave than are there");
    return minus(fte, left);
  }

  /** Takes a line; what it pays once is handed back. */
  take(line: PlainLine): Fraction {
    const amount = fraction(line.amount ?? "0");
    const who = line.who ?? "all";
    if (this.complete && typeof who === "object") {
      if ("lane" in who && !this.lanes.includes(who.lane)) throw new Refused("no such lane");
      const all = this.lanes.flatMap((lane) => this.steps(lane));
      if ("steps" in who && (who.steps[0] < Math.min(...all) || who.steps[1] > Math.max(...all)))
        throw new Refused("no such steps");
    }
    const position = fraction(line.position ?? "0");
    const fte = fraction(line.fte ?? "0");
    const { lane = "", to = "" } = line;
    switch (line.kind) {
      case "Step":
        for (const person of this.people) {
          if (!this.concerns(who, person.lane, person.position)) continue;
          const higher = plus(person.position, amount);
          const top = of(this.top(person.lane));
          person.position = isLess(top, higher) ? top : higher;
        }
        return of(0);
      case "Lane":
        if (!this.lanes.includes(lane) || !this.lanes.includes(to)) throw new Refused("no such lane");
        this.people.push({ lane: to, position, fte: this.goFrom(lane, position, fte) });
        return of(0);
      case "Leaver":
        if (!this.lanes.includes(lane)) throw new Refused("no such lane");
        this.goFrom(lane, position, fte);
        return of(0);
      case "Replacement":
        this.salary(lane, position);
        this.people.push({ lane, position, fte });
        return of(0);
      case "Crosswalk": {
        const landings = line.moves ?? [];
        const landed = this.cells().map((cell) => {
          const move = landings.find(([from, at]) => from === cell.lane && isEqual(fraction(at), cell.position));
          if (!move) throw new Refused("somebody is left over");
          return { lane: move[2], position: fraction(move[3]), fte: cell.fte };
        });
        if (line.schedule) this.use(line.schedule);
        this.people = landed;
        return of(0);
      }
      case "Schedule %":
      case "Schedule $":
      case "Minimum $": {
        // A raise of 0 is a line of 0, whatever the unit.
        if (line.kind !== "Minimum $" && amount.over === 0n) return of(0);
        const next = new Map<string, Fraction>();
        for (const [place, salary] of this.salaries) {
          const at = place.lastIndexOf("/");
          const concerned = this.concerns(who, place.slice(0, at), of(Number(place.slice(at + 1))));
          let higher = salary;
          if (concerned && line.kind === "Schedule %")
            higher = nearest(times(salary, plus(of(1), amount)), fraction(this.unit));
          if (concerned && line.kind === "Schedule $") higher = nearest(plus(salary, amount), fraction(this.unit));
          if (concerned && line.kind === "Minimum $") {
            const least = inCents(plus(this.opened.get(place) ?? of(0), amount));
            if (isLess(salary, least)) higher = least;
          }
          if (higher.over <= 0n) throw new Refused("a salary of 0 or less");
          next.set(place, higher);
        }
        this.salaries = next;
        return of(0);
      }
      case "Work-year days":
        this.furtherDays = plus(this.furtherDays, amount);
        if (!isLess(of(-WORK_YEAR), this.furtherDays)) throw new Refused("no work year");
        return of(0);
      case "Yearly amount":
        this.beside.set(line.name ?? "", amount);
        return of(0);
      default: {
        let paid = of(0);
        for (const cell of this.cells()) {
          if (!this.concerns(who, cell.lane, cell.position)) continue;
          const rate = line.kind === "One-time $" ? of(1) : this.salary(cell.lane, cell.position);
          paid = plus(paid, inCents(times(times(cell.fte, rate), amount)));
        }
        return inCents(paid);
      }
    }
  }
}

export interface PlainYear {
  readonly opening: string;
  /** Kind, day, annualized effect, cash. */
  readonly lines: readonly (readonly [string, number, string, string])[];
  readonly annualized: string;
  readonly cash: string;
  readonly carryOver: string;
}

/** Every year of an offer on a basis, in dollars; an offer that cannot be taken is refused on every basis. */
export function costIndependently(offer: PlainOffer, basis: string): PlainYear[] {
  if (basis !== "All") costIndependently(offer, "All");
  const years = offer.years.map((lines) =>
    inOrder(lines).filter((line) => LEFT_OFF[basis]?.includes(line.kind) === false),
  );
  return years.map((lines, year) => {
    const ledger = new Ledger(offer, offer.unit, basis === "All");
    for (const before of years.slice(0, year)) {
      ledger.openYear();
      before.forEach((line) => ledger.take(line));
    }
    ledger.openYear();
    const opening = ledger.cost();
    let annualized = opening;
    let cash = opening;
    let oneTime = of(0);
    const costs = lines.map((line) => {
      const paid = ledger.take(line);
      const after = ledger.cost();
      const effect = minus(after, annualized);
      annualized = after;
      const isOneTime = line.kind.startsWith("One-time");
      const share = { over: BigInt(WORK_YEAR - line.day + 1), under: BigInt(WORK_YEAR) };
      const pays = isOneTime ? paid : inCents(times(effect, share));
      cash = plus(cash, pays);
      if (isOneTime) oneTime = plus(oneTime, paid);
      return [line.kind, line.day, dollars(effect), dollars(pays)] as const;
    });
    return {
      opening: dollars(opening),
      lines: costs,
      annualized: dollars(annualized),
      cash: dollars(cash),
      carryOver: dollars(plus(minus(annualized, cash), oneTime)),
    };
  });
}
