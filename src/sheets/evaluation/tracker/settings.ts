import {
  FEEDBACK,
  FOLLOW_UP,
  IMPACT_AFTER,
  LONG_OBSERVATION,
  POST_OBSERVATION,
  SIGNING,
} from "../../../agreement/evaluation";
import { area, onSheet } from "../../plan/cells";
import type { Content, Rule } from "../../plan/sheet-plan";
import { DATE_RULE, oneOf, whole } from "../../plan/typing-rules";
import type { Name } from "../../plan/workbook-plan";
import { inSchoolYear } from "../in-school-year";
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

const days = (message: string): Rule => whole(0, 366, message);

export function settingLines(names: EvaluationNames, { firstDay }: CycleOptions): readonly SettingLine[] {
  const year = whole(1990, 2100, "Type the calendar year in which the school year begins, such as 2013.");
  const feedback = inSchoolYear(FEEDBACK, names);
  const conference = inSchoolYear(POST_OBSERVATION, names);
  const signing = inSchoolYear(SIGNING, names);
  const followUp = inSchoolYear(FOLLOW_UP, names);
  const long = inSchoolYear(LONG_OBSERVATION, names);
  const impact = inSchoolYear(IMPACT_AFTER, names);
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
      rule: oneOf(DATE_RULES, "Choose one of the two."),
    },
    {
      setting: "ImpactFrom",
      label: "Impact ratings count from the school year beginning in",
      value: impact.value,
      note: `${impact.clause}: after ${schoolYearLabel(impact.value - 1)} a low impact makes the Self-Directed Growth Plan a one-year plan.`,
      rule: year,
    },
    {
      setting: "FeedbackDays",
      label: "Feedback after an observation (school days)",
      value: feedback.value,
      note: feedback.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "ConferenceDays",
      label: "Conference after an announced observation (school days)",
      value: conference.value,
      note: conference.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "ResponseDays",
      label: "Response to a report (school days)",
      value: signing.value,
      note: signing.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "FollowUpDays",
      label: "Follow-up after a first low rating (school days)",
      value: followUp.value,
      note: followUp.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      setting: "LongVisit",
      label: "A long observation lasts (minutes)",
      value: long.value,
      note: long.clause,
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

export const FIRST_SETTING = 5;

/** Where each setting stands. */
export function settingNames(names: EvaluationNames, lines: readonly SettingLine[]): readonly Name[] {
  return lines.map(({ setting }, at) => ({
    name: nameOf(names, setting),
    refersTo: onSheet(names.sheets.cycle, area(FIRST_SETTING + at, 2)),
  }));
}
