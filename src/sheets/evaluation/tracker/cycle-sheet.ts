import {
  FEEDBACK,
  FOLLOW_UP,
  LONG_OBSERVATION,
  OBSERVATIONS_BEFORE_PTS,
  OBSERVATIONS_WITH_PTS,
  PLANS,
  SIGNING,
  type PlanId,
} from "../../../agreement/evaluation";
import { RATINGS } from "../../../agreement/ratings";
import { planFor } from "../../../rules/evaluation";
import { area, onSheet } from "../../plan/cells";
import type { Content, Name, Rule, SheetPlan, Table, TableColumn } from "../../plan/sheet-plan";
import { columnOf, inRow } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { CALENDAR, NEEDS, NEW_EDUCATOR_RULES, PLAN_PHASES, PHASE_OF_PLAN, TASKS } from "./tasks";
import { nameOf, schoolYearLabel, type EvaluationNames, type Setting } from "../names";

/** What a setting holds, and what the sheet says about it. */
interface SettingLine {
  readonly setting: Setting;
  readonly label: string;
  readonly value: Content;
  readonly note: string;
  readonly rule: Rule;
  readonly date?: true;
}

/** What the tracker is built for. */
export interface CycleOptions {
  /** The first day of school, as Excel's day number. */
  readonly firstDay: number;
  /** The district's days without school. */
  readonly noSchool: readonly number[];
}

export const DATE_RULES = ["Last school day before", "As printed"] as const;

/** January 1, 1990 and December 31, 2100: dates outside are typing slips. */
export const DATES = { from: 32_874, to: 73_415 } as const;
export const DATE_RULE: Rule = { kind: "date", ...DATES, message: "Type a date, such as 2013-10-31." };

const days = (message: string): Rule => ({ kind: "whole", from: 0, to: 366, message });

function settingLines(names: EvaluationNames, { firstDay }: CycleOptions): readonly SettingLine[] {
  const year: Rule = {
    kind: "whole",
    from: 1990,
    to: 2100,
    message: "Type the calendar year in which the school year begins, such as 2013.",
  };
  return [
    {
      setting: "SchoolYear",
      label: "School year begins in",
      value: names.year,
      note: `${names.year} is the school year ${schoolYearLabel(names.year)}. Every date of the calendar follows.`,
      rule: year,
    },
    {
      setting: "FirstDay",
      label: "First day of school",
      value: firstDay,
      note: "New educators' weeks are counted from here, or from their own first day if that is later.",
      rule: DATE_RULE,
      date: true,
    },
    {
      setting: "DueSoon",
      label: "Due soon means within (days)",
      value: 14,
      note: "Calendar days from the date the tracker looks from.",
      rule: days("Type a whole number of days."),
    },
    {
      setting: "DateRule",
      label: "A due date on a day without school",
      value: DATE_RULES[0],
      note: "Moves to the last school day before it, or stays as printed.",
      rule: { kind: "list", values: DATE_RULES, message: "Choose one of the two." },
    },
    {
      setting: "ImpactFrom",
      label: "Impact ratings count from the school year beginning in",
      value: 2014,
      note: "Appendix A, Section 17: after 2013-14 a low impact makes the Self-Directed Growth Plan a one-year plan.",
      rule: year,
    },
    {
      setting: "FeedbackDays",
      label: "Feedback after an observation (school days)",
      value: FEEDBACK.value,
      note: FEEDBACK.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "ResponseDays",
      label: "Response to a report (school days)",
      value: SIGNING.value,
      note: SIGNING.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "FollowUpDays",
      label: "Follow-up after a first low rating (school days)",
      value: FOLLOW_UP.value,
      note: FOLLOW_UP.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "LongVisit",
      label: "A long observation lasts (minutes)",
      value: LONG_OBSERVATION.value,
      note: LONG_OBSERVATION.clause,
      rule: days("Type a whole number of minutes."),
    },
    {
      setting: "TrackerSheet",
      label: "Name of the tracker's sheet",
      value: names.sheets.tracker,
      note: "The dashboard's links use it: if you rename the sheet, type the new name here.",
      rule: {
        kind: "list",
        values: [names.sheets.tracker],
        message: "This is not the name the tracker was built with. Keep it only if you renamed the tracker's sheet.",
        warnsOnly: true,
      },
    },
  ];
}

