import type { Impact, Rating } from "../../agreement/ratings";
import type { Serial } from "../plan/serial";
import type { Content } from "../plan/sheet-plan";

/** An educator as the tracker begins with them. */
export interface Educator {
  /** The employee number, by which somebody is known whose name has changed; blank where the list has none. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly school: string;
  /** Professional Teacher Status. */
  readonly pts: boolean;
  readonly yearWithoutPts: number | null;
  /** With PTS in a new assignment for which the evaluator chose the Developing Educator Plan. */
  readonly newAssignment: boolean;
  /** Of the last summative evaluation. */
  readonly rating: Rating | null;
  readonly impact: Impact | null;
  /** The first day of employment at the school. */
  readonly start: Serial | null;
  readonly primary: string;
  readonly supervising: string;
}

/** What is known of an educator, and the tracker's heading over it. */
export const EDUCATOR_FIELDS = [
  { field: "name", heading: "Educator" },
  { field: "title", heading: "Title" },
  { field: "school", heading: "School" },
  { field: "pts", heading: "PTS" },
  { field: "yearWithoutPts", heading: "Year without PTS" },
  { field: "newAssignment", heading: "New assignment" },
  { field: "rating", heading: "Overall rating" },
  { field: "impact", heading: "Impact" },
  { field: "start", heading: "Start date" },
  { field: "primary", heading: "Primary evaluator" },
  { field: "supervising", heading: "Supervising evaluator" },
  { field: "id", heading: "Id" },
] as const satisfies readonly { readonly field: keyof Educator; readonly heading: string }[];

const yesNo = (value: boolean) => (value ? "Yes" : "No");

/** The educator's cells in the order of EDUCATOR_FIELDS, as the tracker holds them. */
export function educatorCells(educator: Educator): readonly Content[] {
  return EDUCATOR_FIELDS.map(({ field }): Content => {
    const value = educator[field];
    if (field === "newAssignment") return value === true ? "Yes" : null;
    if (typeof value === "boolean") return yesNo(value);
    return value === "" ? null : value;
  });
}
