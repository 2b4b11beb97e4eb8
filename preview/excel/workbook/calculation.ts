import { type ICommandInfo, ICommandService, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { HeldChanges } from "./held-changes";

/** Commands that write cells without changing what formulas see. */
const STYLE_ONLY = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
/**
 * With nothing under way for this long, a write that still waits for its calculation has been forgotten by the engine.
 */
const QUIET_MS = 1000;
const LIMIT_MS = 60_000;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Knows whether everything written so far has been calculated and the results are in the cells.
 *
 * Univer collects writes for 100 ms, then starts a run; a run that is stopped by later writes is started again with
 * both. So each write is numbered as the engine notices it, each run is given the number of the last write it
 * includes, and the workbook is settled when a run with the latest number has put its results into the cells.
 */
export class Calculation {
  #writes = 0;
  #applied = 0;
  /**
   * The last write included in each run that has started and not ended, oldest first (the engine takes them in turn).
   */
  readonly #runs: number[] = [];
  /** The last write that the run following a stop will include. */
  #includedAfterStop: number | null = null;
  #ending = false;
  /** Until all is calculated for the first time: by then what is drawn has changed again. */
  #isStarting = true;
  readonly #watchers = new Set<() => void>();
  readonly #listeners = new Set<() => void>();
  readonly #commands: ICommandService;
  readonly #held: HeldChanges;

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#held = new HeldChanges(injector);
    window.gridIsBusy = () => this.#isStarting || this.#runs.length > 0 || this.#held.isHolding;
    this.#commands.beforeCommandExecuted((command) => this.#before(command));
    this.#commands.onCommandExecuted((command, options) => this.#after(command, options));
  }

  /** Calls `listener` after each calculation whose results have been put into the cells. */
  onCalculated(listener: () => void): void {
    this.#listeners.add(listener);
  }

  get isSettled(): boolean {
    return this.#applied === this.#writes && this.#runs.length === 0 && !this.#held.areWaiting;
  }

  /** Puts calculation off until it is let go. */
  hold(): void {
    this.#held.hold();
  }

  /** Lets calculation begin again soon, unless it is put off once more. */
  releaseSoon(): void {
    this.#held.releaseSoon();
  }

  /** Recalculates every formula of the workbook. */
  recalculate(): void {
    void this.#commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** Calculates what has been put off, too, and resolves when all is done and shown. */
  finished(): Promise<void> {
    this.#held.release();
    return this.settled();
  }

  /** Resolves when all calculation is done and shown; rejects after a minute without a sign of life of the engine. */
  async settled(): Promise<void> {
    let deadline = performance.now() + LIMIT_MS;
    // Writes that are under way reach the engine within the present task; results reach the cells within the last one.
    await nextTask();
    this.#held.releaseIfQuiet();
    while (!this.isSettled) {
      const moved = await this.#movement();
      if (moved) deadline = performance.now() + LIMIT_MS;
      if (performance.now() > deadline) throw new Error("The workbook stopped before it had finished calculating.");
      if (!moved && this.#runs.length === 0 && !this.#held.areWaiting) this.recalculate();
      if (this.isSettled) await nextTask();
    }
    this.#isStarting = false;
  }

  #before(command: Readonly<ICommandInfo>): void {
    const starts = command.id === SetFormulaCalculationStartMutation.id;
    const stops = command.id === SetFormulaCalculationStopMutation.id;
    if (starts || stops) this.#held.delivered();
    if (stops) this.#includedAfterStop = this.#writes;
    if (!starts) return;
    this.#runs.push(this.#includedAfterStop ?? this.#writes);
    this.#includedAfterStop = null;
  }

  #after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.#notified(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (this.#needsCalculation(command, options) && !this.#held.keep(command)) {
      this.#writes++;
    }
  }

  /** The engine's own test for what starts a calculation. */
  #needsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.#held.changesFormulas(command)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && !(trigger && STYLE_ONLY.has(trigger));
  }

  /**
   * A run ends with the stage "completed" and then its outcome; an outcome without that stage is a run being stopped.
   */
  #notified({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.#ending = true;
    if (functionsExecutedState !== undefined && this.#ending) {
      this.#ending = false;
      const included = this.#runs.shift() ?? 0;
      const done =
        functionsExecutedState === FormulaExecutedStateType.SUCCESS ||
        functionsExecutedState === FormulaExecutedStateType.NOT_EXECUTED;
      if (done) this.#applied = Math.max(this.#applied, included);
      if (functionsExecutedState === FormulaExecutedStateType.SUCCESS) this.#announce();
    }
    for (const watcher of [...this.#watchers]) watcher();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Resolves to true at the next sign of life of the engine, to false after a quiet while. */
  #movement(): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (moved: boolean) => {
        clearTimeout(timer);
        this.#watchers.delete(watcher);
        resolve(moved);
      };
      const watcher = () => settle(true);
      const timer = setTimeout(() => settle(false), QUIET_MS);
      this.#watchers.add(watcher);
    });
  }
}
