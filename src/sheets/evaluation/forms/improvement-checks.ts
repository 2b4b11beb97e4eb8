import { columnOf, lookUp } from "../../plan/references";
import { nameOf, type EvaluationNames } from "../names";
import { onSchoolDay } from "../tracker/calendar";
import { trackerValue, type FormHead } from "./form-head";
import { improvementLayout, type ImprovementLayout } from "./improvement-layout";
import { FOR_THOSE_WITH_PTS, type ImprovementForm, type ProcessStep } from "./improvement-plans";

/** Something that a plan's sheet checks, and the formula of the sentence that it shows: OK where all is well. */
export type Check = readonly [label: string, formula: string];

const blank = (at: string) => `TRIM(${at}&"")=""`;
const anyOf = (tests: readonly string[]) => `OR(${tests.join(",")})`;
const span = (cells: readonly string[]) => `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`;
const filled = (cells: readonly string[]) => `SUMPRODUCT((${span(cells)}<>"")*1)`;
const unless = (wrong: string, sentence: string, otherwise = '"OK"') => `IF(${wrong},"${sentence}",${otherwise})`;
const NO_DATES = "Start or end is missing";

/** A text without a digit has neither a number nor a date in it. */
const noDigit = (at: string) =>
  `AND(NOT(${blank(at)}),SUMPRODUCT(LEN(${at})-LEN(SUBSTITUTE(${at},{0,1,2,3,4,5,6,7,8,9},"")))=0)`;

const daysOff = (names: EvaluationNames) => columnOf(nameOf(names, "NoSchool"), "Date");

/** The date by which a step is due; empty where it hangs on a date that is not typed yet. */
export function dueOfStep(form: ImprovementForm, names: EvaluationNames, { due }: ProcessStep): string | null {
  const at = improvementLayout(form);
  switch (due?.kind) {
    case undefined:
      return null;
    case "after": {
      const from = at.process[due.step]?.done ?? "";
      const later = `WORKDAY(${from},${at.meetingDays},${daysOff(names)})`;
      return `IF(${from}="","",IF(${blank(at.end)},${later},MIN(${later},${at.end})))`;
    }
    case "middle of the plan": {
      const middle = onSchoolDay(names, `(${at.start}+INT((${at.end}-${at.start})/2))`);
      return `IF(OR(${blank(at.start)},${blank(at.end)}),"",MAX(${at.start},${middle}))`;
    }
    case "end of the plan":
      return `IF(${blank(at.end)},"",${at.end})`;
    case "milestone":
      return lookUp(nameOf(names, "Calendar"), `"${due.milestone}"`, "Milestone", "Due by", '""');
  }
}

/** How long the plan is, in school days, beside what it may be. */
function timeFrame({ start, end, least, most }: ImprovementLayout, names: EvaluationNames): string {
  const days = `NETWORKDAYS(${start},${end},${daysOff(names)})`;
  const tooShort = `"Too short: "&${days}&" school days of at least "&${least}`;
  const tooLong = `"Too long: "&${days}&" school days of at most "&${most}`;
  return unless(
    `OR(${blank(start)},${blank(end)})`,
    NO_DATES,
    `IF(${days}<${least},${tooShort},IF(${days}>${most},${tooLong},"OK"))`,
  );
}

function steps({ process }: ImprovementForm, at: ImprovementLayout): string {
  const late = at.process.map(({ due, done }) => `AND(NOT(${blank(due)}),NOT(${blank(done)}),${done}>${due})`);
  const along = process.flatMap(({ due }, index) =>
    due?.kind === "middle of the plan" || due?.kind === "end of the plan" ? [at.process[index]?.done ?? ""] : [],
  );
  const outside = along.map((done) => `AND(NOT(${blank(done)}),OR(${done}<${at.start},${done}>${at.end}))`);
  const within = outside.length > 0 ? unless(anyOf(outside), "A step is outside the plan") : '"OK"';
  return unless(anyOf(late), "A step came after it was due", within);
}

/** What the sheet checks by itself. */
export function improvementChecks(
  form: ImprovementForm,
  names: EvaluationNames,
  head: Pick<FormHead, "name">,
): readonly Check[] {
  const at = improvementLayout(form);
  const pts: Check = [
    "Professional Teacher Status",
    unless(`${trackerValue(names, head, "PTS")}<>"Yes"`, `Without PTS: ${FOR_THOSE_WITH_PTS}`),
  ];
  return [
    ...(form.withPts ? [pts] : []),
    focus(form, at),
    targets(at),
    ...form.texts.map((label, index): Check => [label, unless(blank(at.texts[index] ?? ""), "Missing")]),
    ...boundsOfPlan(at, names),
    ...datedLines(form, at),
    ["Steps before and during the plan", steps(form, at)],
  ];
}

function focus({ focus: label, oneFocus }: ImprovementForm, { focuses }: ImprovementLayout): Check {
  const noun = label.toLowerCase();
  const several = `More than one: a plan has one ${noun} only. Write another plan, or leave the others for later.`;
  return [
    label,
    unless(`${filled(focuses)}=0`, `No ${noun} chosen`, oneFocus ? unless(`${filled(focuses)}>1`, several) : '"OK"'),
  ];
}

const targets = ({ targets: cells }: ImprovementLayout): Check => [
  "Targets",
  unless(
    `${filled(cells)}=0`,
    "No target written",
    unless(
      anyOf(cells.map(noDigit)),
      "A target has no number and no date in it: say by how much, how often or by when.",
    ),
  ),
];

/** Start and end of the plan, and the school days between them. */
const boundsOfPlan = (at: ImprovementLayout, names: EvaluationNames): readonly Check[] => [
  [
    "Dates of the plan",
    unless(
      `OR(${blank(at.start)},${blank(at.end)})`,
      NO_DATES,
      unless(`${at.end}<${at.start}`, "The plan ends before it begins"),
    ),
  ],
  ["Time frame", timeFrame(at, names)],
  [
    "Days without school",
    unless(`COUNT(${daysOff(names)})=0`, "None typed on the Cycle sheet: every weekday counts as a school day"),
  ],
];

/** The lines with a target date of their own. */
function datedLines({ dated: label }: ImprovementForm, { dated, start, end }: ImprovementLayout): readonly Check[] {
  const undated = dated.map(({ what, by }) => `AND(NOT(${blank(what)}),${blank(by)})`);
  const astray = dated.map(({ by }) => `AND(NOT(${blank(by)}),OR(${by}<${start},${by}>${end}))`);
  return [
    [
      `${label}: dates`,
      unless(
        `${filled(dated.map(({ what }) => what))}=0`,
        "None written",
        unless(anyOf(undated), "A line has no target date"),
      ),
    ],
    ["Dates within the plan", unless(anyOf(astray), "A date is outside the plan")],
  ];
}
