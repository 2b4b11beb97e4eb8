import { firstIssue } from "../plan/formula-parts";
import type { StaffHeading } from "../staff/staff-columns";
import { changedLane, ofChange, type RowCells } from "./row-person";
import { FROM_STAFF, type RowReferences, TOTAL } from "./row-references";
import type { Schedules } from "./schedules-sheet";
import { workedDays } from "./work-days";

/** On which lanes a person is during the year, and for how many days: a formula each. */

/** The lane after the change inside the year. */
export const laneAtTheEnd = (at: RowReferences) => changedLane(at, 1, at.own("Lane"));

/** The first work day on the new lane; a day that never comes where there is no change inside the year. */
export const changeDay = (at: RowReferences) => `IFERROR(${ofChange(at, 1, "Day")},${at.own("Work year")}+1)`;

/** Days that are worked from a work day on (reading R9), by default all of the year. */
export function days(at: RowReferences, since = "1"): string {
  const [employed, leave] = [
    { from: at.own("From day"), to: at.own("To day") },
    { from: at.own("Leave from day"), to: at.own("Leave to day") },
  ];
  return workedDays({ from: since, to: at.own("Work year") }, employed, leave);
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
    [`AND(N(${fact("Leave from")})=0,N(${fact("Leave to")})>0)`, "The leave has a last day but no first day."],
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
      [`AND(${lane}<>"",NOT(${schedules.hasLane(lane)}))`, "This lane is not on the schedule."],
      [`ISERROR(${problem})`, "A figure of this person is not a number."],
    ],
    `IF(${problem}<>"",${problem},${ofAmounts})`,
  );
}
