import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type Injector,
  isTextFormat,
  type Nullable,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

type Entry = Nullable<ICellDataForSheetInterceptor>;

/** Before the grid's own, which would take what is no number for a text. */
const FIRST = 1000;

/** What Excel makes of a text typed with a leading + or -, and that is no number: `+A1*2` is the formula `=+A1*2`. */
function asFormula(entry: Entry): Entry {
  const text = entry?.v;
  if (typeof text !== "string" || !/^[+-]./.test(text) || !Number.isNaN(Number(text))) return entry;
  return entry?.t === CellValueType.NUMBER ? entry : { ...entry, f: `=${text}`, v: null, t: null, p: null };
}

/** Lets people begin a formula with + or -, as Excel does; cells formatted as Text keep what is typed. */
export function takeSignedFormulas(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (entry, { worksheet, row, col }, next) => {
      const written = next(entry);
      return isTextFormat(worksheet.getComposedCellStyle(row, col).n?.pattern) ? written : asFormula(written);
    },
  });
}
