import type { Profile } from "../profiles";
import type { Interpreter } from "./interpreter";
import { limited } from "./payload";

/** Excel is a program of its own: while it works, a page draws itself and hears clicks. Here they share one thread. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

interface BatchOptions {
  readonly profile: Profile;
  readonly onBatch?: (stage: "comes" | "answered") => void;
}

/** The batches of all pages, which are carried out one after another. */
export class Batches {
  readonly #interpreter: Interpreter;
  readonly #options: BatchOptions;
  #last: Promise<unknown> = Promise.resolve();
  #running = false;

  constructor(interpreter: Interpreter, options: BatchOptions) {
    this.#interpreter = interpreter;
    this.#options = options;
  }

  /** Whether one is being carried out. */
  get running(): boolean {
    return this.#running;
  }

  /** Carries out a batch once those before it are done. @returns the answer, as office.js reads it */
  execute(json: string): Promise<string> {
    this.#options.onBatch?.("comes");
    const turn = this.#last.then(() => this.#carryOut(json));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #carryOut(json: string): Promise<string> {
    const { profile, onBatch } = this.#options;
    await nextTask();
    this.#running = true;
    try {
      return await limited(json, (request) => this.#interpreter.execute(request), profile.payloadLimit.value);
    } finally {
      this.#running = false;
      onBatch?.("answered");
    }
  }
}
