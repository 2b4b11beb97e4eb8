import type { IRange, ISheetDataValidationRule, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";

/** What the engine's plugins keep in a workbook's snapshot, as far as a file needs it. */
export interface Resources {
  readonly tables: Readonly<Record<string, readonly TableData[]>>;
  readonly validations: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  /** The first rule wins. */
  readonly conditionalFormats: Readonly<Record<string, readonly ConditionalRule[]>>;
  readonly names: readonly NameData[];
}

export interface TableData {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly columns?: readonly { readonly displayName: string }[];
}

export interface NameData {
  readonly name: string;
  readonly formulaOrRefString: string;
  /** "AllDefaultWorkbook" or nothing for names of the whole workbook. */
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export interface ConditionalRule {
  readonly ranges: readonly IRange[];
  readonly stopIfTrue?: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style?: IStyleData;
    readonly isBottom?: boolean;
    readonly isPercent?: boolean;
    readonly config?: unknown;
  };
}

export type Sheet = Partial<IWorksheetData> & { readonly id: string; readonly name: string };

/** The workbook's sheets in the order of their tabs. */
export function sheetsOf(workbook: IWorkbookData): Sheet[] {
  return workbook.sheetOrder.flatMap((id) => {
    const sheet = workbook.sheets[id];
    return sheet ? [{ ...sheet, id, name: sheet.name ?? id }] : [];
  });
}

export function resourcesOf(workbook: IWorkbookData): Resources {
  const tables = resource<Record<string, { tables: TableData[] } | TableData[]>>(workbook, "SHEET_TABLE_PLUGIN");
  const names = resource<Record<string, NameData>>(workbook, "SHEET_DEFINED_NAME_PLUGIN");
  return {
    tables: Object.fromEntries(
      Object.entries(tables ?? {}).map(([id, held]) => [id, Array.isArray(held) ? held : held.tables]),
    ),
    validations: resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN") ?? {},
    conditionalFormats: resource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN") ?? {},
    names: Object.values(names ?? {}),
  };
}

function resource<Shape>(workbook: IWorkbookData, plugin: string): Shape | undefined {
  const data = workbook.resources?.find((each) => each.name === plugin)?.data;
  return data ? (JSON.parse(data) as Shape) : undefined;
}

/** A style is kept in the cell or by its key in the workbook. */
export function styleOf(
  workbook: IWorkbookData,
  style: IStyleData | string | null | undefined,
): IStyleData | undefined {
  return (typeof style === "string" ? workbook.styles[style] : style) ?? undefined;
}
