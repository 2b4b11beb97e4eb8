import type { BuiltForm } from "../../sheets/evaluation/forms/list-of-forms";
import type { TableState } from "../tables/read-tables";

/** The lines of a tracker's list of forms. */
export function listedForms({ headings, rows }: TableState): readonly BuiltForm[] {
  const [educator, form, sheet] = ["Educator", "Form", "Sheet"].map((heading) => headings.indexOf(heading));
  const text = (line: readonly unknown[], at: number | undefined) => String(line[at ?? -1] ?? "");
  return rows.map((line) => ({ educator: text(line, educator), form: text(line, form), sheet: text(line, sheet) }));
}
