// The shipped functions bundle, loaded where nothing exists but CustomFunctions, as Excel loads it.
import { createContext, Script } from "node:vm";

class ExcelError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Runs the bundle in a realm of its own and gives its functions by name. */
export function load(source) {
  const functions = new Map();
  const realm = createContext({
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id, called) => functions.set(id, called),
    },
  });
  new Script(source).runInContext(realm);
  return functions;
}
