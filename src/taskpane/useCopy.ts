import { useState } from "react";
import { copyText } from "./copy-text";

/** What came of copying a text: nothing yet, copied, or refused by Excel. */
export type Copied = "not yet" | "copied" | "refused";

/** Copies `text`, and says what came of it until the text changes. */
export function useCopy(text: string): readonly [Copied, () => void] {
  const [last, setLast] = useState<{ readonly text: string; readonly copied: Copied } | null>(null);
  const copy = () => {
    void copyText(text).then((done) => setLast({ text, copied: done ? "copied" : "refused" }));
  };
  return [last?.text === text ? last.copied : "not yet", copy];
}

/** What to do where Excel does not let the pane copy. */
export const COPY_REFUSED = "Excel does not let the pane copy. Select the text and press Ctrl+C (⌘C on a Mac).";
