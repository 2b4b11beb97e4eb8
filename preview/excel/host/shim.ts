import type { PreviewHost } from "./contract";
import { hostArray, type OfficeHandler } from "./events";

/**
 * Runs in the add-in's pages before office.js and presents what desktop Excel presents to a page:
 * `window.external` with the host's name, a context, and calls that go to the preview page around it.
 */

/** The calls of office.js that carry a batch and the end of a command; every other call of the host is refused. */
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
/** Where the batch's JSON is among the call's parameters. */
const BODY = 4;
const OK = 200;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const ENGLISH_US = 1033;

type Callback = (result: unknown) => void;

function context(host: PreviewHost) {
  const constant = (value: unknown) => () => value;
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of host.settings.entries()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => host.settings.save(keys, values),
  };
  return {
    GetAppType: constant(1),
    GetSolutionRef: constant("preview"),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(1),
    GetAppUILocale: constant(ENGLISH_US),
    GetAppDataLocale: constant(ENGLISH_US),
    GetDocUrl: constant("C:\\Book1.xlsx"),
    GetAppCapabilities: constant(0),
    GetActivationMode: constant(2),
    GetControlIntegrationLevel: constant(1),
    GetSolutionToken: constant(""),
    GetCorrelationId: constant(host.instanceId),
    GetInstanceId: constant(host.instanceId),
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostFullVersion: constant("16.0.18000.10000"),
    GetInitialDisplayMode: constant(2),
    GetSettings: constant(settings),
    GetOfficeThemeInfo: () => host.officeTheme(),
  };
}

/** @param frame the window of the add-in's page */
function present(frame: Window, host: PreviewHost): void {
  const registered = new Map<number, () => void>();
  const unregister = (dispatchId: number): void => {
    registered.get(dispatchId)?.();
    registered.delete(dispatchId);
  };
  const desktop = {
    GetHostInfo: () => `Excel$Win32$16.01$en-US$${host.instanceId}$$$3`,
    GetContext: () => presented,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, parameters: readonly unknown[], callback: Callback) => {
      if (dispatchId === COMMAND_COMPLETED) {
        host.commandCompleted(String(parameters[0]), Number(parameters[1]));
        callback(SUCCESS);
        return;
      }
      const [request] = parameters;
      const body: unknown = Array.isArray(request) ? request[BODY] : undefined;
      if (dispatchId !== EXECUTE_BATCH || typeof body !== "string") {
        callback(NOT_SUPPORTED);
        return;
      }
      void host.execute(body).then((reply) => callback(hostArray([SUCCESS, OK, [], reply])));
    },
    RegisterEvent: (dispatchId: number, _target: string, handler: OfficeHandler, callback: Callback) => {
      unregister(dispatchId);
      registered.set(dispatchId, host.registerEvent(dispatchId, handler));
      callback(SUCCESS);
    },
    UnregisterEvent: (dispatchId: number, _target: string, callback: Callback) => {
      unregister(dispatchId);
      callback(SUCCESS);
    },
  };
  const presented = context(host);
  Object.assign(frame.external, desktop);
  frame.addEventListener("pagehide", () => [...registered.keys()].forEach(unregister));
}

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * This office.js does not pass `mergeUndoGroup` on: a run that asks for it is reported to the host when Excel.run is
 * called.
 */
function watchRuns(frame: Window, host: PreviewHost): void {
  const watched =
    (run: Run): Run =>
    (...args) => {
      const [options] = args;
      const merges = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
      if (!merges || options.mergeUndoGroup !== true) return run(...args);
      const end = host.beginUndoGroup();
      return Promise.resolve(run(...args)).finally(end);
    };
  let excel: object | undefined;
  Object.defineProperty(frame, "Excel", {
    configurable: true,
    get: () => excel,
    set: (namespace: object) => {
      excel = new Proxy(namespace, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          return name === "run" && typeof member === "function" ? watched(member as Run) : member;
        },
      });
    },
  });
}

const host = window.parent === window ? undefined : window.parent.previewHost;
if (host) {
  present(window, host);
  watchRuns(window, host);
}
