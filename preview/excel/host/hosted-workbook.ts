import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { WorkbookExtras } from "../xlsx/extras";
import { Batches } from "./batches";
import { showCharts } from "./excel/chart-drawing";
import { Engine } from "./excel/engine";
import { ExcelModel } from "./excel/excel-model";
import { workbookExtras } from "./excel/extras";
import type { SheetNote } from "./excel/notes";
import { guardLockedCells } from "./excel/protection";
import { watchWorkbook } from "./excel/watch";
import type { Host } from "./index";
import { Interpreter } from "./interpreter";
import { type DeclaredMembers, declaredMembers } from "./object-type";
import { services } from "./services";
import { Unsupported, type UnsupportedMember } from "./unsupported";

interface WorkbookOptions {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  /** Waits until all calculation that has been started is done. */
  readonly settle: () => Promise<void>;
  /** Called with each batch: calculation can wait while batches follow each other. */
  readonly onBatch: (stage: "comes" | "answered") => void;
  /** What the sheets of the workbook already have and the grid engine has no place for, by its sheet id. */
  readonly notes: Readonly<Record<string, Partial<SheetNote>>>;
  /** The list separator of the computer's region. */
  readonly listSeparator: string;
  /** Called when the list of what the preview does not have has changed. */
  readonly onUnsupported: () => void;
}

/** The workbook as the add-in's pages reach it through their host. */
export interface HostedWorkbook {
  /** Requests that were carried out, and the actions in them. */
  stats(): { batches: number; actions: number };
  /** Members of Office.js that were asked for and that the preview does not have. */
  unsupported(): readonly UnsupportedMember[];
  /** What Excel knows of the workbook and the grid engine does not; the saved file gets it. */
  extras(): WorkbookExtras;
  /** Every member of Office.js that the preview has. */
  members(): readonly DeclaredMembers[];
  /** What the page shows and the saved file will not have, each in words. */
  notSaved(): readonly string[];
}

/** Lets the add-in's pages reach the workbook in the grid. */
export function hostWorkbook(host: Host, options: WorkbookOptions): HostedWorkbook {
  const engine = new Engine({ ...options, undoGroup: host.undoGroup });
  for (const [sheetId, note] of Object.entries(options.notes)) Object.assign(engine.notes.of(sheetId), note);
  const model = new ExcelModel(engine, host.settings, options.listSeparator);
  const unsupported = new Unsupported(options.onUnsupported);
  const interpreter = new Interpreter({
    root: model.workbook.of(null),
    create: services({ onVisibility: (visible) => host.showPane(visible) }),
    settle: options.settle,
    unsupported,
    onFault: host.onFault,
  });
  const batches = new Batches(interpreter, { profile: host.profile, onBatch: options.onBatch });
  watchWorkbook(model, host.events, () => batches.running);
  guardLockedCells(model);
  showCharts(engine, model.charts);
  host.connect((json) => batches.execute(json));
  return {
    stats: () => interpreter.stats(),
    unsupported: () => unsupported.list(),
    extras: () => workbookExtras(model),
    members: declaredMembers,
    notSaved: () =>
      model.charts
        .list()
        .map(({ name, title, sheetId }) => `chart “${title ?? name}” on ${engine.sheet(sheetId).getSheetName()}`),
  };
}
