import { onSheet, area } from "../plan/cells";
import { withStyles } from "../plan/columns";
import { SheetBuilder } from "../plan/sheet-builder";
import type { Content, Table } from "../plan/sheet-plan";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { shownValue } from "./read-list";
import { whatWasFound, type Finding } from "./doctor/examine";
import { GRAVITY_WORDS } from "./doctor/kind";

const HEADER = 4;
const CELL = 1;
const MOST_LINKS = 500;

const lineOf = ({ cell, kind, name, says, correction }: Finding): readonly Content[] => [
  cell,
  name === "" ? null : name,
  GRAVITY_WORDS[kind.gravity],
  kind.title,
  says,
  kind.rule,
  correction === null ? null : correction.to === null ? "nothing" : shownValue(correction.heading, correction.to),
];

/**
 * The findings on a sheet of their own, to work through or to hand on; each leads to its cell.
 * @param list the sheet of the list that was examined
 */
export function findingsWorkbook(
  names: { readonly sheet: string; readonly table: string },
  list: string,
  findings: readonly Finding[],
): WorkbookPlan {
  const table: Table = {
    name: names.table,
    row: HEADER,
    column: CELL,
    columns: withStyles([
      { heading: "Cell", width: 10 },
      { heading: "Name", width: 24 },
      { heading: "Kind", width: 11 },
      { heading: "Finding", width: 34 },
      { heading: "What was found", width: 52 },
      { heading: "Rule", width: 60 },
      { heading: "Proposed", width: 16 },
    ]),
    rows: findings.map(lineOf),
  };
  const sheet = new SheetBuilder(names.sheet)
    .put(1, 1, "Findings in the staff list", "title", 4)
    .put(2, 1, `On the ${list} sheet. ${whatWasFound(findings)}`, "note", 7)
    .style(area(HEADER + 1, 5, findings.length, 2), "choice")
    .table(table)
    .height(1, 24)
    .freeze(HEADER, 2);
  for (const [at, { cell, row, column }] of findings.slice(0, MOST_LINKS).entries()) {
    sheet.link({
      row: HEADER + 1 + at,
      column: CELL,
      target: onSheet(list, area(row, column)),
      text: cell,
      tip: `Go to ${cell} on ${list}`,
    });
  }
  const done = sheet.done({
    landscape: true,
    wide: 1,
    titleRows: { from: HEADER, to: HEADER },
    footer: "Findings in the staff list",
  });
  return { sheets: [done], names: [] };
}
