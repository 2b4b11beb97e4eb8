/**
 * The numbers by which the engine's snapshot names kinds of cells and looks (its own enums cannot be loaded without
 * its screens).
 */

export const CELL = { TEXT: 1, NUMBER: 2, BOOLEAN: 3, FORCED_TEXT: 4 } as const;

export const NO = 0;

export const WRAP = 3;

export const ALIGN_RIGHT = 3;

/** Kinds of borders, and what Excel calls them. */
export const BORDERS = {
  1: "thin",
  2: "hair",
  3: "dotted",
  4: "dashed",
  5: "dashDot",
  6: "dashDotDot",
  7: "double",
  8: "medium",
  9: "mediumDashed",
  10: "mediumDashDot",
  11: "mediumDashDotDot",
  12: "slantDashDot",
  13: "thick",
} as const;

export const HORIZONTAL = { 1: "left", 2: "center", 3: "right", 4: "justify", 5: "justify", 6: "distributed" } as const;

export const VERTICAL = { 1: "top", 2: "middle", 3: "bottom" } as const;

/** What a validation does with a wrong entry. */
export const ALERTS = { 0: "information", 1: "stop", 2: "warning" } as const;
