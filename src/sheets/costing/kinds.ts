import { BASES, type Basis } from "../../rules/costing/line";

/** A kind of line: its place within a day, what it takes besides offer, year and day, and where its cost is shown. */
export interface LineKind {
  readonly kind: string;
  /** Lines of a day are taken in this order; of the same place, in the order in which they are written. */
  readonly place: number;
  readonly group: CostGroup;
  /** Lines of a sort share the room that a year has for them: most of a group, some kinds by themselves. */
  readonly sort: string;
  readonly takes: readonly ("Amount" | "Who" | "From" | "To" | "Step" | "FTE")[];
  /** What the amount is. */
  readonly amount?: "increments" | "share" | "dollars" | "days";
  readonly meaning: string;
}

/** The parts of a settlement's cost, in the order in which they are shown. */
export const COST_GROUPS = [
  "Step movement",
  "Lanes",
  "Schedule",
  "One-time",
  "Work-year days",
  "Longevity and stipends",
  "Insurance",
  "Turnover",
] as const;
export type CostGroup = (typeof COST_GROUPS)[number];

const kind = (
  name: string,
  place: number,
  group: CostGroup,
  takes: LineKind["takes"],
  meaning: string,
  amount?: LineKind["amount"],
): LineKind => ({ kind: name, place, group, sort: group, takes, meaning, ...(amount ? { amount } : {}) });

/** The sort of a kind that has its room by itself. */
export const ownSort = (kind: string): string => `${kind} by its sheet`;

/** A kind whose figures are on a sheet of their own: the line says from which day they count. */
const bySheet = (name: string, place: number, group: CostGroup, meaning: string): LineKind => ({
  ...kind(name, place, group, [], meaning),
  sort: ownSort(name),
});

const RAISE = ["Amount", "Who"] as const;
const PEOPLE = ["Step", "FTE"] as const;

/** Everybody goes to the new schedule, from an old to a new lane and step. */
export const CROSSWALK = "Crosswalk";
/** Salaries that somebody typed over in the grid of an offer's year. */
export const TYPED_SALARIES = "Typed salaries";
/** The leavers and replacements of the day in the table of expected turnover. */
export const TURNOVER = "Turnover";

/** All kinds of lines, by the words in which they are typed. */
export const LINE_KINDS: readonly LineKind[] = [
  kind(
    "Step",
    1,
    "Step movement",
    RAISE,
    "Everyone moves up: 1 is a step, 0.5 half an increment, the raise that comes with a step.",
    "increments",
  ),
  kind("Lane", 2, "Lanes", ["From", "To", ...PEOPLE], "FTE move from a lane to another, at the same step."),
  bySheet(CROSSWALK, 3, "Lanes", "Everyone moves to the new schedule, as its sheet says."),
  kind(
    "Schedule %",
    4,
    "Schedule",
    RAISE,
    "The salaries rise by a percent on the schedule (on-scale): a COLA, for the cost of living, is one.",
    "share",
  ),
  kind("Schedule $", 5, "Schedule", RAISE, "The salaries of the schedule rise by an amount in dollars.", "dollars"),
  kind("Minimum $", 6, "Schedule", RAISE, "No salary rises by less than this in the year.", "dollars"),
  bySheet(TYPED_SALARIES, 7, "Schedule", "Salaries typed over in the year's grid hold from this day."),
  kind(
    "Leaver",
    8,
    "Turnover",
    ["From", ...PEOPLE],
    "FTE leave from a lane and step. Their pay less that of replacements: turnover savings (breakage).",
  ),
  kind("Replacement", 8, "Turnover", ["To", ...PEOPLE], "FTE come to a lane and step."),
  bySheet(TURNOVER, 8, "Turnover", "The rows of this day in the table of expected turnover."),
  kind("Work-year days", 9, "Work-year days", ["Amount"], "More days of work; below 0, fewer days.", "days"),
  kind("Longevity", 10, "Longevity and stipends", ["Amount"], "The yearly total of longevity becomes this.", "dollars"),
  kind("Stipends", 10, "Longevity and stipends", ["Amount"], "The yearly total of stipends becomes this.", "dollars"),
  kind("Insurance", 10, "Insurance", ["Amount"], "The committee's yearly share of premiums becomes this.", "dollars"),
  kind(
    "One-time $",
    11,
    "One-time",
    RAISE,
    "An off-schedule payment: dollars per FTE, paid once; no rate changes.",
    "dollars",
  ),
  kind("One-time %", 11, "One-time", RAISE, "A percent of the salary on that day, paid once.", "share"),
];

const named = (test: (kind: LineKind) => boolean): readonly string[] =>
  LINE_KINDS.filter(test).map((each) => each.kind);

/** Each makes the next schedule of a year. Typed salaries make the last one. */
export const RAISES = named(({ group, kind }) => group === "Schedule" && kind !== TYPED_SALARIES);
/** Each makes the next state of the staff. */
export const STAFF_CHANGES = ["Step", CROSSWALK, TURNOVER] as const;
export const MOVES = named(({ takes }) => takes.includes("FTE"));
export const PAYMENTS = named(({ group }) => group === "One-time");
/** Amounts a year beside payroll: a line sets the new one. */
export const YEARLY = ["Longevity", "Stipends", "Insurance"] as const;

/** Which lines a basis has. */
export { BASES, type Basis };
/** The bases on which people move. */
export const MOVING = ["Same staff", "All"] as const;
export type MovingBasis = (typeof MOVING)[number];

/** What each basis is called where it is shown. */
export const BASIS_TITLES: Readonly<Record<Basis, string>> = {
  Schedule: "Schedule only",
  "Same staff": "Same staff",
  All: "Budget to budget",
};
