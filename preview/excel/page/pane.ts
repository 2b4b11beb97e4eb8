import { element } from "./elements";
import type { Manifest, RibbonButton } from "./manifest";

const NARROWEST = 300;
const WIDEST = 600;
const START_WIDTH = 350;
const KEY_STEP = 20;
/** office.js asks its host for the theme again only after five seconds. */
const OFFICE_JS_REMEMBERS_THEME_MS = 5_100;

/**
 * The add-in's pane beside the grid: opened by the ribbon's buttons, closed, and made wider or narrower. A button is
 * pressed while the page in the pane names its screen first in its title, so that it follows the page's own navigation.
 */
export class Pane {
  readonly #pane = element("pane", HTMLElement);
  readonly #frame = element("pane-frame", HTMLIFrameElement);
  readonly #splitter = element("splitter", HTMLElement);
  readonly #buttons = new Map<RibbonButton, HTMLButtonElement>();
  readonly #runCommand: (name: string) => void;
  #width = START_WIDTH;

  /** @param runCommand runs a button's command in the page of the shared runtime */
  constructor({ name, group, buttons, runtimePage }: Manifest, runCommand: (name: string) => void) {
    this.#runCommand = runCommand;
    element("pane-title", HTMLElement).textContent = name;
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
    this.#frame.addEventListener("load", () => this.#followTitle());
    if (runtimePage !== null) this.#frame.src = runtimePage;
    this.#listenToSplitter();
    this.#resize(START_WIDTH);
  }

  /** The frame of the page in the pane. */
  get frame(): HTMLIFrameElement {
    return this.#frame;
  }

  /** Does what a button of the ribbon is for. A page that is loaded already is left as it is. */
  press({ action }: RibbonButton): void {
    if ("command" in action) return this.#runCommand(action.command);
    if (this.#frame.getAttribute("src") !== action.page) this.#frame.src = action.page;
    this.show();
  }

  show(): void {
    this.#setShown(true);
  }

  /** Hides the pane; the page in it stays as it is. */
  close(): void {
    const button = [...this.#buttons.values()].find((shown) => shown.ariaPressed === "true");
    this.#setShown(false);
    button?.focus();
  }

  /** Lets the page in the pane look at Excel's theme again, as it does whenever it gets the focus. */
  lookAgain(): void {
    const look = () => this.#frame.contentWindow?.dispatchEvent(new Event("focus"));
    look();
    setTimeout(look, OFFICE_JS_REMEMBERS_THEME_MS);
  }

  #setShown(shown: boolean): void {
    this.#pane.hidden = !shown;
    this.#splitter.hidden = !shown;
    this.#markButtons();
  }

  #followTitle(): void {
    const page = this.#frame.contentDocument;
    if (page) new MutationObserver(() => this.#markButtons()).observe(page.head, { subtree: true, childList: true });
    this.#markButtons();
  }

  #markButtons(): void {
    const title = this.#frame.contentDocument?.title ?? "";
    for (const [{ label }, shown] of this.#buttons)
      shown.ariaPressed = String(!this.#pane.hidden && title.startsWith(label));
  }

  #ribbonButton(button: RibbonButton): HTMLButtonElement {
    const shown = document.createElement("button");
    shown.type = "button";
    shown.title = button.tip;
    const icon = document.createElement("img");
    icon.src = button.icon;
    icon.alt = "";
    shown.append(icon, button.label);
    shown.addEventListener("click", () => this.press(button));
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
