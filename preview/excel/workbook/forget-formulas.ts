import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/preset-sheets-core";

/**
 * Makes the grid engine take every formula apart again. It keeps long ones under a number made of their text, so that
 * no part of the text finds them: only the blank text is in every key.
 */
export const forgetFormulas = (injector: Injector): void => injector.get(IFunctionService).deleteFormulaAstCacheKey("");
