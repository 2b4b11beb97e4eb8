// The preview's page: Excel's stand-in, opening with the workbook of examples.
import { startPreview } from "./excel";
import { enterFormulas, startHere, startHereNotes } from "./start-here";

startPreview({ workbook: startHere, notes: startHereNotes, complete: enterFormulas });
