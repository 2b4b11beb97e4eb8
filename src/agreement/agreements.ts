import { AGREEMENT_2012_2015 } from "./2012-2015";
import type { Agreement } from "./agreement";

/**
 * Every agreement the add-in knows, in order of time. All that depends on which years are covered (answers, messages,
 * help texts, lists, pages) follows from this list: a successor agreement is a folder beside 2012-2015 and a line here,
 * and where its clauses are unclear a line in readings.ts.
 */
export const AGREEMENTS: readonly Agreement[] = [AGREEMENT_2012_2015];
