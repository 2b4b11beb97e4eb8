import type { Figure } from "../../../agreement/figure";
import { MILESTONES, type MilestoneName } from "../../../agreement/evaluation-calendar";
import { monthDayText } from "../../../rules/day";
import { DATE_RULE } from "../../plan/typing-rules";
import { area, cell, onSheet } from "../../plan/cells";
import { formula, type Content, type SheetPlan } from "../../plan/sheet-plan";
import { columnOf } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { heightOf } from "../../plan/text-height";
import { headOfForm, HEAD_ROWS } from "./form-head";
import { type ImprovementForm } from "./improvement-plans";
import { inSchoolYear } from "../in-school-year";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { outline, type Rubric } from "./rubrics";

const COLUMNS = 8;
const WIDTH = COLUMNS - 1;
const FOCUSES = 3;
const TARGETS = 3;
const DATED = 5;
const OUTLINE = 10;

/** Where things stand on a plan's sheet, so that its checks and its tests find them. */
export interface ImprovementLayout {
  readonly start: string;
  readonly end: string;
  readonly focuses: readonly string[];
  readonly texts: readonly string[];
  readonly targets: readonly string[];
  readonly dated: readonly { readonly what: string; readonly by: string }[];
  readonly process: readonly { readonly due: string; readonly done: string }[];
  readonly checks: { readonly first: number; readonly labels: readonly string[] };
  readonly least: string;
  readonly most: string;
}

const FIRST = 9;

/** In points. The plan itself fills the first page; what is dated, the checks and the signatures fill the second. */
const HEIGHTS = {
  label: 19,
  line: 20,
  gap: 10,
  target: 30,
  header: 20,
  dated: 20,
  step: 18,
  check: 18,
  signature: 27,
  texts: 260,
} as const;
/** As many characters as stand beside each other in the label of a check. */
const LABEL_CHARACTERS = 42;
/** So many of the checks, from the first, may say something of two lines. */
const LONG_CHECKS = 2;

/** The rows of a plan's sheet, from top to bottom. */
function rowsOf(form: ImprovementForm) {
  const bounds = FIRST;
  const focus = bounds + 4;
  const targets = focus + FOCUSES + 2;
  const texts = targets + TARGETS + 2;
  const dated = texts + 2 * form.texts.length + 1;
  const process = dated + DATED + 3;
  const checks = process + form.process.length + 3;
  return { bounds, focus, targets, texts, dated, process, checks };
}

/** The addresses of what is typed, and the checks by name. */
export function improvementLayout(form: ImprovementForm): ImprovementLayout {
  const rows = rowsOf(form);
  const down = (from: number, count: number, column: number) =>
    Array.from({ length: count }, (_, at) => cell(from + at, column, true));
  const labels = checkLines(form).map(([label]) => label);
  return {
    start: cell(rows.bounds, 3, true),
    end: cell(rows.bounds + 1, 3, true),
    least: cell(rows.bounds, 7, true),
    most: cell(rows.bounds + 1, 7, true),
    focuses: down(rows.focus + 1, FOCUSES, 1),
    targets: down(rows.targets + 1, TARGETS, 1),
    texts: form.texts.map((_, at) => cell(rows.texts + 2 * at + 1, 1, true)),
    dated: down(rows.dated + 1, DATED, 1).map((what, at) => ({ what, by: cell(rows.dated + 1 + at, 7, true) })),
    process: form.process.map((_, at) => ({
      due: cell(rows.process + 1 + at, 6, true),
      done: cell(rows.process + 1 + at, 7, true),
    })),
    checks: { first: rows.checks + 1, labels },
  };
}

type Check = readonly [
  label: string,
  formula: (at: Omit<ImprovementLayout, "checks">, names: EvaluationNames) => string,
];

const blank = (at: string) => `TRIM(${at}&"")=""`;
const anyOf = (tests: readonly string[]) => `OR(${tests.join(",")})`;
const span = (cells: readonly string[]) => `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`;
const messages = (wrong: string, sentence: string) => `IF(${wrong},"${sentence}","OK")`;

/** A text without a digit holds neither a number nor a date. */
const noDigit = (at: string) =>
  `AND(NOT(${blank(at)}),SUMPRODUCT(LEN(${at})-LEN(SUBSTITUTE(${at},{0,1,2,3,4,5,6,7,8,9},"")))=0)`;

