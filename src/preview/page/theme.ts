import { element } from "./elements";

export type Theme = "light" | "dark" | "contrast";

const KEY = "preview-theme";
const THEMES: readonly Theme[] = ["light", "dark", "contrast"];

const asTheme = (text: string | null): Theme => THEMES.find((theme) => theme === text) ?? "light";

/** The theme last chosen in this browser. */
export const chosenTheme = (): Theme => asTheme(localStorage.getItem(KEY));

const show = (theme: Theme) => document.documentElement.setAttribute("data-theme", theme);

/** Shows the chosen theme and calls `changed` whenever another one is chosen. */
export function listenToThemes(changed: (theme: Theme) => void): void {
  const list = element("theme", HTMLSelectElement);
  list.value = chosenTheme();
  show(chosenTheme());
  list.addEventListener("change", () => {
    const theme = asTheme(list.value);
    localStorage.setItem(KEY, theme);
    show(theme);
    changed(theme);
  });
}
