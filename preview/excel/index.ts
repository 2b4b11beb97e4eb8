import { functionRuntime, functionsFrame } from "./functions/runtime";
import { Host } from "./host";
import { showFailure } from "./page/failure";
import { loadManifest } from "./page/manifest";
import type { Opening } from "./page/opening";
import { Pane } from "./page/pane";
import { chosenProfile, chosenRuntime, showProfiles } from "./page/profile";
import { chosenTheme, onThemeChosen, showTheme } from "./page/theme";

import "./themes.css";
import "./styles.css";

/**
 * Starts the page: the pane with the add-in, and once it has come the grid, which is most of the page's code. The
 * add-in's own pages load in the meantime.
 */
async function start(opening: Promise<Opening>) {
  const gridComing = import("./workbook-page");
  showTheme();
  showProfiles();
  const profile = chosenProfile();
  const manifest = await loadManifest(chosenRuntime());
  const host = new Host({ profile, theme: chosenTheme, onFault: (fault) => window.reportError(fault) });
  window.previewHost = host;

  const pane = new Pane(manifest, (command) => host.runCommand(command));
  host.onVisibility((visible) => (visible ? pane.show() : pane.close()));
  onThemeChosen(() => pane.lookAgain());
  const frame =
    manifest.runtimePage === null
      ? functionsFrame(manifest.functionsPage, profile.ownRuntimeLibrary.value)
      : pane.frame;
  const runtime = functionRuntime(frame, manifest.functionsMetadata);
  if (manifest.buttons[0]) pane.press(manifest.buttons[0]);

  const { showWorkbook } = await gridComing;
  return showWorkbook(await opening, { manifest, host, runtime });
}

/** Shows a workbook with the add-in in the page, and offers `window.preview` to tests. */
export function startPreview(opening: Promise<Opening>): void {
  const started = start(opening);
  started.catch(showFailure);
  const ready = started.then((api) => void Object.assign(window.preview, api));
  Object.defineProperty(window, "preview", { value: { ready } });
}