/** What the sheet checks by itself, each with the sentence it shows. */
function checkLines(form: ImprovementForm): readonly Check[] {
  const schoolDays = (at: Pick<ImprovementLayout, "start" | "end">, names: EvaluationNames) =>
    `NETWORKDAYS(${at.start},${at.end},${columnOf(nameOf(names, "NoSchool"), "Date")})`;
  const noun = form.focus.toLowerCase();
  return [
    [
      form.focus,
      ({ focuses }) =>
        `IF(SUMPRODUCT((${span(focuses)}<>"")*1)=0,"No ${noun} chosen",${form.oneFocus ? messages(`SUMPRODUCT((${span(focuses)}<>"")*1)>1`, `More than one: a plan has one ${noun} only. Write another plan, or leave the others for later.`) : '"OK"'})`,
    ],
    [
      "Targets",
      ({ targets }) =>
        `IF(SUMPRODUCT((${span(targets)}<>"")*1)=0,"No target written",${messages(anyOf(targets.map(noDigit)), "A target has no number and no date in it: say by how much, how often or by when.")})`,
    ],
    ...form.texts.map((label, index): Check => [label, ({ texts }) => messages(blank(texts[index] ?? ""), "Missing")]),
    [
      "Dates of the plan",
      ({ start, end }) =>
        `IF(OR(${blank(start)},${blank(end)}),"Start or end is missing",${messages(`${end}<${start}`, "The plan ends before it begins")})`,
    ],
    [
      "Time frame",
      (at, names) =>
        `IF(OR(${blank(at.start)},${blank(at.end)}),"Start or end is missing",IF(${schoolDays(at, names)}<${at.least},"Too short: "&${schoolDays(at, names)}&" school days of at least "&${at.least},IF(${schoolDays(at, names)}>${at.most},"Too long: "&${schoolDays(at, names)}&" school days of at most "&${at.most},"OK")))`,
    ],
    [
      `${form.dated}: dates`,
      ({ dated }) => {
        const undated = anyOf(dated.map(({ what, by }) => `AND(NOT(${blank(what)}),${blank(by)})`));
        return `IF(SUMPRODUCT((${span(dated.map(({ what }) => what))}<>"")*1)=0,"None written",${messages(undated, "A line has no target date")})`;
      },
    ],
    [
      "Dates within the plan",
      ({ dated, start, end }) =>
        messages(
          anyOf(dated.map(({ by }) => `AND(NOT(${blank(by)}),OR(${by}<${start},${by}>${end}))`)),
          "A date lies outside the plan",
        ),
    ],
    [
      "Steps before and along the plan",
      ({ process }) =>
        messages(
          anyOf(process.map(({ due, done }) => `AND(NOT(${blank(due)}),NOT(${blank(done)}),${done}>${due})`)),
          "A step came after it was due",
        ),
    ],
  ];
}

/** The date by which a step of the check list is due, where it depends on another step. */
function dueOfStep(form: ImprovementForm, names: EvaluationNames, at: number, done: readonly string[]): Content {
  const after = form.process[at]?.after;
  const from = after ? done[after.step] : undefined;
  if (!after || from === undefined) return null;
  return formula(
    `=IF(${from}="","",WORKDAY(${from},${cell(FIRST + 2, 7, true)},${columnOf(nameOf(names, "NoSchool"), "Date")}))`,
  );
}

/** The day of a milestone, as people say it. */
function dayOfMilestone(names: EvaluationNames, milestone: MilestoneName): string {
  const { due } = inSchoolYear(MILESTONES, names).value[milestone];
  return "month" in due ? monthDayText(due) : `the ${milestone.toLowerCase()}`;
}

