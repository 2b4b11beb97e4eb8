import { CommandType, ICommandService, type Injector } from "@univerjs/core";

/** Knows whether the workbook has changed since it was last saved, and asks before the page is left then. */
export class Changes {
  #count = 0;
  #saved = 0;

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const ofUser = command.type === CommandType.MUTATION && !options?.onlyLocal && !options?.fromFormula;
      if (ofUser && command.id.startsWith("sheet.")) this.#count++;
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.#count > this.#saved) event.preventDefault();
    });
  }

  /** How many changes there were so far: tells `saved` later what a file contains. */
  get count(): number {
    return this.#count;
  }

  /** The first `count` changes are saved. */
  saved(count: number): void {
    this.#saved = count;
  }
}