const FIRST_SETTING = 5;

/** Where each setting stands. */
function settingNames(names: EvaluationNames, lines: readonly SettingLine[]): readonly Name[] {
  return lines.map(({ setting }, at) => ({
    name: nameOf(names, setting),
    refersTo: onSheet(names.sheets.cycle, area(FIRST_SETTING + at, 2)),
  }));
}

/** The key under which the rules of plans know an educator. */
export const STATUS_KEYS = { noPts: "No PTS", newAssignment: "New assignment", lowImpact: " / Low impact" } as const;

function planRules(names: EvaluationNames, row: number): Table {
  const line = (standing: string, plan: PlanId) => [standing, PLANS.value[plan].name, PLANS.value[plan].clause];
  const rated = RATINGS.map((rating) =>
    line(rating, planFor({ pts: true, rating, impact: null, newAssignment: false })),
  );
  const lowImpact = RATINGS.map((rating) =>
    line(rating + STATUS_KEYS.lowImpact, planFor({ pts: true, rating, impact: "Low", newAssignment: false })),
  );
  const rows = [line(STATUS_KEYS.noPts, "developing"), line(STATUS_KEYS.newAssignment, "developing"), ...rated, ...lowImpact];
  return {
    name: nameOf(names, "PlanRules"),
    row,
    column: 1,
    columns: [{ heading: "Standing" }, { heading: "Plan" }, { heading: "Clause" }],
    rows,
  };
}

/** A plan with a duration, as the stages are looked up. */
export function planWithDuration(plan: string, duration: string): string {
  return `${plan}: ${duration}`;
}

const DURATIONS = ["Two-year", "One-year", "Less than a year"] as const;
export const DURATION_NAMES: readonly string[] = DURATIONS;

/** The stage of each plan with each duration that it may have. A pair that is not here has no steps. */
function phases(names: EvaluationNames, row: number): Table {
  const rows = (Object.keys(PLANS.value) as PlanId[]).flatMap((id) => {
    const { name, length, lengths } = PLANS.value[id];
    const selfDirected = id === "selfDirectedTwoYear" || id === "selfDirectedOneYear";
    // On the form the Self-Directed Growth Plan is one plan whose duration is ticked: the duration decides.
    const durations = selfDirected ? DURATIONS.slice(0, 2) : DURATIONS.filter((duration) => lengths.includes(duration));
    return durations.map((duration) => {
      const twoYears = duration === "Two-year";
      const ofDuration = twoYears ? PHASE_OF_PLAN.selfDirectedTwoYear : PHASE_OF_PLAN.selfDirectedOneYear;
      const stage = selfDirected ? ofDuration : PHASE_OF_PLAN[id];
      return [
        planWithDuration(name, duration),
        stage,
        twoYears ? PLAN_PHASES[2] : stage,
        duration === length ? name : "",
        duration,
      ];
    });
  });
  return {
    name: nameOf(names, "Stages"),
    row,
    column: 1,
    columns: [
      { heading: "Plan and duration" },
      { heading: "Stage" },
      { heading: "Stage in year 2" },
      { heading: "Usual for" },
      { heading: "Duration" },
    ],
    rows,
  };
}

/** The key under which the rules of observations know an educator without PTS. */
export const YEAR_OF_PRACTICE = "No PTS, year ";
export const LAST_YEAR_WITHOUT_PTS = Math.max(...OBSERVATIONS_BEFORE_PTS.value.keys());

