import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

/** How Excel looks: what the pane follows. */
export type Look = "light" | "dark" | "contrast";

const THEMES: Record<Look, Theme> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Some Excels change their theme without telling; the pane looks again this often and when it is looked at. */
const LOOK_AGAIN_MS = 5_000;

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Relative brightness, 0 to 1, of a colour such as "#262626"; `null` where it is not one. */
function brightness(colour: string | undefined): number | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The look that goes with Excel's theme. Where the system forces its own colours the light theme is right,
 * because those colours replace it; pure white on pure black is how Excel tells of high contrast otherwise.
 * Where Excel says nothing, the system's choice of light or dark holds.
 */
export function lookOf(theme: Partial<Office.OfficeTheme> | undefined, media: (query: string) => boolean): Look {
  if (media(FORCED)) return "light";
  const behind = brightness(theme?.bodyBackgroundColor);
  const front = brightness(theme?.bodyForegroundColor);
  if (behind === 0 && front === 1) return "contrast";
  if (behind !== null) return behind < 0.5 ? "dark" : "light";
  return media(DARK) ? "dark" : "light";
}

function currentLook(): Look {
  let theme: Partial<Office.OfficeTheme> | undefined;
  try {
    theme = Office.context.officeTheme;
  } catch {
    theme = undefined; // A host without a theme of its own.
  }
  return lookOf(theme, (query) => window.matchMedia(query).matches);
}

function watchLook(changed: () => void): () => void {
  const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  const timer = window.setInterval(changed, LOOK_AGAIN_MS);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    window.clearInterval(timer);
  };
}

/** The Fluent theme that goes with Excel's, kept up to date; what the browser itself draws (scroll bars, calendars) goes with it. */
export function useExcelTheme(): Theme {
  const look = useSyncExternalStore(watchLook, currentLook);
  useEffect(() => {
    document.documentElement.style.colorScheme = look === "light" ? "light" : "dark";
  }, [look]);
  return THEMES[look];
}
