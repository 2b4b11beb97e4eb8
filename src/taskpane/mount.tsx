import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { CurrentScreen } from "./current-screen";

/** Puts the pane's screens into `pane`. */
export function mount(pane: HTMLElement, current: CurrentScreen): void {
  createRoot(pane).render(<App current={current} />);
}
