// The pane's first script: small, so that something shows at once. It waits for Excel and then brings in the
// screens; whatever fails on the way is said in a sentence with something to do about it.

/** How long Excel may take to answer before the pane says that it is still waiting. */
const PATIENCE_MS = 15_000;

const NO_OFFICE =
  "Microsoft's office.js could not be loaded, so the pane cannot talk to Excel. Check the internet connection, and that https://appsforoffice.microsoft.com is not blocked, then try again.";
const NO_ANSWER =
  "Excel has not answered yet. If this stays, close the pane, open it again from the Home tab, or try again.";
const NOT_EXCEL =
  "This page is the task pane of an add-in for Excel. Open it there: Home tab, group Gardner agreement. In Excel, it needs version 2016 or later or Excel on the web.";
const NO_SCREENS =
  "A part of the pane could not be loaded. This happens when the connection breaks, or when the add-in was updated while the pane was open. Nothing in the workbook was changed. Try again.";

/** Shows `sentence` in place of the loading text, with a button that loads the pane anew. */
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

async function start(pane: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") return say(pane, NO_OFFICE);
  const waiting = window.setTimeout(() => say(pane, NO_ANSWER), PATIENCE_MS);
  const screens = import("./mount");
  // The failure of a chunk is reported below, once Excel has answered; until then it is not "unhandled".
  screens.catch(() => undefined);
  const { host } = await Office.onReady();
  window.clearTimeout(waiting);
  if (host !== Office.HostType.Excel) return say(pane, NOT_EXCEL);
  try {
    const { mount } = await screens;
    mount(pane);
  } catch {
    say(pane, NO_SCREENS);
  }
}

const pane = document.getElementById("pane");
if (pane) void start(pane);
