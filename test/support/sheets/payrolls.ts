import { newPayrollNames, type PayrollNames } from "../../../src/sheets/payroll/names";
import type { PayrollOptions } from "../../../src/sheets/payroll/options";
import { payrollWorkbook } from "../../../src/sheets/payroll/payroll-workbook";
import type { Content, Table } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { calculate, type Calculated } from "./calculate";
import { staffPlace, staffTable, mathTeacher } from "./staff-table";

/** FY14: school from August 28 to June 19, paid every 14 days from September 13 on. */
export const FY14 = {
  firstDay: serial(2013, 8, 28),
  lastDay: serial(2014, 6, 19),
  firstPayDate: serial(2013, 9, 13),
  noSchool: [],
} as const;

/** What is typed into lists: for each table's Id, content by heading. */
export type TypedCells = Readonly<Record<string, Readonly<Record<string, Content>>>>;

/** The same table with what is typed in it. */
function withTyped(table: Table, typed: TypedCells): Table {
  const rows = table.rows.map((row) => {
    const of = typed[String(row[0])];
    return of ? table.columns.map(({ heading }, at) => of[heading] ?? row[at] ?? null) : row;
  });
  return { ...table, rows };
}

/** Sheets of payroll for these people in a workbook that has their list, calculated. */
export const calculatedPayroll = (staff: readonly StaffRow[], ...sheets: PayrollOptions["sheets"]) =>
  calculatedWithTyped(staff, sheets, {});

/**
 * The same with what was typed into one of the lists before.
 * @param known how many people the staff list had when the sheets were built; all, if left out
 */
export async function calculatedWithTyped(
  staff: readonly StaffRow[],
  sheets: PayrollOptions["sheets"],
  typed: TypedCells,
  known = staff.length,
): Promise<{ readonly names: PayrollNames; readonly plan: WorkbookPlan; readonly sheets: Calculated }> {
  const names = newPayrollNames(2014, { sheets: ["Staff"], tables: [{ name: "Staff", sheet: "Staff" }], names: [] });
  const ids = staff.slice(0, known).map(({ Id }) => String(Id));
  const plan = payrollWorkbook(names, { ...FY14, staff: staffPlace, ids, sheets });
  return {
    names,
    plan,
    sheets: await calculate({
      sheets: [
        staffTable(staff),
        ...plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => withTyped(table, typed)) })),
      ],
      names: plan.names,
    }),
  };
}

/** The same with PTS and the salary that the district has on file. */
export const teacher = (facts: StaffRow = {}): StaffRow =>
  mathTeacher({ PTS: "Yes", "Salary on file": 54933.3, ...facts });

/** The sum of the checks on top of a sheet. */
export const checksOf = (sheets: Calculated, sheet: string) => sheets.value(sheet, 2, 3);
