import type { Content } from "../../plan/sheet-plan";
import { EDUCATOR_FIELDS, educatorCells, type Educator } from "../educator";
import { rowsByHeading, type TrackerRow, type TrackerValues } from "./tracker-values";

/** Something about somebody that the staff list has otherwise than the tracker, to be taken over or not. */
export type StaffChange =
  | { readonly kind: "new"; readonly educator: Educator }
  | { readonly kind: "gone"; readonly name: string }
  | {
      readonly kind: "changed";
      /** The name in the tracker as it is. */
      readonly name: string;
      readonly heading: string;
      readonly from: Content;
      readonly to: Content;
    };

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What somebody is known by. */
export type Known = Pick<Educator, "id" | "name">;

/** Somebody is known by the id where both lists have one, else by the name. */
function isSame(row: TrackerRow, { id, name }: Known): boolean {
  const known = row.text("Id");
  return known !== "" && id !== "" ? same(known, id) : same(row.text("Educator"), name);
}

const cellOf = (row: TrackerRow, heading: string): Content => row.number(heading) ?? (row.text(heading) || null);

/** What the list has otherwise about one person; what it leaves blank it says nothing about. */
function factsOf(row: TrackerRow, educator: Educator): readonly StaffChange[] {
  const cells = educatorCells(educator);
  return EDUCATOR_FIELDS.flatMap(({ field, heading }, at): readonly StaffChange[] => {
    const [from, to] = [cellOf(row, heading), cells[at] ?? null];
    // With PTS there is no year without it any more.
    const ends = field === "yearWithoutPts" && educator.pts && from !== null;
    if (!row.has(heading) || (to === null && !ends) || String(to ?? "") === String(from ?? "")) return [];
    return [{ kind: "changed", name: row.text("Educator"), heading, from, to }];
  });
}

/**
 * Who is new among the educators, who is gone, and what has changed about the others.
 * @param also who is on the staff but has something to fix: of them nothing is said, and they are not gone
 */
export function staffChanges(
  educators: readonly Educator[],
  tracker: TrackerValues,
  also: readonly Known[] = [],
): readonly StaffChange[] {
  const rows = rowsByHeading(tracker).filter((row) => row.text("Educator") !== "");
  const found = educators.map((educator) => ({ educator, row: rows.find((row) => isSame(row, educator)) }));
  const gone = rows.filter((row) => !found.some((one) => one.row === row) && !also.some((one) => isSame(row, one)));
  return [
    ...found.flatMap(({ educator, row }): readonly StaffChange[] => (row ? [] : [{ kind: "new", educator }])),
    ...found.flatMap(({ educator, row }) => (row ? factsOf(row, educator) : [])),
    ...gone.map((row): StaffChange => ({ kind: "gone", name: row.text("Educator") })),
  ];
}

const said = (content: Content) => (content === null ? "blank" : String(content));

/** A change in words. */
export function describeChange(change: StaffChange): string {
  switch (change.kind) {
    case "new":
      return `${change.educator.name}: new, ${change.educator.school}`;
    case "gone":
      return `${change.name}: no longer on the staff. Move the row to a sheet of those who left.`;
    case "changed": {
      const { name, heading, from, to } = change;
      if (heading === "Start date") return `${name}: another start date`;
      return `${name}: ${heading} ${said(from)} → ${said(to)}`;
    }
  }
}
