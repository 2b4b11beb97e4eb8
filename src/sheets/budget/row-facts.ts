import { firstIssue } from "./changes-sheet";
import type { StaffHeading } from "../staff/staff-columns";
import { changedLane, ofChange, type RowCells } from "./row-person";
import { FROM_STAFF, type RowReferences, type Stretch, TOTAL } from "./row-references";
import type { Schedules } from "./schedules-sheet";
import { type DaySpan, workedDays } from "./work-days";

/** On which lanes a person is during the year, and for how many days: a formula each. */

/** The lane after the first change inside the year. */
export const nextLane = (at: RowReferences) => changedLane(at, 1, at.own("Lane"));
export const laneAtTheEnd = (at: RowReferences) => changedLane(at, 2, at.own("Next lane"));

/** The work day of a lane change inside the year; a day that never comes where there is none. */
export const changeDay = (at: RowReferences, turn: 1 | 2) =>
  `IFERROR(${ofChange(at, turn, "Day")},${at.own("Work year")}+1)`;

/** The lane of each stretch of days, and the days that lie in it. */
export function stretchOf(at: RowReferences, stretch: Stretch): { readonly lane: string; readonly span: DaySpan } {
  const [first, second] = [at.own("Change day"), at.own("Second change day")];
  const stretches = {
    1: { lane: at.own("Lane"), span: { from: "1", to: `${first}-1` } },
    2: { lane: at.own("Next lane"), span: { from: first, to: `${second}-1` } },
    3: { lane: at.own("Lane at the end"), span: { from: second, to: at.own("Work year") } },
  };
  return stretches[stretch];
}

/** Days of a stretch that are worked (reading R9), from a day on where one is given. */
export function days(at: RowReferences, stretch: Stretch, since?: string): string {
  const { span } = stretchOf(at, stretch);
  const employed = { from: at.own("From day"), to: at.own("To day") };
  const leave = { from: at.own("Leave from day"), to: at.own("Leave to day") };
  return workedDays(since === undefined ? span : { ...span, from: `MAX(${span.from},${since})` }, employed, leave);
}

/** What is wrong with the person's own line of its list; it is said once, in the first year. */
export const problemOfTheList = (at: RowReferences, cells: RowCells): string => {
  const fact = (heading: StaffHeading) => cells.fact(heading);
  const is = (...sentences: readonly (readonly [condition: string, sentence: string])[]) => sentences;
  const notDate = DATES.flatMap((heading) => fact(heading) ?? []).map((cell) => `AND(ISTEXT(${cell}),${cell}<>"")`);
  const before = (one: StaffHeading, other: StaffHeading) =>
    `AND(N(${fact(one)})>0,N(${fact(other)})>0,N(${fact(other)})<N(${fact(one)}))`;
  const step = fact("Step");
  const ofBoth = is(
    [`OR(${notDate.join(",")})`, "A date of this person is text. Type dates such as 8/28/2014."],
    [before("Starts", "Ends"), "The end is before the start."],
    [`N(${step})>${at.input("BudgetTopStep")}`, "The step is above the top step."],
  );
  if (cells.list !== FROM_STAFF) return firstIssue(ofBoth);
  const [lane, fte] = [at.own("Lane"), at.own("FTE")];
  return firstIssue([
    [`${at.own("Id")}=""`, "This line of the staff list has no Id: build the budget again."],
    ...ofBoth,
    [before("Leave from", "Leave to"), "The leave ends before it begins."],
    [`AND(N(${fact("Leave from")})=0,N(${fact("Leave to")})>0)`, "The leave has a last day and no first."],
    [`${fte}=0`, "There is no FTE: nothing is budgeted."],
    [`${fte}<0`, "The FTE is below 0."],
    [`AND(${lane}<>"",${step}="")`, "There is no step."],
    [`AND(${lane}="",${step}<>"")`, "There is no lane: no salary is budgeted."],
    [`AND(${lane}<>"",${at.own("First service year")}=0)`, "There is no hire date: no longevity is budgeted."],
  ]);
};

const DATES = ["Starts", "Ends", "Leave from", "Leave to", "Hire date", "Service start"] as const;

/** What is wrong with a row, in a sentence. */
export function issue(at: RowReferences, schedules: Schedules): string {
  const [lane, problem] = [at.own("Lane at the end"), at.own("Problem of the list")];
  const ofAmounts = firstIssue([
    [`ISERROR(${at.own("Annual salary")})`, "There is no salary for this lane and step."],
    [`ISERROR(${at.own(TOTAL)})`, "A date or figure of this person is not a number."],
  ]);
  return firstIssue(
    [
      [`ISERROR(${at.own("Id")})`, "No longer on the staff list: build the budget again."],
      [`ISERROR(${at.own("FTE")})`, "The FTE is not a number."],
      [`ISERROR(${at.own("Step")})`, "The step is not a number."],
      [`AND(${lane}<>"",ISERROR(${schedules.laneNumber(lane)}))`, "This lane is not on the schedule."],
      [`ISERROR(${problem})`, "A figure of this person is not a number."],
    ],
    `IF(${problem}<>"",${problem},${ofAmounts})`,
  );
}
