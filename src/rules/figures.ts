import { type Agreement, provisionOf } from "../agreement/agreement";
import { AGREEMENTS } from "../agreement/agreements";
import type { Dated, Figure } from "../agreement/figure";
import { type FiscalYear, YEARS } from "../agreement/years";
import { CalculationError } from "./calculation-error";
import { type Day, dayOf, dayOfIso, dayText, isoOf } from "./day";
import { listed } from "./words";

/** The value of a figure on a day, and where it is written. */
export interface FigureOnDay<T> {
  readonly value: T;
  readonly clause: string;
}

/**
 * A figure on a day or in a fiscal year: that of the agreement which covers it.
 * @param argument which argument gave the day, for the message
 * @throws CalculationError NA where no agreement covers the day, or the one that does settles no such figure then
 */
export function figureAt<T>(figure: Figure<T>, on: FiscalYear | Day, argument = "date"): FigureOnDay<T> {
  if (typeof on !== "number") return figureOf(on.agreement, figure, on.from);
  const day = isoOf(on);
  const covering = AGREEMENTS.find((agreement) => holdsOn(agreement, day));
  if (covering !== undefined) return figureOf(covering, figure, day);
  throw new CalculationError("NA", `${argument}: ${dayText(on)} is outside the agreement. ${coverage()}`);
}

/**
 * A figure for a question that hangs on no term: what is asked without a day, or for any school year. It is that of
 * the agreement in force, the newest one that had begun by the day (before the first one, the first); without a day
 * the newest agreement's, with its latest value. All figures of an answer come from one agreement: where it settles no
 * such figure there is no answer.
 * @throws CalculationError NA where the agreement in force settles no such figure
 */
export function figureInForce<T>(figure: Figure<T>, on?: Day): FigureOnDay<T> {
  const agreement = agreementInForce(on);
  const latest = provisionOf(agreement, figure)?.dated.slice(-1)[0]?.to ?? agreement.to;
  const day = on === undefined ? latest : isoOf(on);
  return figureOf(agreement, figure, day < agreement.from ? agreement.from : day > agreement.to ? agreement.to : day);
}

/** The figure in force in the fiscal year that ends then, also where no agreement covers it: for sheets of a year. */
export function figureInYear<T>(figure: Figure<T>, ends: number): FigureOnDay<T> {
  return figureInForce(figure, dayOf(ends - 1, 7, 1));
}

/**
 * What `figureInForce` gives without a day, or something else where it gives nothing: for limits of what may be typed.
 */
export function inForceOr<T>(figure: Figure<T>, otherwise: T): T {
  return provisionOf(agreementInForce(), figure) === undefined ? otherwise : figureInForce(figure).value;
}

/** The newest agreement that had begun by the day; without a day the newest, and before the first one the first. */
function agreementInForce(on?: Day): Agreement {
  const day = on === undefined ? undefined : isoOf(on);
  const inForce = AGREEMENTS.filter(({ from }) => day === undefined || from <= day).at(-1) ?? AGREEMENTS[0];
  if (inForce === undefined) throw new CalculationError("NA", "There is no agreement to answer from.");
  return inForce;
}

/** Whether a term, the agreement's or a value's, holds on a day. Left out, it holds for as long as the agreement. */
function holdsOn({ from = "", to = "9999" }: Partial<Dated<unknown>>, day: string): boolean {
  return from <= day && day <= to;
}

function figureOf<T>(agreement: Agreement, figure: Figure<T>, day: string): FigureOnDay<T> {
  const settled = settledOn(agreement, figure, day);
  if (settled !== undefined) return settled;
  const years = YEARS.filter((year) => settledIn(year, figure) !== undefined).map(({ code }) => code);
  const elsewhere = years.length === 0 ? "" : ` It is settled for ${listed(years)}.`;
  throw new CalculationError("NA", `${figure.name}: the agreement ${agreement.name} does not settle it.${elsewhere}`);
}

function settledOn<T>(agreement: Agreement, figure: Figure<T>, day: string): FigureOnDay<T> | undefined {
  const provision = provisionOf(agreement, figure);
  const dated = provision?.dated.find((term) => holdsOn(term, day));
  return provision && dated && { value: dated.value, clause: provision.clause };
}

/** A figure in a fiscal year; undefined where the year's agreement does not settle it for that year. */
export function settledIn<T>(year: FiscalYear, figure: Figure<T>): FigureOnDay<T> | undefined {
  return settledOn(year.agreement, figure, year.from);
}

/** Which years there are answers for: "The agreement covers FY13, FY14 and FY15 (July 1, 2012 to June 30, 2015)." */
export function coverage(): string {
  const verb = AGREEMENTS.length === 1 ? "The agreement covers" : "The agreements cover";
  return `${verb} ${coveredYears("and")} (${coveredDays()}).`;
}

/** "FY13, FY14 and FY15" */
export function coveredYears(last: "and" | "or"): string {
  return listed(
    YEARS.map(({ code }) => code),
    last,
  );
}

/** "July 1, 2012 to June 30, 2015"; one term after the other where there is a gap between agreements. */
export function coveredDays(): string {
  const terms: { from: Day; to: Day }[] = [];
  for (const agreement of AGREEMENTS) {
    const [from, to, before] = [dayOfIso(agreement.from), dayOfIso(agreement.to), terms.at(-1)];
    if (before?.to === from - 1) before.to = to;
    else terms.push({ from, to });
  }
  return listed(terms.map(({ from, to }) => `${dayText(from)} to ${dayText(to)}`));
}
