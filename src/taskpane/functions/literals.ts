import { dayOfDate, toSerial } from "../../functions/engine/serial";
import type { Control } from "./controls";

/** What was typed, as a formula writes it and as the function receives it; or what is wrong with it. */
type Literal = { readonly formula: string; readonly value: unknown } | { readonly wrong: string };

const NUMBER = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?\s*(%?)$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A text as a formula writes it: in quotes, quotes inside doubled. */
function textLiteral(text: string): Literal {
  return { formula: `"${text.replaceAll('"', '""')}"`, value: text };
}

function numberLiteral(typed: string): Literal {
  const [, sign = "", whole = "", fraction = "", percent = ""] = NUMBER.exec(typed) ?? [];
  const digits = whole.replaceAll(",", "") + fraction;
  if (digits === "") return { wrong: `“${typed}” is not a number. Type digits, such as 120, 1250.50 or 2.5%.` };
  const plain = (sign === "-" ? "-" : "") + digits;
  return { formula: plain + percent, value: percent ? Number(`${plain}e-2`) : Number(plain) };
}

function dateLiteral(typed: string): Literal {
  const match = ISO_DATE.exec(typed);
  if (!match) return { wrong: `“${typed}” is not a date. Type it as year-month-day, such as 2013-09-30.` };
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const found = dayOfDate(year, month, day);
  if (found === null) return { wrong: `“${typed}” is not a date in Excel’s calendar.` };
  return { formula: `DATE(${year},${month},${day})`, value: toSerial(found) };
}

function anyLiteral(typed: string): Literal {
  if (/^(true|false)$/i.test(typed)) return { formula: typed.toUpperCase(), value: /^true$/i.test(typed) };
  if (ISO_DATE.test(typed)) return dateLiteral(typed);
  const number = numberLiteral(typed);
  return "wrong" in number ? textLiteral(typed) : number;
}

function chosenLiteral(control: Control & { type: "list" | "search" }, typed: string): Literal {
  const choice = control.choices.find(({ value }) => String(value) === typed);
  return typeof choice?.value === "number" ? { formula: typed, value: choice.value } : textLiteral(typed);
}

/** Reads what was typed or chosen in a control. `typed` is not blank. */
export function literalOf(control: Control, typed: string): Literal {
  const text = typed.trim();
  switch (control.type) {
    case "list":
    case "search":
      return chosenLiteral(control, text);
    case "number":
      return numberLiteral(text);
    case "date":
      return dateLiteral(text);
    case "yesno":
      return { formula: text, value: text === "TRUE" };
    case "anything":
      return anyLiteral(text);
  }
}
