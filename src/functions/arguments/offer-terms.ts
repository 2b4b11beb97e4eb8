import { CalculationError } from "../../rules/calculation-error";
import { type Basis, type Line, type LineKind, TERMS } from "../../rules/costing/line";
import { ALL, type Who } from "../../rules/costing/who";
import { Decimal } from "../../rules/money";
import type { Cells } from "../engine/matrix";
import type { BaseSchedule } from "./base-schedule";
import { asTyped } from "./characters";
import { positionReader } from "./lane-and-step";
import { key, nameReader, suggester } from "./names";
import { decimalReader, numberReader, raiseReader } from "./numbers";
import { cellValue, isBlank, quote, type Reader, reader, refuse } from "./reader";
import { MOST_FTE } from "./staff";
import { readWho } from "./who";

/** What is left off. */
export const basisReader = nameReader<Basis>(
  "a basis",
  '"Schedule only", "Same staff" or "Budget to budget"',
  new Map<string, Basis>([
    ["Schedule only", "Schedule"],
    ["Schedule", "Schedule"],
    ["Same staff", "Same staff"],
    ["Budget to budget", "All"],
    ["All", "All"],
  ]),
  { suggested: ["Schedule only", "Same staff", "Budget to budget"] },
);

const MOST_UNIT = 1000;
const wholeCents = decimalReader({ what: "dollars", min: 0.01, max: MOST_UNIT, zeroIsBlank: true });
/** The dollars to which changed salaries are rounded. */
export const unitReader: Reader<Decimal> = {
  ...wholeCents,
  read: (cell, argument) => {
    const unit = wholeCents.read(cell, argument);
    if (unit.decimalPlaces() <= 2) return unit;
    throw refuse(argument, cell, "is not whole cents", "Give 0.01, 1 or 10, for instance.");
  },
};

const MOST_LINES = 500;
const MOST_YEARS = 60;
const MOST_DAYS = 366;
const MOST_DOLLARS = 1_000_000;

type Heading = (typeof TERMS)[number];
/** Columns for the reader of the sheet alone. */
const REMARKS = /^(?:notes?|comments?|remarks?|description)$/i;

const yearReader = numberReader({
  what: "the year of the offer, 1 for its first,",
  min: 1,
  max: MOST_YEARS,
  whole: true,
  zeroIsBlank: true,
});
const fteReader = decimalReader({ what: "an FTE", above: true, min: 0, max: MOST_FTE, zeroIsBlank: true });
const stepAmount = decimalReader({ what: "increments, 1 for a step, 0.5 for half a step,", min: 0, max: MOST_YEARS });
const dollars = decimalReader({ what: "an amount in dollars", min: -MOST_DOLLARS, max: MOST_DOLLARS });
const workDays = decimalReader({ what: "days of work more, or fewer below 0,", min: -MOST_DAYS, max: MOST_DAYS });

type OfferedKind = Exclude<LineKind, "Crosswalk" | "Yearly amount">;

/** What each kind of line is given besides its year and day. */
const KINDS: Readonly<Record<OfferedKind, { readonly amount?: Reader<Decimal>; readonly takes: readonly Heading[] }>> =
  {
    Step: { amount: stepAmount, takes: ["Amount", "Who"] },
    Lane: { takes: ["From", "To", "Step", "FTE"] },
    "Schedule %": { amount: raiseReader, takes: ["Amount", "Who"] },
    "Schedule $": { amount: dollars, takes: ["Amount", "Who"] },
    "Minimum $": { amount: dollars, takes: ["Amount", "Who"] },
    Leaver: { takes: ["From", "Step", "FTE"] },
    Replacement: { takes: ["To", "Step", "FTE"] },
    "Work-year days": { amount: workDays, takes: ["Amount"] },
    "One-time $": { amount: dollars, takes: ["Amount", "Who"] },
    "One-time %": { amount: raiseReader, takes: ["Amount", "Who"] },
  };
const KIND_NAMES = Object.keys(KINDS) as OfferedKind[];

/** Percent and dollars are part of a kind's name. */
const kindKey = (text: string) => key(text.replace(/%/g, " percent").replace(/\$/g, " dollars"));
const kindsByKey = new Map(KIND_NAMES.map((kind) => [kindKey(kind), kind]));
const didYouMean = suggester(KIND_NAMES);

const kindReader = reader<OfferedKind>((cell, argument) => {
  const kind = typeof cell === "string" ? kindsByKey.get(kindKey(asTyped(cell))) : undefined;
  if (kind !== undefined) return kind;
  const hint = typeof cell === "string" ? didYouMean(cell) : "";
  throw refuse(argument, cell, "is not a kind of line", `Allowed: ${KIND_NAMES.join(", ")}.${hint}`);
}, true);

/**
 * The lines of an offer, year by year, from a range with headings in any order. Blank rows are skipped; a year that no
 * line names has none.
 * @throws CalculationError with the row, for anything that would be left out or guessed
 */
