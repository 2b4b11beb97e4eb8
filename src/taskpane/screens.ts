import { ClipboardTaskListLtrRegular, InfoRegular, MathFormulaRegular, type FluentIcon } from "@fluentui/react-icons";
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** A screen of the pane: `id` is what the ribbon's buttons ask for in the address. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly icon: FluentIcon;
  readonly Content: LazyExoticComponent<ComponentType>;
}

const functions: Screen = {
  id: "functions",
  title: "Functions",
  icon: MathFormulaRegular,
  Content: lazy(() => import("./functions/FunctionsScreen")),
};

/** The screens in the order of the navigation. A new one is a line here and a component of its own. */
export const SCREENS: readonly Screen[] = [
  functions,
  {
    id: "evaluation",
    title: "Evaluation",
    icon: ClipboardTaskListLtrRegular,
    Content: lazy(() => import("./evaluation/EvaluationScreen")),
  },
  {
    id: "about",
    title: "About",
    icon: InfoRegular,
    Content: lazy(() => import("./about/AboutScreen")),
  },
];

/** The screen with this id; the first one for none or an unknown one. */
export function screenNamed(id: string | null): Screen {
  return SCREENS.find((screen) => screen.id === id?.toLowerCase()) ?? functions;
}
