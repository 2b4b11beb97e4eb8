import { type ILanguagePack, mergeLocales } from "@univerjs/core";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";

/** What the grid says while it calculates: its own package of texts does not have these. */
const PROGRESS = {
  analyzing: "Reading formulas …",
  calculating: "Calculating …",
  "array-analysis": "Reading spilled formulas …",
  "array-calculation": "Calculating spilled formulas …",
  done: "Calculated",
};

/** All texts of the grid, in English. */
export function gridTexts(): ILanguagePack {
  const core: ILanguagePack = coreTexts;
  const formula = core["sheets-formula"];
  const ofFormulas = typeof formula === "object" && !Array.isArray(formula) ? formula : {};
  return mergeLocales(core, tableTexts, dataValidationTexts, conditionalFormattingTexts, drawingTexts, {
    "sheets-formula": { ...ofFormulas, progress: PROGRESS },
  });
}
