import { Dispatch, type Events, hostArray, type OfficeHandler } from "./events";

const DONE = 0;

/**
 * Runs the commands of the ribbon's buttons in the page of the shared runtime. As in Excel, a command waits until
 * office.js listens for commands and then runs at once: a page that has not associated it by then loses the click.
 */
export class Commands {
  readonly #waiting: string[] = [];
  readonly #running = new Map<string, string>();
  #next = 1;

  constructor(
    private readonly events: Events,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  run(name: string): void {
    if (this.events.isHeard(Dispatch.appCommandInvoked)) this.#invoke(name);
    else this.#waiting.push(name);
  }

  /** Registers a handler of office.js; commands that waited for it run now. */
  register(dispatchId: number, handler: OfficeHandler): () => void {
    const unregister = this.events.register(dispatchId, handler);
    if (dispatchId === Dispatch.appCommandInvoked) for (const name of this.#waiting.splice(0)) this.#invoke(name);
    return unregister;
  }

  /** Office.js says how a command ended. */
  completed(id: string, status: number): void {
    const name = this.#running.get(id) ?? id;
    this.#running.delete(id);
    if (status !== DONE)
      this.onFault(new Error(`The add-in has no command “${name}” yet: in Excel the click is lost.`));
  }

  #invoke(name: string): void {
    const id = String(this.#next++);
    this.#running.set(id, name);
    setTimeout(() => this.events.fire(Dispatch.appCommandInvoked, hostArray([id, name, "{}"])), 0);
  }
}
