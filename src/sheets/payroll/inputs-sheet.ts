import { LONGEVITY_TIERS } from "../../agreement/longevity";
import { SALARIES } from "../../agreement/schedule";
import { fiscalCode, YEARS } from "../../agreement/years";
import { figureInYear, settledIn } from "../../rules/figures";
import { INSURANCE_PLANS } from "../budget/insurance-plans";
import { area, cell, onSheet } from "../plan/cells";
import { typed, withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { serial } from "../plan/serial";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE } from "../plan/typing-rules";
import type { Name } from "../plan/workbook-plan";
import { PAYROLL_INPUTS, payrollName, type PayrollNames } from "./names";
import { inputIssues, issueFormula } from "./input-issues";
import { inputLines } from "./input-lines";
import type { PayrollOptions } from "./options";

const FIRST_LINE = 5;
const ISSUE_COLUMN = 4;
const SCHEDULE_COLUMN = 6;
const ROOM_FOR_DAYS = 40;
const SCHEDULE_SOURCE = "Appendix B";

/** The schedule of a fiscal year: as printed, else the newest printed one, to be typed over. */
function scheduleOf(ends: number) {
  const printed = YEARS.flatMap((year) => {
    const value = settledIn(year, SALARIES)?.value;
    return value ? [{ ends: year.ends, code: year.code, schedule: value }] : [];
  });
  const found = printed.find((year) => year.ends === ends) ?? printed.at(-1);
  if (!found) throw new Error("no agreement has a schedule");
  return found;
}

/** Members of the retirement system pay by the day on which they joined. */
const RETIREMENT_RATES: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.05],
  [serial(1975, 1, 1), 0.07],
  [serial(1984, 1, 1), 0.08],
  [serial(1996, 7, 1), 0.09],
  [serial(2001, 7, 1), 0.11],
];

export interface PayrollInputs {
  readonly sheet: SheetPlan;
  /** How many inputs have an issue. */
  readonly issues: string;
  /** The longevity tiers, each with the cells of its years and amount. */
  readonly tiers: readonly { readonly years: string; readonly amount: string }[];
  readonly names: readonly Name[];
  /** A year's salary by the formulas of a step and of a lane code; half steps lie between two. */
  readonly salary: (step: string, lane: string) => string;
  /** All salaries, and the steps beside them. */
  readonly salaries: string;
  readonly steps: string;
}

