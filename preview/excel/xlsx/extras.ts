/**
 * What an Excel workbook holds and the grid engine has no place for. The preview's object model keeps it
 * as the add-in sets it, and the .xlsx file gets it. Ranges are A1 addresses without a sheet name.
 */
export interface WorkbookExtras {
  /** By the engine's sheet id. A sheet that has nothing extra may be left out. */
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  /** The engine's id of the sheet that is shown when the file opens; the first visible one if left out. */
  readonly activeSheetId?: string;
}

export interface SheetExtras {
  readonly page?: PageExtras;
  /** Results of formulas that fill more than their own cell. */
  readonly spills?: readonly SpillExtras[];
  /** By the engine's table id. */
  readonly tables?: Readonly<Record<string, TableExtras>>;
  readonly hyperlinks?: readonly HyperlinkExtras[];
  readonly comments?: readonly CommentExtras[];
  readonly protection?: ProtectionExtras;
}

/** One spilled result: `range` begins with the cell of the formula; `values` has its rows and columns. */
export interface SpillExtras {
  readonly range: string;
  readonly values: readonly (readonly SpilledValue[])[];
}

/** Errors are their text, such as "#N/A", with `error` saying that they are errors. */
export type SpilledValue = number | string | boolean | null | { readonly error: string };

/** How a table looks, in Excel's words; what is left out is as Excel makes a new table. */
export interface TableExtras {
  /** "TableStyleMedium2" and its like; null is no style. */
  readonly style?: string | null;
  readonly bandedRows?: boolean;
  readonly bandedColumns?: boolean;
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
  readonly filterButtons?: boolean;
}

/** Page set-up. Margins in points, as Excel's object model has them. */
export interface PageExtras {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: Paper;
  readonly margins?: Readonly<Partial<Record<Margin, number>>>;
  /** Pages to fit on; null or left out = as many as it takes. */
  readonly fit?: { readonly wide?: number | null; readonly tall?: number | null };
  /** Percent; not together with `fit`. */
  readonly scale?: number;
  readonly printAreas?: readonly string[];
  /** "1:3" */
  readonly titleRows?: string;
  /** "A:B" */
  readonly titleColumns?: string;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly overThenDown?: boolean;
  readonly firstPageNumber?: number;
  /** Excel's codes (&P, &N, &D, &A, &F) are kept. */
  readonly header?: Readonly<Partial<Record<Side, string>>>;
  readonly footer?: Readonly<Partial<Record<Side, string>>>;
  /** One-based rows that begin a new page. */
  readonly rowBreaks?: readonly number[];
}

export type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";
export type Side = "left" | "center" | "right";
export type Paper = keyof typeof PAPER_CODES;

/** Excel's numbers of the paper sizes that the add-in and its users meet. */
export const PAPER_CODES = { letter: 1, tabloid: 3, legal: 5, executive: 7, a3: 8, a4: 9, a5: 11 } as const;

export interface HyperlinkExtras {
  readonly cell: string;
  /** A web or mail address … */
  readonly address?: string;
  /** … or a place in this workbook, "Sheet1!A1". */
  readonly place?: string;
  readonly tip?: string;
}

interface CommentExtras {
  readonly cell: string;
  readonly text: string;
}

/** A protected sheet; cells stay locked unless they lie in `unlocked`. No password is ever written. */
export interface ProtectionExtras {
  readonly unlocked: readonly string[];
  /** What users may still do, in Excel's words; all false unless said. */
  readonly allow?: Readonly<Partial<Record<ProtectedAct, boolean>>>;
}

/** What a protected sheet may still allow. */
export const PROTECTED_ACTS = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
] as const;
export type ProtectedAct = (typeof PROTECTED_ACTS)[number];

/**
 * The engine has no indent; the object model writes one level as this much left padding (right padding in
 * right-aligned cells), which the user sees, and the file turns it back into levels.
 */
export const INDENT_PIXELS = 9;

/** The font of a cell that sets none; the widths of columns are counted in its digits. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;
