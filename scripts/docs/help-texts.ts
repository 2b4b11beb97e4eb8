import { coveredDays, coveredYears } from "../../src/rules/figures";

/** What the help of a function's declaration may have in place of what follows from the list of agreements. */
const PLACEHOLDERS: Readonly<Record<string, () => string>> = {
  "{years}": () => coveredYears("or"),
  "{days}": coveredDays,
};

/** The help, a JSON text, with its placeholders filled and each of its texts on one line. */
export function fillHelp(json: string): string {
  const onOneLine = json.replace(/\s*(?:\\r)?\\n\s*/g, " ");
  return onOneLine.replace(/\{(?:years|days)\}/g, (placeholder) => PLACEHOLDERS[placeholder]?.() ?? placeholder);
}