/** What payroll's sheets go by: the year's dates, schedule and figures, each with its clause. */
export function payrollInputs(names: PayrollNames, options: PayrollOptions): PayrollInputs {
  const name = names.sheets.inputs;
  const of = inputLines(options, names.ends);
  const issueOf = inputIssues((input) => payrollName(names, input));
  const { schedule, code, ends } = scheduleOf(names.ends);
  const source = `${SCHEDULE_SOURCE}, ${code}`;
  const noteOnSchedule =
    ends === names.ends ? source : `${source}: type the schedule of ${fiscalCode(names.ends)} over it.`;
  const table = payrollName(names, "PaySchedule");
  const steps = schedule.rows.length;
  const tiers = figureInYear(LONGEVITY_TIERS, names.ends);
  const below = FIRST_LINE + steps + 4;
  const issues = `SUMPRODUCT((${onSheet(name, area(FIRST_LINE, ISSUE_COLUMN, PAYROLL_INPUTS.length))}<>"")*1)`;
  const builder = new SheetBuilder(name)
    .put(1, 1, `Payroll inputs ${fiscalCode(names.ends)}`, "title")
    .put(2, 1, "Change the yellow cells; all payroll sheets follow.", "note", 3)
    .write(
      FIRST_LINE,
      1,
      PAYROLL_INPUTS.map((input) => [
        of[input].label,
        of[input].value,
        of[input].note,
        input === "PayDiscipline"
          ? null
          : formula(`=${issueFormula(payrollName(names, input), of[input], issueOf[input])}`),
      ]),
    )
    .style(area(FIRST_LINE, 1, PAYROLL_INPUTS.length), "label")
    .style(area(FIRST_LINE, 2, PAYROLL_INPUTS.length), "input")
    .style(area(FIRST_LINE, 3, PAYROLL_INPUTS.length), "note")
    .style(area(FIRST_LINE, ISSUE_COLUMN, PAYROLL_INPUTS.length), "note")
    .condition({
      area: area(FIRST_LINE, ISSUE_COLUMN, PAYROLL_INPUTS.length),
      style: "bad",
      formula: `=${cell(FIRST_LINE, ISSUE_COLUMN)}<>""`,
    })
    .put(FIRST_LINE - 2, 1, "Inputs with an issue (must be 0)", "label")
    .put(FIRST_LINE - 2, 2, formula(`=${issues}`), "computed")
    .condition({ area: area(FIRST_LINE - 2, 2), style: "bad", formula: `=${cell(FIRST_LINE - 2, 2)}<>0` })
    .put(FIRST_LINE - 1, ISSUE_COLUMN, "Issue", "subtitle")
    .width(ISSUE_COLUMN, 34)
    .width(1, 52)
    .width(2, 14)
    .width(3, 36)
    .put(FIRST_LINE - 1, SCHEDULE_COLUMN, noteOnSchedule, "subtitle")
    .table({
      name: table,
      row: FIRST_LINE,
      column: SCHEDULE_COLUMN,
      columns: withStyles([
        { heading: "Step", width: 12, format: "whole" },
        ...schedule.lanes.map((heading) => typed(heading, 12, undefined, "money")),
      ]),
      rows: schedule.rows.map((row, at) => [at + 1, ...row]),
    })
    .put(below - 1, SCHEDULE_COLUMN, "Days without school", "subtitle")
    .table({
      name: payrollName(names, "PayNoSchool"),
      row: below,
      column: SCHEDULE_COLUMN,
      columns: withStyles([typed("Date", 12, DATE_RULE, "date")]),
      rows: [...options.noSchool, ...Array.from({ length: ROOM_FOR_DAYS }, () => null)].map((date) => [date]),
    })
    .put(below - 1, SCHEDULE_COLUMN + 2, `Longevity (${tiers.clause})`, "subtitle")
    .table({
      name: payrollName(names, "PayTiers"),
      row: below,
      column: SCHEDULE_COLUMN + 2,
      columns: withStyles([typed("Years", 12), typed("Amount", 12, undefined, "money")]),
      rows: [[0, 0], ...tiers.value.map(({ years, amount }) => [years, amount])],
    })
    .put(below - 1, SCHEDULE_COLUMN + 5, "Retirement deduction by member since", "subtitle")
    .table({
      name: payrollName(names, "PayRetirement"),
      row: below,
      column: SCHEDULE_COLUMN + 5,
      columns: withStyles([typed("Member since", 12, undefined, "date"), typed("Rate", 12, undefined, "percent2")]),
      rows: RETIREMENT_RATES,
    })
    .put(below - 1, SCHEDULE_COLUMN + 8, "Insurance premiums a year (Article XVI, Section 1)", "subtitle")
    .table({
      name: payrollName(names, "PayPremiums"),
      row: below,
      column: SCHEDULE_COLUMN + 8,
      columns: withStyles([
        typed("Plan and tier", 12),
        typed("Premium", 12, undefined, "money"),
        typed("Committee share", 12, undefined, "percent"),
      ]),
      rows: premiumRows(names.ends),
    });
  PAYROLL_INPUTS.forEach((input, at) => {
    const { format } = of[input];
    if (format) builder.format(area(FIRST_LINE + at, 2), format);
    if (format === "date") builder.rule(area(FIRST_LINE + at, 2), DATE_RULE);
  });
  const salaries = onSheet(name, area(FIRST_LINE + 1, SCHEDULE_COLUMN + 1, steps, schedule.lanes.length));
  const withSteps = onSheet(name, area(FIRST_LINE + 1, SCHEDULE_COLUMN, steps, 1 + schedule.lanes.length));
  const headWithStep = onSheet(name, area(FIRST_LINE, SCHEDULE_COLUMN, 1, 1 + schedule.lanes.length));
  const printed = (step: string, lane: string) =>
    `VLOOKUP(${step},${withSteps},MATCH(${lane},${headWithStep},0),FALSE)`;
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: area(1, 1, FIRST_LINE + PAYROLL_INPUTS.length, ISSUE_COLUMN),
      furtherAreas: [
        area(FIRST_LINE - 1, SCHEDULE_COLUMN, steps + 2, 1 + schedule.lanes.length),
        area(below - 1, SCHEDULE_COLUMN, options.noSchool.length + ROOM_FOR_DAYS + 2, 11),
      ],
      footer: name,
    }),
    names: PAYROLL_INPUTS.map((input, at) => ({
      name: payrollName(names, input),
      refersTo: onSheet(name, area(FIRST_LINE + at, 2)),
    })),
    issues,
    tiers: tiers.value.map((_, at) => ({
      years: onSheet(name, area(below + 2 + at, SCHEDULE_COLUMN + 2)),
      amount: onSheet(name, area(below + 2 + at, SCHEDULE_COLUMN + 3)),
    })),
    salaries,
    steps: columnOf(table, "Step"),
    salary: printed,
  };
}

/** Plans by name and tier, each with the committee's share; the premiums are the district's. */
function premiumRows(ends: number): readonly (readonly Content[])[] {
  const room = Array.from({ length: 8 }, () => [null, null, null]);
  return [
    ...INSURANCE_PLANS.map(({ plan, share }): readonly Content[] => [plan, null, figureInYear(share, ends).value]),
    ...room,
  ];
}
