import type { GridShape } from "../costing/grid";

/** FTE by position, then lane: typed or pasted, or counted in a table of staff. */
export type BaseStaff =
  | { readonly kind: "typed"; readonly fte: readonly (readonly number[])[] }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly headings: readonly string[];
      /** Cells in which a figure was typed over the count; null or left out for the count. */
      readonly typedOver?: readonly (readonly (number | null)[])[];
    };

/** The staff on the schedule in force. */
export interface Base {
  readonly shape: GridShape;
  /** By step, then lane; null where there is no such salary. */
  readonly salaries: readonly (readonly (number | null)[])[];
  readonly staff: BaseStaff;
  readonly workYear: number;
  /** The dollars to which changed salaries are rounded; cents if left out. */
  readonly unit?: number;
  /** Where the schedule is from: "Appendix B, FY15". */
  readonly source: string;
}
