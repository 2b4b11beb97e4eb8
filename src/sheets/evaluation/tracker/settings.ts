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

const days = (message: string): Rule => whole(0, 366, message);

/** The settings of a tracker, with the names that formulas call. */
export function settingLines(names: EvaluationNames, options: CycleOptions): readonly SettingLine[] {
  return lines(names, options).map(({ name, ...line }) => ({ ...line, name: nameOf(names, name) }));
}

type Line = Omit<SettingLine, "name"> & { readonly name: Setting };

function lines(names: EvaluationNames, { firstDay }: CycleOptions): readonly Line[] {
  const year = whole(1990, 2100, "Type the calendar year in which the school year begins, such as 2013.");
  const feedback = inSchoolYear(FEEDBACK, names);
  const conference = inSchoolYear(POST_OBSERVATION, names);
  const signing = inSchoolYear(SIGNING, names);
  const followUp = inSchoolYear(FOLLOW_UP, names);
  const long = inSchoolYear(LONG_OBSERVATION, names);
  const impact = inSchoolYear(IMPACT_AFTER, names);
  const meeting = inSchoolYear(MILESTONES, names).value["Plan meeting"];
  return [
    {
      name: "SchoolYear",
      label: "School year begins in",
      value: names.year,
      note: `${names.year} is the school year ${schoolYearLabel(names.year)}. Every date of the calendar follows.`,
      rule: year,
    },
    {
      name: "FirstDay",
      label: "First day of school",
      value: firstDay,
      note: "New educators' weeks are counted from here, or from their own first day if that is later.",
      rule: DATE_RULE,
      format: "date",
    },
    {
      name: "LastDay",
      label: "Last day of school, at the latest",
      value: serial(names.year + 1, 6, 30),
      note: "What a late starter's weeks put off beyond this day is due next school year.",
      rule: DATE_RULE,
      format: "date",
    },
    {
      name: "NewFrom",
      label: "Educators are new who start on or after",
      value: serial(names.year, 7, 1) - 7 * (meeting.weeksFromStart ?? 0),
      note: `${meeting.clause}: who started later last school year had no six weeks left for the plan meeting.`,
      rule: DATE_RULE,
      format: "date",
    },
    {
      name: "DueSoon",
      label: "Due soon means within (days)",
      value: 14,
      note: "Calendar days from the as-of date.",
      rule: days("Type a whole number of days."),
    },
    {
      name: "DateRule",
      label: "A due date on a day without school",
      value: DATE_RULES[0],
      note: "Moves to the last school day before it, or stays as printed.",
      rule: oneOf(DATE_RULES, "Choose one of the two."),
    },
    {
      name: "ImpactFrom",
      label: "Impact ratings count from the school year beginning in",
      value: impact.value,
      note:
        `${impact.clause}: after ${schoolYearLabel(impact.value - 1)} a low impact makes the Self-Directed ` +
        "Growth Plan a one-year plan.",
      rule: year,
    },
    {
      name: "FeedbackDays",
      label: "Feedback after an observation (school days)",
      value: feedback.value,
      note: feedback.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      name: "ConferenceDays",
      label: "Conference after an announced observation (school days)",
      value: conference.value,
      note: conference.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      name: "ResponseDays",
      label: "Signature or response (school days)",
      value: signing.value,
      note: signing.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      name: "FollowUpDays",
      label: "Follow-up after a first rating below Proficient (school days)",
      value: followUp.value,
      note: followUp.clause,
      rule: days("Type a whole number of school days."),
    },
    {
      name: "ThirtyMinutes",
      label: "The longer observation lasts (minutes)",
      value: long.value,
      note: long.clause,
      rule: days("Type a whole number of minutes."),
    },
    {
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
    },
  ];
}
