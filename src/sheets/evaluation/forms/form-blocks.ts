import { DATE_RULE } from "../../plan/typing-rules";
import { RATINGS } from "../../../agreement/ratings";
import { area, cell, textInFormula, type Area } from "../../plan/cells";
import { formula, type Rule } from "../../plan/sheet-plan";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { heightOf } from "../../plan/text-height";
import type { FormHead } from "./form-head";
import type { FormBlockSize } from "./form-pages";
import type { FormPart } from "./state-forms";
import type { EvaluationNames } from "../names";
import { proficiency } from "../proficient";
import { BOX, box, PLAN_BOXES, planBoxes } from "./plan-boxes";
import { STANDARDS, type Rubric } from "./rubrics";

/** The columns of a form, and how many characters fit on a line across all of them. */
export const WIDTH = 7;
const CHARACTERS = 104;
const FINE = 9;
/** Points. */
const LINE = 15;
const ROW = 20;
const GAP = 10;

/** The columns of the four standards in the grid of indicators. */
const GRID = [
  { column: 1, span: 2 },
  { column: 3, span: 2 },
  { column: 5, span: 1 },
  { column: 6, span: 2 },
] as const;
/** The columns of the four ratings beside each other, each as wide as its words. */
const RATING_BOXES = [
  { column: 1, span: 1 },
  { column: 2, span: 2 },
  { column: 4, span: 2 },
  { column: 6, span: 2 },
] as const;

const TICK: Rule = { kind: "list", values: [BOX.open, BOX.ticked], message: "Choose the empty or the checked box." };
const RATING: Rule = { kind: "list", values: RATINGS, message: "Choose one of the four ratings." };
const REASONS = "Rationale, evidence, and feedback for improvement";

/** A piece of a form that a new page does not tear apart, and how it is written once its first row is known. */
export interface FormBlock extends FormBlockSize {
  draw(row: number): void;
}

/** The rubric that a form goes by. */
interface RubricChoices {
  readonly rubric: Rubric;
  /** The address of its outline, known once the form is being written. */
  readonly outline: () => string;
}

type Part<Kind extends FormPart["kind"]> = Extract<FormPart, { readonly kind: Kind }>;

/** Turns the parts of a form into blocks. */
export class FormBlocks {
  readonly #builder: SheetBuilder;
  readonly #names: EvaluationNames;
  readonly #head: FormHead;
  readonly #choices: RubricChoices;

  constructor(builder: SheetBuilder, names: EvaluationNames, head: FormHead, choices: RubricChoices) {
    this.#builder = builder;
    this.#names = names;
    this.#head = head;
    this.#choices = choices;
  }

