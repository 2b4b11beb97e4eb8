import { serial } from "../../../src/sheets/plan/serial";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { paymentsByHand, type PaidPerson } from "../../support/sheets/payments-by-hand";
import {
  calculatedPayroll,
  calculatedWithTyped,
  checksOf,
  FY14,
  teacher,
  type TypedCells,
} from "../../support/sheets/payrolls";

const CASES: readonly (readonly [string, StaffRow])[] = [
  ["the whole year", {}],
  ["a start on December 9", { Starts: serial(2013, 12, 9) }],
  ["an end on November 15", { Ends: serial(2013, 11, 15) }],
  ["22 payments", {}],
  ["a lane change on January 2", {}],
  ["a lane change in September and one in January, then an end in March", { Ends: serial(2014, 3, 14) }],
];
const staff = CASES.map(([, facts], at) => teacher({ Id: String(at), ...facts }));
const PAYMENTS = Array.from({ length: 26 }, (_, at) => `Pay ${String(at + 1).padStart(2, "0")}`);

/** Numbers from 0 to 1, the same ones each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const cents = (amount: number) => Math.round(amount * 100) / 100;
let payroll: Awaited<ReturnType<typeof calculatedPayroll>>;
beforeAll(async () => {
  payroll = await calculatedPayroll(staff, "calendar");
  await payroll.sheets.type("PayCalendarFY14", "3", "Payments", 22);
  await payroll.sheets.type("PayCalendarFY14", "4", "New lane from", serial(2014, 1, 2));
  await payroll.sheets.type("PayCalendarFY14", "4", "New lane", "M3");
  for (const [heading, content] of [
    ["New lane from", serial(2013, 9, 1)],
    ["New lane", "M3"],
    ["Later lane from", serial(2014, 1, 2)],
    ["Later lane", "M4"],
  ] as const)
    await payroll.sheets.type("PayCalendarFY14", "5", heading, content);
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
  expect(payroll.sheets.value(payroll.names.sheets.calendar, 14, 22 + 20)).toBe(serial(2014, 6, 20));
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

test("two changes of lane, and who leaves is paid what each lane earned", () => {
  // September's movement holds for the whole year: 55,347.67 ÷ 26 = 2,128.76 for eight payments up to December 20.
  // From January on M4, 55,765.77, for 93 of 184 days.
  const m4 = 55765.77;
  const year = cents((55347.67 * 91 + m4 * 93) / 184);
  const each = cents((year - 8 * 2128.76) / 18);
  // Weekdays up to March 14: 91 before January 2, then 22, 20 and 10. The 14th payment is that of March 14.
  const earned = cents((55347.67 * 91 + m4 * 52) / 184);
  expect(runs("5")).toEqual([
    [2128.76, 8],
    [each, 5],
    [cents(earned - 8 * 2128.76 - 5 * each), 1],
    [0, 12],
  ]);
});

test("22 payments that end after school are named, and are no issue", () => {
  const of = (heading: string) => payroll.sheets.cell("PayCalendarFY14", "3", heading);
  expect([of("Note"), of("Issue")]).toEqual(["The last payments come after school ends: begin earlier (R10).", ""]);
});

test("all payments are what is to be paid, and every check is 0", () => {
  const { sheets, names } = payroll;
  expect(checksOf(sheets, names.sheets.calendar)).toBe(0);
  expect(sheets.errors()).toEqual([]);
});

test("a number of payments that nobody has is named and counted", async () => {
  const { sheets, names } = payroll;
  await sheets.type("PayCalendarFY14", "0", "Payments", 24);
  expect(sheets.cell("PayCalendarFY14", "0", "Issue")).toMatch(/^Type the payments a year or/);
  expect(checksOf(sheets, names.sheets.calendar)).toBe(1);
});

test.each([
  ["New lane", "M3", "Type both: the new lane, and the day from which it is paid."],
  ["New lane from", serial(2014, 7, 1), "Type both: the new lane, and the day from which it is paid."],
  ["Later lane from", serial(2014, 1, 2), "Type both: the later lane, and the day from which it is paid."],
])("%s alone is named", async (heading, content, sentence) => {
  const { sheets } = payroll;
  await sheets.type("PayCalendarFY14", "2", heading, content);
  expect(sheets.cell("PayCalendarFY14", "2", "Issue")).toBe(sentence);
  await sheets.type("PayCalendarFY14", "2", heading, null);
});

test.each([
  ["X9", serial(2014, 1, 2), "The new lane is not on the schedule."],
  ["M3", "January", "Type a date for the new lane, such as 1/2/2014."],
  ["M3", serial(2014, 7, 1), "The new lane begins after the last day of school."],
  ["M3", serial(2014, 1, 2), "The new lane begins after the person has left."],
])("a new lane %s from %s: %s", async (lane, from, sentence) => {
  const { sheets } = payroll;
  await sheets.type("PayCalendarFY14", "2", "New lane", lane);
  await sheets.type("PayCalendarFY14", "2", "New lane from", from);
  expect(sheets.cell("PayCalendarFY14", "2", "Issue")).toBe(sentence);
});

test("an end before the start is named", async () => {
  const { sheets } = payroll;
  await sheets.type("Staff", "1", "Ends", serial(2013, 11, 1));
  expect(sheets.cell("PayCalendarFY14", "1", "Issue")).toBe("The end is before the start on the staff list.");
});

describe("inputs that cannot be", () => {
  const rows = Array.from({ length: 60 }, (_, at) => at + 1);
  const inputs = () => payroll.names.sheets.inputs;
  const rowOf = (label: string) => rows.find((row) => payroll.sheets.value(inputs(), row, 1) === label) ?? 0;

  test.each([
    ["First pay date", serial(2014, 7, 4), "The first pay date is not in this school year."],
    ["Last day of school", serial(2013, 8, 1), "The last day of school must come after the first."],
    ["First day of school", "August", "Type a date."],
    // The sheets are FY14's.
    ["First day of school", serial(2013, 6, 30), "The first day is before the fiscal year, which begins on July 1."],
    ["Last day of school", serial(2014, 7, 1), "The last day is after the fiscal year, which ends on June 30."],
    ["Medicare", 1.45, "A share or a rate must be from 0% to 100%."],
    ["Payments a year", 0, "Type a number of 1 or more."],
    ["Retro pay: the old rate was paid up to", serial(2013, 8, 1), "The end is before the start."],
  ])("%s %s", async (label, content, sentence) => {
    const { sheets, names } = payroll;
    const row = rowOf(label);
    const before = sheets.value(inputs(), row, 2);
    await sheets.enter(inputs(), row, 2, content);
    expect(sheets.value(inputs(), row, 4)).toBe(sentence);
    expect(Number(checksOf(sheets, names.sheets.calendar))).toBeGreaterThan(0);
    await sheets.enter(inputs(), row, 2, before as string | number);
    expect(sheets.value(inputs(), row, 4)).toBe("");
  });
});

test("42 people who start, leave, take leave and change lane are paid as a calculation day by day says", async () => {
  const chance = seeded(14);
  const between = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
  const weekday = (from: number, to: number) => {
    const day = between(from, to);
    return [0, 1].includes(day % 7) ? day + 2 : day;
  };
  const [september, january] = [serial(2013, 9, 1), serial(2014, 1, 1)];
  const SALARIES = { M2: 54933.3, M3: 55347.67, M4: 55765.77 } as const;
  const people = Array.from({ length: 42 }, (_, at) => {
    const starts = at % 3 === 1 ? weekday(serial(2013, 9, 3), serial(2013, 12, 1)) : undefined;
    const ends = at % 4 === 1 ? weekday(serial(2014, 2, 3), serial(2014, 6, 10)) : undefined;
    const from = weekday(serial(2014, 1, 6), serial(2014, 1, 20));
    const leave = at % 5 === 2 ? { from, to: from + between(5, 25) } : undefined;
    const changes = [
      { from: september, salary: SALARIES.M3, september: true, lane: "M3" },
      { from: january, salary: SALARIES.M4, september: false, lane: "M4" },
    ].slice(0, at % 3);
    const person: PaidPerson = {
      fte: [1, 0.5, 0.83][at % 3] ?? 1,
      salary: SALARIES.M2,
      payments: at % 7 === 3 ? 22 : 26,
      changes,
      ...(starts ? { starts } : {}),
      ...(ends ? { ends } : {}),
      ...(leave ? { leave } : {}),
    };
    return { id: `p${at}`, person, changes };
  });
  const staff = people.map(({ id, person: { fte, starts, ends, leave } }) =>
    teacher({
      Id: id,
      FTE: fte,
      ...(starts ? { Starts: starts } : {}),
      ...(ends ? { Ends: ends } : {}),
      ...(leave ? { "Leave from": leave.from, "Leave to": leave.to } : {}),
    }),
  );
  const typed = people.map(({ id, person: { payments }, changes: [first, second] }) => [
    id,
    {
      Payments: payments,
      ...(first ? { "New lane from": first.from, "New lane": first.lane } : {}),
      ...(second ? { "Later lane from": second.from, "Later lane": second.lane } : {}),
    },
  ]);
  const { sheets, names } = await calculatedWithTyped(staff, ["calendar"], Object.fromEntries(typed) as TypedCells);
  const year = { firstDay: FY14.firstDay, lastDay: FY14.lastDay, firstPayDate: FY14.firstPayDate, workYear: 184 };
  for (const { id, person } of people) {
    const paid = PAYMENTS.map((heading) => Math.round(Number(sheets.cell("PayCalendarFY14", id, heading)) * 100));
    expect([id, paid]).toEqual([id, paymentsByHand(year, person)]);
  }
  expect(checksOf(sheets, names.sheets.calendar)).toBe(0);
});
