import { element } from "./elements";

export type Theme = "light" | "dark" | "contrast";

const KEY = "preview-theme";
const THEMES: readonly Theme[] = ["light", "dark", "contrast"];

const asTheme = (text: string | null): Theme => THEMES.find((theme) => theme === text) ?? "light";

/** The theme last chosen in this browser. */
export const chosenTheme = (): Theme => asTheme(localStorage.getItem(KEY));

/** Gives the page the theme last chosen. */
export function showTheme(): void {
  element("theme", HTMLSelectElement).value = chosenTheme();
  document.documentElement.setAttribute("data-theme", chosenTheme());
}

/** Calls `changed` whenever another theme is chosen. */
export function onThemeChosen(changed: (theme: Theme) => void): void {
  const list = element("theme", HTMLSelectElement);
  list.addEventListener("change", () => {
    const theme = asTheme(list.value);
    localStorage.setItem(KEY, theme);
    showTheme();
    changed(theme);
  });
}
