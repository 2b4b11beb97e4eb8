import { WorkbookError } from "../errors";

/** Excel on the web takes requests of up to 5 MB; this leaves room for what surrounds the contents. */
const LARGEST = 3_800_000;

/** How far something is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** What is under way, in words. */
  readonly now?: string;
}

export interface WriteOptions {
  /** Stops the writing; what was written is removed. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Thrown where the person cancelled. */
export class Cancelled extends WorkbookError {
  constructor() {
    super("Cancelled. Nothing was added to the workbook.", "Cancelled");
  }
}

/** Gathers requests and sends them in as few round trips as its size allows. */
export class WriteBatch {
  readonly #context: Excel.RequestContext;
  readonly #signal: AbortSignal | undefined;
  #waiting = 0;

  constructor(context: Excel.RequestContext, signal?: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
  }

  get context(): Excel.RequestContext {
    return this.#context;
  }

  /** Sends what is waiting if so many characters more would be too much for one request. */
  async makeRoom(characters: number): Promise<void> {
    if (this.#waiting > 0 && this.#waiting + characters > LARGEST) await this.send();
    this.#waiting += characters;
  }

  /**
   * Sends all that is waiting. Who cancels while the last request is under way comes too late: then all of it is done.
   * @throws Cancelled
   */
  async send(): Promise<void> {
    if (this.#signal?.aborted) throw new Cancelled();
    await this.#context.sync();
    this.#waiting = 0;
  }
}
