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

const spelled = (text: string) => text.trim().toLowerCase();

/** What somebody is known by. */
export type Known = Pick<Educator, "id" | "name">;

/** Finds people of a list: somebody is known by the id where both sides have one, else by the name. */
function finder<T>(people: readonly T[], known: (person: T) => Known): (wanted: Known) => T | undefined {
  const [byId, byName, byNameAlone] = [new Map<string, T>(), new Map<string, T>(), new Map<string, T>()];
  const add = (to: Map<string, T>, text: string, person: T) => {
    if (!to.has(spelled(text))) to.set(spelled(text), person);
  };
  for (const person of people) {
    const { id, name } = known(person);
    add(byName, name, person);
    if (id === "") add(byNameAlone, name, person);
    else add(byId, id, person);
  }
  return ({ id, name }) =>
    id === "" ? byName.get(spelled(name)) : (byId.get(spelled(id)) ?? byNameAlone.get(spelled(name)));
}

const ofRow = (row: TrackerRow): Known => ({ id: row.text("Id"), name: row.text("Educator") });

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
  const rowOf = finder(rows, ofRow);
  const found = educators.map((educator) => ({ educator, row: rowOf(educator) }));
  const matched = new Set(found.map(({ row }) => row));
  const alsoThere = finder(also, (one) => one);
  const gone = rows.filter((row) => !matched.has(row) && alsoThere(ofRow(row)) === undefined);
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
