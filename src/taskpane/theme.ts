import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

/** Excel's theme, as far as the pane follows it. */
type Appearance = "light" | "dark" | "contrast";

const THEMES: Record<Appearance, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Some Excels change their theme without an event; the pane checks this often, and when it gets the focus. */
const CHECK_EVERY_MS = 5_000;

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Relative brightness, 0 to 1, of a color such as "#262626"; `null` where it is not one. */
function brightness(color: string | undefined): number | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The appearance that goes with Excel's theme. Where the system forces its own colors the light theme is right,
 * because those colors replace it; otherwise Excel shows high contrast as pure white on pure black.
 * Where Excel says nothing, the system's choice of light or dark holds.
 */
export function appearanceOf(
  theme: Partial<Office.OfficeTheme> | undefined,
  media: (query: string) => boolean,
): Appearance {
  if (media(FORCED)) return "light";
  const behind = brightness(theme?.bodyBackgroundColor);
  const front = brightness(theme?.bodyForegroundColor);
  if (behind === 0 && front === 1) return "contrast";
  if (behind !== null) return behind < 0.5 ? "dark" : "light";
  return media(DARK) ? "dark" : "light";
}

function currentAppearance(): Appearance {
  let theme: Partial<Office.OfficeTheme> | undefined;
  try {
    theme = Office.context.officeTheme;
  } catch {
    theme = undefined; // A host without a theme of its own.
  }
  return appearanceOf(theme, (query) => window.matchMedia(query).matches);
}

function watchAppearance(changed: () => void): () => void {
  const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  const timer = window.setInterval(changed, CHECK_EVERY_MS);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    window.clearInterval(timer);
  };
}

/** The Fluent theme that goes with Excel's; what the browser itself draws (scroll bars, calendars) follows it too. */
export function useExcelTheme(): Theme {
  const appearance = useSyncExternalStore(watchAppearance, currentAppearance);
  useEffect(() => {
    document.documentElement.style.colorScheme = appearance === "light" ? "light" : "dark";
  }, [appearance]);
  return THEMES[appearance];
}
