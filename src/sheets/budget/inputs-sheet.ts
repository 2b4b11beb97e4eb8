import { STAY_WELL_DAYS, STAY_WELL_FIRST_HIRE } from "../../agreement/leave";
import { LONGEVITY_TIERS, SCHOOL_YEAR_COUNTS_BY } from "../../agreement/longevity";
import { TRAVEL_STIPEND } from "../../agreement/reimbursements";
import { GUIDANCE_EXTRA_DAYS, LANE_CHANGE_DEADLINES, TEACHER_WORK_YEAR } from "../../agreement/salary";
import { dayOfIso, EXCEL_EPOCH } from "../../rules/day";
import { figureInYear } from "../../rules/figures";
import { area, onSheet } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { inRow } from "../plan/references";
import { type Content, type FormatName, type Rule, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE, oneOf, whole } from "../plan/typing-rules";
import type { Name } from "../plan/workbook-plan";
import { firstIssue } from "./changes-sheet";
import { putChecks } from "./front-page";
import { budgetName, type BudgetName, type BudgetNames } from "./names";
import { type BudgetOptions, firstYear } from "./options";
import { lanesOf, type Schedules } from "./schedules-sheet";
import { TYPED_OF_YEARS, YEARS_ROW, yearsTable } from "./years-table";

/** What a cell with a name holds, and what the sheet says about it. */
interface InputLine {
  readonly name: BudgetName;
  readonly label: string;
  readonly value: Content;
  readonly note: string;
  readonly rule?: Rule;
  readonly format?: FormatName;
}

const LINES_ROW = 13;
/** The notes go over columns of the years above them. */
const NOTE = { column: 3, columns: 5 } as const;
const LONGEVITY_COLUMN = 9;
const NO_SCHOOL_COLUMN = 12;
const ROOM_FOR_DAYS = 40;

const days = whole(0, 366, "Type a whole number of days, 0 to 366.");

function inputLines(options: BudgetOptions): readonly InputLine[] {
  const work = figureInYear(TEACHER_WORK_YEAR, firstYear(options));
  const further = figureInYear(GUIDANCE_EXTRA_DAYS, firstYear(options));
  const stayWell = figureInYear(STAY_WELL_DAYS, firstYear(options));
  const stayWellFrom = figureInYear(STAY_WELL_FIRST_HIRE, firstYear(options));
  const countsBy = figureInYear(SCHOOL_YEAR_COUNTS_BY, firstYear(options));
  const movements = figureInYear(LANE_CHANGE_DEADLINES, firstYear(options));
  const travel = figureInYear(TRAVEL_STIPEND, firstYear(options));
  const september = Math.max(...movements.value.map(({ movement }) => movement.month));
  const month = whole(1, 12, "Type the number of a month, 1 to 12.");
  return [
    {
      name: "BudgetTeacherDays",
      label: "Work year of teachers (days)",
      value: work.value,
      note: work.clause,
      rule: days,
    },
    {
      name: "BudgetCounselorDays",
      label: "Work year of guidance counselors (days)",
      value: work.value + further.value,
      note: `${further.clause}; reading R5`,
      rule: days,
    },
    {
      name: "BudgetTopStep",
      label: "Top step",
      value: TOP_STEP,
      note: "Appendix B. Nobody moves above it.",
      rule: whole(1, 99, "Type the number of a step."),
    },
    {
      name: "BudgetMovementMonth",
      label: "Month whose lane changes count for the whole year",
      value: september,
      note: `${movements.clause}: January's count for their days (readings R8, R9).`,
      rule: month,
    },
    {
      name: "BudgetServiceMonth",
      label: "Longevity: service begins by (month)",
      value: countsBy.value.month,
      note: `${countsBy.clause}; reading R6`,
      rule: month,
    },
    {
      name: "BudgetServiceDay",
      label: "Longevity: service begins by (day)",
      value: countsBy.value.day,
      note: `${countsBy.clause}; reading R6`,
      rule: whole(1, 31, "Type a day of the month, 1 to 31."),
    },
    {
      name: "BudgetStayWellDays",
      label: "Stay-well: days sold back",
      value: stayWell.value,
      note: `${stayWell.clause}; readings R3, R34`,
      rule: days,
    },
    {
      name: "BudgetStayWellFrom",
      label: "Stay-well: hired on or after",
      value: dayOfIso(stayWellFrom.value) + EXCEL_EPOCH,
      note: `${stayWellFrom.clause}; reading R3`,
      rule: DATE_RULE,
      format: "date",
    },
    {
      name: "BudgetTravel",
      label: "Travel between schools ($ a year)",
      value: travel.value,
      note: travel.clause,
      format: "money",
    },
    {
      name: "BudgetVacancyLane",
      label: "Lane of a planned position that has none",
      value: DEFAULT_LANE,
      note: "Vacancies and new positions are budgeted on it.",
      rule: oneOf(lanesOf(options)),
    },
    {
      name: "BudgetVacancyStep",
      label: "Step of a planned position that has none",
      value: DEFAULT_STEP,
      note: "Vacancies and new positions are budgeted on it.",
      rule: whole(1, TOP_STEP, `Type a step, 1 to ${TOP_STEP}.`),
    },
  ];
}

