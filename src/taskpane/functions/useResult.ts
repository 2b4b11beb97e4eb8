import { useEffect, useState } from "react";
import { CalculationError } from "../../rules/calculation-error";
import type { Area } from "../../excel/address";
import { WorkbookError } from "../../excel/errors";
import type { Workbook } from "../../excel";
import { useWorkbook } from "../WorkbookContext";
import type { Call, Input } from "./formula";

/** What the call yields now. */
export type Result =
  | { readonly state: "waiting" }
  /** The cells; one that has no answer holds its `CalculationError`. */
  | { readonly state: "cells"; readonly cells: readonly (readonly unknown[])[] }
  /** The whole call has no answer, and why. */
  | { readonly state: "refused"; readonly sentence: string; readonly code: string }
  /** The workbook could not be read, and why. */
  | { readonly state: "unread"; readonly sentence: string };

const WAITING: Result = { state: "waiting" };

/** Typing and editing come in bursts: the result is worked out when they pause this long. */
const PAUSE_MS = 120;

function areasOf(inputs: readonly Input[]): Area[] {
  return inputs.flatMap((input) => (input && "area" in input ? [input.area] : []));
}

/** The values of the inputs: what the sheet holds is read in one round trip. */
async function valuesOf(inputs: readonly Input[], workbook: Workbook): Promise<(unknown[][] | null)[]> {
  const areas = areasOf(inputs);
  const read = areas.length > 0 ? await workbook.readCells(areas) : [];
  let next = 0;
  return inputs.map((input) => {
    if (input === null) return null;
    return "area" in input ? (read[next++] ?? null) : [[input.value]];
  });
}

async function resultOf(id: string, inputs: readonly Input[], workbook: Workbook): Promise<Result> {
  try {
    const [{ evaluate }, values] = await Promise.all([import("../../functions"), valuesOf(inputs, workbook)]);
    return { state: "cells", cells: evaluate(id, values) };
  } catch (error) {
    if (error instanceof CalculationError) return { state: "refused", sentence: error.message, code: error.code };
    if (error instanceof WorkbookError) return { state: "unread", sentence: error.message };
    throw error;
  }
}

/**
 * The result of the call, kept up to date while the form or the picked cells change.
 * An unexpected error goes to the screen's error boundary.
 */
export function useResult(id: string, call: Call): Result {
  const workbook = useWorkbook();
  const [result, setResult] = useState<Result>(WAITING);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const ready = call.state === "ready" ? JSON.stringify(call.inputs) : null;

  useEffect(() => {
    if (ready === null) return;
    const inputs = JSON.parse(ready) as Input[];
    let gone = false;
    let timer = 0;
    const work = () => {
      if (gone) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        resultOf(id, inputs, workbook).then(
          (found) => !gone && setResult(found),
          (error: unknown) => !gone && setFailure({ error }),
        );
      }, PAUSE_MS);
    };
    work();
    const watching = areasOf(inputs).length > 0 ? workbook.onCellsChanged(work).catch(() => null) : null;
    // What was edited before the watch began is read now.
    void watching?.then(work);
    return () => {
      gone = true;
      window.clearTimeout(timer);
      void watching?.then((stop) => stop?.());
    };
  }, [id, ready, workbook]);

  if (failure) throw failure.error;
  return ready === null ? WAITING : result;
}
