/** A two-level array as the desktop host hands it over. */
interface HostArray {
  toArray(): readonly unknown[];
}

export type OfficeHandler = (dispatchId: number, payload: HostArray) => void;

/** Numbers under which office.js registers for events. */
export const Dispatch = { documentSelectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;

/** Kinds of Excel events inside a rich-API message, as office.js numbers them. */
export const ExcelEvent = { worksheetChanged: 10, worksheetCalculated: 16 } as const;

const EXCEL_MESSAGES = 65_536;

export const hostArray = (values: readonly unknown[]): HostArray => ({ toArray: () => values });

/** Hands events of the workbook to the pages (task pane, functions) that have registered for them. */
export class Events {
  readonly #handlers = new Map<number, Set<OfficeHandler>>();

  /** @returns takes the handler off again */
  register(dispatchId: number, handler: OfficeHandler): () => void {
    const handlers = this.#handlers.get(dispatchId) ?? new Set();
    this.#handlers.set(dispatchId, handlers.add(handler));
    return () => void handlers.delete(handler);
  }

  isHeard(dispatchId: number): boolean {
    return (this.#handlers.get(dispatchId)?.size ?? 0) > 0;
  }

  fire(dispatchId: number, payload: HostArray): void {
    for (const handler of this.#handlers.get(dispatchId) ?? []) handler(dispatchId, payload);
  }

  /**
   * Calls the handlers of the workbook's sheets, all of them together.
   * @param kind one of `ExcelEvent`
   */
  fireExcel(kind: number, details: Readonly<Record<string, unknown>>): void {
    const entry = hostArray([EXCEL_MESSAGES, kind, "Workbook", JSON.stringify(details), 1, false]);
    this.fire(Dispatch.richApiMessage, hostArray([entry]));
  }
}
