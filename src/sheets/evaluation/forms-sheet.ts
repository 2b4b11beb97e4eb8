import { quoted } from "../cells";
import { formula, type Content, type Sheet, type Table } from "../plan";
import { inRow } from "../references";
import { SheetBuilder } from "../sheet-builder";
import { nameOf, schoolYearLabel, type EvaluationNames } from "./names";

const HEADER = 5;

/** A sheet that was built for an educator. */
export interface BuiltForm {
  readonly educator: string;
  readonly form: string;
  readonly sheet: string;
  /** The cell that counts the initials still missing; forms without initials have none. */
  readonly missing: string | null;
}

/** A line of the list of forms. Its count points at the form's own cell, so that it follows when the sheet is renamed. */
export function formLine({ educator, form, sheet, missing }: BuiltForm): readonly Content[] {
  const count = missing === null ? 0 : formula(`=IFERROR(${quoted(sheet)}!${missing},0)`);
  return [null, educator, form, sheet, null, count];
}

/** The list of forms: a line for each sheet that was built. */
export function formsTable(names: EvaluationNames): Table {
  const name = nameOf(names, "Forms");
  const row = (heading: string) => inRow(name, heading);
  const filled = (value: string) => `=IF(${row("Educator")}="","",${value})`;
  return {
    name,
    row: HEADER,
    column: 1,
    columns: [
      { heading: "Key", width: 44, formula: filled(`${row("Educator")}&" / "&${row("Form")}`) },
      { heading: "Educator", width: 28 },
      { heading: "Form", width: 36 },
      { heading: "Sheet", width: 32 },
      { heading: "Open", width: 10, formula: filled(`HYPERLINK("#'"&SUBSTITUTE(${row("Sheet")},"'","''")&"'!A1","Open")`) },
      { heading: "Initials missing", width: 12 },
    ],
    rows: [[null, null, null, null, null, null]],
  };
}

/** The list of the tracking sheets and forms that were built, with their links. */
export function formsSheet(names: EvaluationNames): Sheet {
  return new SheetBuilder(names.sheets.forms)
    .put(1, 1, `Forms ${schoolYearLabel(names.year)}`, "title")
    .put(2, 1, "The add-in adds a line for each form it builds. The tracker finds an educator's tracking sheet here; if you rename a form's sheet, type its new name in its line.", "note", 6)
    .height(2, 32)
    .table(formsTable(names))
    .freeze(HEADER, 0)
    .done({ wide: 1, titleRows: { from: HEADER, to: HEADER }, footer: `Forms ${schoolYearLabel(names.year)}` });
}
