import { type Injector, type IWorkbookData, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, type FWorkbook, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { defaultTheme } from "@univerjs/themes";
import { repairComparisons } from "./comparison-repair";
import { drawWhenChanged } from "./draw-when-changed";
import { repairLexer } from "./lexer-repair";
import { parseOnce } from "./parse-once";
import { repairRenaming } from "./rename-repair";
import { refuseSpills } from "./spills";
import { repairTables } from "./table-repair";
import { gridTexts } from "./texts";
import { takeSignedFormulas } from "./typed-formulas";
import { repairValidation } from "./validation-repair";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";

/** The running spreadsheet: Univer's facade for everyday use, its injector for the few things that the facade omits. */
export interface Engine {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
}

/** Starts Univer with a workbook inside `container`. Nothing is calculated before the add-in's functions are there. */
export function startEngine(container: HTMLElement, data: Partial<IWorkbookData>, darkMode: boolean): Engine {
  drawWhenChanged();
  repairLexer();
  const forgetParsed = parseOnce();
  repairValidation();
  repairComparisons();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridTexts() },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const univerAPI = FUniver.newAPI(univer);
  const workbook = univerAPI.createWorkbook(data);
  const injector = univer.__getInjector();
  repairRenaming(injector);
  repairTables(injector, forgetParsed);
  refuseSpills(injector);
  takeSignedFormulas(injector);
  return { univerAPI, workbook, injector };
}
