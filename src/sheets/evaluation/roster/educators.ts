import type { Impact, Rating } from "../../../agreement/ratings";
import type { Serial } from "../../plan/serial";
import type { Content } from "../../plan/sheet-plan";

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

/** A column of the roster: what it is called here, and other headings under which it is known. */
export interface RosterField {
  readonly field: keyof Educator;
  readonly heading: string;
  readonly known: readonly string[];
  /** Without it nothing can be built. */
  readonly required: boolean;
  /** A sentence for the pane. */
  readonly meaning: string;
}

export const ROSTER_FIELDS: readonly RosterField[] = [
  {
    field: "name",
    heading: "Educator",
    known: [
      "name",
      "educator name",
      "teacher",
      "staff",
      "full name",
      "employee",
      "last name first name",
      "staff member",
    ],
    required: true,
    meaning: "The name, once for each person.",
  },
  {
    field: "title",
    heading: "Title",
    known: ["position", "job title", "role", "assignment", "subject"],
    required: false,
    meaning: "The position, such as Grade 4 Teacher.",
  },
  {
    field: "school",
    heading: "School",
    known: ["building", "schools", "location", "site"],
    required: true,
    meaning: "The school where the educator works most.",
  },
  {
    field: "pts",
    heading: "PTS",
    known: ["professional teacher status", "status", "tenure", "pts status", "professional status"],
    required: true,
    meaning: "Professional Teacher Status: Yes or No.",
  },
  {
    field: "yearWithoutPts",
    heading: "Year without PTS",
    known: ["year of practice", "year", "practice year", "years of practice", "year practice", "experience"],
    required: false,
    meaning: "1 in the first year without PTS in Gardner, however long somebody taught elsewhere. Needed without PTS.",
  },
  {
    field: "newAssignment",
    heading: "New assignment",
    known: ["new assignment yes no", "new license", "reassigned"],
    required: false,
    meaning:
      "Yes where the evaluator chose a Developing Educator Plan for an educator with PTS who teaches under " +
      "another license.",
  },
  {
    field: "rating",
    heading: "Overall rating",
    known: ["rating", "last rating", "summative rating", "overall", "performance rating", "previous rating"],
    required: true,
    meaning: "The last overall rating. Needed with PTS.",
  },
  {
    field: "impact",
    heading: "Impact",
    known: ["impact rating", "student impact", "impact on student learning", "growth impact"],
    required: false,
    meaning: "High, Moderate or Low; empty where there is none.",
  },
  {
    field: "start",
    heading: "Start date",
    known: ["hire date", "hired", "date of hire", "start", "first day", "date hired", "employment date"],
    required: false,
    meaning: "The first day at the school. Moves the first dates of new educators.",
  },
  {
    field: "primary",
    heading: "Primary evaluator",
    known: ["evaluator", "primary", "principal", "evaluated by"],
    required: true,
    meaning: "Determines the ratings.",
  },
  {
    field: "supervising",
    heading: "Supervising evaluator",
    known: ["supervising", "supervisor", "second evaluator", "secondary evaluator"],
    required: false,
    meaning: "Develops the plan, where it is someone else.",
  },
  {
    field: "id",
    heading: "Id",
    known: ["employee id", "employee number", "employee no", "staff id", "number"],
    required: false,
    meaning: "The employee number. With it somebody is known whose name has changed.",
  },
];

const yesNo = (value: boolean) => (value ? "Yes" : "No");

/** The educator's cells in the order of ROSTER_FIELDS, as the sheets hold them. */
export function rosterCells(educator: Educator): readonly Content[] {
  return ROSTER_FIELDS.map(({ field }): Content => {
    const value = educator[field];
    if (field === "newAssignment") return value === true ? "Yes" : null;
    if (typeof value === "boolean") return yesNo(value);
    return value === "" ? null : value;
  });
}
