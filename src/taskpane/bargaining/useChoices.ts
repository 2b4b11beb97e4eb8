import { useState } from "react";

/** What is chosen in a part of a screen, and how some of it is changed: the rest stays as it is by then. */
export function useChoices<Choices extends object>(first: Choices) {
  const [chosen, setChosen] = useState(first);
  const choose = (changed: Partial<Choices>) => setChosen((before) => ({ ...before, ...changed }));
  return [chosen, choose] as const;
}
