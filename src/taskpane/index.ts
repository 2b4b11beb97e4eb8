// The pane's first script: small, so that something shows at once, and ahead of the page's body, so that the ribbon's
// commands are there in time. It waits for Excel and then brings in the screens; whatever fails on the way is said in
// a sentence with something to do about it.
import { createCurrentScreen } from "./current-screen";
import { associateCommands } from "./ribbon";
import { screenNamed } from "./screens";

/** How long Excel may take to answer before the pane says that it is still waiting. */
const PATIENCE_MS = 15_000;

const NO_OFFICE =
  "The pane cannot reach Excel, because Microsoft's office.js did not load. Check your internet " +
  "connection, and ask your IT department whether https://appsforoffice.microsoft.com is blocked. Then " +
  "try again.";
const NO_ANSWER =
  "Excel has not answered yet. If this message stays, close the pane and open it again from the Home tab.";
const NOT_EXCEL =
  "This page is the pane of an Excel add-in. Open it in Excel: Home tab, Gardner group. It needs Excel " +
  "for Microsoft 365, Excel 2021 or later, or Excel on the web.";
const FAULT = "Something went wrong in the add-in. Try again.";
const NO_SCREENS =
  "Part of the pane did not load. The connection may have dropped, or the add-in was updated while the " +
  "pane was open. Try again.";

/** Shows `sentence` in place of the loading text, with a button that loads the pane again. */
function say(pane: HTMLElement, sentence: string): void {
  const text = document.createElement("p");
  text.textContent = sentence;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Try again";
  again.addEventListener("click", () => window.location.reload());
  const box = document.createElement("main");
  box.className = "loading";
  box.setAttribute("role", "alert");
  box.append(text, again);
  pane.replaceChildren(box);
}

function pageRead(): Promise<unknown> {
  return document.readyState === "loading"
    ? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve))
    : Promise.resolve();
}

async function start(): Promise<void> {
  const current = createCurrentScreen(screenNamed(new URLSearchParams(window.location.search).get("screen")));
  const office = typeof Office !== "undefined";
  if (office) associateCommands(current);
  await pageRead();
  const pane = document.getElementById("pane");
  if (!pane) return;
  if (!office) return say(pane, NO_OFFICE);
  const waiting = window.setTimeout(() => say(pane, NO_ANSWER), PATIENCE_MS);
  const screens = import("./mount");
  // The failure of a chunk is reported below, once Excel has answered; until then it is not "unhandled".
  screens.catch(() => undefined);
  const { host } = await Office.onReady();
  window.clearTimeout(waiting);
  if (host !== Office.HostType.Excel) return say(pane, NOT_EXCEL);
  const loaded = await screens.catch(() => null);
  if (loaded === null) return say(pane, NO_SCREENS);
  try {
    loaded.mount(pane, current);
  } catch (error) {
    console.error(error);
    say(pane, FAULT);
  }
}

void start();
