import type { ColumnFormat } from "../../functions/engine/spec";
import { dayOfSerial } from "../../functions/engine/serial";
import { dayText } from "../../rules/day";

const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const MONEY = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat("en-US", {
  style: "percent",
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

/** A day from the number under which Excel keeps it. */
function dateText(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? PLAIN.format(serial) : dayText(day);
}

const NUMBERS: Record<ColumnFormat, (value: number) => string> = {
  plain: (value) => PLAIN.format(value),
  money: (value) => MONEY.format(value),
  percent: (value) => PERCENT.format(value),
  date: dateText,
};

/** Excel's number formats for the same. */
export const NUMBER_FORMATS: Record<ColumnFormat, string | null> = {
  plain: null,
  money: "#,##0.00",
  percent: "0.00##%",
  date: "m/d/yyyy",
};

/** A value of a step of the calculation: money, a rate, a number of days or a yes or no. */
export function formatStep(value: unknown): string {
  const hasCents =
    typeof value === "number" && !Number.isInteger(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return formatValue(value, hasCents ? "money" : "plain");
}

/** A value of the result as people read it. */
export function formatValue(value: unknown, column: ColumnFormat): string {
  if (typeof value === "number") return NUMBERS[column](value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : "";
}
