import { CommandType, ICommandService, type Injector } from "@univerjs/core";

/** Knows whether the workbook has changed since it was last saved, and asks before the page is left then. */
export class Changes {
  #unsaved = false;

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const ofUser = command.type === CommandType.MUTATION && !options?.onlyLocal && !options?.fromFormula;
      if (ofUser && command.id.startsWith("sheet.")) this.#unsaved = true;
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.#unsaved) event.preventDefault();
    });
  }

  /** What is in the workbook now is saved. */
  saved(): void {
    this.#unsaved = false;
  }
}