/** The sheet of an Improvement Plan, a PIP or a PGP for one educator; it says itself what is missing or not allowed. */
export function improvementSheet(
  names: EvaluationNames,
  sheetName: string,
  form: ImprovementForm,
  educator: string,
  rubric: Rubric,
): SheetPlan {
  const builder = new SheetBuilder(sheetName);
  headOfForm(builder, names, { title: form.title, educator, columns: COLUMNS });
  const rows = rowsOf(form);
  const at = improvementLayout(form);
  const outlineLines = outline(rubric).map(({ code, name }) => [`${code} ${name}`]);
  const outlineAt = area(4, OUTLINE, outlineLines.length);
  const inYear = (days: Figure<number> | number) => (typeof days === "number" ? days : inSchoolYear(days, names).value);
  const meeting = form.process.find(({ after }) => after)?.after?.schoolDays;
  const forText = Math.floor(HEIGHTS.texts / form.texts.length) - HEIGHTS.label;
  const write = (row: number, height: number, columns: number, style: "writeIn" | "writeInLine" = "writeInLine") =>
    builder.put(row, 1, null, style, columns).height(row, height);

  builder.put(8, 1, form.source, "footnote", WIDTH).height(8, HEIGHTS.label);
  const bounds: readonly (readonly [string, string, number | null])[] = [
    ["Start:", "At least (school days):", inYear(form.least)],
    ["End:", "At most (school days):", inYear(form.most)],
    ...(meeting === undefined ? [] : [["", "Meeting within (school days):", inYear(meeting)] as const]),
  ];
  builder.height(rows.bounds, HEIGHTS.line, rows.focus - 1 - rows.bounds);
  bounds.forEach(([label, bound, value], index) => {
    const row = rows.bounds + index;
    builder.put(row, 4, bound, "option", 3).put(row, 7, value, "writeInCenter");
    if (label === "") return;
    builder
      .put(row, 1, label, "choiceLabel", 2)
      .put(row, 3, null, "writeInCenter")
      .format(area(row, 3), "date")
      .rule(area(row, 3), DATE_RULE);
  });
  builder
    .put(rows.focus, 1, `${form.focus}${form.oneFocus ? ": one only" : ""}`, "subtitle", WIDTH)
    .height(rows.focus - 1, HEIGHTS.gap)
    .height(rows.focus, HEIGHTS.label);
  for (let line = 1; line <= FOCUSES; line += 1) {
    write(rows.focus + line, HEIGHTS.line, WIDTH).rule(area(rows.focus + line, 1), {
      kind: "list from",
      reference: onSheet(sheetName, outlineAt),
      message: "Choose from the rubric's outline beside the form, or write a policy or criterion of your own.",
      warnsOnly: true,
    });
  }
  builder
    .put(rows.targets, 1, "Measurable targets: each with a number or a date in it", "subtitle", WIDTH)
    .height(rows.targets - 1, HEIGHTS.gap)
    .height(rows.targets, HEIGHTS.label);
  for (let line = 1; line <= TARGETS; line += 1) write(rows.targets + line, HEIGHTS.target, WIDTH);
  builder.height(rows.texts - 1, HEIGHTS.gap);
  form.texts.forEach((label, index) => {
    builder.put(rows.texts + 2 * index, 1, label, "choiceLabel", WIDTH).height(rows.texts + 2 * index, HEIGHTS.label);
    write(rows.texts + 2 * index + 1, forText, WIDTH, "writeIn");
  });
  builder
    .put(rows.dated, 1, form.dated, "boxHeader", 6)
    .put(rows.dated, 7, "Target date", "boxHeader")
    .height(rows.dated - 1, HEIGHTS.gap)
    .height(rows.dated, HEIGHTS.header)
    .height(rows.process - 2, HEIGHTS.gap / 2, 2)
    .height(rows.checks - 2, HEIGHTS.gap / 2, 2);
  for (let line = 1; line <= DATED; line += 1)
    write(rows.dated + line, HEIGHTS.dated, 6).put(rows.dated + line, 7, null, "writeInCenter");
  builder.format(area(rows.dated + 1, 7, DATED), "date").rule(area(rows.dated + 1, 7, DATED), DATE_RULE);
  builder
    .write(rows.process, 6, [["Due", "Done"]], "boxHeader")
    .put(rows.process, 1, "Steps before and along the plan", "boxHeader", 5)
    .height(rows.process, HEIGHTS.header);
  const done = at.process.map((step) => step.done);
  form.process.forEach(({ text, by }, index) => {
    const row = rows.process + 1 + index;
    builder
      .put(row, 1, by ? `${text}, by ${dayOfMilestone(names, by)}` : text, "boxText", 5)
      .put(row, 6, dueOfStep(form, names, index, done), "boxCenter")
      .put(row, 7, null, "writeInCenter")
      .height(row, HEIGHTS.step);
  });
  builder
    .format(area(rows.process + 1, 6, form.process.length, 2), "date")
    .rule(area(rows.process + 1, 7, form.process.length), DATE_RULE)
    .put(rows.checks, 1, "What the sheet checks", "subtitle", WIDTH)
    .height(rows.checks, HEIGHTS.label);
  checkLines(form).forEach(([label, check], index) => {
    const row = rows.checks + 1 + index;
    builder
      .put(row, 1, label, "choiceLabel", 3)
      .put(row, 4, formula(`=${check(at, names)}`), "boxText", 4)
      .height(
        row,
        Math.max(HEIGHTS.check, heightOf(label, LABEL_CHARACTERS), index < LONG_CHECKS ? 2 * HEIGHTS.check : 0),
      );
  });
  const checks = area(rows.checks + 1, 4, at.checks.labels.length);
  const first = cell(checks.row, checks.column);
  const signatures = rows.checks + at.checks.labels.length + 2;
  builder.height(signatures - 1, HEIGHTS.gap);
  ["Signature of Educator", "Signature of Evaluator"].forEach((who, index) => {
    const row = signatures + index;
    builder
      .put(row, 1, who, "fieldLabel", 2)
      .put(row, 3, null, "field", 3)
      .put(row, 6, "Date", "fieldLabel")
      .put(row, 7, null, "fieldDate")
      .format(area(row, 7), "date")
      .rule(area(row, 7), DATE_RULE)
      .height(row, HEIGHTS.signature);
  });
  builder
    .condition({ area: checks, formula: `=${first}="OK"`, style: "good" })
    .condition({ area: checks, formula: `=${first}<>"OK"`, style: "bad" })
    .put(2, OUTLINE, `${rubric.name}: outline (not printed)`, "subtitle")
    .write(outlineAt.row, outlineAt.column, outlineLines, "choice")
    .paper()
    .width(1, 17)
    .width(2, 13, 6)
    .width(COLUMNS, 2)
    .width(COLUMNS + 1, 3)
    .width(OUTLINE, 58);
  return builder.done({
    wide: 1,
    breaks: [rows.dated - 1],
    titleRows: HEAD_ROWS,
    area: area(1, 1, signatures + 1, WIDTH),
    footer: `${educator} – ${form.title} ${schoolYearLabel(names.year)}`,
  });
}
