import type { Profile } from "../profiles";
import type { FunctionMetadata } from "./metadata";

type WorksheetFunction = (...args: unknown[]) => unknown;

/** An error as the functions throw or return it: Excel's code, and a text for some codes. */
interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

/** What Microsoft's library leaves in the functions' window. */
interface RuntimeWindow extends Window {
  readonly CustomFunctions?: {
    readonly Error?: new (code: string, message?: string) => FunctionError;
    readonly _association?: { readonly mappings: Readonly<Record<string, WorksheetFunction | undefined>> };
  };
}

/** The add-in's functions as they run: in a page of the add-in, with Microsoft's runtime, unmodified. */
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

/** The runtime starts late in its page's life, after the page's own load event; how long to wait for it. */
const START_LIMIT_MS = 15_000;

/**
 * Whether the functions can be called. Microsoft's library takes the bundle's functions before it is loaded in full:
 * until its errors are there too, a function that refuses would fail instead of saying #N/A.
 */
const isStarted = ({ CustomFunctions }: RuntimeWindow): boolean =>
  CustomFunctions?.Error !== undefined && Object.keys(CustomFunctions._association?.mappings ?? {}).length > 0;

/** Resolves to the page's window when the bundle has associated its functions there. */
async function startedIn(frame: HTMLIFrameElement): Promise<RuntimeWindow> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (performance.now() < deadline) {
    const window = frame.contentWindow as RuntimeWindow | null;
    if (window && isStarted(window)) return window;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`The add-in's functions did not start in ${frame.src}.`);
}

/** A hidden frame with the page in which the functions run by themselves, with the library of their engine. */
export function functionsFrame(page: string, library: Profile["ownRuntimeLibrary"]["value"]): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "The add-in's functions";
  frame.hidden = true;
  frame.src = library === "today" ? page : `${page}?library=2016`;
  document.body.append(frame);
  return frame;
}

/** Waits for the functions in the frame of their page, with the metadata that Excel would read. */
export async function functionRuntime(frame: HTMLIFrameElement, metadataAddress: string): Promise<FunctionRuntime> {
  const [response, window] = await Promise.all([fetch(metadataAddress), startedIn(frame)]);
  if (!response.ok) throw new Error(`The functions' description (${metadataAddress}) could not be loaded.`);
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  return new FunctionRuntime(window, functions);
}
