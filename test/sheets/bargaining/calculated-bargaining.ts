import { costOffer, type OfferYear } from "../../../src/rules/costing/offer";
import { isBetweenSteps } from "../../../src/sheets/costing/grid";
import { BASES, BASIS_TITLES, type Basis } from "../../../src/sheets/costing/kinds";
import { LineBlock } from "../../../src/sheets/costing/line-block";
import type { Answer } from "../../../src/sheets/bargaining/answers/answer-sheets";
import {
  type BargainingOptions,
  type BargainingWorkbook,
  bargainingWorkbook,
} from "../../../src/sheets/bargaining/bargaining-workbook";
import { newBargainingNames, type SheetKey } from "../../../src/sheets/bargaining/names";
import type { OfferLine } from "../../../src/sheets/bargaining/offer-lines";
import { baseOf, newScheduleOf, shapeOf } from "../../../src/sheets/bargaining/read-base";
import { FormulaEngine } from "../../support/sheets/formula-engine";
import type { PlainLine, PlainOffer } from "../../rules/costing/independent-offer";
import { toOffer, toSchedule } from "../../rules/costing/plain-offer";

type Named = readonly (readonly [name: string, offer: PlainOffer])[];

/** Whom a line concerns, as it is typed. */
function typedWho(who: PlainLine["who"]): string {
  if (who === undefined || who === "all") return "";
  if (typeof who === "string") return who === "top" ? "Top" : "Below top";
  return "lane" in who ? who.lane : `${who.steps[0]} to ${who.steps[1]}`;
}

/** Yearly amounts are known by name. */
const typedKind = ({ kind, name }: PlainLine): string =>
  kind === "Yearly amount" ? (name?.endsWith("0") ? "Longevity" : "Stipends") : kind;

