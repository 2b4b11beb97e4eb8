import type { Figure } from "../../agreement/figure";
import { STAY_WELL_DAYS, STAY_WELL_FIRST_HIRE } from "../../agreement/leave";
import { SCHOOL_YEAR_COUNTS_BY } from "../../agreement/longevity";
import { TRAVEL_STIPEND } from "../../agreement/reimbursements";
import { GUIDANCE_EXTRA_DAYS, LANE_CHANGE_DEADLINES, TEACHER_WORK_YEAR } from "../../agreement/salary";
import { dayOfIso, EXCEL_EPOCH } from "../../rules/day";
import { figureInYear } from "../../rules/figures";
import { movementsInOrder } from "../../rules/lane";
import { keysOf } from "../plan/built-kind";
import type { Content, FormatName, Rule } from "../plan/sheet-plan";
import { DATE_RULE, oneOf, whole } from "../plan/typing-rules";
import { budgetName, type BudgetName, type BudgetNames } from "./names";
import { type BudgetOptions, firstYear } from "./options";
import { lanesOf, newestSteps } from "./schedules-sheet";

/** What a cell with a name holds, and what the sheet says about it. */
interface InputLine {
  readonly label: string;
  readonly value: Content;
  readonly note: string;
  readonly rule?: Rule;
  readonly format?: FormatName;
}
type LineOfBudget = (options: BudgetOptions) => InputLine;

interface FigureLine<T> extends Pick<InputLine, "label" | "rule" | "format"> {
  readonly value: (settled: T, ends: number) => Content;
  /** What the note says after the clause. */
  readonly more?: string;
}

/** A figure of the agreement in the budget's first year, with its clause. */
const figure =
  <T>(of: Figure<T>, { value, more = "", ...line }: FigureLine<T>): LineOfBudget =>
  (options) => {
    const ends = firstYear(options);
    const { value: settled, clause } = figureInYear(of, ends);
    return { ...line, value: value(settled, ends), note: clause + more };
  };
const same = (value: number): Content => value;

/** A district that hires budgets a master's degree and a few years of teaching, until it knows better. */
const DEFAULT_LANE = "M0";
const DEFAULT_STEP = 3;

const DAYS = whole(0, 366, "Type a whole number of days, 0 to 366.");
const MONTH = whole(1, 12, "Type the number of a month, 1 to 12.");
const ON_VACANCIES = "Vacancies and new positions are budgeted on it.";

/** A budget's inputs in words, with their values at first and their clauses. */
const LINES = {
  BudgetTeacherDays: figure(TEACHER_WORK_YEAR, { label: "Work year of teachers (days)", value: same, rule: DAYS }),
  BudgetCounselorDays: figure(GUIDANCE_EXTRA_DAYS, {
    label: "Work year of guidance counselors (days)",
    value: (further, ends) => further + figureInYear(TEACHER_WORK_YEAR, ends).value,
    more: "; reading R5",
    rule: DAYS,
  }),
  BudgetTopStep: () => ({
    label: "Top step",
    value: newestSteps(),
    note: "Appendix B. Nobody moves above it.",
    rule: whole(1, 99, "Type the number of a step."),
  }),
  BudgetMovementMonth: figure(LANE_CHANGE_DEADLINES, {
    label: "Month whose lane changes count for the whole year",
    value: (deadlines) => movementsInOrder(deadlines)[0]?.movement.month ?? null,
    more: ": January's count for their days (readings R8, R9).",
    rule: MONTH,
  }),
  BudgetServiceMonth: figure(SCHOOL_YEAR_COUNTS_BY, {
    label: "Longevity: service begins by (month)",
    value: ({ month }) => month,
    more: "; reading R6",
    rule: MONTH,
  }),
  BudgetServiceDay: figure(SCHOOL_YEAR_COUNTS_BY, {
    label: "Longevity: service begins by (day)",
    value: ({ day }) => day,
    more: "; reading R6",
    rule: whole(1, 31, "Type a day of the month, 1 to 31."),
  }),
  BudgetStayWellDays: figure(STAY_WELL_DAYS, {
    label: "Stay-well: days sold back",
    value: same,
    more: "; readings R3, R34",
    rule: DAYS,
  }),
  BudgetStayWellFrom: figure(STAY_WELL_FIRST_HIRE, {
    label: "Stay-well: hired on or after",
    value: (iso) => dayOfIso(iso) + EXCEL_EPOCH,
    more: "; reading R3",
    rule: DATE_RULE,
    format: "date",
  }),
  BudgetTravel: figure(TRAVEL_STIPEND, { label: "Travel between schools ($ a year)", value: same, format: "money" }),
  BudgetVacancyLane: (options: BudgetOptions) => ({
    label: "Lane of a planned position that has none",
    value: DEFAULT_LANE,
    note: ON_VACANCIES,
    rule: oneOf(lanesOf(options)),
  }),
  BudgetVacancyStep: () => ({
    label: "Step of a planned position that has none",
    value: DEFAULT_STEP,
    note: ON_VACANCIES,
    rule: whole(1, newestSteps(), `Type a step, 1 to ${newestSteps()}.`),
  }),
} as const satisfies Partial<Record<BudgetName, LineOfBudget>>;

/** The inputs of a budget, in the order of the sheet. */
export function inputLines(options: BudgetOptions): readonly (InputLine & { readonly name: BudgetName })[] {
  return keysOf(LINES).map((name) => ({ name, ...LINES[name](options) }));
}

/** How many figures hold no number; the lane of vacancies is a text. */
export function figureIssues(names: BudgetNames): string {
  const figures = keysOf(LINES).filter((name) => name !== "BudgetVacancyLane");
  const numbers = figures.map((name) => `ISNUMBER(${budgetName(names, name)})*1`);
  return `${figures.length}-(${numbers.join("+")})`;
}
