import { tokens } from "./tokens";

/**
 * A formula of the file ("_xldudf_ADDIN_PAY(A1)", without "=") as someone types it ("=ADDIN.PAY(A1)").
 * @param namespace The namespace of the add-in's functions.
 */
export function typedFormula(stored: string, namespace: string): string {
  const custom = `_XLDUDF_${namespace.toUpperCase()}_`;
  const typed = (word: string): string =>
    namespace !== "" && word.toUpperCase().startsWith(custom)
      ? `${namespace.toUpperCase()}.${word.slice(custom.length)}`
      : word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  const pieces = tokens(stored);
  return `=${pieces ? pieces.map(({ kind, text }) => (kind === "word" ? typed(text) : text)).join("") : stored}`;
}
