import { ICommandService, type Injector } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/preset-sheets-core";
import { forgetFormulas } from "./forget-formulas";

/**
 * Repairs a fault of the grid engine (Univer 0.25.1): it keeps each formula as it took it apart, with the cells of the
 * tables that it names, and looks at a changed table in the next run alone. In the runs after that one, formulas saw a
 * table that had grown as long as it was before. Here a changed table makes it take formulas apart again.
 * @param forgetParsed forgets what was taken apart in the run that is under way
 */
export function repairTables(injector: Injector, forgetParsed: () => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetSuperTableMutation.id) return;
    forgetFormulas(injector);
    forgetParsed();
  });
}