const TOP_STEP = 14;
/** A district that hires budgets a master's degree and a few years of teaching, until it knows better. */
const DEFAULT_LANE = "M0";
const DEFAULT_STEP = 3;

/** How many figures hold no number, and whether the lane of vacancies is none of the schedule. */
export function figureIssues(names: BudgetNames): string {
  const numbers = FIGURES.map((name) => `ISNUMBER(${budgetName(names, name)})`);
  return `${FIGURES.length}-(${numbers.map((one) => `${one}*1`).join("+")})`;
}

/** The figures that are numbers. */
const FIGURES: readonly BudgetName[] = [
  "BudgetTeacherDays",
  "BudgetCounselorDays",
  "BudgetTopStep",
  "BudgetMovementMonth",
  "BudgetServiceMonth",
  "BudgetServiceDay",
  "BudgetStayWellDays",
  "BudgetStayWellFrom",
  "BudgetTravel",
  "BudgetVacancyStep",
];

/** All that the rows of a budget go by: years, the district's calendar, the agreement's figures with their clauses. */
export function inputsSheet(
  names: BudgetNames,
  options: BudgetOptions,
  schedules: Schedules,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const name = names.sheets.inputs;
  const lines = inputLines(options);
  const tiers = figureInYear(LONGEVITY_TIERS, firstYear(options));
  const off = [...options.noSchool, ...Array.from({ length: ROOM_FOR_DAYS }, () => null)];
  const day = inRow(budgetName(names, "BudgetNoSchool"), "Date");
  const noDate = firstIssue([[`AND(${day}<>"",NOT(ISNUMBER(${day})))`, "Type a date, such as 11/28/2014."]]);
  const builder = new SheetBuilder(name)
    .put(1, 1, "Budget inputs", "title")
    .put(
      2,
      1,
      "Change the yellow cells; the budget follows. " +
        "Lanes and steps of the table Staff are those of the first year.",
      "note",
      6,
    )
    .put(YEARS_ROW - 1, 1, "Years", "subtitle")
    .table(yearsTable(names, options, schedules))
    .put(LINES_ROW - 1, 1, "Figures", "subtitle")
    .height(YEARS_ROW, HEADING_HEIGHT)
    .write(
      LINES_ROW,
      1,
      lines.map(({ label, value }) => [label, value]),
    )
    .style(area(LINES_ROW, 1, lines.length), "label")
    .style(area(LINES_ROW, 2, lines.length), "input")
    .put(LINES_ROW - 1, LONGEVITY_COLUMN, "Longevity", "subtitle")
    .table({
      name: budgetName(names, "BudgetLongevity"),
      row: LINES_ROW,
      column: LONGEVITY_COLUMN,
      columns: withStyles([typed("Years", 14), typed("Amount", 14, undefined, "money")]),
      rows: [[0, 0], ...tiers.value.map(({ years, amount }) => [years, amount])],
    })
    .put(LINES_ROW + tiers.value.length + 2, LONGEVITY_COLUMN, `${tiers.clause}; readings R6, R33`, "fine", 2)
    .put(LINES_ROW - 1, NO_SCHOOL_COLUMN, "Days without school", "subtitle")
    .table({
      name: budgetName(names, "BudgetNoSchool"),
      row: LINES_ROW,
      column: NO_SCHOOL_COLUMN,
      columns: withStyles([
        typed("Date", 14, DATE_RULE, "date"),
        typed("Why", 12),
        computed("Issue", 26, `=${noDate}`),
      ]),
      rows: off.map((date) => [date, null, null]),
    });
  putChecks(builder, names, 3, 1);
  lines.forEach(({ rule, format, note }, at) => {
    const where = area(LINES_ROW + at, 2);
    builder.put(LINES_ROW + at, NOTE.column, note, "note", NOTE.columns);
    if (rule) builder.rule(where, rule);
    if (format) builder.format(where, format);
  });
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: area(1, 1, YEARS_ROW + options.years.length, TYPED_OF_YEARS),
      furtherAreas: [
        area(LINES_ROW - 1, 1, lines.length + 1, NOTE.column + NOTE.columns - 1),
        area(LINES_ROW - 1, LONGEVITY_COLUMN, off.length + 2, NO_SCHOOL_COLUMN - LONGEVITY_COLUMN + 3),
      ],
      footer: name,
    }),
    names: lines.map((line, at) => ({
      name: budgetName(names, line.name),
      refersTo: onSheet(name, area(LINES_ROW + at, 2)),
    })),
  };
}
