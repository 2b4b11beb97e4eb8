import { CalculationError } from "../rules/calculation-error";
import { suggester } from "./arguments/names";
import { quote } from "./arguments/reader";
import { BARGAINING_GROUP } from "./bargaining";
import { BENEFITS_GROUP } from "./benefits";
import { DEADLINES_GROUP } from "./deadlines";
import { EVALUATION_GROUP } from "./evaluation";
import { LANE_GROUP } from "./lanes";
import { LEAVE_GROUP } from "./leave";
import { LONGEVITY_GROUP } from "./longevity";
import { OFFER_COST_GROUP } from "./offer-cost";
import { SALARY_GROUP } from "./salary";
import { SICK_LEAVE_GROUP } from "./sick-leave";
import { STIPEND_GROUP } from "./stipends";
import { clauseOf } from "./engine/clause";
import { toExcel } from "./engine/excel-result";
import { explainCall } from "./engine/explain";
import { textReader } from "./arguments/text";
import { define, option, perRow, rest, type Group, type Listing, type Listings, type Spec } from "./engine/spec";

const named = textReader("the name of a function", "function");
const ANY = "Whichever clause the function named has";

/**
 * Where in the agreement a function's rule is: CLAUSE("SICKBUYBACK") is Article XII, Section 1.E.
 * @customfunction CLAUSE
 * @param functionName The function's name. Cell or range. Gives its Article or Appendix.
 * @returns The clause.
 */
export function clause(functionName: unknown[][]): unknown[][] {
  return toExcel(CLAUSE, [functionName]);
}

const CLAUSE = define({
  id: "CLAUSE",
  clause: ANY,
  args: [perRow("functionName", named)],
  rule: ([name]) => clauseOf(specOf(name)),
});

const CLAUSE_LISTING: Listing = {
  examples: [['CLAUSE("SICKBUYBACK")', "Article XII, Section 1.E"]],
  everydayWords: "article section where contract",
};

/**
 * How an amount is calculated: a table of step, value and clause (Article, Section); the last row is the result.
 * @customfunction EXPLAIN
 * @param functionName The function's name, such as "SICKBUYBACK" (Article XII, Section 1.E).
 * @param argument Its arguments in order, single cells (each Article as in the function itself).
 * @returns A table with a heading row.
 */
export function explain(functionName: unknown[][], argument: unknown[][][]): unknown[][] {
  return toExcel(EXPLAIN, [functionName, ...(argument ?? [])]);
}

const EXPLAIN = define({
  id: "EXPLAIN",
  clause: ANY,
  shape: "table",
  args: [option("functionName", named), rest("argument")],
  rule: ([name, args]) => explainCall(specOf(name), args),
});

const EXPLAIN_LISTING: Listing = {
  examples: [['EXPLAIN("SICKBUYBACK",120,"M5",14,"FY15","1988-09-01")', "11 rows × 3 columns"]],
  everydayWords: "why how calculation steps error message",
};

const ABOUT_GROUP: Group = { title: "About the answers", functions: [CLAUSE, EXPLAIN] };

export const ABOUT_GROUP_LISTINGS: Listings = { CLAUSE: CLAUSE_LISTING, EXPLAIN: EXPLAIN_LISTING };

/** Every worksheet function, in the order and under the headings of the function list. */
export const GROUPS: readonly Group[] = [
  SALARY_GROUP,
  LANE_GROUP,
  STIPEND_GROUP,
  LONGEVITY_GROUP,
  SICK_LEAVE_GROUP,
  LEAVE_GROUP,
  BENEFITS_GROUP,
  BARGAINING_GROUP,
  OFFER_COST_GROUP,
  EVALUATION_GROUP,
  DEADLINES_GROUP,
  ABOUT_GROUP,
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
