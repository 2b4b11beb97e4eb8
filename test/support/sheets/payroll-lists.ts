import type { PayrollNames, PayrollSheet } from "../../../src/sheets/payroll/names";
import type { PayrollOptions } from "../../../src/sheets/payroll/options";
import type { Content } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import type { Calculated, Value } from "./calculate";
import { calculatedPayroll, checksOf, teacher } from "./payrolls";

/** Everyone whom the sheets are asked about; Ids and names are as hard as they come. */
export const LISTED: readonly StaffRow[] = [
  teacher({
    Id: "=1",
    Name: "=1+1",
    Credits: 14,
    "Sick days": 120,
    "Personal days used": 1,
    "Retirement member since": serial(1996, 9, 1),
    "Insurance plan": "City HMO",
    "Insurance tier": "Family",
    Dues: "Dues",
    Certification: "Mathematics 8-12",
  }),
  // Hired in 1990: in the buy-back plan, 36 years of age then.
  teacher({
    Id: "2",
    Step: 14,
    "Hire date": serial(1990, 9, 1),
    "Birth date": serial(1954, 1, 15),
    "Sick days": 150,
    "Retirement member since": serial(1983, 9, 1),
    Dues: "Agency fee",
    Certification: "Mathematics 8-12",
    "Salary on file": 63000,
  }),
  teacher({ Id: "3", "Hire date": serial(2008, 8, 27), "Sick days": 10, "Stay-well": "Yes", PTS: "Yes" }),
  teacher({ Id: "4", "Hire date": serial(2013, 8, 26), "Sick days": 0, PTS: "No", Ends: serial(2013, 12, 20) }),
  teacher({ Id: "5", FTE: 0.5, "Hire date": serial(2001, 9, 4), "Retirement member since": serial(2001, 9, 1) }),
];

const FROM_1_TO = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

/** Payroll's lists of the people above, and how a user types into them. */
export interface PayrollLists {
  readonly sheets: Calculated;
  readonly names: PayrollNames;
  readonly plan: WorkbookPlan;
  /** A cell of a list by its table, the person's Id and the heading. */
  readonly cell: (table: string, id: string, heading: string) => Value;
  readonly type: (table: string, id: string, heading: string, content: Content) => Promise<void>;
  /** What is above a list's column, in the line that has a label. */
  readonly above: (table: string, label: string, heading: string) => Value;
  /** The sum of a sheet's checks. */
  readonly checks: (sheet: PayrollSheet) => Value;
  /** Types beside a label of the sheet of inputs. */
  readonly input: (label: string, content: Content) => Promise<void>;
  /** Types into a line of a sheet that begins empty: its place, from 0 on. */
  readonly typeLine: (sheet: PayrollSheet, line: number, cells: Readonly<Record<string, Content>>) => Promise<void>;
}

export async function payrollLists(...built: PayrollOptions["sheets"]): Promise<PayrollLists> {
  const { sheets, names, plan } = await calculatedPayroll(LISTED, ...built);
  /** The first row or column, counted from 1, that holds a text. */
  const find = (last: number, text: string, at: (place: number) => Value): number => {
    const found = FROM_1_TO(last).find((place) => at(place) === text);
    if (found === undefined) throw new Error(`no "${text}"`);
    return found;
  };
  const above = (name: string, label: string, heading: string): Value => {
    for (const { name: sheet, tables } of plan.sheets)
      for (const table of tables) {
        if (table.name !== `${name}FY14`) continue;
        const headings = table.columns.map((column) => column.heading);
        const isLabel = (row: number) => headings.some((_, at) => sheets.value(sheet, row, at + 1) === label);
        const row = FROM_1_TO(table.row - 1).find(isLabel);
        if (row !== undefined) return sheets.value(sheet, row, table.column + headings.indexOf(heading));
      }
    throw new Error(`no "${label}" above ${name}`);
  };
  return {
    sheets,
    names,
    plan,
    above,
    cell: (table, id, heading) => sheets.cell(`${table}FY14`, id, heading),
    type: (table, id, heading, content) => sheets.type(`${table}FY14`, id, heading, content),
    checks: (sheet) => checksOf(sheets, names.sheets[sheet]),
    input: (label, content) => {
      const { inputs } = names.sheets;
      return sheets.enter(
        inputs,
        find(60, label, (row) => sheets.value(inputs, row, 1)),
        2,
        content,
      );
    },
    async typeLine(sheet, line, cells) {
      const name = names.sheets[sheet];
      const header = find(20, "Id", (row) => sheets.value(name, row, 1));
      for (const [heading, content] of Object.entries(cells)) {
        const column = find(40, heading, (at) => sheets.value(name, header, at));
        await sheets.enter(name, header + 1 + line, column, content);
      }
    },
  };
}
