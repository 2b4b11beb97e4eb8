import type { Figure } from "../../../agreement/figure";
import { area, cell, onSheet } from "../../plan/cells";
import { SheetBuilder } from "../../plan/sheet-builder";
import { formula, type SheetPlan } from "../../plan/sheet-plan";
import { DATE_RULE } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { headOfForm, HEAD_ROWS, type FormHead } from "./form-head";
import { dueOfStep, improvementChecks } from "./improvement-checks";
import { CHECKS_COLUMN, DATED, FOCUSES, rowsOf, TARGETS, WIDTH } from "./improvement-layout";
import type { ImprovementForm } from "./improvement-plans";
import { outlineArea, writeOutline } from "./outline-below";
import type { Rubric } from "./rubrics";

/** In points. The plan itself fills the first page; what is dated and the signatures fill the second. */
const HEIGHTS = {
  label: 19,
  line: 20,
  gap: 10,
  target: 30,
  header: 24,
  step: 26,
  signature: 34,
  /** What the lines for writing take on each page together. */
  texts: 260,
  secondPage: 560,
} as const;

type Rows = ReturnType<typeof rowsOf>;

/** Writes the pieces of one plan's sheet. */
class ImprovementSheet {
  readonly #builder: SheetBuilder;
  readonly #names: EvaluationNames;
  readonly #form: ImprovementForm;
  readonly #rows: Rows;

  constructor(builder: SheetBuilder, names: EvaluationNames, form: ImprovementForm) {
    this.#builder = builder;
    this.#names = names;
    this.#form = form;
    this.#rows = rowsOf(form);
  }

