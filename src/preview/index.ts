import { FunctionsBridge } from "./functions-bridge";
import { loadFunctionRuntime } from "./functions/runtime";
import { showCellMessages } from "./page/cell-message";
import { Changes } from "./page/changes";
import { element } from "./page/elements";
import { loadManifest } from "./page/manifest";
import { Pane } from "./page/pane";
import { chosenTheme, listenToThemes } from "./page/theme";
import { previewApi } from "./preview-api";
import { bootWorkbook } from "./workbook/boot";
import { Calculation } from "./workbook/calculation";
import { Cells } from "./workbook/cells";
import { Messages } from "./workbook/messages";

import "./styles.css";

/** Starts the page: the grid with the add-in's functions, the pane beside it, and what automated tests use. */
async function start() {
  const manifestLoading = loadManifest();
  const runtimeLoading = manifestLoading.then((manifest) => loadFunctionRuntime(manifest.functionsPage, manifest.functionsMetadata));
  listenToThemes((theme) => engine.univerAPI.toggleDarkMode(theme !== "light"));
  const engine = bootWorkbook(element("grid", HTMLElement), chosenTheme() !== "light");
  const calculation = new Calculation(engine.injector);

  const cells = new Cells(engine.injector, engine.workbook);
  const manifest = await manifestLoading;
  const pane = new Pane(manifest.buttons);
  const bridge = new FunctionsBridge(engine.injector, await runtimeLoading, manifest.namespace);
  const messages = new Messages(cells, engine.workbook, calculation, bridge);
  showCellMessages(engine, calculation, messages);
  if (manifest.buttons[0]) pane.open(manifest.buttons[0]);
  await calculation.settled();
  const changes = new Changes(engine.injector);
  changes.saved();
  return { engine, cells, calculation, bridge, messages };
}

const started = start();
Object.defineProperty(window, "preview", { value: previewApi(started) });
