import { key } from "./names";
import { reader, refuse } from "./reader";

export interface Role {
  /** A guidance counselor, whose work year is longer. */
  readonly guidance: boolean;
}

const GUIDANCE: Role = { guidance: true };
const OTHER: Role = { guidance: false };

/** A role in words: whatever speaks of guidance is a guidance counselor, every other text is not. */
export const roleReader = reader<Role>(
  (cell, argument) => {
    const words = typeof cell === "string" ? key(cell) : "";
    if (words === "" || !Number.isNaN(Number(words)))
      throw refuse(argument, cell, "is not a role", 'Give it in words: "Guidance counselor" or "Teacher".');
    return words.includes("GUIDANCE") || /^COUNSELL?ORS?$/.test(words) ? GUIDANCE : OTHER;
  },
  true,
  ["Teacher", "Guidance counselor"].map((role) => ({ value: role, label: role })),
);
