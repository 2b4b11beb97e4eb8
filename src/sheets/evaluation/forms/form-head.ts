import { area, cell } from "../../plan/cells";
import { formula } from "../../plan/sheet-plan";
import { lookUp } from "../../plan/references";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { heightOf } from "../../plan/text-height";
import { EVALUATOR_TITLE, nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { sum } from "../../plan/sum";

/** The head of a form: where the educator's name is, and the first row below it. */
export interface FormHead {
  /** The cell of the educator's name, by which the form finds the educator in the tracker. */
  readonly name: string;
  readonly next: number;
  /** In points: the whole head, and the part of it that is repeated on every page. */
  readonly height: number;
  readonly repeated: number;
}

/** The rows of the head that are repeated on every page: whose form it is. */
export const HEAD_ROWS = { from: 2, to: 4 } as const;

/** What the tracker holds for the form's educator; empty where the cell is empty or the educator is not found. */
export function trackerValue(
  names: Pick<EvaluationNames, "suffix">,
  head: Pick<FormHead, "name">,
  heading: string,
): string {
  const found = lookUp(nameOf(names, "Tracker"), head.name, "Educator", heading, '""');
  return `IF(${found}=0,"",${found})`;
}

/** An evaluator's name, and behind it the title that is typed on the dashboard. */
function withTitle(names: Pick<EvaluationNames, "suffix">, head: Pick<FormHead, "name">, heading: string): string {
  const name = trackerValue(names, head, heading);
  const title = lookUp(nameOf(names, "Evaluators"), name, "Evaluator", EVALUATOR_TITLE, '""');
  return `${name}&IF(OR(${title}="",${title}=0),"",", "&${title})`;
}

/** A line of the head has room for two lines of text, in points. */
const LINE = 29;
const GAP = 10;
/** As many as fit on a line where the educator's name is written. */
const NAME_CHARACTERS = 36;

/** Whose forms those of Appendix A are. */
export const OF_THE_DEPARTMENT = "Massachusetts Department of Elementary and Secondary Education";

interface HeadOptions {
  /** Whose form it is. */
  readonly origin: string;
  readonly title: string;
  readonly educator: string;
  /** As many columns as the form is wide. */
  readonly columns: number;
}

/** Writes the lines that every form begins with: who it is about, the evaluators and the school, from the tracker. */
export function headOfForm(
  builder: SheetBuilder,
  names: EvaluationNames,
  { origin, title, educator, columns }: HeadOptions,
): FormHead {
  const name = cell(4, 3, true);
  const ofEducator = Math.max(LINE, heightOf(educator, NAME_CHARACTERS));
  const heights = [15, 27, 15, ofEducator, LINE, LINE, LINE, GAP];
  const head = {
    name,
    next: heights.length + 1,
    height: sum(heights),
    repeated: sum(heights.slice(HEAD_ROWS.from - 1, HEAD_ROWS.to)),
  };
  const value = (heading: string) => trackerValue(names, head, heading);
  const line = (row: number, label: string, content: string) =>
    builder.put(row, 1, label, "fieldLabel", 2).put(row, 3, formula(`=${content}`), "field", columns - 3);
  builder
    .put(1, 1, origin, "fine", columns - 1)
    .put(2, 1, title, "title", columns - 1)
    .put(3, 1, `School year ${schoolYearLabel(names.year)}`, "fine", columns - 1)
    .put(4, 1, "Educator—Name/Title:", "fieldLabel", 2)
    .put(4, 3, educator, "field", 3)
    .put(4, 6, formula(`=${value("Title")}`), "field", columns - 6)
    .rule(area(4, 3), {
      kind: "never",
      message: "The form belongs to this educator. Build a form of their own for another.",
    });
  line(5, "Primary Evaluator—Name/Title:", withTitle(names, head, "Primary evaluator"));
  line(6, "Supervising Evaluator, if any—Name/Title/Role:", withTitle(names, head, "Supervising evaluator"));
  line(7, "School(s):", value("School"));
  heights.forEach((height, at) => builder.height(at + 1, height));
  return head;
}
