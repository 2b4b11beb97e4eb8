import { useEffect, useState } from "react";
import type { SheetArea } from "../../excel/address";
import { asWorkbookError, type WorkbookError } from "../../excel/errors";
import { readCells } from "../../excel/read-cells";
import { onCellsChanged } from "../../excel/watch";
import { evaluate } from "../../functions";
import { CalculationError } from "../../rules/calculation-error";
import type { Call, Input } from "./formula";

/** What the call yields now. */
export type Result =
  | { readonly state: "waiting" }
  /** The cells; one that has no answer holds its `CalculationError`. */
  | { readonly state: "cells"; readonly cells: readonly (readonly unknown[])[] }
  /** The whole call has no answer, and why. */
  | { readonly state: "refused"; readonly error: CalculationError }
  /** The cells could not be read, or the add-in failed, and why. */
  | { readonly state: "failed"; readonly problem: WorkbookError };

const WAITING: Result = { state: "waiting" };

/** Typing and editing come in bursts: the result is calculated when they pause this long. */
const PAUSE_MS = 120;

function areasOf(inputs: readonly Input[]): SheetArea[] {
  return inputs.flatMap((input) => (input && "area" in input ? [input.area] : []));
}

/** The values of the inputs: all picked cells are read in one round trip. */
async function valuesOf(inputs: readonly Input[]): Promise<(unknown[][] | null)[]> {
  const areas = areasOf(inputs);
  const read = areas.length > 0 ? await readCells(areas) : [];
  let next = 0;
  return inputs.map((input) => {
    if (input === null) return null;
    return "area" in input ? (read[next++] ?? null) : [[input.value]];
  });
}

async function resultOf(id: string, inputs: readonly Input[]): Promise<Result> {
  try {
    return { state: "cells", cells: evaluate(id, await valuesOf(inputs)) };
  } catch (error) {
    if (error instanceof CalculationError) return { state: "refused", error };
    return { state: "failed", problem: asWorkbookError(error) };
  }
}

/** The result of the call, kept up to date while the form or the picked cells change. */
export function useResult(id: string, call: Call): Result {
  const [result, setResult] = useState<Result>(WAITING);
  const ready = call.state === "ready" ? JSON.stringify(call.inputs) : null;

  useEffect(() => {
    if (ready === null) return;
    const inputs = JSON.parse(ready) as Input[];
    let gone = false;
    let timer = 0;
    const show = async () => {
      const found = await resultOf(id, inputs);
      if (!gone) setResult(found);
    };
    const calculate = () => {
      if (gone) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void show(), PAUSE_MS);
    };
    calculate();
    const watching = areasOf(inputs).length > 0 ? onCellsChanged(calculate).catch(() => null) : null;
    // What was edited before the watch began is read now.
    void watching?.then(calculate);
    return () => {
      gone = true;
      window.clearTimeout(timer);
      void watching?.then((stop) => stop?.());
    };
  }, [id, ready]);

  return ready === null ? WAITING : result;
}
