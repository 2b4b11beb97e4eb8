import type { IWorkbookData } from "@univerjs/core";
import { Workbook } from "exceljs";
import { absolute, quotedSheet } from "../address";
import type { HyperlinkExtras, WorkbookExtras } from "../extras";
import { type Resources, resourcesOf, type Sheet, sheetsOf } from "../snapshot";
import { conditionalFormatsXml, DifferentialStyles } from "./conditional-formats";
import { printNames, viewOf } from "./layout";
import { definedNames, type DefinedName } from "./names";
import { complete, type SheetAdditions } from "./package";
import { type Reader, SheetWriter } from "./sheet-writer";
import type { CalculatedColumn } from "./tables";
import { validationsXml } from "./validations";

export interface ExportOptions {
  /** "any" if left out. */
  readonly reader?: Reader;
  /** The namespace of the add-in's functions. */
  readonly namespace?: string;
  /** The program that the file's properties name as its maker; nobody's name. */
  readonly creator?: string;
  /** When the file was made; it then says nothing of the clock that made it. */
  readonly made?: Date;
}

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** How many formulas the file has only the results of, because other programs would show #NAME? in their place. */
  readonly resultsOnly: number;
}

/**
 * The workbook as an .xlsx file.
 * @param workbook The engine's snapshot (`FWorkbook.save()`), calculated.
 * @param extras What the engine has no place for.
 * @returns The file. Formulas are stored as Excel stores them, with the values they show now.
 */
export async function exportWorkbook(
  workbook: IWorkbookData,
  extras: WorkbookExtras = { sheets: {} },
  options: ExportOptions = {},
): Promise<SavedWorkbook> {
  const sheets = sheetsOf(workbook);
  const resources = resourcesOf(workbook);
  const ids = sheets.map((sheet) => sheet.id);
  const { namespace = "", reader = "any" } = options;
  const file = emptyFile(sheets, extras.activeSheetId, options);
  const looks = new DifferentialStyles(0);
  const names: DefinedName[] = definedNames(resources.names, ids, namespace);
  const additions: SheetAdditions[] = [];
  const columns: CalculatedColumn[] = [];
  let resultsOnly = 0;
  for (const [at, sheet] of sheets.entries()) {
    const more = extras.sheets[sheet.id] ?? {};
    const worksheet = file.addWorksheet(sheet.name, {
      state: sheet.hidden ? "hidden" : "visible",
      views: [viewOf(sheet)],
    });
    const writer = new SheetWriter(workbook, worksheet, resources.tables[sheet.id] ?? [], { reader, namespace });
    writer.write(sheet, more);
    columns.push(...writer.columns);
    resultsOnly += writer.resultsOnly;
    names.push(...spillNames(writer.asValues, sheet.name, at));
    if (more.page)
      names.push(...printNames(more.page, quotedSheet(sheet.name)).map((name) => ({ ...name, sheet: at })));
    additions.push({
      ...writer.additions(),
      ...formatsOf(resources, sheet.id, looks),
      hyperlinks: linksOf(more.hyperlinks ?? [], writer.links),
    });
  }
  // Completed and compressed below.
  const written = await file.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  const bytes = await complete(new Uint8Array(written), {
    sheets: additions,
    names,
    looks: looks.written,
    calculatedColumns: columns,
  });
  return { bytes, resultsOnly };
}

/** A file without sheets, which will open on the sheet that is in front, or else on the first one that is shown. */
function emptyFile(
  sheets: readonly Sheet[],
  activeSheetId: string | undefined,
  { creator = "", made = new Date() }: ExportOptions,
): Workbook {
  const file = new Workbook();
  Object.assign(file, { creator, lastModifiedBy: creator, created: made, modified: made });
  const inFront = sheets.findIndex((sheet) => sheet.id === activeSheetId);
  const firstShown = sheets.findIndex((sheet) => !sheet.hidden);
  const activeTab = inFront >= 0 ? inFront : Math.max(firstShown, 0);
  file.views = [{ x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, visibility: "visible", activeTab }];
  return file;
}

/** Hidden names that say which values the preview, opening the file, leaves to their formula to fill in. */
function spillNames(ranges: readonly string[], sheetName: string, sheet: number): DefinedName[] {
  return ranges.map((range, at) => ({
    name: `_spill${at + 1}`,
    refersTo: `${quotedSheet(sheetName)}!${absolute(range)}`,
    sheet,
    hidden: true,
  }));
}

/** A cell has one link: the one that was set on it, or else the one in its text. */
function linksOf(set: readonly HyperlinkExtras[], inText: readonly HyperlinkExtras[]): HyperlinkExtras[] {
  const cells = new Set(set.map((link) => link.cell));
  return [...set, ...inText.filter((link) => !cells.has(link.cell))];
}

function formatsOf(
  resources: Resources,
  id: string,
  looks: DifferentialStyles,
): Pick<SheetAdditions, "conditionalFormats" | "validations"> {
  return {
    conditionalFormats: conditionalFormatsXml(resources.conditionalFormats[id] ?? [], looks),
    validations: validationsXml(resources.validations[id] ?? []),
  };
}
