import type { Typed } from "./bargaining-pane";

/** Steps 1 and 2 of B0 become one, and the top of M0 becomes the top of a new lane with one more step. */
export const SMALL = {
  Old: [
    ["Step", "B0", "M0"],
    [1, 40_000, 44_000],
    [2, 42_000, 47_000],
    [3, 45_000, 50_000],
  ],
  People: [
    ["Step", "B0", "M0"],
    [1, 2, 0.5],
    [2, 1, ""],
    [3, "", 1.5],
  ],
  Next: [
    ["Step", "B0", "M0", "M1"],
    [1, 41_000, 45_000, 46_000],
    [2, 44_000, 48_000, 49_000],
    [3, 47_000, 51_000, 52_000],
    [4, "", "", 55_000],
  ],
} as const;

const LINES: readonly Typed[] = (
  [
    { Year: 1, Day: 1, Kind: "Crosswalk" },
    { Year: 1, Day: 1, Kind: "Schedule %", Amount: 0.02 },
    { Year: 1, Day: 1, Kind: "Minimum $", Amount: 1000 },
    { Year: 1, Day: 93, Kind: "Turnover" },
    { Year: 1, Day: 100, Kind: "Typed salaries" },
    { Year: 2, Day: 1, Kind: "Step", Amount: 1 },
    { Year: 2, Day: 1, Kind: "Schedule $", Amount: 100, Who: "Top" },
  ] as const
).map((line, row) => ["Offers", row, { Offer: "Committee 1", ...line }]);

export const TYPED: readonly Typed[] = [
  ...LINES,
  ["Crosswalk", 1, { "To step": 1 }],
  ["Crosswalk", 2, { "To step": 2 }],
  ["Crosswalk", 5, { "To lane": "M1", "To step": 4 }],
  ["Turnover", 0, { Year: 1, Day: 93, "Leaves lane": "M1", "Leaves step": 4, "Comes lane": "B0", "Comes step": 1 }],
];

/**
 * Annualized and cash of the two years, budget to budget, as worked out in the tests of the sheets: 219,000 + 9,000 +
 * 4,560 + 590 − 14,100 + 450, and the next year 13,500 and 50 more. Cash: half of the turnover, and 85 of 184 days of
 * what was typed over.
 */
export const BY_HAND = [
  [219_500, 226_307.88],
  [233_050, 233_050],
];
