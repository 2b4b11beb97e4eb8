// The preview's page: Excel's stand-in, opening with the workbook of examples.
import { startPreview } from "./excel";
import { enterFormulas, startHere, startHerePages } from "./start-here";

startPreview({ workbook: startHere, pages: startHerePages, complete: enterFormulas });
