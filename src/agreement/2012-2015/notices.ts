import { NOTICES } from "../notices";

/** Last days of notices, Articles II, VIII and XII. */
export const NOTICE_DATES = [
  NOTICES.is(
    {
      "22 payments": { due: { month: 8, day: 1 }, schoolYear: "the same", clause: "Article II, Section 2.B" },
      "New activity": { due: { month: 5, day: 1 }, schoolYear: "the one before", clause: "Article II, Section 4.B" },
      Transfer: { due: { month: 6, day: 1 }, schoolYear: "the one before", clause: "Article VIII, Section 1.D" },
      "Transfer request": {
        due: { month: 6, day: 12 },
        schoolYear: "the one before",
        clause: "Article VIII, Section 1.F",
      },
      Layoff: { due: { month: 6, day: 15 }, schoolYear: "the one before", clause: "Article VIII, Section 2.B" },
      "Seniority list": { due: { month: 10, day: 15 }, schoolYear: "the same", clause: "Article VIII, Section 2.E" },
      Retirement: { due: { month: 12, day: 31 }, schoolYear: "the same", clause: "Article XII, Section 1.E" },
      Sabbatical: { due: { month: 11, day: 10 }, schoolYear: "the one before", clause: "Article XII, Section 2.F" },
      "Return from leave": {
        due: { month: 2, day: 1 },
        schoolYear: "the one before",
        clause: "Article XII, Section 3.A",
      },
    },
    "month and day",
    "Article II, Sections 2.B and 4.B; Article VIII, Sections 1 and 2; Article XII, Sections 1.E, 2.F and 3.A",
    "R36",
  ),
];
