import type { SheetPlan } from "../../plan/sheet-plan";
import { filled } from "../../plan/formula-parts";
import { columnOf } from "../../plan/references";
import type { Check } from "../check-lines";
import { nameOf } from "../names";
import type { AnswerParts } from "./answer-parts";
import { careersSheet } from "./careers-sheet";
import { chartsSheet } from "./charts-sheet";
import { comparablesSheet } from "./comparables-sheet";
import { compensationSheet, insuranceChecks } from "./compensation-sheet";
import { evenStepsSheet } from "./even-steps-sheet";
import { membersSheet } from "./members-sheet";
import { moneySheet } from "./money-sheet";
import { publicSheet } from "./public-sheet";
import { realPaySheet } from "./real-pay-sheet";
import { ridingSheet } from "./riding-sheet";
import { spreadSheet } from "./spread-sheet";

/** The sheets with further answers, by what they are called in the workbook's names. */
const ANSWERS = {
  money: moneySheet,
  careers: careersSheet,
  compensation: compensationSheet,
  riding: ridingSheet,
  evenSteps: evenStepsSheet,
  spread: spreadSheet,
  charts: chartsSheet,
  members: membersSheet,
  comparables: comparablesSheet,
  realPay: realPaySheet,
  public: publicSheet,
} as const;
export type Answer = keyof typeof ANSWERS;

/** What a workbook begins with; others are built where somebody asks for them, then or later. */
export const FIRST_ANSWERS: readonly Answer[] = ["money", "members"];

/** All of them, in the order in which they are built. */
export const ALL_ANSWERS = Object.keys(ANSWERS) as readonly Answer[];

/** The sheets of the answers that are asked for. */
export const answerSheets = (parts: AnswerParts, asked: readonly Answer[]): readonly SheetPlan[] =>
  ALL_ANSWERS.filter((answer) => asked.includes(answer)).map((answer) => ANSWERS[answer](parts));

/** What has to hold on them. */
export function answerChecks(parts: Pick<AnswerParts, "names" | "base">, asked: readonly Answer[]): readonly Check[] {
  const { names } = parts;
  const riding: Check = {
    label: "Rows of what is tied to the schedule with a problem",
    text: filled(columnOf(nameOf(names, "RidingItems"), "Problem")),
    meaning: `The Problem column of the ${names.sheets.riding} sheet says what is wrong with each.`,
    problems: nameOf(names, "RidingItems"),
  };
  return [
    ...(asked.includes("riding") ? [riding] : []),
    ...(asked.includes("compensation") ? insuranceChecks(parts) : []),
  ];
}
