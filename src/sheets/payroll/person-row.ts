import type { StaffPlace } from "../budget/options";
import type { SchoolYearCells } from "../budget/work-days";
import { toCents } from "../costing/rounding";
import { area, onSheet } from "../plan/cells";
import { beside, columnOf, inRow } from "../plan/references";
import { GUIDANCE_COUNSELOR, type StaffHeading } from "../staff/staff-columns";
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

/** A column of the staff list as an address: INDEX over another sheet's table is empty in the preview's engine. */
export function staffColumnOf({ staff, ids }: PayrollBase, heading: StaffHeading): string {
  const column = staff.columns.get(heading);
  if (column === undefined) throw new Error(`the staff list's ${heading} is not among the columns of payroll`);
  return onSheet(staff.sheet, area(staff.firstRow, column, ids.length + ROOM_BELOW));
}

/** The formulas of a row of a list: its own cells, the person's line of the Staff table, the inputs. */
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
