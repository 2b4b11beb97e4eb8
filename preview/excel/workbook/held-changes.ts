import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService, SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";

/**
 * A page that sends request after request is not done yet: so long after the last one, what it changed is calculated.
 */
const QUIET_MS = 500;

/**
 * Keeps changes from the grid engine's formulas while the add-in sends its requests. The engine would begin to
 * calculate between two of them, stop for the next and begin again, and the page that waits on the same thread would
 * stand still.
 */
export class HeldChanges {
  readonly #commands: ICommandService;
  readonly #dirty: IActiveDirtyManagerService;
  readonly #whatChanges: IActiveDirtyManagerService["get"];
  readonly #waiting: ICommandInfo[] = [];
  #wanted = false;
  /** How many requests have come and are not yet answered. */
  #open = 0;
  /** Whether the engine has heard of changes and has not asked yet what they were. */
  #undelivered = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#dirty = injector.get(IActiveDirtyManagerService);
    this.#whatChanges = this.#dirty.get.bind(this.#dirty);
    // The engine asks this of every command, and calculates after those for which there is an answer.
    this.#dirty.get = (id) => (this.isHolding ? undefined : this.#whatChanges(id));
  }

  /** Changes that the engine has heard of are its own: it asks about them later, and must get an answer. */
  get isHolding(): boolean {
    return this.#wanted && !this.#undelivered;
  }

  get areWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether formulas may see another value after the command. */
  changesFormulas(command: Readonly<ICommandInfo>): boolean {
    return Boolean(this.#whatChanges(command.id));
  }

  /** Keeps the command if changes are being held; false where the engine has it already. */
  keep(command: Readonly<ICommandInfo>): boolean {
    if (this.isHolding) this.#waiting.push(command);
    else this.#undelivered = true;
    return this.isHolding;
  }

  /** To be called when a calculation starts or stops: the engine has asked for all changes that it has heard of. */
  delivered(): void {
    this.#undelivered = false;
  }

  /** Holds changes from now on: a request has come. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#wanted = true;
    this.#open += 1;
  }

  /** A request is answered: gives up what is held after a quiet while. */
  releaseSoon(): void {
    this.#open -= 1;
    if (this.#open > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.release(), QUIET_MS);
  }

  /** Gives up what is held unless more is just coming. */
  releaseIfQuiet(): void {
    if (this.#open === 0) this.release();
  }

  /** Passes on to the engine everything that was held. */
  release(): void {
    clearTimeout(this.#timer);
    this.#wanted = false;
    for (const command of this.#waiting.splice(0)) {
      const changed = this.#whatChanges(command.id)?.getDirtyData(command);
      if (changed)
        this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, changed, { onlyLocal: true });
    }
  }
}
