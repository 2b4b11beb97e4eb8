import { dayOfSerial, toSerial } from "../../src/functions/serial";
import { dayOf, dayText } from "../../src/rules/day";

const MONEY = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9 });
/** The days that the examples speak of: in such a place a number between them is a date. */
const DATES = { from: toSerial(dayOf(1960, 1, 1)), to: toSerial(dayOf(2060, 1, 1)) };

/**
 * A cell as people read it.
 * @param dates whether the function answers with dates, which Excel keeps as numbers
 */
export function shown(cell: unknown, dates: boolean): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return String(cell);
  const day = dates && Number.isInteger(cell) && cell >= DATES.from && cell < DATES.to ? dayOfSerial(cell) : null;
  if (day !== null) return dayText(day);
  return Number.isInteger(cell) || Math.round(cell * 100) / 100 !== cell ? NUMBER.format(cell) : MONEY.format(cell);
}