/** The same lines as they are typed into the table of offers. */
function typedLines(offer: string, { years }: PlainOffer): readonly OfferLine[] {
  return years.flatMap((lines, at) =>
    lines.map((line): OfferLine => {
      const isArrival = line.kind === "Replacement";
      return {
        offer,
        year: at + 1,
        day: line.day,
        kind: typedKind(line),
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

/** The offers, which have their base in common, as a bargaining workbook that is calculated. */
export class CalculatedBargaining {
  readonly names;
  readonly workbook: BargainingWorkbook;
  readonly engine: FormulaEngine;

  constructor(
    readonly offers: Named,
    /** The further answers that get a sheet. */
    answers: readonly Answer[] = [],
    further: Pick<BargainingOptions, "turnover" | "typedSalaries"> & { readonly lines?: readonly OfferLine[] } = {},
  ) {
    this.names = newBargainingNames(
      offers.map(([name]) => name),
      { sheets: [], tables: [], names: [] },
    );
    const [[, base]] = offers as readonly [Named[number]];
    const { lanes, salaries, staff, firstStep, unit } = base;
    const halves =
      staff.some(({ position }) => isBetweenSteps(Number(position))) ||
      offers.some(([, { years }]) => years.flat().some(({ kind, amount }) => kind === "Step" && amount === "0.50"));
    const crosswalk = offers.flatMap(([, { years }]) => years.flat()).find(({ kind }) => kind === "Crosswalk");
    const inForce = toSchedule({ lanes, firstStep, salaries });
    const next = crosswalk?.schedule && toSchedule(crosswalk.schedule);
    const shape = shapeOf(next ? [inForce, next] : [inForce], halves);
    const { positions } = shape;
    const landings = new Map(
      (crosswalk?.moves ?? []).map(([lane, step, to, at]) => [`${lane}|${step}`, { lane: to, step: Number(at) }]),
    );
    const fteAt = (position: number, lane: string) =>
      staff
        .filter((cell) => cell.lane === lane && Number(cell.position) === position)
        .reduce((sum, { fte }) => sum + Number(fte), 0);
    this.workbook = bargainingWorkbook(this.names, {
      base: {
        ...baseOf({ schedule: inForce, source: "the schedule in force", workYear: 184 }, shape, {
          kind: "typed",
          fte: positions.map((position) => shape.lanes.map((lane) => fteAt(position, lane))),
        }),
        unit: Number(unit),
      },
      offers: offers.map(([name, { years }]) => ({ name, years: years.length })),
      lines: offers.flatMap(([name, offer]) => typedLines(name, offer)).concat(further.lines ?? []),
      ...(next
        ? { newSchedule: { ...newScheduleOf({ schedule: next, source: "new", workYear: 184 }, shape), landings } }
        : {}),
      ...(further.turnover ? { turnover: further.turnover } : {}),
      typedSalaries: further.typedSalaries === true,
      answers,
    });
    this.engine = new FormulaEngine(this.workbook.plan);
  }

  close(): void {
    this.engine.close();
  }

  /** A sheet's year as the rules give it: each line's annualized effect and cash, then what the year comes to. */
  year(offer: number, year: number, basis: Basis) {
    const { names, engine, workbook, offers } = this;
    const workings = workbook.workings[offer];
    const lines = workings?.years[year]?.lines;
    if (!lines) throw new Error("no such year");
    const costs: (readonly [string, string, string])[] = [];
    for (let place = 0; place < lines.room.lines; place += 1) {
      const value = (heading: string) => engine.value(workings.sheet.name, lines.row + place, lines.column(heading));
      if (value("Kind") === "") continue;
      const money = (heading: "Annualized" | "Cash") => Number(value(LineBlock.cost(basis, heading))).toFixed(2);
      costs.push([String(value("Kind")), money("Annualized"), money("Cash")]);
    }
    const results = workbook.plan.sheets.find(({ name }) => name === names.sheets.results)?.tables[0];
    const row = results?.rows.findIndex(
      ([name, ofYear, title]) => name === offers[offer]?.[0] && ofYear === year + 1 && title === BASIS_TITLES[basis],
    );
    const column = (heading: string) => results?.columns.findIndex((each) => each.heading === heading) ?? 0;
    const total = (heading: string) =>
      Number(engine.value(names.sheets.results, (results?.row ?? 0) + 1 + (row ?? 0), 1 + column(heading))).toFixed(2);
    return {
      lines: costs,
      opening: total("Opening"),
      annualized: total("Annualized"),
      cash: total("Cash"),
      carryOver: total("Carry-over"),
      newMoney: total("New money"),
    };
  }

  /** The cells beside a label in the first column of a sheet, below another label if one is given. */
  beside(sheet: SheetKey, label: string, below?: string): readonly (string | number | boolean | null)[] {
    const values = this.engine.values(this.names.sheets[sheet]);
    const from = below === undefined ? 0 : values.findIndex(([first]) => first === below);
    const row = values.findIndex(([first], at) => at >= from && String(first) === label);
    if (from < 0 || row < 0) throw new Error(`no ${label} on ${sheet}`);
    return values[row]?.slice(1) ?? [];
  }

  /** Types beside a label in the first column of a sheet. */
  enterBeside(sheet: SheetKey, label: string, contents: readonly (string | number | null)[]): void {
    const name = this.names.sheets[sheet];
    const row = this.engine.values(name).findIndex(([first]) => String(first) === label);
    if (row < 0) throw new Error(`no ${label} on ${sheet}`);
    this.engine.enterAll(contents.map((content, at) => [name, row + 1, at + 2, content]));
  }

  /** A column of a table, from top to bottom. */
  column(table: string, heading: string): readonly (string | number | boolean | null)[] {
    for (const { name, tables } of this.workbook.plan.sheets)
      for (const each of tables) {
        const at = each.columns.findIndex((column) => column.heading === heading);
        if (each.name === table && at >= 0)
          return each.rows.map((_, row) => this.engine.value(name, each.row + 1 + row, each.column + at));
      }
    throw new Error(`no column ${heading} in ${table}`);
  }

  /** Types into a column of a table, from top to bottom; null leaves a cell as it is. */
  enterColumn(table: string, heading: string, contents: readonly (string | number | null)[]): void {
    for (const { name, tables } of this.workbook.plan.sheets)
      for (const each of tables) {
        const at = each.columns.findIndex((column) => column.heading === heading);
        if (each.name !== table || at < 0) continue;
        this.engine.enterAll(
          contents.flatMap((content, row) =>
            content === null ? [] : [[name, each.row + 1 + row, each.column + at, content] as const],
          ),
        );
        return;
      }
    throw new Error(`no column ${heading} in ${table}`);
  }

  /** The checks that are not 0. */
  get wrong() {
    const { names, engine, workbook } = this;
    const table = workbook.plan.sheets.find(({ name }) => name === names.sheets.checks)?.tables[0];
    return (table?.rows ?? [])
      .map(([label], at) => [label, engine.value(names.sheets.checks, (table?.row ?? 0) + 1 + at, 2)] as const)
      .filter(([, value]) => value !== 0);
  }

  /** Cells that hold an error. */
  get errors(): readonly string[] {
    return this.workbook.plan.sheets.flatMap(({ name }) =>
      this.engine
        .values(name)
        .flatMap((line, row) =>
          line.flatMap((cell, column) =>
            /^#/.test(String(cell)) ? [`${name} ${row + 1} ${column + 1}: ${String(cell)}`] : [],
          ),
        ),
    );
  }
}

/** A year of the rules. A line that the basis leaves off costs nothing. */
function byRules(year: OfferYear | undefined, all: OfferYear | undefined) {
  if (!year || !all) throw new Error("no such year");
  const costs = new Map(
    year.lines.map(({ line, annualized, cash }) => [line, [annualized.toFixed(2), cash.toFixed(2)]]),
  );
  const kindOf = (line: OfferYear["lines"][number]["line"]) =>
    line.kind === "Yearly amount" ? typedKind({ kind: line.kind, day: 1, name: line.name }) : line.kind;
  return {
    lines: all.lines.map(({ line }) => [kindOf(line), ...(costs.get(line) ?? ["0.00", "0.00"])]),
    opening: year.opening.toFixed(2),
    annualized: year.annualized.toFixed(2),
    cash: year.cash.toFixed(2),
    carryOver: year.carryOver.toFixed(2),
    newMoney: year.newMoney.toFixed(2),
  };
}

/** Every line and total of an offer's years on a basis: the sheets' and the rules'. */
export function bothWays(bargaining: CalculatedBargaining, offer: number, basis: Basis) {
  const plain = bargaining.offers[offer]?.[1];
  if (!plain) throw new Error("no such offer");
  const asked = toOffer(plain);
  const [costs, all] = [costOffer(asked, basis), costOffer(asked, "All")];
  return {
    sheets: plain.years.map((_, year) => bargaining.year(offer, year, basis)),
    rules: plain.years.map((_, year) => byRules(costs[year], all[year])),
  };
}

export { BASES };
