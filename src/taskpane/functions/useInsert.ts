import { useState } from "react";
import { addressOf, overlap, resized, type SheetArea } from "../../excel/address";
import { asWorkbookError, WorkbookError } from "../../excel/errors";
import { insertFormula, type Inserted } from "../../excel/insert-formula";
import { columnOf, type FunctionEntry } from "./entries";
import { NUMBER_FORMATS } from "./format-value";
import type { Call } from "./formula";
import type { Result } from "./useResult";

/** How far the insertion is. */
export type Progress =
  | { readonly state: "idle" }
  | {
      readonly state: "asking";
      readonly target: SheetArea;
      readonly question: string;
      /** Whether what is in the way may be replaced. */
      readonly canReplace: boolean;
      /** A free place for the result. */
      readonly free: SheetArea | null;
    }
  | { readonly state: "done"; readonly sentence: string }
  | { readonly state: "failed"; readonly problem: WorkbookError };

const IDLE: Progress = { state: "idle" };

/** Rows and columns that the result fills; one cell where it is not known. */
function sizeOfResult(result: Result): { readonly rows: number; readonly columns: number } {
  if (result.state !== "cells") return { rows: 1, columns: 1 };
  return { rows: Math.max(result.cells.length, 1), columns: Math.max(result.cells[0]?.length ?? 1, 1) };
}

/** What is in the way of the result, as a question. */
function questionFor({ address, obstacle }: Inserted & { done: false }): string {
  switch (obstacle.kind) {
    case "table":
      return `The result fills ${address}, which is inside the ${obstacle.name} table. Excel shows #SPILL! there.`;
    case "merged":
      return `The result fills ${address}, where cells are merged. Excel shows #SPILL! there.`;
    case "filled":
      if (!address.includes(":")) return `${address} is not empty. Replace its contents?`;
      return (
        `The result fills ${address}, where ` +
        `${obstacle.count === 1 ? "1 cell is" : `${obstacle.count} cells are`} not empty. Replace their ` +
        "contents?"
      );
  }
}

/**
 * Inserts the formula into the first selected cell. It asks before it replaces anything, and refuses a cell that
 * the formula itself reads.
 */
export function useInsert(entry: FunctionEntry, call: Call, result: Result, target: SheetArea | null) {
  const [{ formula, progress: latest }, setLatest] = useState({ formula: "", progress: IDLE });
  const [busy, setBusy] = useState(false);
  const current = call.state === "ready" ? call.formula : "";
  // What happened to one formula says nothing about the next.
  const progress = formula === current ? latest : IDLE;
  const setProgress = (changed: Progress) => setLatest({ formula: current, progress: changed });

  const write = async (area: SheetArea, replace: boolean) => {
    if (call.state !== "ready" || busy) return;
    const size = sizeOfResult(result);
    const filled = resized(area, size.rows, size.columns);
    if (filled && call.inputs.some((input) => input && "area" in input && overlap(input.area, filled))) {
      const sentence =
        `The formula reads cells that its result would fill (${addressOf(filled)}). Select another cell for ` +
        "it, then insert.";
      return setProgress({ state: "failed", problem: new WorkbookError(sentence, "Overlap") });
    }
    setBusy(true);
    try {
      const formats = Array.from({ length: size.columns }, (_, column) => NUMBER_FORMATS[columnOf(entry, column)]);
      const inserted = await insertFormula({ formula: call.formula, target: area, rows: size.rows, formats, replace });
      setProgress(
        inserted.done
          ? { state: "done", sentence: `Inserted into ${inserted.address}.` }
          : {
              state: "asking",
              target: area,
              question: questionFor(inserted),
              canReplace: inserted.obstacle.kind === "filled",
              free: inserted.free,
            },
      );
    } catch (error) {
      setProgress({ state: "failed", problem: asWorkbookError(error) });
    } finally {
      setBusy(false);
    }
  };

  return {
    progress,
    busy,
    insert: () => {
      if (target) void write(target, false);
    },
    replace: () => {
      if (progress.state === "asking") void write(progress.target, true);
    },
    insertAtFree: () => {
      if (progress.state === "asking" && progress.free) void write(progress.free, false);
    },
    keep: () => setProgress(IDLE),
  };
}
