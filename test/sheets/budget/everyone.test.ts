import { LANES } from "../../../src/agreement/lanes";
import { PARTS, type Part } from "../../../src/sheets/budget/row-references";
import { serial } from "../../../src/sheets/plan/serial";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { fiscalYear } from "../../support/fiscal-year";
import { yearByHand } from "../../support/sheets/budget-by-hand";
import { calculatedBudget, yearDates } from "../../support/sheets/budgets";

jest.setTimeout(180_000);

/** Who is there for a part of the year, and who works other days, in turn. */
const FACTS: readonly StaffRow[] = [
  {},
  { FTE: 0.5 },
  { Starts: serial(2014, 1, 6) },
  { Ends: serial(2013, 12, 20) },
  { "Leave from": serial(2014, 1, 6), "Leave to": serial(2014, 3, 28) },
  { Role: "Guidance counselor" },
  { FTE: 0.83, Role: "Guidance counselor", Starts: serial(2013, 10, 15) },
];

/** Beyond the sample everyone is on another lane and step, so that every salary of the schedule occurs. */
function staffOf(people: number): readonly StaffRow[] {
  const sample = sampleStaff(fiscalYear("FY14"));
  return Array.from({ length: people }, (_, at) => ({
    ...sample[at % sample.length],
    Id: String(10_000 + at),
    ...(at < sample.length
      ? {}
      : { ...FACTS[at % FACTS.length], Lane: LANES[at % LANES.length]?.code ?? "", Step: 1 + (at % 14) }),
  }));
}

test.each([
  [1, [2014]],
  [170, [2015, 2016]],
  [1000, [2014]],
])(
  "%i staff in the years to June of %p: each cell is as worked out day by day, each total adds up",
  async (people, ends) => {
    const staff = staffOf(people);
    const { sheets, names } = await calculatedBudget(staff, ends, 0.02);
    const table = `BudgetRows${names.suffix}`;
    const perYear = sheets.column(table, "Year").length / ends.length;
    for (const [year, end] of ends.entries()) {
      const expected = staff.map((person) => yearByHand(person, yearDates(end), ends[0] ?? end, 2));
      const rows = (heading: string) =>
        sheets
          .column(table, heading)
          .slice(year * perYear)
          .slice(0, people);
      const byHand: Partial<Record<Part | "Total", readonly number[]>> = Object.fromEntries(
        (["Salary", "Longevity", "Stay-well", "Total"] as const).map((part) => [
          part,
          expected.map((one) => one[part]),
        ]),
      );
      // Nobody has further days, stipends or travel.
      for (const part of [...PARTS, "Total"] as const)
        expect([end, part, ...rows(part)]).toEqual([end, part, ...(byHand[part] ?? staff.map(() => 0))]);
      const ofPeople = expected.reduce((sum, { Total }) => sum + Math.round(Total * 100), 0);
      // Medicare is the only other cost of a new budget.
      const cents = ofPeople + Math.round((ofPeople * 145) / 10_000);
      const byAccount = sheets.column(`BudgetAccounts${names.suffix}`, `FY${end - 2000}`);
      expect(Math.round(byAccount.reduce<number>((sum, one) => sum + Number(one), 0) * 100)).toBe(cents);
    }
    expect(sheets.value(names.sheets.totals, 4, 2)).toBe(0);
    expect(sheets.errors()).toEqual([]);
    await sheets.close();
  },
);