export function readTerms(
  cells: Cells,
  on: BaseSchedule,
  workYear: number,
  argument: string,
): readonly (readonly Line[])[] {
  const columns = readHeadings(cells[0] ?? [], argument);
  const day = numberReader({ what: "a work day", min: 1, max: workYear, whole: true, zeroIsBlank: true });
  const years: Line[][] = [];
  let count = 0;
  cells.slice(1).forEach((line, above) => {
    const row = new TermsRow(columns, line, `${argument}, row ${above + 2}`, on, day);
    if (row.isBlank()) return;
    count += 1;
    if (count > MOST_LINES) throw new CalculationError("VALUE", `${argument}: more than ${MOST_LINES} lines.`);
    const year = row.read("Year", yearReader);
    while (years.length < year) years.push([]);
    years[year - 1]?.push(row.line());
  });
  if (count === 0) throw new CalculationError("VALUE", `${argument} has no line below its headings.`);
  return years;
}

function readHeadings(heading: readonly unknown[], argument: string): ReadonlyMap<Heading, number> {
  const columns = new Map<Heading, number>();
  heading.forEach((cell, at) => {
    const content = cellValue(cell);
    if (isBlank(content, true) || (typeof content === "string" && REMARKS.test(content.trim()))) return;
    const place = `${argument}, row 1, column ${at + 1}`;
    const known = TERMS.find((name) => typeof content === "string" && key(name) === key(content));
    if (known === undefined)
      throw refuse(place, content, "is not a heading", `Headings: ${TERMS.join(", ")}, and Note for remarks.`);
    if (columns.has(known)) throw refuse(place, content, "is listed twice", "Keep only one of them.");
    columns.set(known, at);
  });
  for (const needed of ["Year", "Kind"] as const) {
    if (!columns.has(needed))
      throw new CalculationError("VALUE", `${argument}: its first row has no heading "${needed}".`);
  }
  return columns;
}

class TermsRow {
  constructor(
    private readonly columns: ReadonlyMap<Heading, number>,
    private readonly cells: readonly unknown[],
    private readonly where: string,
    private readonly on: BaseSchedule,
    private readonly day: Reader<number>,
  ) {}

  isBlank(): boolean {
    return TERMS.every((heading) => isBlank(this.cell(heading), true));
  }

  line(): Line {
    const kind = this.read("Kind", kindReader);
    this.refuseOthers(kind);
    const dated = { day: this.read("Day", this.day, 1), where: this.where };
    switch (kind) {
      case "Lane":
        return { kind, ...dated, from: this.lane("From"), to: this.lane("To"), ...this.people() };
      case "Leaver":
        return { kind, ...dated, lane: this.lane("From"), ...this.people() };
      case "Replacement":
        return { kind, ...dated, lane: this.lane("To"), ...this.people() };
      case "Work-year days":
        return { kind, ...dated, amount: this.amount(kind) };
      default:
        return { kind, ...dated, who: this.who(), amount: this.amount(kind) };
    }
  }

  read<T>(heading: Heading, as: Reader<T>, ifBlank?: T): T {
    const cell = this.cell(heading);
    const place = `${this.where}, ${heading}`;
    if (!isBlank(cell, as.zeroIsBlank)) return as.read(cell, place);
    if (ifBlank !== undefined) return ifBlank;
    throw new CalculationError("VALUE", `${place} is missing.`);
  }

  private cell(heading: Heading): unknown {
    const at = this.columns.get(heading);
    return at === undefined ? undefined : cellValue(this.cells[at]);
  }

  /** Only a step has an amount that goes without saying. */
  private amount(kind: OfferedKind): Decimal {
    return this.read("Amount", KINDS[kind].amount ?? dollars, kind === "Step" ? new Decimal(1) : undefined);
  }

  private lane(heading: "From" | "To"): string {
    return this.on.schedule.lanes[this.read(heading, this.on.lane)] ?? "";
  }

  private people(): { readonly position: Decimal; readonly fte: Decimal } {
    return {
      position: new Decimal(this.read("Step", positionReader)),
      fte: this.read("FTE", fteReader, new Decimal(1)),
    };
  }

  private who(): Who {
    const cell = this.cell("Who");
    return isBlank(cell, true) ? ALL : readWho(cell, this.on, `${this.where}, Who`);
  }

  /** A figure that the kind does not take may be meant for one that it takes. */
  private refuseOthers(kind: OfferedKind): void {
    for (const heading of ["Amount", "Who", "From", "To", "Step", "FTE"] as const) {
      const cell = this.cell(heading);
      if (KINDS[kind].takes.indexOf(heading) >= 0 || isBlank(cell, true)) continue;
      if (heading === "Who" && typeof cell === "string" && key(cell) === "ALL") continue;
      throw new CalculationError(
        "VALUE",
        `${this.where}, ${heading}: ${quote(cell)} is beside a line of the kind ${kind}, which has no ${heading}. ` +
          `It has ${KINDS[kind].takes.join(", ")}.`,
      );
    }
  }
}
