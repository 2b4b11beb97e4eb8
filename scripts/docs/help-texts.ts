import { coveredDays, coveredYears } from "../../src/rules/figures";

/** What may stand in the help of a function's declaration for what follows from the list of agreements. */
const PLACEHOLDERS: Readonly<Record<string, () => string>> = {
  "{years}": () => coveredYears("or"),
  "{days}": coveredDays,
};

/** The help with its placeholders filled. */
export function fillHelp(text: string): string {
  return text.replace(/\{(?:years|days)\}/g, (placeholder) => PLACEHOLDERS[placeholder]?.() ?? placeholder);
}
