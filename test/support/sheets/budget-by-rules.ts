import { LANES } from "../../../src/agreement/lanes";
import { EXCEL_EPOCH } from "../../../src/rules/day";
import { Decimal, toCents } from "../../../src/rules/money";
import { personYear, payStretches, type DatedRate, type PersonYear } from "./person-year";
import { printedSchedule } from "../../../src/rules/costing/printed-schedule";
import { workDayOf } from "./work-day";
import { schoolCalendar } from "../../../src/rules/school-days";
import { schoolYears } from "../../../src/rules/service";
import type { YearDates } from "../../../src/sheets/budget/options";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { fiscalYear } from "../fiscal-year";

const LAST_PRINTED = 2015;
const calendar = schoolCalendar([]);

/** A salary of a year: as printed, or the last printed one raised so often, to the cent each time. */
function salaryOf(lane: string, step: number, ends: number, raise: number): Decimal {
  const printed = printedSchedule(fiscalYear(`FY${Math.min(ends, LAST_PRINTED) - 2000}`));
  const first = printed.salaries[step - 1]?.[LANES.findIndex(({ code }) => code === lane)];
  if (!first) throw new Error(`no salary for ${lane} ${step}`);
  let salary = first;
  for (let year = LAST_PRINTED; year < ends; year += 1) salary = toCents(salary.times(new Decimal(raise).plus(1)));
  return salary;
}

export interface Changed {
  /** Changes of lane inside the year, in order. */
  readonly laneChanges?: readonly { readonly from: number; readonly lane: string }[];
  readonly furtherDays?: number;
  readonly stipends?: readonly number[];
  readonly schools?: number;
}

/** A person's year by src/rules, for a person employed in it; dates are Excel's day numbers. */
export function yearByRules(
  person: StaffRow,
  year: YearDates,
  firstYear: number,
  raise = 0,
  changed: Changed = {},
): PersonYear {
  const workYear = person.Role === "Guidance counselor" ? 194 : 184;
  const day = (date: number) => workDayOf(date - EXCEL_EPOCH, year.firstDay - EXCEL_EPOCH, calendar, workYear);
  const number = (heading: keyof StaffRow) => Number(person[heading] ?? 0);
  const within = (date: number) => date > year.firstDay && date < year.lastDay;
  const from = within(number("Starts")) ? day(number("Starts")) : 1;
  // The end is the last day there: one less than the first day that is not worked any more.
  const to = within(number("Ends")) ? day(number("Ends") + 1) - 1 : workYear;
  const onLeave = within(number("Leave from"));
  const unpaidLeave = onLeave ? [{ from: day(number("Leave from")), to: day(number("Leave to") + 1) - 1 }] : [];
  const step = Math.min(14, number("Step") + year.ends - firstYear);
  const fte = new Decimal(number("FTE"));
  const rate = (lane: string) => salaryOf(lane, step, year.ends, raise);
  const lane = String(person.Lane);
  const { laneChanges = [] } = changed;
  const rates: DatedRate[] = [{ from: 1, salary: rate(lane), fte }];
  for (const change of laneChanges) rates.push({ from: day(change.from), salary: rate(change.lane), fte });
  const atTheEnd = rate(laneChanges.at(-1)?.lane ?? lane);
  const there = to === workYear;
  const start = number("Service start") || number("Hire date");
  const years = schoolYears(start - EXCEL_EPOCH, year.lastDay - EXCEL_EPOCH, number("Years away"));
  const sold = person["Stay-well"] === "Yes" && there ? 3 : 0;
  return personYear({
    stretches: payStretches({ workYear, employed: { from, to }, rates, unpaidLeave }),
    workYear,
    furtherDays: { days: new Decimal(changed.furtherDays ?? 0), salary: atTheEnd },
    employedOnLastSchoolDay: there,
    serviceYears: years,
    stipends: (changed.stipends ?? []).map((amount) => new Decimal(amount)),
    stayWell: toCents(atTheEnd.times(fte).times(sold).dividedBy(workYear)),
    schools: changed.schools ?? 1,
  });
}
