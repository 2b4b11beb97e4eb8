import { createRoot } from "react-dom/client";
import { workbook } from "../excel";
import { App } from "./App";
import { screenNamed } from "./screens";

/** Puts the pane's screens into `pane`, beginning with the one named in the address (`taskpane.html?screen=about`). */
export function mount(pane: HTMLElement): void {
  const asked = new URLSearchParams(window.location.search).get("screen");
  createRoot(pane).render(<App workbook={workbook} first={screenNamed(asked)} />);
}
