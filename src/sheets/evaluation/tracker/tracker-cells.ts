import { beside, columnOf, columnsOf, headings, inRow, lookUp, spanInRow } from "../../plan/references";
import { nameOf, type EvaluationNames, type Setting, type TableKey } from "../names";

/** What the formulas of the tracker's table call: the cells of their own row, settings, other tables. */
export class TrackerCells {
  readonly names: Pick<EvaluationNames, "suffix">;
  readonly table: string;

  constructor(names: Pick<EvaluationNames, "suffix">) {
    this.names = names;
    this.table = nameOf(names, "Tracker");
  }

  row(heading: string): string {
    return inRow(this.table, heading);
  }

  /** The cells of the row from one column to another. */
  span(first: string, last: string): string {
    return spanInRow(this.table, first, last);
  }

  headings(first: string, last: string): string {
    return headings(this.table, first, last);
  }

  setting(key: Setting): string {
    return nameOf(this.names, key);
  }

  column(table: TableKey, heading: string): string {
    return columnOf(nameOf(this.names, table), heading);
  }

  columns(table: TableKey, first: string, last: string): string {
    return columnsOf(nameOf(this.names, table), first, last);
  }

  headingsOf(table: TableKey, first: string, last: string): string {
    return headings(nameOf(this.names, table), first, last);
  }

  /** What another table has for a key; an error where it has no such key. */
  find(table: TableKey, wanted: string, key: string, from: string): string {
    return beside(nameOf(this.names, table), key, from, wanted);
  }

  lookUp(table: TableKey, wanted: string, key: string, from: string, missing: string): string {
    return lookUp(nameOf(this.names, table), key, from, wanted, missing);
  }

  /** A formula that is empty in an empty row. */
  forEducator(value: string): string {
    return `=IF(${this.row("Educator")}="","",${value})`;
  }

  /** Criteria for the lines of the log by this educator: `"="` so that a name may begin with `=`. */
  logged(...criteria: readonly string[]): string {
    return [`${this.column("Observations", "Educator")},"="&${this.row("Educator")}`, ...criteria].join(",");
  }
}
