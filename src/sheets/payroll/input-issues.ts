import { outsideFiscalYear } from "../plan/fiscal-year";
import { type Condition, firstIssue } from "../plan/formula-parts";
import type { InputLine } from "./input-lines";
import type { PayrollInput } from "./names";

/** Days from the first pay date to the first day of school, at most. */
const LONGEST_WAIT = 31;

/** An input that is not what it should be, in a sentence: the wrong kind of value first. */
export function issueFormula(name: string, { format }: InputLine, issues: readonly Condition[] = []): string {
  const wrongKind: Condition = [`NOT(ISNUMBER(${name}))`, format === "date" ? "Type a date." : "Type a number."];
  return firstIssue([wrongKind, ...issues]);
}

/** What is wrong with an input of a fiscal year, besides what it is not: a number or a date. */
export function inputIssues(
  name: (input: PayrollInput) => string,
  ends: number,
): Partial<Record<PayrollInput, readonly Condition[]>> {
  const after = (day: PayrollInput, before: PayrollInput, sentence: string): readonly Condition[] => [
    [`${name(day)}<${name(before)}`, sentence],
  ];
  const share = (input: PayrollInput): readonly Condition[] => [
    [`OR(${name(input)}<0,${name(input)}>1)`, "A share or a rate must be from 0% to 100%."],
  ];
  const atLeast = (input: PayrollInput, least: number): readonly Condition[] => [
    [`${name(input)}<${least}`, `Type a number of ${least} or more.`],
  ];
  const [firstPay, first, last] = [name("PayFirstDate"), name("PayFirstDay"), name("PayLastDay")];
  const outside = outsideFiscalYear(first, last, `DATE(${ends - 1},7,1)`);
  return {
    PayFirstDay: [outside.first],
    PayLastDay: [[`${last}<=${first}`, "The last day of school must come after the first."], outside.last],
    PayFirstDate: [
      [
        `OR(${firstPay}>${last},${firstPay}<${first}-${LONGEST_WAIT})`,
        "The first pay date is not in this school year.",
      ],
    ],
    PaySettledTo: after("PaySettledTo", "PaySettledFrom", "The end is before the start."),
    PayExtraUntil: after("PayExtraUntil", "PayExtraFrom", "The end is before the start."),
    PayEvery: atLeast("PayEvery", 1),
    PayPayments: atLeast("PayPayments", 1),
    PaySchoolYearPayments: atLeast("PaySchoolYearPayments", 1),
    PayTeacherDays: atLeast("PayTeacherDays", 1),
    PayCounselorDays: atLeast("PayCounselorDays", 1),
    PayDues: atLeast("PayDues", 0),
    PayMedicare: share("PayMedicare"),
    PayExtraRate: share("PayExtraRate"),
    PayCommitteeShare: share("PayCommitteeShare"),
    PayFeeShare: share("PayFeeShare"),
    PayBackShare: share("PayBackShare"),
    PayEarlyShare: share("PayEarlyShare"),
  };
}