  #write(row: number, height: number, columns: number, style: "writeIn" | "writeInLine" = "writeInLine") {
    return this.#builder.put(row, 1, null, style, columns).height(row, height);
  }

  /** Start, end, and how long the plan may be. */
  bounds(): void {
    const { bounds, focus } = this.#rows;
    const { least, most, process, source } = this.#form;
    const inYear = (days: Figure<number> | number) =>
      typeof days === "number" ? days : inSchoolYear(days, this.#names).value;
    const meeting = process.flatMap(({ due }) => (due?.kind === "after" ? [due.schoolDays] : []))[0];
    const lines: readonly (readonly [string, string, number])[] = [
      ["Start:", "At least (school days):", inYear(least)],
      ["End:", "At most (school days):", inYear(most)],
      ...(meeting === undefined ? [] : [["", "Meeting within (school days):", inYear(meeting)] as const]),
    ];
    this.#builder
      .put(8, 1, source, "footnote", WIDTH)
      .height(8, HEIGHTS.label)
      .height(bounds, HEIGHTS.line, focus - 1 - bounds);
    lines.forEach(([label, bound, value], index) => {
      const row = bounds + index;
      this.#builder.put(row, 4, bound, "option", 3).put(row, WIDTH, value, "writeInCenter");
      if (label === "") return;
      this.#builder
        .put(row, 1, label, "choiceLabel", 2)
        .put(row, 3, null, "writeInCenter")
        .format(area(row, 3), "date")
        .rule(area(row, 3), DATE_RULE);
    });
  }

  /** What the plan is about, its targets, and its texts. */
  contents(outline: string): void {
    const { focus, targets, texts } = this.#rows;
    const form = this.#form;
    this.#builder
      .put(focus, 1, `${form.focus}${form.oneFocus ? ": one only" : ""}`, "subtitle", WIDTH)
      .height(focus - 1, HEIGHTS.gap)
      .height(focus, HEIGHTS.label);
    for (let line = 1; line <= FOCUSES; line += 1)
      this.#write(focus + line, HEIGHTS.line, WIDTH).rule(area(focus + line, 1), {
        kind: "list from",
        reference: outline,
        message: "Choose from the rubric's outline below the form, or write a policy or criterion of your own.",
        warnsOnly: true,
      });
    this.#builder
      .put(targets, 1, "Measurable targets: each with a number or a date in it", "subtitle", WIDTH)
      .height(targets - 1, HEIGHTS.gap)
      .height(targets, HEIGHTS.label)
      .height(texts - 1, HEIGHTS.gap);
    for (let line = 1; line <= TARGETS; line += 1) this.#write(targets + line, HEIGHTS.target, WIDTH);
    const room = Math.floor(HEIGHTS.texts / form.texts.length) - HEIGHTS.label;
    form.texts.forEach((label, index) => {
      const row = texts + 2 * index;
      this.#builder.put(row, 1, label, "choiceLabel", WIDTH).height(row, HEIGHTS.label);
      this.#write(row + 1, room, WIDTH, "writeIn");
    });
  }

  /** The second page: what is dated, the steps, the signatures. */
  secondPage(): void {
    const { dated, process, signatures } = this.#rows;
    const { process: steps, signatures: signers } = this.#form;
    const others = 4 * HEIGHTS.gap + 2 * HEIGHTS.header + steps.length * HEIGHTS.step;
    const line = Math.floor((HEIGHTS.secondPage - others - signers.length * HEIGHTS.signature) / DATED);
    this.#builder
      .put(dated, 1, this.#form.dated, "boxHeader", WIDTH - 1)
      .put(dated, WIDTH, "Target date", "boxHeader")
      .height(dated - 1, HEIGHTS.gap)
      .height(dated, HEIGHTS.header)
      .height(process - 2, HEIGHTS.gap, 2);
    for (let at = 1; at <= DATED; at += 1)
      this.#write(dated + at, line, WIDTH - 1).put(dated + at, WIDTH, null, "writeInCenter");
    this.#builder
      .format(area(dated + 1, WIDTH, DATED), "date")
      .rule(area(dated + 1, WIDTH, DATED), DATE_RULE)
      .write(process, 6, [["Due", "Done"]], "boxHeader")
      .put(process, 1, "Steps before and during the plan", "boxHeader", 5)
      .height(process, HEIGHTS.header)
      .format(area(process + 1, 6, steps.length, 2), "date")
      .rule(area(process + 1, WIDTH, steps.length), DATE_RULE)
      .height(signatures - 1, HEIGHTS.gap);
    steps.forEach((step, index) => {
      const row = process + 1 + index;
      const due = dueOfStep(this.#form, this.#names, step);
      this.#builder
        .put(row, 1, step.text, "boxText", 5)
        .put(row, 6, due === null ? null : formula(`=${due}`), "boxCenter")
        .put(row, WIDTH, null, "writeInCenter")
        .height(row, HEIGHTS.step);
    });
    signers.forEach((who, index) => {
      const where = area(signatures + index, WIDTH);
      this.#builder
        .put(where.row, 1, who, "fieldLabel", 2)
        .put(where.row, 3, null, "field", 3)
        .put(where.row, 6, "Date", "fieldLabel")
        .put(where.row, WIDTH, null, "fieldDate")
        .format(where, "date")
        .rule(where, DATE_RULE)
        .height(where.row, HEIGHTS.signature);
    });
  }

  /** What the sheet checks, beside the plan: it shows on the screen and does not print. */
  checks(head: FormHead): void {
    const lines = improvementChecks(this.#form, this.#names, head);
    const { checks: row } = this.#rows;
    const results = area(row, CHECKS_COLUMN + 1, lines.length);
    const first = cell(results.row, results.column);
    this.#builder
      .put(row - 1, CHECKS_COLUMN, "What the sheet checks (not printed)", "subtitle")
      .write(
        row,
        CHECKS_COLUMN,
        lines.map(([label, check]) => [label, formula(`=${check}`)]),
      )
      .style(area(row, CHECKS_COLUMN, lines.length), "label")
      .style(results, "middle")
      .condition({ area: results, formula: `=${first}="OK"`, style: "good" })
      .condition({ area: results, formula: `=${first}<>"OK"`, style: "bad" })
      .width(CHECKS_COLUMN, 62)
      .width(CHECKS_COLUMN + 1, 84);
  }
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
  const head = headOfForm(builder, names, { origin: form.origin, title: form.title, educator, columns: WIDTH + 1 });
  const rows = rowsOf(form);
  const sheet = new ImprovementSheet(builder, names, form);
  sheet.bounds();
  sheet.contents(onSheet(sheetName, outlineArea(rubric, rows.outline)));
  sheet.secondPage();
  sheet.checks(head);
  writeOutline(builder, rubric, rows.outline);
  builder
    .paper()
    .width(1, 17)
    .width(2, 13, 6)
    .width(WIDTH + 1, 2)
    .width(WIDTH + 2, 3);
  return builder.done({
    wide: 1,
    breaks: [rows.dated - 1],
    titleRows: HEAD_ROWS,
    area: area(1, 1, rows.signatures + form.signatures.length - 1, WIDTH),
    footer: `${educator} – ${form.title} ${schoolYearLabel(names.year)}`,
  });
}
