import type { Screen } from "./screens";

/** The screen that the pane shows: asked for by the ribbon's buttons and by the pane's own navigation. */
export interface CurrentScreen {
  readonly get: () => Screen;
  readonly open: (screen: Screen) => void;
  /** @returns ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
}

/** The page's title names its screen, because screen readers read it aloud as the pane's name. */
function showInTitle({ title }: Screen): void {
  document.title = `${title} – Gardner agreement`;
}

/** Begins with the screen `first`. */
export function createCurrentScreen(first: Screen): CurrentScreen {
  let current = first;
  const listeners = new Set<() => void>();
  showInTitle(first);
  return {
    get: () => current,
    open: (screen) => {
      current = screen;
      showInTitle(screen);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
