import type { SheetPlan } from "../../plan/sheet-plan";
import type { AnswerParts } from "./answer-parts";
import { careersSheet } from "./careers-sheet";
import { evenStepsSheet } from "./even-steps-sheet";
import { moneySheet } from "./money-sheet";

/** The sheets with further answers, by what they are called in the workbook's names. */
const ANSWERS = {
  money: moneySheet,
  careers: careersSheet,
  evenSteps: evenStepsSheet,
} as const;
export type Answer = keyof typeof ANSWERS;

/** All of them, in the order in which they are built. */
export const ALL_ANSWERS = Object.keys(ANSWERS) as readonly Answer[];

/** The sheets of the answers that are asked for. */
export const answerSheets = (parts: AnswerParts, asked: readonly Answer[]): readonly SheetPlan[] =>
  ALL_ANSWERS.filter((answer) => asked.includes(answer)).map((answer) => ANSWERS[answer](parts));
