import { element } from "./elements";
import type { Manifest, RibbonButton } from "./manifest";

const NARROWEST = 300;
const WIDEST = 600;
const START_WIDTH = 350;
const KEY_STEP = 20;
/** office.js asks its host for the theme again only after five seconds. */
const OFFICE_JS_REMEMBERS_THEME_MS = 5_100;

/** The add-in's pane beside the grid: opened by the ribbon's buttons, closed, and made wider or narrower. */
export class Pane {
  readonly #pane = element("pane", HTMLElement);
  readonly #title = element("pane-title", HTMLElement);
  readonly #frame = element("pane-frame", HTMLIFrameElement);
  readonly #splitter = element("splitter", HTMLElement);
  readonly #buttons = new Map<RibbonButton, HTMLButtonElement>();
  #width = START_WIDTH;
  #shown: RibbonButton | null = null;

  constructor({ name, group, buttons }: Pick<Manifest, "name" | "group" | "buttons">) {
    const ribbon = element("ribbon", HTMLElement);
    ribbon.ariaLabel = `${name} add-in`;
    element("ribbon-group", HTMLElement).textContent = group;
    this.#frame.title = `${name} add-in`;
    for (const button of buttons) {
      const shown = this.#ribbonButton(button);
      this.#buttons.set(button, shown);
      ribbon.append(shown);
    }
    element("close-pane", HTMLButtonElement).addEventListener("click", () => this.close());
    this.#listenToSplitter();
    this.#resize(START_WIDTH);
  }

  /** Shows a button's page. A page that is loaded already is left as it is. */
  open(button: RibbonButton): void {
    if (this.#frame.getAttribute("src") !== button.page) this.#frame.src = button.page;
    this.#title.textContent = button.title;
    this.#show(button);
  }

  /** Hides the pane; the page in it stays as it is until a button asks for another. */
  close(): void {
    const button = this.#shown && this.#buttons.get(this.#shown);
    this.#show(null);
    button?.focus();
  }

  /** Lets the page in the pane look at Excel's theme again, as it does whenever it gets the focus. */
  lookAgain(): void {
    const look = () => this.#frame.contentWindow?.dispatchEvent(new Event("focus"));
    look();
    setTimeout(look, OFFICE_JS_REMEMBERS_THEME_MS);
  }

  #show(button: RibbonButton | null): void {
    this.#shown = button;
    this.#pane.hidden = button === null;
    this.#splitter.hidden = button === null;
    for (const [candidate, shown] of this.#buttons) shown.setAttribute("aria-pressed", String(candidate === button));
  }

  #ribbonButton(button: RibbonButton): HTMLButtonElement {
    const shown = document.createElement("button");
    shown.type = "button";
    shown.title = button.tip;
    const icon = document.createElement("img");
    icon.src = button.icon;
    icon.alt = "";
    shown.append(icon, button.label);
    shown.addEventListener("click", () => (this.#shown === button ? this.close() : this.open(button)));
    return shown;
  }

  #resize(width: number): void {
    this.#width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    document.documentElement.style.setProperty("--pane-width", `${this.#width}px`);
    this.#splitter.ariaValueMin = String(NARROWEST);
    this.#splitter.ariaValueMax = String(WIDEST);
    this.#splitter.ariaValueNow = String(this.#width);
  }

  #listenToSplitter(): void {
    const splitter = this.#splitter;
    splitter.addEventListener("pointerdown", (event) => {
      splitter.setPointerCapture(event.pointerId);
      document.body.classList.add("resizing");
    });
    splitter.addEventListener("pointermove", (event) => {
      if (splitter.hasPointerCapture(event.pointerId)) this.#resize(window.innerWidth - event.clientX);
    });
    splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
    splitter.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.#resize(this.#width + KEY_STEP);
      if (key === "ArrowRight") this.#resize(this.#width - KEY_STEP);
    });
  }
}
