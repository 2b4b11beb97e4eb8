// The preview's page: Excel's stand-in, opening with the workbook of examples.
import { startPreview } from "./excel";

startPreview(
  import("./start-here").then(({ startHere, startHereNotes, enterFormulas }) => ({
    workbook: startHere,
    notes: startHereNotes,
    complete: enterFormulas,
  })),
);
