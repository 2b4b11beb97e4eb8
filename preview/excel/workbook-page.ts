import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { FunctionsBridge } from "./functions-bridge";
import type { FunctionRuntime } from "./functions/runtime";
import type { Host } from "./host";
import { hostWorkbook } from "./host/hosted-workbook";
import { showCellMessages } from "./page/cell-message";
import { Changes } from "./page/changes";
import { chosenOpening, onNewWorkbook } from "./page/chosen-opening";
import { element } from "./page/elements";
import { followLinks } from "./page/follow-links";
import type { Manifest } from "./page/manifest";
import { onOpenFile } from "./page/open-file";
import type { Opening } from "./page/opening";
import { chosenListSeparator } from "./page/profile";
import { showSaving } from "./page/save";
import { chosenTheme, onThemeChosen } from "./page/theme";
import { showUnsupported } from "./page/unsupported";
import { bookApi } from "./book-api";
import type { BookApi } from "./window";
import { Calculation } from "./workbook/calculation";
import { Cells } from "./workbook/cells";
import { Messages } from "./workbook/messages";
import { growToMinimum } from "./workbook/minimum-size";
import { startEngine } from "./workbook/start-engine";

/** What of the page is there before the grid. */
interface Surroundings {
  readonly manifest: Manifest;
  readonly host: Host;
  /** The add-in's functions, once they can be called. */
  readonly runtime: Promise<FunctionRuntime>;
}

/** Puts the workbook into the page: the grid with the add-in's functions. @returns what automated tests use */
export async function showWorkbook(given: Opening, { manifest, host, runtime }: Surroundings): Promise<BookApi> {
  const opening = await chosenOpening(given, manifest.namespace);
  const engine = startEngine(element("grid", HTMLElement), opening.workbook(), chosenTheme() !== "light");
  growToMinimum(engine);
  onThemeChosen((theme) => engine.univerAPI.toggleDarkMode(theme !== "light"));
  const calculation = new Calculation(engine.injector);
  const book = hostWorkbook(host, {
    univerAPI: engine.univerAPI,
    workbook: engine.workbook,
    settle: () => calculation.finished(),
    onBatch: (stage) => (stage === "comes" ? calculation.hold() : calculation.releaseSoon()),
    notes: opening.notes(),
    listSeparator: chosenListSeparator(),
    onUnsupported: () => showUnsupported(book.unsupported().map(({ member }) => member)),
  });
  const bridge = new FunctionsBridge(engine.injector, await runtime, manifest.namespace, {
    blankCell: host.profile.blankCell.value,
    errorArgument: host.profile.errorArgument.value,
    errorSpoilsSpill: manifest.runtimePage === null && host.profile.errorSpoilsSpill.value,
  });
  const cells = new Cells(engine.injector, engine.workbook);
  const messages = new Messages(cells, engine.workbook, calculation, bridge);
  showCellMessages(engine, calculation, messages);
  followLinks(engine, bridge.links);
  // Before its first drawing the engine hears of no change, and formulas written then would never be calculated.
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  opening.complete(engine);
  await calculation.settled();
  showSaving({ engine, calculation, book, manifest }, new Changes(engine.injector));
  onNewWorkbook();
  onOpenFile(manifest.namespace);
  return bookApi({ engine, cells, calculation, bridge, messages, book, manifest });
}
