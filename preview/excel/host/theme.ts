export type Theme = "light" | "dark" | "contrast";

/** The colors that Excel tells an add-in, as numbers 0xRRGGBB. */
const COLORS: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

/** `Office.context.officeTheme` for a theme, as office.js reads it from its host. */
export const officeTheme = (theme: Theme): string => JSON.stringify(COLORS[theme]);
