import { YEARS } from "../../../src/agreement/years";
import { calendarDate } from "../../../src/sheets/plan/serial";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import { STAFF_HEADINGS } from "../../../src/sheets/staff/staff-columns";

const staff = sampleStaff();

test("The table has the 38 headings that all sheets build on", () => {
  expect(STAFF_HEADINGS).toHaveLength(38);
  expect(new Set(STAFF_HEADINGS).size).toBe(38);
});

test("The sample has 170 people by number, each with an id of their own", () => {
  expect(staff).toHaveLength(170);
  expect(new Set(staff.map(({ Id }) => Id)).size).toBe(170);
  expect(staff[0]).toMatchObject({ Id: "1001", Name: "Teacher 001" });
  expect(staff[169]).toMatchObject({ Id: "1170", Name: "Teacher 170" });
});

test("Its payroll is like a district's: about $10 million, a third at the top, part-time posts, counselors", () => {
  const payroll = staff.reduce((sum, row) => sum + Number(row["Salary on file"]), 0);
  expect(payroll).toBeGreaterThan(9_000_000);
  expect(payroll).toBeLessThan(11_000_000);
  const top = staff.filter(({ Step }) => Step === 14).length;
  expect(top / staff.length).toBeGreaterThan(0.3);
  expect(top / staff.length).toBeLessThan(0.6);
  expect(staff.filter(({ FTE }) => FTE !== 1)).toHaveLength(8);
  expect(staff.filter(({ Role }) => Role === "Guidance counselor")).toHaveLength(5);
  expect(new Set(staff.map(({ Lane }) => Lane)).size).toBeGreaterThanOrEqual(13);
});

test.each(YEARS.map((year) => [year.code, year] as const))(
  "Nobody in the sample of %s is hired after it",
  (_, year) => {
    for (const row of sampleStaff(year))
      expect(calendarDate(Number(row["Hire date"])).year).toBeLessThanOrEqual(year.ends);
  },
);
