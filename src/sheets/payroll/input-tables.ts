import { LONGEVITY_TIERS } from "../../agreement/longevity";
import { figureInYear } from "../../rules/figures";
import { INSURANCE_PLANS } from "../budget/insurance-plans";
import { blankRows, typed, withStyles } from "../plan/columns";
import { serial } from "../plan/serial";
import type { Table, TableColumn } from "../plan/sheet-plan";
import { DATE_RULE } from "../plan/typing-rules";
import { payrollName, type PayrollNames, type PayrollTable } from "./names";
import type { PayrollOptions } from "./options";

const ROOM_FOR_DAYS = 40;
const ROOM_FOR_PREMIUMS = 8;

/** Members of the retirement system pay by the day on which they joined. */
const RETIREMENT_RATES: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.05],
  [serial(1975, 1, 1), 0.07],
  [serial(1984, 1, 1), 0.08],
  [serial(1996, 7, 1), 0.09],
  [serial(2001, 7, 1), 0.11],
];

/** A table with the line above it that says what it is. */
export interface TitledTable {
  readonly title: string;
  readonly table: Table;
}

/** The tables side by side below the schedule of the inputs sheet, from a row and a column on. */
export function inputTables(
  names: PayrollNames,
  noSchool: PayrollOptions["noSchool"],
  { row, column }: Pick<Table, "row" | "column">,
): Readonly<Record<"noSchool" | "tiers" | "retirement" | "premiums", TitledTable>> {
  const tiers = figureInYear(LONGEVITY_TIERS, names.ends);
  const table = (
    title: string,
    key: PayrollTable,
    along: number,
    columns: readonly TableColumn[],
    rows: Table["rows"],
  ): TitledTable => ({
    title,
    table: { name: payrollName(names, key), row, column: column + along, columns: withStyles(columns), rows },
  });
  return {
    noSchool: table(
      "Days without school",
      "PayNoSchool",
      0,
      [typed("Date", 12, DATE_RULE, "date")],
      [...noSchool.map((date) => [date]), ...blankRows(ROOM_FOR_DAYS, 1)],
    ),
    tiers: table(
      `Longevity (${tiers.clause})`,
      "PayTiers",
      2,
      [typed("Years", 12), typed("Amount", 12, undefined, "money")],
      [[0, 0], ...tiers.value.map(({ years, amount }) => [years, amount])],
    ),
    retirement: table(
      "Retirement deduction by member since",
      "PayRetirement",
      5,
      [typed("Member since", 12, undefined, "date"), typed("Rate", 12, undefined, "percent2")],
      RETIREMENT_RATES,
    ),
    // Plans by name and tier, each with the committee's share; the premiums are the district's.
    premiums: table(
      "Insurance premiums a year (Article XVI, Section 1)",
      "PayPremiums",
      8,
      [
        typed("Plan and tier", 12),
        typed("Premium", 12, undefined, "money"),
        typed("Committee share", 12, undefined, "percent"),
      ],
      [
        ...INSURANCE_PLANS.map(({ plan, share }) => [plan, null, figureInYear(share, names.ends).value]),
        ...blankRows(ROOM_FOR_PREMIUMS, 3),
      ],
    ),
  };
}
