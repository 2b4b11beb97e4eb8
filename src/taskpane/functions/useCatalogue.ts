import { useEffect, useState } from "react";
import { loadCatalogue } from "./load-catalogue";
import type { FunctionEntry } from "./entries";

export type Catalogue =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly entries: readonly FunctionEntry[] }
  | { readonly state: "failed" };

const LOADING: Catalogue = { state: "loading" };

/** The catalogue, and a way to ask for it again after a failure. */
export function useCatalogue(): readonly [Catalogue, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [catalogue, setCatalogue] = useState<Catalogue>(LOADING);
  useEffect(() => {
    let gone = false;
    loadCatalogue().then(
      (entries) => !gone && setCatalogue({ state: "loaded", entries }),
      () => !gone && setCatalogue({ state: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  const again = () => {
    setCatalogue(LOADING);
    setAttempt(attempt + 1);
  };
  return [catalogue, again];
}
