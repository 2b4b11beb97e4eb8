import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { type Style, Workbook, type Worksheet } from "exceljs";
import { type Area, cellName } from "../address";
import { type HyperlinkExtras, type PageExtras, PROTECTED_ACTS, type ProtectedAct, type TableExtras } from "../extras";
import { constant, filledBy, formulaIn } from "./cells";
import { conditionalFormatsOf } from "./conditional-formats";
import { layoutOf, pageOf } from "./layout";
import { namesOf, printedOf, spillsOf } from "./names";
import { elements, isSet, type Package, readPackage, type SheetPart } from "./package";
import { engineStyle } from "./styles";
import { tableData, tableExtras } from "./tables";
import { validationsOf } from "./validations";

/** What a sheet has that the engine has no place for. */
interface OpenedExtras {
  readonly page: PageExtras;
  readonly tables: Record<string, TableExtras>;
  readonly links: readonly HyperlinkExtras[];
  readonly protection?: Readonly<Partial<Record<ProtectedAct, boolean>>>;
  readonly unlocked: readonly string[];
}

export interface OpenedWorkbook {
  /** The engine's snapshot, without formulas. */
  readonly data: Partial<IWorkbookData>;
  /** By sheet id, row and column: to be entered once the add-in's functions are there. */
  readonly formulas: Readonly<Record<string, Record<number, Record<number, ICellData>>>>;
  readonly extras: Readonly<Record<string, OpenedExtras>>;
  /** What the file has and the preview cannot show, in words. */
  readonly missing: readonly string[];
}

/**
 * Reads an .xlsx file.
 * @param namespace The namespace of the add-in's functions.
 * @throws Error where the bytes are no workbook.
 */
export async function openWorkbook(
  bytes: ArrayBuffer | Uint8Array,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): Promise<OpenedWorkbook> {
  const file = await readPackage(bytes);
  const { worksheets } = await new Workbook().xlsx.load(file.readable);
  const opened = file.sheets.flatMap((part, at) => {
    const worksheet = worksheets.find((each) => each.name === part.name);
    return worksheet ? [{ id: `sheet${at + 1}`, at, part, worksheet }] : [];
  });
  const ids = opened.map(({ id }) => id);
  const read = opened.map((sheet) => ({ id: sheet.id, ...readSheet(file, sheet, namespace) }));
  const byId = <Kind>(field: (sheet: (typeof read)[number]) => Kind): Record<string, Kind> =>
    Object.fromEntries(read.map((sheet) => [sheet.id, field(sheet)]));
  const resource = (plugin: string, data: unknown) => ({ name: plugin, data: JSON.stringify(data) });
  return {
    data: {
      id: "book1",
      name,
      sheetOrder: ids,
      sheets: byId((sheet) => sheet.data),
      resources: [
        resource(
          "SHEET_TABLE_PLUGIN",
          byId((sheet) => ({ tables: sheet.tables, tableFilteredOutRows: [] })),
        ),
        resource(
          "SHEET_DATA_VALIDATION_PLUGIN",
          byId((sheet) => sheet.validations),
        ),
        resource(
          "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
          byId((sheet) => sheet.conditionalFormats),
        ),
        resource("SHEET_DEFINED_NAME_PLUGIN", namesOf(file.workbook, ids, namespace)),
      ],
    },
    formulas: byId((sheet) => sheet.formulas),
    extras: byId((sheet) => sheet.extras),
    missing: [...new Set([...file.missing, ...read.flatMap((sheet) => sheet.missing)])],
  };
}

interface Opened {
  readonly id: string;
  readonly at: number;
  readonly part: SheetPart;
  readonly worksheet: Worksheet;
}

function readSheet(file: Package, { id, at, part, worksheet }: Opened, namespace: string) {
  const { cellData, formulas, unlocked } = readCells(worksheet, namespace, spillsOf(file.workbook, at));
  const rules = conditionalFormatsOf(part.xml, file.styles, id);
  const tables = part.tables.map((xml, index) => ({ xml, id: `${id}-table${index}` }));
  const [protection] = elements(part.xml, "sheetProtection");
  const data: Partial<IWorksheetData> = { id, name: part.name, cellData, ...layoutOf(worksheet) };
  return {
    data,
    formulas,
    tables: tables.map((table) => tableData(table.xml, table.id)),
    validations: validationsOf(part.xml, id),
    conditionalFormats: rules.flatMap((each) => ("rule" in each ? [each.rule] : [])),
    extras: {
      page: pageOf(worksheet, printedOf(file.workbook, at, part.xml)),
      tables: Object.fromEntries(tables.map((table) => [table.id, tableExtras(table.xml)])),
      links: linksOf(part),
      unlocked,
      ...(protection && { protection: allowedBy(protection) }),
    },
    missing: rules.flatMap((each) => ("unknown" in each ? [`conditional formats of the kind ${each.unknown}`] : [])),
  };
}

function readCells(worksheet: Worksheet, namespace: string, spills: readonly Area[]) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const formulas: Record<number, Record<number, ICellData>> = {};
  const unlocked: string[] = [];
  const spilled = new Set<string>();
  const fill = ({ startRow, startColumn, endRow, endColumn }: Area): void => {
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) spilled.add(cellName(row, column));
  };
  spills.forEach(fill);
  const styles = new Map<Partial<Style>, IStyleData>();
  worksheet.eachRow({ includeEmpty: false }, (row, number) =>
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const [r, c] = [number - 1, column - 1];
      const filled = filledBy(cell);
      if (filled) fill(filled);
      const style = styles.get(cell.style) ?? engineStyle(cell.style);
      styles.set(cell.style, style);
      const f = formulaIn(cell, namespace);
      const covered = spilled.has(cell.address) || (cell.isMerged && cell.master !== cell);
      const value = f !== undefined || covered ? {} : constant(cell.value);
      const look = Object.keys(style).length > 0 ? { s: style } : {};
      if (Object.keys(value).length + Object.keys(look).length > 0) (cellData[r] ??= {})[c] = { ...value, ...look };
      if (f !== undefined) (formulas[r] ??= {})[c] = { f };
      if (cell.protection?.locked === false) unlocked.push(cell.address);
    }),
  );
  return { cellData, formulas, unlocked };
}

function linksOf({ xml, targets }: SheetPart): HyperlinkExtras[] {
  return elements(xml, "hyperlink").map((link) => {
    const address = targets.get(link.getAttribute("r:id") ?? "");
    const place = link.getAttribute("location");
    const tip = link.getAttribute("tooltip");
    return {
      cell: link.getAttribute("ref") ?? "A1",
      ...(address !== undefined && { address }),
      ...(place !== null && { place }),
      ...(tip !== null && { tip }),
    };
  });
}

/** What the file forbids has the flag set or none. */
function allowedBy(protection: Element): Partial<Record<ProtectedAct, boolean>> {
  return Object.fromEntries(
    PROTECTED_ACTS.map((act) => [act, protection.hasAttribute(act) && !isSet(protection, act)]),
  );
}
