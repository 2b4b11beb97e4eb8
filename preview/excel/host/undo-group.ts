import { HostError } from "./errors";

/**
 * The run that asks for all it does to be one step to undo: Excel refuses to go on once it has written too many
 * formulas.
 */
export class UndoGroup {
  #open = 0;
  #formulas = 0;

  /** @param most how many formulas such a run may write */
  constructor(private readonly most: number) {}

  /** A run begins. @returns ends it */
  begin(): () => void {
    if (this.#open === 0) this.#formulas = 0;
    this.#open += 1;
    return () => void (this.#open -= 1);
  }

  /** @throws HostError UndoNotSupported if these formulas are too many for the run under way */
  write(formulas: number): void {
    if (this.#open === 0) return;
    this.#formulas += formulas;
    if (this.#formulas > this.most) {
      throw new HostError("UndoNotSupported", "This operation can't be grouped into one step to undo.");
    }
  }
}
