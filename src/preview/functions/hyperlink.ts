import { BaseFunction, type BaseValueObject, FUNCTION_NAMES_LOOKUP, type IFunctionService } from "@univerjs/preset-sheets-core";

/** HYPERLINK as Excel gives it: the text of the link. The engine's own takes addresses of the web alone. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(target: BaseValueObject, text?: BaseValueObject): BaseValueObject {
    return target.isError() ? target : (text ?? target);
  }
}

/** Has the engine show links to places in the workbook, `#'Sheet'!A1`, by their text. */
export function repairHyperlink(functions: IFunctionService): void {
  functions.registerExecutors(new Hyperlink(FUNCTION_NAMES_LOOKUP.HYPERLINK));
}
