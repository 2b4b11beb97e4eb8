import { useRef, useState } from "react";
import { asWorkbookError } from "../../excel/errors";
import type { Progress, WriteOptions } from "../../excel/write/write-batch";

/** Where the work asked for stands. */
export type TaskState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly what: string; readonly progress: Progress | null }
  | { readonly state: "done"; readonly sentence: string }
  | { readonly state: "failed"; readonly sentence: string };

/** One piece of work at a time, with its progress and a way to cancel it. */
export interface Task {
  readonly state: TaskState;
  /** Does it unless something else is being done; `work` gives the sentence to show at the end. */
  run(what: string, work: (writing: WriteOptions) => Promise<string>): Promise<void>;
  cancel(): void;
}

export function useTask(): Task {
  const [state, setState] = useState<TaskState>({ state: "idle" });
  const stop = useRef<AbortController | null>(null);
  return {
    state,
    async run(what, work) {
      if (stop.current) return;
      const controller = new AbortController();
      stop.current = controller;
      setState({ state: "running", what, progress: null });
      try {
        const sentence = await work({
          signal: controller.signal,
          onProgress: (progress) => setState({ state: "running", what, progress }),
        });
        setState({ state: "done", sentence });
      } catch (error) {
        setState({ state: "failed", sentence: asWorkbookError(error).message });
      } finally {
        stop.current = null;
      }
    },
    cancel: () => stop.current?.abort(),
  };
}