  of(part: FormPart): readonly FormBlock[] {
    switch (part.kind) {
      case "heading":
        return [this.#heading(part.text, part.hint)];
      case "boxes":
        return [this.#boxes(part)];
      case "plan":
        return [this.#plan()];
      case "fields":
        return [this.#fields(part)];
      case "text":
        return [this.#text(part.label, part.lines)];
      case "table":
        return [this.#table(part)];
      case "choice":
        return [this.#list(part.label, { kind: "list", values: part.options, message: "Choose one from the list." })];
      case "ratings":
        return this.#ratings();
      case "indicators":
        return [this.#indicators()];
      case "signatures":
        return [this.#signatures(part)];
    }
  }

  #heading(text: string, hint?: string): FormBlock {
    return {
      heights: hint ? [ROW, heightOf(hint, CHARACTERS, FINE) + 4] : [ROW],
      grows: [],
      leads: true,
      draw: (row) => {
        this.#builder.put(row, 1, text, "subtitle", WIDTH);
        if (hint) this.#builder.put(row + 1, 1, hint, "fine", WIDTH);
      },
    };
  }

  #boxes({ label, options, leads = false }: Part<"boxes">): FormBlock {
    const [first, columns] = [4, WIDTH - 3];
    return {
      heights: [...options.map((option) => Math.max(ROW, heightOf(option, 66))), GAP],
      grows: [],
      leads,
      draw: (row) => {
        this.#builder.put(row, 1, label, "choiceLabel", 2);
        options.forEach((option, at) => {
          this.#builder
            .put(row + at, 3, BOX.open, "writeInCenter")
            .rule(area(row + at, 3), TICK)
            .put(row + at, first, option, "option", columns);
        });
      },
    };
  }

  #plan(): FormBlock {
    return {
      heights: [...Array.from({ length: PLAN_BOXES.rows }, () => PLAN_BOXES.height), GAP],
      grows: [],
      draw: (row) => planBoxes(this.#builder, this.#names, this.#head, row),
    };
  }

  /** A box for each indicator of the rubric, a column for each standard, to see of which there is evidence. */
  #indicators(): FormBlock {
    const { standards } = this.#choices.rubric;
    const most = Math.max(...standards.map(({ indicators }) => indicators.length));
    const lines = Array.from({ length: most }, (_, at) => at + 1);
    return {
      heights: [3 * LINE, ...lines.map(() => 2 * LINE), GAP],
      grows: lines,
      draw: (row) =>
        standards.forEach(({ numeral, name, indicators }, at) => {
          const { column, span } = GRID[at] ?? { column: 1, span: 1 };
          this.#builder.put(row, column, `${numeral}. ${name}`, "boxHeader", span);
          for (const line of lines) {
            const one = indicators[line - 1];
            const where = area(row + line, column);
            const text = one ? `${numeral}-${one.letter} ${one.name}` : null;
            this.#builder.put(where.row, column, text && `${BOX.open} ${text}`, "writeInLine", span);
            if (text)
              this.#builder.rule(where, {
                kind: "list",
                values: [`${BOX.open} ${text}`, `${BOX.ticked} ${text}`],
                message: "Choose the empty or the checked box.",
              });
          }
        }),
    };
  }

  #fields({ labels, date, leads = false }: Part<"fields">): FormBlock {
    return {
      heights: [...labels.map(() => ROW), GAP],
      grows: [],
      leads,
      draw: (row) =>
        labels.forEach((label, at) => {
          const where = area(row + at, 3);
          this.#builder
            .put(where.row, 1, `${label}:`, "choiceLabel", 2)
            .put(where.row, 3, null, "writeInLine", date ? 2 : WIDTH - 2);
          if (date) this.#builder.format(where, "date").rule(where, DATE_RULE);
        }),
    };
  }

  #text(label: string, lines: number): FormBlock {
    return {
      heights: [ROW, lines * LINE, GAP],
      grows: [1],
      draw: (row) =>
        void this.#builder.put(row, 1, label, "choiceLabel", WIDTH).put(row + 1, 1, null, "writeIn", WIDTH),
    };
  }

  #table({ columns, rows }: Part<"table">): FormBlock {
    const body = Array.from({ length: rows }, (_, at) => at + 1);
    return {
      heights: [2 * LINE, ...body.map(() => 26), GAP],
      grows: body,
      draw: (row) => {
        let column = 1;
        for (const { title, span, what } of columns) {
          this.#builder.put(row, column, title, "boxHeader", span);
          for (const at of body) {
            const where = area(row + at, column);
            this.#builder.put(where.row, column, null, "writeIn", span);
            if (what === "date") this.#builder.format(where, "date").rule(where, DATE_RULE);
            if (what === "rubric")
              this.#builder.rule(where, {
                kind: "list from",
                reference: this.#choices.outline(),
                message: "Choose from the rubric's outline, below the form.",
                warnsOnly: true,
              });
          }
          column += span;
        }
      },
    };
  }

  /** A cell with a list beside its label; what it is about follows on the same page. */
  #list(label: string, rule: Rule, drawn?: (where: Area) => void): FormBlock {
    return {
      heights: [ROW],
      grows: [],
      leads: true,
      draw: (row) => {
        const where = area(row, 5);
        this.#builder
          .put(row, 1, label, "choiceLabel", 4)
          .put(row, 5, null, "writeInCenter", WIDTH - 4)
          .rule(where, rule);
        drawn?.(where);
      },
    };
  }

  /** A rating to choose, with all four printed and the one chosen ticked. */
  #rating(label: string, chosen: string[]): FormBlock {
    const list = this.#list(label, RATING, ({ row, column }) => chosen.push(cell(row, column, true)));
    return {
      ...list,
      heights: [...list.heights, ROW],
      draw: (row) => {
        list.draw(row);
        const choice = chosen.at(-1) ?? "";
        RATINGS.forEach((rating, at) => {
          const { column, span } = RATING_BOXES[at] ?? { column: 1, span: 1 };
          this.#builder.put(row + 1, column, box(`${choice}=${textInFormula(rating)}`, rating), "choice", span);
        });
      },
    };
  }

  #ratings(): readonly FormBlock[] {
    const chosen: string[] = [];
    const rating = (label: string) => [this.#rating(label, chosen), this.#text(REASONS, 2)];
    const overall = rating("Overall").map((block) => ({ ...block, leads: true }));
    return [
      this.#heading("Rating on Each Standard"),
      ...STANDARDS.flatMap(({ numeral, name }) => rating(`${numeral}: ${name}`)),
      this.#heading("Overall Performance Rating"),
      ...overall,
      this.#check(chosen),
    ];
  }

  /** What Section 14.F says of the ratings chosen: those of the four standards, then the overall rating. */
  #check(chosen: readonly string[]): FormBlock {
    return {
      heights: [ROW + 4, GAP],
      grows: [],
      draw: (row) => {
        const [first = "", second = "", , , overall = ""] = chosen;
        const refused = proficiency(this.#names).refused(overall, first, second);
        const check =
          `IF(${overall}="","Choose the overall rating.",IF(${refused},` +
          '"Not allowed: overall Proficient or better needs Proficient or better on Standards I and II ' +
          '(Section 14.F).",' +
          '"Standards I and II allow this overall rating (Section 14.F)."))';
        this.#builder
          .put(row, 1, formula(`=${check}`), "boxText", WIDTH)
          .condition({ area: area(row, 1), formula: `=LEFT(${cell(row, 1, true)},3)="Not"`, style: "bad" });
      },
    };
  }

  #signatures({ lines, note }: Part<"signatures">): FormBlock {
    return {
      heights: [...lines.map(() => 2 * LINE), heightOf(note, CHARACTERS, FINE) + 6],
      grows: [],
      draw: (row) => {
        lines.forEach(([who, date], at) => {
          const where = area(row + at, WIDTH);
          this.#builder
            .put(where.row, 1, who, "fieldLabel", 2)
            .put(where.row, 3, null, "field", 3)
            .put(where.row, 6, date, "fieldLabel")
            .put(where.row, WIDTH, null, "fieldDate")
            .format(where, "date")
            .rule(where, DATE_RULE);
        });
        this.#builder.put(row + lines.length, 1, note, "footnote", WIDTH);
      },
    };
  }
}
