import { key } from "./names";
import { reader, refuse } from "./reader";

export interface Role {
  /** A guidance counselor, whose work year is longer. */
  readonly guidance: boolean;
}

const COUNSELOR: Role = { guidance: true };
const OTHER: Role = { guidance: false };

/** The counselors of Article I, Section 2.A are the guidance counselors of Article III, Section 3 (reading R5). */
const COUNSELORS = /^(GUIDANCE|(SCHOOL)?COUNSELL?ORS?|.*GUIDANCECOUNSELL?ORS?.*)$/;
/** Everybody else of Article I, Section 2.A; librarians and nurses are teachers by Appendix A, Section 2.EE. */
const OTHERS =
  /TEACHER|LIBRARIAN|NURSE|DEPARTMENTHEAD|HEADOFDEPARTMENT|SPEECH(ANDLANGUAGE|LANGUAGE)?PATHOLOGIST|OCCUPATIONALTHERAPIST|PSYCHOLOGIST|COORDINATOR|TEAMCHAIR/;
/** Whom the unit leaves out, and whose title leaves open which of the two they are. */
const NEITHER = /SUBSTITUTE|AIDE|ASSISTANT|PARAPROFESSIONAL|SUPPORT|GRANTS/;

function roleOf(words: string): Role | undefined {
  const counselor = COUNSELORS.test(words);
  const other = OTHERS.test(words);
  if (NEITHER.test(words) || counselor === other) return undefined;
  if (counselor) return COUNSELOR;
  return /GUIDANCE|COUNSEL/.test(words) ? undefined : OTHER;
}

/** A position of the bargaining unit, in words. A word that is near one and none of them is refused, not guessed. */
export const roleReader = reader<Role>(
  (cell, argument) => {
    const role = typeof cell === "string" && cell.length <= 120 ? roleOf(key(cell)) : undefined;
    if (role !== undefined) return role;
    throw refuse(
      argument,
      cell,
      "is not a position of Article I, Section 2.A",
      'Write "Guidance counselor" or "School counselor", or "Teacher", "Department head", ' +
        '"Speech pathologist", "Occupational therapist", "School psychologist", "Coordinator" or "Team ' +
        'chair".',
    );
  },
  true,
  ["Teacher", "Guidance counselor", "Department head", "Coordinator"].map((role) => ({ value: role, label: role })),
);
