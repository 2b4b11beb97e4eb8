import { useEffect, useState } from "react";
import type { Area } from "../../excel/address";
import { asWorkbookError } from "../../excel/errors";
import { useWorkbook } from "../WorkbookContext";

/** What is selected in the sheet, or the sentence that says why that is not known. */
export interface Selection {
  readonly area: Area | null;
  readonly problem: string | null;
}

/** Follows the selection in the sheet. */
export function useSelection(): Selection {
  const workbook = useWorkbook();
  const [selection, setSelection] = useState<Selection>({ area: null, problem: null });
  useEffect(() => {
    let gone = false;
    const look = () => {
      workbook.selectedArea().then(
        (area) => !gone && setSelection({ area, problem: null }),
        (error: unknown) => !gone && setSelection({ area: null, problem: asWorkbookError(error).message }),
      );
    };
    look();
    // A host that does not tell of selections is asked again whenever the pane is looked at.
    const watching = workbook.onSelectionChanged(look).catch(() => null);
    // What was selected between the first look and the watch is seen now.
    void watching.then(look);
    window.addEventListener("focus", look);
    return () => {
      gone = true;
      window.removeEventListener("focus", look);
      void watching.then((stop) => stop?.());
    };
  }, [workbook]);
  return selection;
}
