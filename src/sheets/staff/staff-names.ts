import { findBuilt, versionStamp, type Built, type BuiltKind, type Inventory } from "../plan/built-kind";

/** The one list of staff: a sheet and a table of this name, at most once in a workbook. */
export const STAFF: BuiltKind<"staff", "Staff", never> = {
  id: "Staff",
  noun: "staff list",
  version: 1,
  suffix: /^$/,
  sheets: { staff: { title: "Staff", table: "Staff", since: 1, required: true } },
  tables: { Staff: { sheet: "staff", since: 1, required: true } },
  names: {},
};

export const STAFF_TABLE = "Staff";
export const STAFF_VERSION = versionStamp(STAFF, "");

/** The staff list of a workbook; null where it has none. */
export function findStaff(workbook: Inventory): Built<"staff", "Staff", never> | null {
  return findBuilt(STAFF, workbook, () => "")[0] ?? null;
}
