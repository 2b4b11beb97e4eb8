import { CalculationError } from "../rules/calculation-error";
import { BARGAINING_GROUP } from "./groups/bargaining";
import { BENEFITS_GROUP } from "./groups/benefits";
import { EVALUATION_GROUP } from "./groups/evaluation";
import { LEAVE_GROUP } from "./groups/leave";
import { LONGEVITY_GROUP } from "./groups/longevity";
import { SALARY_GROUP } from "./groups/salary";
import { STIPEND_GROUP } from "./groups/stipends";
import { aboutGroup } from "./groups/about";
import { suggester } from "./readers/names";
import { quote } from "./readers/reader";
import type { Group, Spec } from "./spec";

/** Every worksheet function, in the order and under the headings of the function list. */
export const GROUPS: readonly Group[] = [
  SALARY_GROUP,
  STIPEND_GROUP,
  LONGEVITY_GROUP,
  LEAVE_GROUP,
  BENEFITS_GROUP,
  BARGAINING_GROUP,
  EVALUATION_GROUP,
  aboutGroup(specOf),
];

const SPECS: ReadonlyMap<string, Spec> = new Map(
  GROUPS.flatMap((group) => group.functions.map((spec) => [spec.id, spec])),
);

const didYouMean = suggester(SPECS.keys());

/** The function of that name, in any case, with or without the namespace. */
export function specOf(id: string): Spec {
  const exact =
    SPECS.get(id) ??
    SPECS.get(
      id
        .trim()
        .toUpperCase()
        .replace(/^=?GARDNER\./, "")
        .replace(/\(.*$/, ""),
    );
  if (exact !== undefined) return exact;
  throw new CalculationError("VALUE", `functionName: ${quote(id)} is not a function of this add-in.${didYouMean(id)}`);
}
