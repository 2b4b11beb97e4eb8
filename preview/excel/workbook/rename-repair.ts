import { ICommandService, type Injector } from "@univerjs/core";
import { LexerTreeBuilder, SetWorksheetNameMutation } from "@univerjs/preset-sheets-core";
import { forgetFormulas } from "./forget-formulas";

/**
 * Repairs a fault of the grid engine (Univer 0.25.1): it keeps each formula as it took it apart, with its defined names
 * replaced by what they refer to. After a sheet has been renamed, formulas with a name of that sheet looked for the
 * sheet's old name and were #VALUE!. Here a renamed sheet makes it take formulas apart again.
 */
export function repairRenaming(injector: Injector): void {
  const forget = () => {
    injector.get(LexerTreeBuilder).dispose();
    forgetFormulas(injector);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetNameMutation.id) forget();
  });
}
