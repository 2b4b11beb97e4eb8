import { key, suggester } from "./names";
import { quote, reader, refuse } from "./reader";
import { CalculationError } from "../../rules/calculation-error";
import { textReader } from "./text";

const BLUE_CHOICE = "Blue Choice";
/** "Not Blue Choice" is not Blue Choice, and no plan's name. */
const NEGATED = /\b(no|not|non|other|except)\b/i;
const named = textReader("an insurance plan");
const didYouMean = suggester([BLUE_CHOICE]);

interface InsurancePlan {
  /** The most expensive plan, of which the committee pays less. */
  readonly blueChoice: boolean;
}

const THE_PLAN: InsurancePlan = { blueChoice: true };
const ANOTHER: InsurancePlan = { blueChoice: false };

/**
 * An insurance plan by its name. Every plan but Blue Choice is shared alike, so a misspelling of that one is refused.
 */
export const planReader = reader<InsurancePlan>(
  (cell, argument) => {
    const name = named.read(cell, argument);
    const says = key(name).includes(key(BLUE_CHOICE));
    if (says && NEGATED.test(name))
      throw refuse(argument, cell, "is not the name of a plan", "Write the plan's own name, or leave it out.");
    if (says) return THE_PLAN;
    const hint = didYouMean(name);
    if (hint !== "") throw new CalculationError("VALUE", `${argument}: ${quote(name)} is not a plan.${hint}`);
    return ANOTHER;
  },
  true,
  [BLUE_CHOICE, "Any other plan"].map((plan) => ({ value: plan, label: plan })),
);