function observationRules(names: EvaluationNames, row: number): Table {
  const before = [...OBSERVATIONS_BEFORE_PTS.value].map(([year, { announced, unannounced, clause }]) => [
    YEAR_OF_PRACTICE + year,
    announced,
    unannounced,
    0,
    clause,
  ]);
  const rated = RATINGS.map((rating) => {
    const { announced, unannounced, clause } = OBSERVATIONS_WITH_PTS.value[rating];
    return [rating, announced, unannounced, 1, clause];
  });
  return {
    name: nameOf(names, "VisitRules"),
    row,
    column: 1,
    columns: [
      { heading: "Standing" },
      { heading: "Announced" },
      { heading: "Unannounced" },
      { heading: "Long" },
      { heading: "Clause" },
    ],
    rows: [...before, ...rated],
  };
}

const NO_SCHOOL_ROWS = 40;

function noSchool(names: EvaluationNames, column: number, dates: readonly number[]): Table {
  const blank = Math.max(NO_SCHOOL_ROWS - dates.length, 5);
  return {
    name: nameOf(names, "NoSchool"),
    row: 4,
    column,
    columns: [
      { heading: "Date", format: "date", width: 12, style: "typed", rule: DATE_RULE },
      { heading: "Reason", width: 26, style: "typed" },
    ],
    rows: [...dates.map((date): Content[] => [date, null]), ...Array.from({ length: blank }, () => [null, null])],
  };
}

/** The formula that moves a date as the setting says. */
export function onSchoolDay(names: Pick<EvaluationNames, "suffix">, date: string): string {
  const off = columnOf(nameOf(names, "NoSchool"), "Date");
  return `IF(${nameOf(names, "DateRule")}="${DATE_RULES[1]}",${date},WORKDAY(${date}+1,-1,${off}))`;
}

function calendar(names: EvaluationNames, column: number): Table {
  const name = nameOf(names, "Calendar");
  const at = (heading: string) => inRow(name, heading);
  const base = `INDEX(${columnOf(name, "Own date")},MATCH(${at("Counted from")},${columnOf(name, "Milestone")},0))-${at("Days before")}`;
  const due = `IF(${at("Days before")}<>"",IF(${at("District date")}<>"",${at("District date")},${base}),${at("Own date")})`;
  const columns: readonly TableColumn[] = [
    { heading: "Milestone", width: 38 },
    { heading: "Clause", width: 36 },
    { heading: "Month", width: 8 },
    { heading: "Day", width: 8 },
    { heading: "Days before", width: 9 },
    { heading: "Counted from", width: 28 },
    { heading: "District date", format: "date", width: 13, style: "typed", rule: DATE_RULE },
    {
      heading: "Own date",
      format: "date",
      width: 13,
      // The school year runs from July to June.
      formula: `=IF(${at("District date")}<>"",${at("District date")},IF(${at("Month")}="","",DATE(${nameOf(names, "SchoolYear")}+IF(${at("Month")}<7,1,0),${at("Month")},${at("Day")})))`,
    },
    {
      heading: "Due by",
      format: "date",
      width: 13,
      formula: `=IF(${at("Milestone")}="","",${onSchoolDay(names, due)})`,
    },
  ];
  const rows = CALENDAR.map(({ milestone, clause, due: when }) =>
    "month" in when
      ? [milestone, clause, when.month, when.day, null, null, null, null, null]
      : [milestone, clause, null, null, when.days, when.before, null, null, null],
  );
  return { name, row: 4, column, columns, rows };
}

/** The heading of the column with the dates of a stage. */
export const phaseDue = (stage: string) => `${stage} due`;
export const BELOW = "Below Proficient";

