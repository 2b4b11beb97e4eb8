import { useEffect, useState } from "react";
import type { SheetArea } from "../../excel/address";
import { asWorkbookError, type WorkbookError } from "../../excel/errors";
import { selectedArea } from "../../excel/selected-area";
import { onSelectionChanged } from "../../excel/watch";

/** What is selected in the sheet, or why that is not known. */
export interface Selection {
  readonly area: SheetArea | null;
  readonly problem: WorkbookError | null;
}

/** Follows the selection in the sheet. */
export function useSelection(): Selection {
  const [selection, setSelection] = useState<Selection>({ area: null, problem: null });
  useEffect(() => {
    let gone = false;
    const update = () => {
      selectedArea().then(
        (area) => !gone && setSelection({ area, problem: null }),
        (error: unknown) => !gone && setSelection({ area: null, problem: asWorkbookError(error) }),
      );
    };
    update();
    // Where Excel does not report selections, it is asked whenever the pane gets the focus.
    const watching = onSelectionChanged(update).catch(() => null);
    // What was selected before the watch began is read now.
    void watching.then(update);
    window.addEventListener("focus", update);
    return () => {
      gone = true;
      window.removeEventListener("focus", update);
      void watching.then((stop) => stop?.());
    };
  }, []);
  return selection;
}
