import { area, cell } from "../cells";
import { formula } from "../plan";
import { lookUp } from "../references";
import type { SheetBuilder } from "../sheet-builder";
import { nameOf, schoolYearLabel, type EvaluationNames } from "./names";

/** The head of a form: where the educator's name stands, and the first row below it. */
export interface FormHead {
  /** The cell of the educator's name, by which the form finds the educator in the tracker. */
  readonly name: string;
  readonly next: number;
}

/** What the tracker holds for the form's educator; empty where the cell is empty or the educator is not found. */
export function trackerValue(names: Pick<EvaluationNames, "suffix">, head: Pick<FormHead, "name">, heading: string): string {
  const found = lookUp(nameOf(names, "Tracker"), head.name, "Educator", heading, '""');
  return `IF(${found}=0,"",${found})`;
}

interface HeadOptions {
  readonly title: string;
  readonly educator: string;
  /** As many columns as the form is wide. */
  readonly columns: number;
}

/** Writes the lines that every form begins with: who it is about, the evaluators and the school, from the tracker. */
export function headOfForm(builder: SheetBuilder, names: EvaluationNames, { title, educator, columns }: HeadOptions): FormHead {
  const name = cell(4, 3, true);
  const head = { name, next: 9 };
  const value = (heading: string) => trackerValue(names, head, heading);
  const width = columns - 3;
  const line = (row: number, label: string, content: string) =>
    builder.put(row, 1, label, "label", 2).put(row, 3, formula(`=${content}`), "field", width).height(row, 22);
  builder
    .put(1, 1, "Massachusetts Department of Elementary and Secondary Education", "fine", columns - 1)
    .put(2, 1, title, "title", columns - 1)
    .put(3, 1, `School year ${schoolYearLabel(names.year)}`, "fine", columns - 1)
    .put(4, 1, "Educator – Name/Title:", "label", 2)
    .put(4, 3, educator, "field", 2)
    .put(4, 5, formula(`=${value("Title")}`), "field", columns - 5)
    .height(4, 22)
    .rule(area(4, 3), { kind: "never", message: "The form belongs to this educator. Build a form of their own for another." });
  line(5, "Primary Evaluator:", value("Primary evaluator"));
  line(6, "Supervising Evaluator, if any:", value("Supervising evaluator"));
  line(7, "School(s):", value("School"));
  return head;
}