function tasks(names: EvaluationNames, column: number): Table {
  const name = nameOf(names, "Steps");
  const calendarName = nameOf(names, "Calendar");
  const milestones = [...PLAN_PHASES, BELOW];
  const dueOf = (heading: string) => {
    const milestone = inRow(name, heading);
    const found = `INDEX(${columnOf(calendarName, "Due by")},MATCH(${milestone},${columnOf(calendarName, "Milestone")},0))`;
    return `=IF(${milestone}="","",IFERROR(${found},""))`;
  };
  const list: Rule = {
    kind: "list from",
    reference: columnRange(calendar(names, calendarColumn), 1, names.sheets.cycle),
    message: "Choose a milestone of the calendar, or leave the cell empty: then the plan has no such step.",
  };
  const columns: readonly TableColumn[] = [
    { heading: "Step", width: 24 },
    { heading: "Who acts", width: 12 },
    { heading: "Needed", width: 26, rule: { kind: "list", values: NEEDS, message: "Choose one of the list." } },
    { heading: "Weeks for new educators", width: 14 },
    {
      heading: "New educators",
      width: 20,
      rule: { kind: "list", values: NEW_EDUCATOR_RULES, message: "Choose one of the two." },
    },
    ...milestones.map((heading) => ({ heading, width: 26, rule: list })),
    ...milestones.map((heading) => ({
      heading: phaseDue(heading),
      width: 13,
      format: "date" as const,
      formula: dueOf(heading),
    })),
  ];
  const rows = TASKS.map((step) => [
    step.name,
    step.by,
    step.need,
    step.weeks,
    step.newEducators,
    ...PLAN_PHASES.map((stage) => step.milestones[stage] ?? null),
    step.belowProficient ?? null,
    ...milestones.map(() => null),
  ]);
  return { name, row: 4, column, columns, rows };
}

/** The cells of one column of a table, below its header. */
export function columnRange(table: Table, number: number, sheet: string): string {
  return onSheet(sheet, area(table.row + 1, table.column + number - 1, table.rows.length, 1));
}

const noSchoolColumn = 8;
const calendarColumn = 11;
const stepsColumn = 21;

/** The settings, the calendar and the rules of one school year: all that the tracker's formulas go by. */
export function cycleSheet(
  names: EvaluationNames,
  options: CycleOptions,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const lines = settingLines(names, options);
  const rules = planRules(names, FIRST_SETTING + lines.length + 3);
  const stagesTable = phases(names, rules.row + rules.rows.length + 4);
  const visits = observationRules(names, stagesTable.row + stagesTable.rows.length + 4);
  const builder = new SheetBuilder(names.sheets.cycle)
    .put(1, 1, `Evaluation cycle ${schoolYearLabel(names.year)}: settings, calendar and rules`, "title")
    .put(
      2,
      1,
      "Change what is yellow. The tracker, the forms and the dashboard follow. Dates come from Appendix A; a district date takes their place.",
      "note",
    )
    .width(1, 50)
    .width(2, 34, 2)
    .width(4, 34, 2)
    .put(4, 1, "Settings", "subtitle")
    .write(
      FIRST_SETTING,
      1,
      lines.map(({ label, value, note }) => [label, value, note]),
    )
    .style(area(FIRST_SETTING, 1, lines.length), "label")
    .style(area(FIRST_SETTING, 2, lines.length), "input")
    .style(area(FIRST_SETTING, 3, lines.length), "note")
    .put(rules.row - 1, 1, "Which plan: by standing", "subtitle")
    .table(rules)
    .put(stagesTable.row - 1, 1, "Which steps: by plan and duration", "subtitle")
    .table(stagesTable)
    .put(visits.row - 1, 1, "Observations: the least number", "subtitle")
    .table(visits)
    .put(3, noSchoolColumn, "Days without school", "subtitle")
    .table(noSchool(names, noSchoolColumn, options.noSchool))
    .put(3, calendarColumn, "Calendar", "subtitle")
    .table(calendar(names, calendarColumn))
    .put(3, stepsColumn, "Steps: which milestone gives the date, by plan", "subtitle")
    .table(tasks(names, stepsColumn));
  lines.forEach(({ rule, date }, at) => {
    const where = area(FIRST_SETTING + at, 2);
    builder.rule(where, rule);
    if (date) builder.format(where, "date");
  });
  return {
    sheet: builder.done({ landscape: true, wide: 2, footer: "Evaluation cycle" }),
    names: settingNames(names, lines),
  };
}
