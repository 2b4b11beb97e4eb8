import type { ComponentType } from "react";

/**
 * The screens of the pane in the order of its navigation and of the ribbon. Adding one: an entry here, its icon in
 * Navigation.tsx, and its button in manifest.xml. This list is in the pane's first script, so it brings in nothing
 * else.
 */
export const SCREENS = [
  { id: "functions", title: "Functions", load: () => import("./functions/FunctionsScreen") },
  { id: "staff", title: "Staff", load: () => import("./staff/StaffScreen") },
  { id: "evaluation", title: "Evaluation", load: () => import("./evaluation/EvaluationScreen") },
  { id: "budget", title: "Budget", load: () => import("./budget/BudgetScreen") },
  { id: "bargaining", title: "Bargaining", load: () => import("./bargaining/BargainingScreen") },
  { id: "about", title: "About", load: () => import("./about/AboutScreen") },
] as const satisfies readonly {
  /** What the pane's address asks for: taskpane.html?screen=about. */
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}[];

export type Screen = (typeof SCREENS)[number];
export type ScreenId = Screen["id"];

/** The screen with this id; the first one for none or an unknown one. */
export function screenNamed(id: string | null): Screen {
  return SCREENS.find((screen) => screen.id === id?.toLowerCase()) ?? SCREENS[0];
}
