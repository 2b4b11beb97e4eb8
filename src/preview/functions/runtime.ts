import type { FunctionMetadata } from "./metadata";

type WorksheetFunction = (...args: unknown[]) => unknown;

/** An error as the functions throw or return it: Excel's code, and a text for some codes. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

/** What Microsoft's library leaves in the functions' window. */
interface RuntimeWindow extends Window {
  readonly CustomFunctions?: {
    readonly Error: new (code: string, message?: string) => FunctionError;
    readonly _association?: { readonly mappings: Readonly<Record<string, WorksheetFunction | undefined>> };
  };
}

/** The add-in's functions as they run: in their own page, with Microsoft's runtime, unmodified. */
export class FunctionRuntime {
  readonly #window: RuntimeWindow;
  readonly metadata: readonly FunctionMetadata[];

  constructor(window: RuntimeWindow, metadata: readonly FunctionMetadata[]) {
    this.#window = window;
    this.metadata = metadata;
  }

  /** The function behind an id of the metadata; undefined where the bundle does not associate one. */
  find(id: string): WorksheetFunction | undefined {
    return this.#window.CustomFunctions?._association?.mappings[id.toUpperCase()];
  }

  /** Whether a value is a `CustomFunctions.Error` of the functions' own window. */
  isError(value: unknown): value is FunctionError {
    const kind = this.#window.CustomFunctions?.Error;
    return kind !== undefined && value instanceof kind;
  }
}

/** Loads the functions' page into a hidden frame, with the metadata that Excel would read. */
export async function loadFunctionRuntime(page: string, metadataAddress: string): Promise<FunctionRuntime> {
  const frame = document.createElement("iframe");
  frame.title = "Gardner functions";
  frame.hidden = true;
  frame.src = page;
  const loaded = new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
  document.body.append(frame);
  const [response] = await Promise.all([fetch(metadataAddress), loaded]);
  if (!response.ok) throw new Error(`The functions' description (${metadataAddress}) could not be loaded.`);
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  const window = frame.contentWindow as RuntimeWindow | null;
  if (!window?.CustomFunctions) throw new Error(`Microsoft's function runtime did not start in ${page}.`);
  return new FunctionRuntime(window, functions);
}
