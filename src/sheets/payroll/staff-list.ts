import { type Condition, firstIssue, timesIn } from "../plan/formula-parts";
import { STAFF } from "../budget/names";
import { area, cell, textInFormula } from "../plan/cells";
import { HEADING_HEIGHT, withWholeHeadings } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { pageGroups } from "../plan/page-groups";
import { columnOf } from "../plan/references";
import { SheetBuilder } from "../plan/sheet-builder";
import { formula, type Content, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import type { PayrollSheet, PayrollTable } from "./names";
import { PersonRow, staffColumnOf, type PayrollBase } from "./person-row";

/** Something that has to be 0. */
type Check = readonly [label: string, formula: string];

interface StaffListParts {
  readonly sheet: PayrollSheet;
  readonly table: PayrollTable;
  readonly title: string;
  readonly notes: readonly string[];
  /** The columns after Id and Name. */
  readonly columns: readonly TableColumn[];
  readonly issues: readonly Condition[];
  /** Further checks, each of which has to be 0. */
  readonly checks?: readonly Check[];
  /** So many empty lines in which Ids are typed, in place of a line for everyone. */
  readonly room?: number;
  /** What typed columns hold at first, by heading. */
  readonly typed?: Readonly<Record<string, Content>>;
  /** The last column that is printed: by default the issues. */
  readonly printedTo?: string;
  /** Rows between the checks and the table, for what is above its columns. */
  readonly above?: number;
}

export interface StaffList {
  readonly builder: SheetBuilder;
  /** The row of the table's headings, and the columns that it has. */
  readonly header: number;
  readonly columns: readonly TableColumn[];
  readonly done: () => SheetPlan;
}

const TOO_FAR_BELOW = "Added too far below the staff list that these sheets were built from: build them again.";

const CHECKS_ROW = 3;
/** Where a list has the sum of its checks. */
export const CHECKS_SUM = { row: CHECKS_ROW - 1, column: 3 } as const;
/** The columns that stay in sight and are on every page: Id and name. */
const TITLES = 2;
/** In points. */
const TITLE_HEIGHT = 24;

/** The checks that every list has. */
const CHECKS = 3;

/** The row of a list's headings, by how much is above them. */
export const headerRow = (more: {
  readonly checks?: number;
  readonly notes: number;
  readonly above?: number;
}): number => CHECKS_ROW + CHECKS + (more.checks ?? 0) + 1 + more.notes + 1 + (more.above ?? 0);

/** A list with room has lines that begin empty, in place of a line for everyone. */
const hasRoom = ({ room }: StaffListParts) => room !== undefined;

/** What must be 0: people missing or unknown, lines and inputs with an issue, and the list's own checks. */
function checksOf(base: PayrollBase, row: PersonRow, parts: StaffListParts): readonly Check[] {
  const [ids, listed] = [columnOf(STAFF, "Id"), columnOf(STAFF, "Name")];
  // Somebody without an Id is a person all the same, and is missing here.
  const missing = `ABS(SUMPRODUCT((((${ids}<>"")+(${listed}<>""))>0)*1)-ROWS(${row.column("Id")}))`;
  const unknown = `SUMPRODUCT((${row.column("Id")}<>"")*(${row.column("Name")}=""))`;
  return [
    hasRoom(parts)
      ? ["Lines whose Id is not on the staff list", unknown]
      : ["People on the staff list less people here", missing],
    ["Lines with an issue", `SUMPRODUCT((${row.column("Issue")}<>"")*1)`],
    ["Inputs with an issue", base.inputs.issues],
    ...(parts.checks ?? []),
  ];
}

/** What is wrong with a line, in a sentence: its person is not found, or one of the list's own issues. */
function issueOf(row: PersonRow, parts: StaffListParts): string {
  const gone = hasRoom(parts)
    ? "This Id is not on the staff list."
    : "No longer on the staff list: build the sheet again.";
  const timesListed = timesIn(row.own("Id"), columnOf(STAFF, "Id"));
  const notFound = firstIssue([[`${timesListed}>0`, TOO_FAR_BELOW]], textInFormula(gone));
  return `IF(ISERROR(${row.own("Row")}),${notFound},${firstIssue(parts.issues)})`;
}

/** All columns of a list: Id and name, its own, the issue, and where the person is on the staff list. */
function allColumns(base: PayrollBase, row: PersonRow, parts: StaffListParts): readonly TableColumn[] {
  const id: TableColumn = hasRoom(parts) ? typed("Id", 10) : { heading: "Id", width: 10 };
  // A line without an Id stays empty.
  const inUse = ({ formula: text, ...column }: TableColumn): TableColumn =>
    text === undefined ? column : { ...column, formula: `=IF(${row.own("Id")}="","",${text.slice(1)})` };
  const columns = [
    computed("Name", 24, `=IFERROR(${row.staff("Name")}&"","")`),
    ...parts.columns,
    computed("Issue", 40, `=${issueOf(row, parts)}`),
    computed("Row", 8, `=MATCH(${row.own("Id")},${staffColumnOf(base, "Id")},0)`, "whole"),
  ];
  return withWholeHeadings(withStyles([{ ...id, format: "text" }, ...(hasRoom(parts) ? columns.map(inUse) : columns)]));
}

/** The title, the checks with their sum, and the notes below them. */
function putAboveTable(builder: SheetBuilder, { title, notes }: StaffListParts, checks: readonly Check[]): void {
  const { row, column } = CHECKS_SUM;
  builder
    .put(1, 1, title, "title")
    .put(row, 1, "All checks (must be 0)", "label", 2)
    .put(
      row,
      column,
      formula(`=SUM(${cell(CHECKS_ROW, column)}:${cell(CHECKS_ROW + checks.length - 1, column)})`),
      "computed",
    )
    .write(
      CHECKS_ROW,
      1,
      checks.map(([label, check]): Content[] => [null, null, formula(`=IFERROR(${check},1)`), label]),
    )
    .height(1, TITLE_HEIGHT)
    .write(
      CHECKS_ROW + checks.length + 1,
      1,
      notes.map((note) => [note]),
    )
    .condition({ area: area(row, column, checks.length + 1), style: "bad", formula: `=${cell(row, column)}<>0` });
}

/** A sheet with a row for everyone of the staff list: checks on top, whose sum is 0, then the table. */
export function staffList(base: PayrollBase, parts: StaffListParts): StaffList {
  const row = new PersonRow(base, parts.table);
  const name = base.names.sheets[parts.sheet];
  const checks = checksOf(base, row, parts);
  const header = headerRow({ checks: parts.checks?.length ?? 0, notes: parts.notes.length, above: parts.above ?? 0 });
  const columns = allColumns(base, row, parts);
  const ids = parts.room === undefined ? base.ids : Array.from({ length: parts.room }, () => null);
  const rest = columns.slice(1).map(({ heading }) => parts.typed?.[heading] ?? null);
  const builder = new SheetBuilder(name);
  putAboveTable(builder, parts, checks);
  builder
    .height(header, HEADING_HEIGHT)
    .table({ name: row.table, row: header, column: 1, columns, rows: ids.map((id) => [id, ...rest]) })
    .freeze(header, TITLES);
  const last = columns.findIndex(({ heading }) => heading === (parts.printedTo ?? "Issue"));
  const [printed, ...more] = pageGroups(columns.slice(0, last + 1), TITLES);
  return {
    builder,
    header,
    columns,
    done: () =>
      builder.done({
        landscape: true,
        wide: 1,
        area: printed,
        furtherAreas: more,
        titleRows: { from: header, to: header },
        titleColumns: TITLES,
        footer: name,
      }),
  };
}
