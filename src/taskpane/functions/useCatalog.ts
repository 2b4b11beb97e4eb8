import { useEffect, useState } from "react";
import { asWorkbookError, type WorkbookError } from "../../excel/errors";
import { loadCatalog } from "./load-catalog";
import type { FunctionEntry } from "./entries";

export type Catalog =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly entries: readonly FunctionEntry[] }
  | { readonly state: "failed"; readonly problem: WorkbookError };

const LOADING: Catalog = { state: "loading" };

/** The catalog, and a way to ask for it again after a failure. */
export function useCatalog(): readonly [Catalog, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [catalog, setCatalog] = useState<Catalog>(LOADING);
  useEffect(() => {
    let gone = false;
    loadCatalog().then(
      (entries) => !gone && setCatalog({ state: "loaded", entries }),
      (error: unknown) => !gone && setCatalog({ state: "failed", problem: asWorkbookError(error) }),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  const again = () => {
    setCatalog(LOADING);
    setAttempt(attempt + 1);
  };
  return [catalog, again];
}
