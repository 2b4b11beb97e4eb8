import { RATINGS } from "../../agreement/ratings";
import { area, cell, onSheet, textInFormula, type Area } from "../cells";
import { formula, type Rule, type Sheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import { DATE_RULE } from "./cycle-sheet";
import { headOfForm, trackerValue, type FormHead } from "./form-head";
import type { Form, FormPart } from "./forms";
import { schoolYearLabel, type EvaluationNames } from "./names";
import { outline, STANDARDS, type Rubric } from "./rubrics";
import { FORM_DURATIONS, FORM_PLANS } from "./tracking-form";
import { BOX } from "./tracking-sheet";

const COLUMNS = 8;
const WIDTH = COLUMNS - 1;
/** The rubric's outline stands beside the form, outside its print area. */
const OUTLINE = 10;
const LINE = 15;

const TICK: Rule = { kind: "list", values: [BOX.open, BOX.ticked], message: "Choose the open or the ticked box." };
const RATING: Rule = { kind: "list", values: RATINGS, message: "Choose one of the four ratings." };

/** Lays the parts of a form out one below the other. */
class FormLayout {
  readonly #builder: SheetBuilder;
  readonly #names: EvaluationNames;
  readonly #head: FormHead;
  readonly #outline: string;
  row: number;

  constructor(builder: SheetBuilder, names: EvaluationNames, head: FormHead, outlineAt: string) {
    this.#builder = builder;
    this.#names = names;
    this.#head = head;
    this.#outline = outlineAt;
    this.row = head.next;
  }

  add(part: FormPart): void {
    switch (part.kind) {
      case "heading":
        return this.#heading(part.text, part.hint);
      case "boxes":
        return this.#boxes(part.label, part.options);
      case "plan":
        return this.#plan();
      case "fields":
        return this.#fields(part.labels, part.date);
      case "text":
        return this.#text(part.label, part.lines);
      case "table":
        return this.#table(part);
      case "choice":
        return this.#choice(part.label, part.options);
      case "ratings":
        return this.#ratings();
      case "signatures":
        return this.#signatures(part);
    }
  }

  #heading(text: string, hint?: string): void {
    this.#builder.put(this.row, 1, text, "subtitle", WIDTH).height(this.row, 20);
    if (hint) this.#builder.put(this.row + 1, 1, hint, "fine", WIDTH).height(this.row + 1, 24);
    this.row += hint ? 2 : 1;
  }

  #boxes(label: string, options: readonly string[]): void {
    this.#builder.put(this.row, 1, label, "label", 2);
    options.forEach((option, at) => {
      const where = area(this.row + at, 3);
      this.#builder.put(where.row, 3, BOX.open, "writeInCenter").rule(where, TICK).put(where.row, 4, option, undefined, WIDTH - 3);
    });
    this.row += options.length + 1;
  }

  #plan(): void {
    const ticked = (heading: string, wanted: string) => {
      const value = trackerValue(this.#names, this.#head, heading);
      return formula(`=IF(LEFT(${value},${wanted.length})=${textInFormula(wanted)},"${BOX.ticked}","${BOX.open}")`);
    };
    const group = (label: string, heading: string, options: readonly { readonly printed: string; readonly wanted: string }[]) => {
      this.#builder.put(this.row, 1, label, "label", 2);
      options.forEach(({ printed, wanted }, at) => {
        this.#builder.put(this.row + at, 3, ticked(heading, wanted), "boxCenter").put(this.row + at, 4, printed, undefined, WIDTH - 3);
      });
      this.row += options.length + 1;
    };
    group("Educator Plan:", "Plan", FORM_PLANS.map((name) => ({ printed: name, wanted: name })));
    group("Plan Duration:", "Duration", FORM_DURATIONS.map(({ printed, length }) => ({ printed, wanted: length })));
  }

  #fields(labels: readonly string[], date?: true): void {
    for (const label of labels) {
      const where = area(this.row, 3);
      this.#builder.put(this.row, 1, `${label}:`, "label", 2).put(this.row, 3, null, "writeIn", date ? 2 : WIDTH - 2).height(this.row, 20);
      if (date) this.#builder.format(where, "date").rule(where, DATE_RULE);
      this.row += 1;
    }
    this.row += 1;
  }

  #text(label: string, lines: number): void {
    this.#builder.put(this.row, 1, label, "label", WIDTH).put(this.row + 1, 1, null, "writeIn", WIDTH).height(this.row + 1, lines * LINE);
    this.row += 3;
  }

  #table({ columns, rows }: Extract<FormPart, { kind: "table" }>): void {
    let column = 1;
    for (const { title, span, what } of columns) {
      this.#builder.put(this.row, column, title, "boxHeader", span);
      for (let at = 1; at <= rows; at += 1) {
        const where = area(this.row + at, column);
        this.#builder.put(where.row, column, null, "writeIn", span);
        if (what === "date") this.#builder.format(where, "date").rule(where, DATE_RULE);
        if (what === "rubric") this.#builder.rule(where, { kind: "list from", reference: this.#outline, message: "Choose from the rubric's outline, beside the form.", warnsOnly: true });
      }
      column += span;
    }
    this.#builder.height(this.row, 30).height(this.row + 1, 2 * LINE, rows);
    this.row += rows + 2;
  }

  /** A cell with a list beside its label. */
  #list(label: string, rule: Rule): Area {
    const where = area(this.row, 5);
    this.#builder.put(this.row, 1, label, "label", 4).put(this.row, 5, null, "writeInCenter", WIDTH - 4).rule(where, rule).height(this.row, 20);
    this.row += 1;
    return where;
  }

  #choice(label: string, options: readonly string[]): void {
    this.#list(label, { kind: "list", values: options, message: "Choose one of the list." });
  }

  #ratings(): void {
    this.#heading("Rating on Each Standard");
    const rated = STANDARDS.map(({ numeral, name }) => {
      const where = this.#list(`${numeral}: ${name}`, RATING);
      this.#text("Rationale, evidence, and feedback for improvement", 3);
      return cell(where.row, where.column, true);
    });
    this.#heading("Overall Performance Rating");
    const overallAt = this.#list("Overall", RATING);
    const overall = cell(overallAt.row, overallAt.column, true);
    this.#text("Rationale, evidence, and feedback for improvement", 3);
    const proficient = (at: string) => `OR(${at}="Proficient",${at}="Exemplary")`;
    const [first = "", second = ""] = rated;
    const check = `IF(${overall}="","Choose the overall rating.",IF(AND(${proficient(overall)},NOT(AND(${proficient(first)},${proficient(second)}))),"Not allowed: overall Proficient or better needs Proficient or better on Standards I and II (Section 14.F).","Standards I and II allow this overall rating (Section 14.F)."))`;
    this.#builder
      .put(this.row, 1, formula(`=${check}`), "box", WIDTH)
      .height(this.row, 32)
      .condition({ area: area(this.row, 1), formula: `=LEFT(${cell(this.row, 1, true)},3)="Not"`, style: "bad" });
    this.row += 2;
  }

  #signatures({ lines, note }: Extract<FormPart, { kind: "signatures" }>): void {
    for (const [who, date] of lines) {
      const at = area(this.row, 7);
      this.#builder
        .put(this.row, 1, who, "label", 2)
        .put(this.row, 3, null, "field", 2)
        .put(this.row, 5, date, "label", 2)
        .put(this.row, 7, null, "writeInCenter")
        .format(at, "date")
        .rule(at, DATE_RULE)
        .height(this.row, 24);
      this.row += 1;
    }
    this.#builder.put(this.row, 1, note, "fine", WIDTH).height(this.row, 36);
    this.row += 1;
  }
}

