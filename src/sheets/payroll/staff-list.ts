import { area, cell, onSheet, textInFormula } from "../plan/cells";
import { HEADING_HEIGHT, withWholeHeadings } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { pageGroups } from "../plan/page-groups";
import { beside, columnOf, inRow } from "../plan/references";
import { formula, type Content, type SheetPlan, type TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { GUIDANCE_COUNSELOR, type StaffHeading } from "../staff/staff-columns";
import { STAFF } from "../budget/names";
import type { StaffPlace } from "../budget/options";
import type { SchoolYearCells } from "../budget/work-days";
import { firstIssue, timesIn, type Condition } from "../budget/changes-sheet";
import { toCents } from "../costing/rounding";
import type { PayrollInputs } from "./inputs-sheet";
import { payrollName, type PayrollInput, type PayrollNames, type PayrollSheet, type PayrollTable } from "./names";

/** What every sheet of payroll is laid out by. */
export interface PayrollBase {
  readonly names: PayrollNames;
  readonly inputs: PayrollInputs;
  readonly ids: readonly string[];
  readonly staff: StaffPlace;
  /** The lists that are built, so that one looks up what is typed in another. */
  readonly built: ReadonlySet<PayrollSheet>;
}

/** Lines below the staff list that look-ups go over too: for people who are added after the sheets are built. */
const ROOM_BELOW = 200;
const TOO_FAR_BELOW = "Added too far below the staff list that these sheets were built from: build them again.";

/** A column of the staff list as an address: INDEX over another sheet's table is empty in the preview's engine. */
function staffColumnOf({ staff, ids }: PayrollBase, heading: StaffHeading): string {
  const column = staff.columns.get(heading);
  if (column === undefined) throw new Error(`the staff list's ${heading} is not among the columns of payroll`);
  return onSheet(staff.sheet, area(staff.firstRow, column, ids.length + ROOM_BELOW));
}

/** The formulas of a row of a list: its own cells, the person's line of the table Staff, the inputs. */
export class PersonRow {
  readonly table: string;
  readonly #base: PayrollBase;

  constructor(base: PayrollBase, table: PayrollTable) {
    this.#base = base;
    this.table = payrollName(base.names, table);
  }

  own = (heading: string) => inRow(this.table, heading);
  column = (heading: string) => columnOf(this.table, heading);
  /** What the person's line of the staff list has; the line is looked up once a row. */
  staff = (heading: StaffHeading) => `INDEX(${staffColumnOf(this.#base, heading)},${this.own("Row")})`;
  input = (name: PayrollInput) => payrollName(this.#base.names, name);
  other = (table: PayrollTable, heading: string) => columnOf(payrollName(this.#base.names, table), heading);

  workYear(): string {
    const [counselor, teacher] = [this.input("PayCounselorDays"), this.input("PayTeacherDays")];
    return `IF(${this.staff("Role")}="${GUIDANCE_COUNSELOR}",${counselor},${teacher})`;
  }
  /** The schedule's salary of a lane, by default the person's own; 0 for who is not paid by the schedule. */
  salary(lane = this.staff("Lane")): string {
    return `IF(${lane}&""="",0,${this.#base.inputs.schedule.salary(this.staff("Step"), lane)})`;
  }
  /** How many payments a person has a year: those of the pay calendar, where they are chosen. */
  payments(): string {
    if (!this.#base.built.has("calendar")) return this.input("PayPayments");
    return beside(payrollName(this.#base.names, "PayCalendar"), this.own("Id"), "Id", "Payments");
  }
  year = (): SchoolYearCells => ({
    first: this.input("PayFirstDay"),
    last: this.input("PayLastDay"),
    noSchool: this.other("PayNoSchool", "Date"),
  });
  /** Pay for days at annual salaries, rounded once. */
  payOver(stretches: readonly (readonly [days: string, annual: string])[]): string {
    const overDays = stretches.map(([days, annual]) => `(${days})*(${annual})`).join("+");
    return toCents(`${this.staff("FTE")}*(${overDays})/${this.workYear()}`);
  }
}

interface StaffListParts {
  readonly sheet: PayrollSheet;
  readonly table: PayrollTable;
  readonly title: string;
  readonly notes: readonly string[];
  /** The columns after Id and Name. */
  readonly columns: readonly TableColumn[];
  readonly issues: readonly Condition[];
  /** Further checks, each of which has to be 0. */
  readonly checks?: readonly (readonly [label: string, formula: string])[];
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
  readonly row: PersonRow;
  /** The row of the table's headings, and the columns that it has. */
  readonly header: number;
  readonly columns: readonly TableColumn[];
  readonly done: () => SheetPlan;
}

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

/** A sheet with a row for everyone of the staff list: checks on top, whose sum is 0, then the table. */
export function staffList(base: PayrollBase, parts: StaffListParts): StaffList {
  const row = new PersonRow(base, parts.table);
  const name = base.names.sheets[parts.sheet];
  const [ids, listed] = [columnOf(STAFF, "Id"), columnOf(STAFF, "Name")];
  // Somebody without an Id is a person all the same, and is missing here.
  const everyone = `ABS(SUMPRODUCT((((${ids}<>"")+(${listed}<>""))>0)*1)-ROWS(${row.column("Id")}))`;
  const unknown = `SUMPRODUCT((${row.column("Id")}<>"")*(${row.column("Name")}=""))`;
  const checks: readonly (readonly [string, string])[] = [
    parts.room === undefined
      ? ["People on the staff list less people here", everyone]
      : ["Lines whose Id is not on the staff list", unknown],
    ["Lines with an issue", `SUMPRODUCT((${row.column("Issue")}<>"")*1)`],
    ["Inputs with an issue", base.inputs.issues],
    ...(parts.checks ?? []),
  ];
  const notesRow = CHECKS_ROW + checks.length + 1;
  const header = headerRow({
    checks: parts.checks?.length ?? 0,
    notes: parts.notes.length,
    above: parts.above ?? 0,
  });
  const gone =
    parts.room === undefined
      ? "No longer on the staff list: build the sheet again."
      : "This Id is not on the staff list.";
  const notFound = firstIssue([[`${timesIn(row.own("Id"), ids)}>0`, TOO_FAR_BELOW]], textInFormula(gone));
  const issue = `IF(ISERROR(${row.own("Row")}),${notFound},${firstIssue(parts.issues)})`;
  // A line without an Id stays empty.
  const used = ({ formula: text, ...column }: TableColumn): TableColumn =>
    text === undefined ? column : { ...column, formula: `=IF(${row.own("Id")}="","",${text.slice(1)})` };
  const inUse = (column: TableColumn) => (parts.room === undefined ? column : used(column));
  const columns = withWholeHeadings(
    withStyles([
      parts.room === undefined ? { heading: "Id", width: 10, format: "text" } : { ...typed("Id", 10), format: "text" },
      inUse(computed("Name", 24, `=IFERROR(${row.staff("Name")}&"","")`)),
      ...parts.columns.map(inUse),
      inUse(computed("Issue", 40, `=${issue}`)),
      inUse(computed("Row", 8, `=MATCH(${row.own("Id")},${staffColumnOf(base, "Id")},0)`, "whole")),
    ]),
  );
  const lines = parts.room === undefined ? base.ids : Array.from({ length: parts.room }, () => null);
  const rest = columns.slice(1).map(({ heading }) => parts.typed?.[heading] ?? null);
  const builder = new SheetBuilder(name)
    .put(1, 1, parts.title, "title")
    .put(CHECKS_ROW - 1, 1, "All checks (must be 0)", "label", 2)
    .put(
      CHECKS_ROW - 1,
      3,
      formula(`=SUM(${cell(CHECKS_ROW, 3)}:${cell(CHECKS_ROW + checks.length - 1, 3)})`),
      "computed",
    )
    .write(
      CHECKS_ROW,
      1,
      checks.map(([label, check]): Content[] => [null, null, formula(`=IFERROR(${check},1)`), label]),
    )
    .height(1, TITLE_HEIGHT)
    .height(header, HEADING_HEIGHT)
    .write(
      notesRow,
      1,
      parts.notes.map((note) => [note]),
    )
    .condition({ area: area(CHECKS_ROW - 1, 3, checks.length + 1), style: "bad", formula: `=C${CHECKS_ROW - 1}<>0` })
    .table({ name: row.table, row: header, column: 1, columns, rows: lines.map((id) => [id, ...rest]) })
    .freeze(header, TITLES);
  const last = columns.findIndex(({ heading }) => heading === (parts.printedTo ?? "Issue"));
  const [printed, ...more] = pageGroups(columns.slice(0, last + 1), TITLES);
  return {
    builder,
    row,
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
