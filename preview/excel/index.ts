import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { FunctionsBridge } from "./functions-bridge";
import { functionRuntime, functionsFrame } from "./functions/runtime";
import { createHost } from "./host";
import { showCellMessages } from "./page/cell-message";
import { Changes } from "./page/changes";
import { chosenOpening, onNewWorkbook } from "./page/chosen-opening";
import { element } from "./page/elements";
import { showFailure } from "./page/failure";
import { followLinks } from "./page/follow-links";
import { loadManifest } from "./page/manifest";
import type { Opening } from "./page/opening";
import { onOpenFile } from "./page/open-file";
import { Pane } from "./page/pane";
import { showSaving } from "./page/save";
import { chosenTheme, onThemeChosen, showTheme } from "./page/theme";
import { chosenListSeparator, chosenProfile, chosenRuntime, showProfiles } from "./page/profile";
import { showUnsupported } from "./page/unsupported";
import { previewApi } from "./preview-api";
import type { Profile } from "./profiles";
import { startEngine } from "./workbook/start-engine";
import { Calculation } from "./workbook/calculation";
import { Cells } from "./workbook/cells";
import { Messages } from "./workbook/messages";
import { growToMinimum } from "./workbook/minimum-size";

import "./themes.css";
import "./styles.css";

/** Starts the page: the grid with the add-in's functions, the pane beside it, and what automated tests use. */
async function start(given: Opening) {
  showTheme();
  showProfiles();
  const profile = chosenProfile();
  const manifestLoading = loadManifest(chosenRuntime());
  const opening = await chosenOpening(given, async () => (await manifestLoading).namespace);
  const { engine, calculation, host } = startWorkbook(opening, profile);

  const manifest = await manifestLoading;
  const pane = new Pane(manifest, (command) => host.runCommand(command));
  host.onVisibility((visible) => (visible ? pane.show() : pane.close()));
  const frame =
    manifest.runtimePage === null
      ? functionsFrame(manifest.functionsPage, profile.ownRuntimeLibrary.value)
      : pane.frame;
  const runtimeLoading = functionRuntime(frame, manifest.functionsMetadata);
  onThemeChosen((theme) => {
    engine.univerAPI.toggleDarkMode(theme !== "light");
    pane.lookAgain();
  });
  if (manifest.buttons[0]) pane.press(manifest.buttons[0]);

  const bridge = new FunctionsBridge(engine.injector, await runtimeLoading, manifest.namespace, {
    blankCell: profile.blankCell.value,
    errorArgument: profile.errorArgument.value,
    errorSpoilsSpill: manifest.runtimePage === null && profile.errorSpoilsSpill.value,
  });
  const cells = new Cells(engine.injector, engine.workbook);
  const messages = new Messages(cells, engine.workbook, calculation, bridge);
  showCellMessages(engine, calculation, messages);
  followLinks(engine, bridge.links);
  // Before its first drawing the engine hears of no change, and formulas written then would never be calculated.
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  opening.complete(engine);
  await calculation.settled();
  showSaving({ engine, calculation, host, manifest }, new Changes(engine.injector));
  onNewWorkbook();
  onOpenFile(manifest.namespace);
  return { engine, cells, calculation, bridge, messages, host, manifest };
}

/** The grid, the clock of its calculations, and Excel's stand-in for the pane, which finds it on the window. */
function startWorkbook(opening: Opening, profile: Profile) {
  const engine = startEngine(element("grid", HTMLElement), opening.workbook(), chosenTheme() !== "light");
  growToMinimum(engine);
  const calculation = new Calculation(engine.injector);
  const host = createHost({
    univerAPI: engine.univerAPI,
    workbook: engine.workbook,
    settle: () => calculation.finished(),
    onBatch: (stage) => (stage === "comes" ? calculation.hold() : calculation.releaseSoon()),
    notes: opening.notes(),
    profile,
    listSeparator: chosenListSeparator(),
    theme: chosenTheme,
    onFault: (fault) => window.reportError(fault),
    onUnsupported: () => showUnsupported(host.unsupported().map(({ member }) => member)),
  });
  window.previewHost = host;
  return { engine, calculation, host };
}

/** Shows a workbook with the add-in in the page, and offers `window.preview` to tests. */
export function startPreview(opening: Opening): void {
  const started = start(opening);
  started.catch(showFailure);
  Object.defineProperty(window, "preview", { value: previewApi(started) });
}
