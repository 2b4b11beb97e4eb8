import {
  FEEDBACK,
  FOLLOW_UP,
  IMPACT_AFTER,
  LONG_OBSERVATION,
  POST_OBSERVATION,
  SIGNING,
} from "../../../agreement/evaluation";
import { MILESTONES } from "../../../agreement/evaluation-calendar";
import { serial } from "../../plan/serial";
import type { SettingLine } from "../../plan/setting-lines";
import type { Rule } from "../../plan/sheet-plan";
import { DATE_RULE, oneOf, whole } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { nameOf, schoolYearLabel, type EvaluationNames, type Setting } from "../names";

/** What the tracker is built for. */
export interface CycleOptions {
  /** The first day of school, as Excel's day number. */
  readonly firstDay: number;
  /** The district's days without school. */
  readonly noSchool: readonly number[];
}

export const DATE_RULES = ["Last school day before", "As printed"] as const;

const wholeNumberOf = (unit: string): Rule => whole(0, 366, `Type a whole number of ${unit}.`);

/** The settings of a tracker, with the names that formulas call. */
export function settingLines(names: EvaluationNames, options: CycleOptions): readonly SettingLine[] {
  const lines = [
    ...schoolYearLines(names, options),
    ...DUE_LINES,
    impactLine(names),
    ...lengths(names),
    sheetLine(names),
  ];
  return lines.map(({ name, ...line }) => ({ ...line, name: nameOf(names, name) }));
}

type Line = Omit<SettingLine, "name"> & { readonly name: Setting };

const YEAR = whole(1990, 2100, "Type the calendar year in which the school year begins, such as 2013.");

/** The school year, its first and last day, and from when on somebody is new in it. */
function schoolYearLines(names: EvaluationNames, { firstDay }: CycleOptions): readonly Line[] {
  const { clause, weeksFromStart: weeks = 0 } = inSchoolYear(MILESTONES, names).value["Plan meeting"];
  return [
    {
      name: "SchoolYear",
      label: "School year begins in",
      value: names.year,
      note: `${names.year} is the school year ${schoolYearLabel(names.year)}. Every date of the calendar follows.`,
      rule: YEAR,
    },
    {
      name: "FirstDay",
      label: "First day of school",
      value: firstDay,
      note: "New educators' deadlines in weeks are counted from here, or from their own first day if that is later.",
      rule: DATE_RULE,
      format: "date",
    },
    {
      name: "LastDay",
      label: "Last day of school, at the latest",
      value: serial(names.year + 1, 6, 30),
      note: "A late starter's task that would fall due after this day is due next school year.",
      rule: DATE_RULE,
      format: "date",
    },
    {
      name: "NewFrom",
      label: "Educators count as new if they start on or after",
      value: serial(names.year, 7, 1) - 7 * weeks,
      note:
        `${clause}: anyone who started later last school year did not have ${weeks} weeks left for the plan ` +
        "meeting.",
      rule: DATE_RULE,
      format: "date",
    },
  ];
}

/** When a task is due soon, and which day it is due. */
const DUE_LINES: readonly Line[] = [
  {
    name: "DueSoon",
    label: "Due soon means within (days)",
    value: 14,
    note: "Calendar days from the as-of date.",
    rule: wholeNumberOf("days"),
  },
  {
    name: "DateRule",
    label: "A due date on a day without school",
    value: DATE_RULES[0],
    note: "Moves to the last school day before it, or stays as printed.",
    rule: oneOf(DATE_RULES, "Choose one of the two."),
  },
];

function impactLine(names: EvaluationNames): Line {
  const impact = inSchoolYear(IMPACT_AFTER, names);
  return {
    name: "ImpactFrom",
    label: "Impact ratings count from the school year beginning in",
    value: impact.value,
    note:
      `${impact.clause}: after ${schoolYearLabel(impact.value - 1)} a low impact makes the Self-Directed ` +
      "Growth Plan a one-year plan.",
    rule: YEAR,
  };
}

/** How long the agreement gives for each, and how long the longer observation is. */
const LENGTHS = [
  { name: "FeedbackDays", label: "Feedback after an observation", figure: FEEDBACK, unit: "school days" },
  {
    name: "ConferenceDays",
    label: "Conference after an announced observation",
    figure: POST_OBSERVATION,
    unit: "school days",
  },
  { name: "ResponseDays", label: "Signature or response", figure: SIGNING, unit: "school days" },
  {
    name: "FollowUpDays",
    label: "Follow-up after a first rating below Proficient",
    figure: FOLLOW_UP,
    unit: "school days",
  },
  { name: "ThirtyMinutes", label: "The longer observation lasts", figure: LONG_OBSERVATION, unit: "minutes" },
] as const;

const lengths = (names: EvaluationNames): readonly Line[] =>
  LENGTHS.map(({ name, label, figure, unit }) => {
    const { value, clause } = inSchoolYear(figure, names);
    return { name, label: `${label} (${unit})`, value, note: clause, rule: wholeNumberOf(unit) };
  });

const sheetLine = (names: EvaluationNames): Line => ({
  name: "TrackerSheet",
  label: "Name of the tracker's sheet",
  value: names.sheets.tracker,
  note: "The dashboard's links use it: if you rename the sheet, type the new name here.",
  rule: {
    kind: "list",
    values: [names.sheets.tracker],
    message: "The tracker was built under another name. Keep this one only if you renamed the tracker's sheet.",
    warnsOnly: true,
  },
});
