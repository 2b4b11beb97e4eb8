import { area, textInFormula, wholeColumns } from "../../plan/cells";
import { type Content, type SheetPlan, type Table } from "../../plan/sheet-plan";
import { inRow } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TWO_LINES } from "../../plan/row-heights";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { INITIALS_MISSING, TRACKING_SHEET } from "./tracking-sheet";

const HEADER = 5;

/** A sheet that was built for an educator. */
export interface BuiltForm {
  readonly educator: string;
  readonly form: string;
  readonly sheet: string;
}

/** What is typed in a line of the list of forms, in the order of these headings; the rest are formulas. */
export function formLine(headings: readonly string[], { educator, form, sheet }: BuiltForm): readonly Content[] {
  const typed: Readonly<Record<string, string>> = { Educator: educator, Form: form, Sheet: sheet };
  return headings.map((heading) => typed[heading] ?? null);
}

/** So many lines are formatted from the start; the table grows into them. */
const ROOM = 1000;

/** The list of forms: a line for each sheet that was built. */
export function formsTable(names: EvaluationNames): Table {
  const name = nameOf(names, "Forms");
  const row = (heading: string) => inRow(name, heading);
  const filled = (value: string) => `=IF(${row("Educator")}="","",${value})`;
  // One formula for all lines, not each sheet's own cell: Excel makes a table's column one formula of its own accord.
  const missing = `IFERROR(INDIRECT("'"&SUBSTITUTE(${row("Sheet")},"'","''")&"'!${INITIALS_MISSING}"),"Sheet?")`;
  return {
    name,
    row: HEADER,
    column: 1,
    columns: [
      { heading: "Key", width: 44, formula: filled(`${row("Educator")}&" / "&${row("Form")}`) },
      { heading: "Educator", width: 28 },
      { heading: "Form", width: 36 },
      { heading: "Sheet", width: 32 },
      {
        heading: "Open",
        width: 10,
        formula: filled(`HYPERLINK("#'"&SUBSTITUTE(${row("Sheet")},"'","''")&"'!A1","Open")`),
      },
      {
        heading: "Initials missing",
        width: 12,
        formula: filled(`IF(${row("Form")}=${textInFormula(TRACKING_SHEET)},${missing},0)`),
      },
    ],
    rows: [[null, null, null, null, null, null]],
  };
}

/** The list of the tracking sheets and forms that were built, with their links. */
export function formsSheet(names: EvaluationNames): SheetPlan {
  const table = formsTable(names);
  return new SheetBuilder(names.sheets.forms)
    .put(1, 1, `Forms ${schoolYearLabel(names.year)}`, "title")
    .put(
      2,
      1,
      "The add-in adds a line for each form it builds. The tracker finds an educator's tracking sheet " +
        "here; if you rename a form's sheet, type its new name in its line.",
      "note",
      6,
    )
    .height(1, 24)
    .height(2, TWO_LINES)
    .height(HEADER, TWO_LINES)
    .style(area(HEADER + 1, 5, ROOM), "link")
    .style(area(HEADER + 1, 6, ROOM), "center")
    .table(table)
    .freeze(HEADER, 0)
    .done({
      landscape: true,
      wide: 1,
      area: wholeColumns(1, table.columns.length),
      titleRows: { from: HEADER, to: HEADER },
      footer: `Forms ${schoolYearLabel(names.year)}`,
    });
}
