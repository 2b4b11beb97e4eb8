import { SALARIES, type SalarySchedule } from "../../agreement/schedule";
import { fiscalCode, YEARS } from "../../agreement/years";
import { settledIn } from "../../rules/figures";
import { toCents } from "../costing/rounding";
import { area, onSheet } from "../plan/cells";
import { computed, money } from "../plan/columns";
import { type Condition, firstIssue } from "../plan/formula-parts";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { PersonRow, type PayrollBase } from "./person-row";
import { headerRow, staffList } from "./staff-list";

const CHECKS = 1;
const NOTES = 1;
/** Rows above the headings: how many differ, and by how much in all. */
const ABOVE = 3;
/** The columns of the list, and where the schedules of other years begin, beyond what is printed. */
const COLUMNS = 11;
const SCHEDULES = COLUMNS + 2;

/** A printed schedule of another year: a salary on file may be of it. */
interface OtherYear {
  readonly code: string;
  readonly schedule: SalarySchedule;
  /** The row of its lanes; its steps are below. */
  readonly row: number;
}

function otherYears(ends: number, firstRow: number): readonly OtherYear[] {
  const printed = YEARS.flatMap((year) => {
    const schedule = settledIn(year, SALARIES)?.value;
    return schedule && year.ends !== ends ? [{ code: fiscalCode(year.ends), schedule }] : [];
  });
  return printed.map((year, at) => {
    const above = printed.slice(0, at).reduce((rows, { schedule }) => rows + schedule.rows.length + 2, 0);
    return { ...year, row: firstRow + above };
  });
}

function writeSchedules(builder: SheetBuilder, years: readonly OtherYear[]): void {
  for (const { code, schedule, row } of years) {
    const steps = schedule.rows.map((salaries, step): readonly Content[] => [step + 1, ...salaries]);
    builder
      .write(row, SCHEDULES, [[`Appendix B, ${code}`, ...schedule.lanes]], "band")
      .write(row + 1, SCHEDULES, steps)
      .format(area(row + 1, SCHEDULES + 1, steps.length, schedule.lanes.length), "money")
      .width(SCHEDULES, 18);
  }
}

/** What the difference of a row most likely comes from: the first cause that gives the salary on file. */
function likelyCause(base: PayrollBase, row: PersonRow, years: readonly OtherYear[]): string {
  const own = (heading: string) => row.own(heading);
  const [fte, step, lane] = [row.staff("FTE"), row.staff("Step"), row.staff("Lane")];
  const isOnFile = (amount: string) => `IFERROR(${toCents(amount)}=${own("On file")},FALSE)`;
  const { salary, salaries, steps } = base.inputs.schedule;
  const atStep = (other: string) => isOnFile(`${fte}*${salary(other, lane)}`);
  const same = `(ROUND(${salaries}*${fte}*100,0)=ROUND(${own("On file")}*100,0))`;
  const lanes = `SUMPRODUCT((${steps}=${step})*${same})`;
  /** Whether the salary on file is that of a step in another year. */
  const ofYear = ({ schedule, row: at }: OtherYear, otherStep: string) => {
    const cells = (from: number, rows: number) =>
      onSheet(base.names.sheets.reconciliation, area(from, SCHEDULES + 1, rows, schedule.lanes.length));
    const salariesThen = cells(at + 1, schedule.rows.length);
    return isOnFile(`${fte}*INDEX(${salariesThen},${otherStep},MATCH(${lane},${cells(at, 1)},0))`);
  };
  const causes: readonly Condition[] = [
    [`${own("Difference")}=0`, ""],
    [`${own("On file")}=0`, "Nothing on file"],
    [`AND(${fte}<>1,${isOnFile(row.salary())})`, "Paid as full time: check the FTE"],
    [atStep(`(${step}-1)`), "One step lower: the step move was missed"],
    [atStep(`(${step}+1)`), "One step higher"],
    ...years.flatMap((year) => [
      [ofYear(year, step), `The schedule of ${year.code} at this step`] as const,
      [`AND(${step}>1,${ofYear(year, `MAX(1,${step}-1)`)})`, `The schedule of ${year.code}, a step below`] as const,
    ]),
    [`IFERROR(${lanes}>0,FALSE)`, "Another lane at this step: an old or a new lane"],
  ];
  const otherwise = '"None of these: check this person"';
  return firstIssue(causes, otherwise);
}

/** The salary on file against schedule × FTE: who differs, by how much, and what the likely cause is. */
export function reconciliation(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayReconciliation");
  const own = (heading: string) => row.own(heading);
  const fte = row.staff("FTE");
  const header = headerRow({ checks: CHECKS, notes: NOTES, above: ABOVE });
  const years = otherYears(base.names.ends, header);
  const [onFile, due, differences] = ["On file", "Schedule × FTE", "Difference"].map(
    (one) => `SUM(${row.column(one)})`,
  );
  const list = staffList(base, {
    sheet: "reconciliation",
    table: "PayReconciliation",
    title: base.names.sheets.reconciliation,
    notes: ["What payroll has on file against the schedule. Correct the Staff table or payroll, whichever is wrong."],
    above: ABOVE,
    columns: [
      computed("Lane", 9, `=${row.staff("Lane")}&""`),
      computed("Step", 9, `=${row.staff("Step")}`),
      computed("FTE", 7, `=${fte}+0`, "share"),
      money("On file", `N(${row.staff("Salary on file")})`),
      money("Schedule × FTE", toCents(`${fte}*${row.salary()}`)),
      money("Difference", `ROUND(${own("On file")}-${own("Schedule × FTE")},2)`),
      computed("Likely cause", 40, `=${likelyCause(base, row, years)}`),
    ],
    checks: [["On file less schedule × FTE less the differences", `ABS(ROUND(${onFile}-${due}-${differences},2))`]],
    issues: [[`ISERROR(${own("Schedule × FTE")})`, "There is no salary for this lane and step."]],
  });
  list.builder
    .put(header - 3, 1, "People who differ", "label", 2)
    .put(header - 3, 3, formula(`=SUMPRODUCT((${row.column("Difference")}<>0)*1)`), "computed", 2)
    .put(header - 2, 1, "On file less due, in all", "label", 2)
    .put(header - 2, 3, formula(`=ROUND(${differences},2)`), "computed", 2)
    .format(area(header - 2, 3), "money");
  writeSchedules(list.builder, years);
  return list.done();
}
