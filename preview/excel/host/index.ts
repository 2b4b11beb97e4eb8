import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Profile } from "../profiles";
import type { WorkbookExtras } from "../xlsx/extras";
import { Batches } from "./batches";
import { Commands } from "./commands";
import type { PreviewHost } from "./contract";
import { Events } from "./events";
import { showCharts } from "./excel/chart-drawing";
import { Engine } from "./excel/engine";
import { workbookExtras } from "./excel/extras";
import { watchWorkbook } from "./excel/watch";
import { ExcelModel } from "./excel/excel-model";
import type { SheetNote } from "./excel/notes";
import { guardLockedCells } from "./excel/protection";
import { Interpreter } from "./interpreter";
import { type DeclaredMembers, declaredMembers } from "./object-type";
import { services } from "./services";
import { Settings } from "./settings";
import { type Theme, officeTheme } from "./theme";
import { UndoGroup } from "./undo-group";
import { Unsupported, type UnsupportedMember } from "./unsupported";

export type { UnsupportedMember };

interface HostOptions {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  /** Waits until all calculation that has been started is done. */
  readonly settle: () => Promise<void>;
  /** Called with each batch: calculation can wait while batches follow each other. */
  readonly onBatch?: (stage: "comes" | "answered") => void;
  /** What the sheets of the workbook already have and the grid engine has no place for, by its sheet id. */
  readonly notes?: Readonly<Record<string, Partial<SheetNote>>>;
  /** How this Excel behaves towards an add-in. */
  readonly profile: Profile;
  /** The list separator of the computer's region; a comma if left out. */
  readonly listSeparator?: string;
  /** The theme in which Excel's stand-in shows itself. */
  readonly theme?: () => Theme;
  /** Called when the list of what the preview does not have has changed. */
  readonly onUnsupported?: () => void;
  /** Called with an error of the preview itself. */
  readonly onFault?: (fault: unknown) => void;
}

export interface Host extends PreviewHost {
  readonly events: Events;
  /** Runs a command of the ribbon in the page of the shared runtime. */
  runCommand(name: string): void;
  /** Called when the add-in shows or hides its pane. */
  onVisibility(changed: (visible: boolean) => void): void;
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

declare global {
  interface Window {
    /** On the preview page: what the pages of the add-in inside it talk to. */
    previewHost?: Host;
  }
}

/** Excel's stand-in for the add-in's pages: put it on `window.previewHost` before their frames load. */
export function createHost(options: HostOptions): Host {
  const undoGroup = new UndoGroup(options.profile.undoableFormulas.value);
  const engine = new Engine({ ...options, undoGroup });
  for (const [sheetId, note] of Object.entries(options.notes ?? {})) Object.assign(engine.notes.of(sheetId), note);
  const settings = new Settings();
  const model = new ExcelModel(engine, settings, options.listSeparator ?? ",");
  const unsupported = new Unsupported(options.onUnsupported);
  const events = new Events();
  const commands = new Commands(events, (fault) => options.onFault?.(fault));
  let showPane: (visible: boolean) => void = () => undefined;
  const interpreter = new Interpreter({
    root: model.workbook.of(null),
    create: services({ onVisibility: (visible) => showPane(visible) }),
    settle: options.settle,
    unsupported,
    ...(options.onFault ? { onFault: options.onFault } : {}),
  });
  const batches = new Batches(interpreter, options);
  watchWorkbook(model, events, () => batches.running);
  guardLockedCells(model);
  showCharts(engine, model.charts);
  return {
    execute: (json) => batches.execute(json),
    beginUndoGroup: () => undoGroup.begin(),
    requirementSets: options.profile.requirementSets.value,
    instanceId: `preview-${crypto.randomUUID()}`,
    registerEvent: (dispatchId, handler) => commands.register(dispatchId, handler),
    commandCompleted: (id, status) => commands.completed(id, status),
    runCommand: (name) => commands.run(name),
    onVisibility: (changed) => {
      showPane = changed;
    },
    settings: { entries: () => settings.entries(), save: (keys, values) => settings.save(keys, values) },
    officeTheme: () => officeTheme(options.theme?.() ?? "light"),
    events,
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
