import { toCents } from "../costing/rounding";
import { computed } from "../plan/columns";
import type { SheetPlan } from "../plan/sheet-plan";
import { PersonRow, staffList, type PayrollBase } from "./staff-list";

/** The salary on file against schedule × FTE: who differs, by how much, and what the likely cause is. */
export function reconciliation(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayReconciliation");
  const own = (heading: string) => row.own(heading);
  const money = (heading: string, text: string) => computed(heading, 13, `=${text}`, "money");
  const [fte, step, lane] = [row.staff("FTE"), row.staff("Step"), row.staff("Lane")];
  const isOnFile = (amount: string) => `IFERROR(${toCents(amount)}=${own("On file")},FALSE)`;
  const atStep = (other: string) => isOnFile(`${fte}*${base.inputs.salary(other, lane)}`);
  const fullTime = isOnFile(row.salary());
  const { salaries, steps } = base.inputs;
  const same = `(ROUND(${salaries}*${fte}*100,0)=ROUND(${own("On file")}*100,0))`;
  const lanes = `SUMPRODUCT((${steps}=${step})*${same})`;
  const causes: readonly (readonly [string, string])[] = [
    [`${own("Difference")}=0`, ""],
    [`${own("On file")}=0`, "Nothing on file"],
    [`AND(${fte}<>1,${fullTime})`, "Paid as full time: the FTE"],
    [atStep(`(${step}-1)`), "The step before: a step was not moved"],
    [atStep(`(${step}+1)`), "The step above"],
    [`IFERROR(${lanes}>0,FALSE)`, "Another lane at this step: an old or a new lane"],
  ];
  const otherwise = '"Another year, or something else"';
  const cause = causes.reduceRight((rest, [when, text]) => `IF(${when},"${text}",${rest})`, otherwise);
  const [onFile, due, differences] = ["On file", "Schedule × FTE", "Difference"].map(
    (one) => `SUM(${row.column(one)})`,
  );
  return staffList(base, {
    sheet: "reconciliation",
    table: "PayReconciliation",
    title: base.names.sheets.reconciliation,
    notes: ["What payroll has on file against the schedule. Correct the table Staff or payroll, whichever is wrong."],
    columns: [
      computed("Lane", 7, `=${lane}&""`),
      computed("Step", 7, `=${step}`),
      computed("FTE", 7, `=${fte}+0`, "share"),
      money("On file", `N(${row.staff("Salary on file")})`),
      money("Schedule × FTE", toCents(`${fte}*${row.salary()}`)),
      money("Difference", `ROUND(${own("On file")}-${own("Schedule × FTE")},2)`),
      computed("Likely cause", 40, `=${cause}`),
    ],
    checks: [["On file less schedule × FTE less the differences", `ABS(ROUND(${onFile}-${due}-${differences},2))`]],
    issues: [[`ISERROR(${own("Schedule × FTE")})`, "There is no salary for this lane and step."]],
  }).done();
}
