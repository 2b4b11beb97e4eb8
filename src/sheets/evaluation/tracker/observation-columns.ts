import { PLAN_NAMES, type PlanId } from "../../../agreement/evaluation";
import type { Rating } from "../../../agreement/ratings";
import { computed, typed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { whole } from "../../plan/typing-rules";
import { lastYearWithoutPts, OBSERVATION_KINDS, YEAR_WITHOUT_PTS, type ObservationKind } from "./observation-rules";
import type { TrackerCells } from "./tracker-cells";

/** By which status the rules of observations know the educator. */
export function observationRule(cells: TrackerCells): string {
  const last = lastYearWithoutPts(cells.names);
  const year = `"${YEAR_WITHOUT_PTS}"&MIN(${cells.row("Year without PTS")},${last})`;
  // Both plans have observations of their own (Sections 10.B and 10.C), whatever the rating that led to them.
  const onPlan = (plan: PlanId, rating: Rating, otherwise: string) =>
    `IF(${cells.row("Plan")}="${PLAN_NAMES[plan]}","${rating}",${otherwise})`;
  const rating = onPlan(
    "improvement",
    "Unsatisfactory",
    onPlan("directed", "Needs Improvement", cells.row("Overall rating")),
  );
  return cells.forEducator(`IF(${cells.row("PTS")}="No",${year},${rating})`);
}

/** How many observations an educator must have, has had, and had last year on the same two-year plan. */
export function observationColumns(cells: TrackerCells): readonly TableColumn[] {
  const logged = (kind: ObservationKind) =>
    kind === "Thirty-minute"
      ? `${cells.column("Observations", "Minutes")},">="&${cells.setting("ThirtyMinutes")}`
      : `${cells.column("Observations", "Kind")},"${kind}"`;
  const rule = whole(0, 20, "How many the same two-year plan had last year.");
  const short = (kind: ObservationKind) => `MAX(0,${cells.row(`${kind} required`)}-${cells.row(`${kind} done`)})`;
  const missing = `MAX(${short("Announced")}+${short("Unannounced")},${short("Thirty-minute")})`;
  const former = (kind: ObservationKind, what: string) =>
    kind === "Thirty-minute" ? { formerly: `Long ${what}` } : {};
  const required = (kind: ObservationKind) =>
    cells.find("ObservationRules", kind, cells.row("Observation rule"), "Status");
  const done = (kind: ObservationKind) => `COUNTIFS(${cells.logged(logged(kind))})+${cells.row(`${kind} earlier`)}`;
  return [
    ...OBSERVATION_KINDS.map((kind) =>
      computed(`${kind} required`, 13, cells.forEducator(required(kind)), former(kind, "required")),
    ),
    ...OBSERVATION_KINDS.map((kind) => typed(`${kind} earlier`, 13, { rule, ...former(kind, "earlier") })),
    ...OBSERVATION_KINDS.map((kind) =>
      computed(`${kind} done`, 13, cells.forEducator(done(kind)), former(kind, "done")),
    ),
    computed("Observations missing", 13, cells.forEducator(missing)),
  ];
}
