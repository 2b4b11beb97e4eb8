import { isErrorValue } from "../../../functions/arguments/reader";
import { readStaffValue } from "../read-value";
import { STAFF_COLUMNS, type StaffHeading, type StaffKind } from "../staff-columns";

/** The columns of some kinds. */
export const ofKinds = (...kinds: readonly StaffKind[]): readonly StaffHeading[] =>
  STAFF_COLUMNS.filter(({ kind }) => kinds.includes(kind)).map(({ heading }) => heading);

/** Why a cell could not be read, unless it holds an error of Excel's. */
export function unread(heading: StaffHeading, cell: unknown): string | null {
  if (isErrorValue(cell)) return null;
  const read = readStaffValue(heading, cell);
  return "problem" in read ? read.problem : null;
}
