import { serial } from "../../../src/sheets/plan/serial";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { calculatedPayroll, checksOf, teacher } from "../../support/sheets/payrolls";

const CASES: readonly (readonly [string, StaffRow])[] = [
  ["the whole year", {}],
  ["a start on December 9", { Starts: serial(2013, 12, 9) }],
  ["an end on November 15", { Ends: serial(2013, 11, 15) }],
  ["22 payments", {}],
  ["a lane change on January 2", {}],
];
const staff = CASES.map(([, facts], at) => teacher({ Id: String(at), ...facts }));
let payroll: Awaited<ReturnType<typeof calculatedPayroll>>;
beforeAll(async () => {
  payroll = await calculatedPayroll(staff, "calendar");
  await payroll.sheets.type("PayCalendarFY14", "3", "Payments", 22);
  await payroll.sheets.type("PayCalendarFY14", "4", "New lane from", serial(2014, 1, 2));
  await payroll.sheets.type("PayCalendarFY14", "4", "New lane", "M3");
});

/** A person's payments as runs of equal ones: [amount, how many]. */
function runs(id: string): readonly (readonly [number, number])[] {
  const amounts = Array.from({ length: 26 }, (_, at) =>
    Number(payroll.sheets.cell("PayCalendarFY14", id, `Pay ${String(at + 1).padStart(2, "0")}`)),
  );
  return amounts.reduce<[number, number][]>((all, amount) => {
    const last = all.at(-1);
    if (last?.[0] === amount) last[1] += 1;
    else all.push([amount, 1]);
    return all;
  }, []);
}

test("M2 step 7 of FY14 in 26 payments, school ending June 19: 20 × 2,112.82, then 12,676.90 on June 20", () => {
  expect(runs("0")).toEqual([
    [2112.82, 20],
    [12676.9, 1],
    [0, 5],
  ]);
  expect(payroll.sheets.value(payroll.names.sheets.calendar, 13, 17 + 20)).toBe(serial(2014, 6, 20));
});

test("who starts on December 9 is paid from December 20 on", () => {
  // Weekdays from August 28 to December 6: 3, 21, 23, 21 and 5 are 73, so that 111 of 184 days are left.
  // 54,933.30 × 111 / 184 = 33,139.11 over
  // the 19 payments from the 8th on: 1,744.16 each, and the last 6, paid together on June 20, are the rest.
  expect(runs("1")).toEqual([
    [0, 7],
    [1744.16, 13],
    [10465.03, 1],
    [0, 5],
  ]);
});

test("who leaves on November 15 gets what was earned and not yet paid with the sixth payment, on November 22", () => {
  // Weekdays up to November 15: 3, 21, 23 and 11 are 58. 54,933.30 × 58 / 184 = 17,315.93; five payments are 10,564.10.
  expect(runs("2")).toEqual([
    [2112.82, 5],
    [6751.83, 1],
    [0, 20],
  ]);
});

test("22 payments each stay on their date", () => {
  expect(runs("3")).toEqual([
    [2496.97, 21],
    [2496.93, 1],
    [0, 4],
  ]);
});

test("after a lane change what is left of the year's new pay is spread over the payments that are left", () => {
  // Weekdays before January 2, August to January: 3, 21, 23, 21, 22 and 1 are 91; 93 of 184 days at M3.
  const pay = Math.round(((54933.3 * 91 + 55347.67 * 93) / 184) * 100) / 100;
  expect(payroll.sheets.cell("PayCalendarFY14", "4", "New pay of the year")).toBe(pay);
  // Eight payments of 2,112.82 up to December 20 are 16,902.56; the rest over 18.
  const each = Math.round(((pay - 16902.56) / 18) * 100) / 100;
  expect(runs("4").slice(0, 2)).toEqual([
    [2112.82, 8],
    [each, 12],
  ]);
});

test("all payments are what is to be paid, and every check is 0", () => {
  const { sheets, names } = payroll;
  expect(checksOf(sheets, names.sheets.calendar)).toBe(0);
  expect(sheets.errors()).toEqual([]);
});

test("a number of payments that nobody has is named and counted", async () => {
  const { sheets, names } = payroll;
  await sheets.type("PayCalendarFY14", "0", "Payments", 24);
  expect(sheets.cell("PayCalendarFY14", "0", "Issue")).toMatch(/^Payments are those of a year/);
  expect(checksOf(sheets, names.sheets.calendar)).toBe(1);
});
