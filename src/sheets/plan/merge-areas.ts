import { type Area, overlap } from "./cells";

/** Areas that are treated alike. */
interface Grouped<Kind> {
  readonly kind: Kind;
  readonly areas: readonly Area[];
}

/** The two areas as one, where they lie side by side or one below the other and fit exactly. */
function merged(one: Area, other: Area): Area | null {
  if (one.row === other.row && one.rows === other.rows && one.column + one.columns === other.column)
    return { ...one, columns: one.columns + other.columns };
  if (one.column === other.column && one.columns === other.columns && one.row + one.rows === other.row)
    return { ...one, rows: one.rows + other.rows };
  return null;
}

/**
 * Takes together what is treated alike, so that one request is enough for all of it. Where areas of different kinds
 * overlap, the later one still comes later.
 */
export function groupByKind<Kind>(
  parts: readonly { readonly area: Area; readonly kind: Kind }[],
): readonly Grouped<Kind>[] {
  const groups: { kind: Kind; areas: Area[] }[] = [];
  for (const { area, kind } of parts) {
    const before = groups.findLastIndex(
      (group) => group.kind !== kind && group.areas.some((each) => overlap(each, area)),
    );
    const group = groups.find((each, at) => at > before && each.kind === kind);
    if (!group) {
      groups.push({ kind, areas: [area] });
      continue;
    }
    const last = group.areas.at(-1);
    const joined = last ? merged(last, area) : null;
    if (joined) group.areas[group.areas.length - 1] = joined;
    else group.areas.push(area);
  }
  return groups;
}
