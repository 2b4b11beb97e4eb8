import { YEARS } from "../../agreement/years";
import { examine } from "../staff/doctor/examine";
import type { StaffList } from "../staff/read-list";
import { EVALUATED_BY, type LeftOut } from "./educators-of-staff";

/**
 * What the check of the staff list finds about those who can be tracked, by kind: “One person under two spellings (1)”.
 * @param year the calendar year in which the school year begins
 */
export function alsoFound(list: StaffList, year: number, leftOut: readonly LeftOut[]): readonly string[] {
  const schoolYear = YEARS.find(({ ends }) => ends === year + 1) ?? YEARS.at(-1);
  if (schoolYear === undefined) return [];
  const named = new Set(leftOut.map(({ person }) => person.row));
  const counts = new Map<string, number>();
  for (const { kind, heading, row } of examine({ list, year: schoolYear, isStaff: true })) {
    if (kind.gravity === "note" || named.has(row) || !EVALUATED_BY.includes(heading)) continue;
    counts.set(kind.title, (counts.get(kind.title) ?? 0) + 1);
  }
  return [...counts].map(([title, howMany]) => `${title} (${howMany})`);
}
