import { key, suggester } from "./names";
import { quote, reader } from "./reader";
import { CalculationError } from "../../rules/calculation-error";
import { textReader } from "./text";

const BLUE_CHOICE = "Blue Choice";
const named = textReader("an insurance plan");
const didYouMean = suggester([BLUE_CHOICE]);

export interface Plan {
  /** The most expensive plan, of which the committee pays less. */
  readonly blueChoice: boolean;
}

const THE_PLAN: Plan = { blueChoice: true };
const ANOTHER: Plan = { blueChoice: false };

/** An insurance plan by its name. Every plan but Blue Choice is shared alike, so a slip of the pen in that one is refused. */
export const planReader = reader<Plan>(
  (cell, argument) => {
    const name = named.read(cell, argument);
    if (key(name).includes(key(BLUE_CHOICE))) return THE_PLAN;
    const hint = didYouMean(name);
    if (hint !== "") throw new CalculationError("VALUE", `${argument}: ${quote(name)} is not a plan.${hint}`);
    return ANOTHER;
  },
  true,
  [BLUE_CHOICE, "Any other plan"].map((plan) => ({ value: plan, label: plan })),
);