/**
 * A form of Appendix A for one educator, to fill in and print. What the tracker knows is filled in by formula.
 * @param rubric whose outline the form offers to choose from
 */
export function formSheet(names: EvaluationNames, sheetName: string, form: Form, educator: string, rubric: Rubric): Sheet {
  const builder = new SheetBuilder(sheetName);
  const head = headOfForm(builder, names, { title: form.title, educator, columns: COLUMNS });
  const lines = outline(rubric).map(({ code, name }) => [`${code} ${name}`]);
  const where = area(4, OUTLINE, lines.length);
  const layout = new FormLayout(builder, names, head, onSheet(sheetName, where));
  for (const part of form.parts) layout.add(part);
  builder
    .put(2, OUTLINE, `${rubric.name}: outline (not printed)`, "subtitle")
    .write(where.row, where.column, lines)
    .link({ row: 1, column: OUTLINE, target: onSheet(names.sheets.tracker, area(1, 1)), text: "To the tracker", tip: "Opens the tracker" })
    .width(1, 16)
    .width(2, 13, 6)
    .width(COLUMNS, 2)
    .width(COLUMNS + 1, 3)
    .width(OUTLINE, 52);
  return builder.done({ wide: 1, area: area(1, 1, layout.row - 1, WIDTH), footer: `${form.title} ${schoolYearLabel(names.year)}` });
}
