import { useRef, useState } from "react";
import { asWorkbookError, type WorkbookError } from "../excel/errors";
import type { Progress, WriteOptions } from "../excel/write/write-batch";

/** How far the work is that was asked for. */
type TaskState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly what: string; readonly progress: Progress | null }
  | { readonly state: "done"; readonly sentence: string }
  | { readonly state: "failed"; readonly problem: WorkbookError };

/** One piece of work at a time, with its progress and a way to cancel it. */
export interface PaneTask {
  readonly state: TaskState;
  /** Starts the work unless other work is running; `work` gives the sentence to show at the end. */
  readonly run: (what: string, work: (writing: WriteOptions) => Promise<string>) => void;
  readonly cancel: () => void;
}

export function usePaneTask(): PaneTask {
  const [state, setState] = useState<TaskState>({ state: "idle" });
  const stop = useRef<AbortController | null>(null);
  const start = async (what: string, work: (writing: WriteOptions) => Promise<string>) => {
    if (stop.current) return;
    const controller = new AbortController();
    stop.current = controller;
    setState({ state: "running", what, progress: null });
    try {
      const sentence = await work({
        signal: controller.signal,
        onProgress: (progress) => setState({ state: "running", what, progress }),
      });
      // Cancel is heard between two requests to Excel; while the last one is under way it is too late.
      const tooLate = controller.signal.aborted ? "Cancel came too late: it was already done. " : "";
      setState({ state: "done", sentence: tooLate + sentence });
    } catch (error) {
      setState({ state: "failed", problem: asWorkbookError(error) });
    } finally {
      stop.current = null;
    }
  };
  return { state, run: (what, work) => void start(what, work), cancel: () => stop.current?.abort() };
}
