import fc from "fast-check";
import { fiscalYear } from "../../support/fiscal-year";
import { scattergram } from "../../../src/rules/bargaining/scattergram";
import { groupStaff, payroll, totalFte } from "../../../src/rules/bargaining/staff";
import { Decimal, toCents } from "../../../src/rules/money";
import { printedSchedule } from "../../../src/rules/costing/printed-schedule";
import { type Schedule, scheduleOf, stepSalary } from "../../../src/rules/costing/schedule";
import { anySchedule, anyStaff, anyStaffRows, staffRow } from "../../support/staff";

const FY14 = printedSchedule(fiscalYear("FY14"));
/** The schedule up to a step. */
const upTo = (step: number): Schedule => scheduleOf(FY14.lanes, FY14.firstStep, FY14.salaries.slice(0, step));

test("people with the same lane, step and FTE are one group", () => {
  const groups = groupStaff([staffRow("M2", 7, 1), staffRow("M2", 7, 0.5), staffRow("M2", 7, 1)]);
  expect(groups.map(({ fte, people }) => [fte.toNumber(), people])).toEqual([
    [1, 2],
    [0.5, 1],
  ]);
});

test("each line is rounded before it is added: two half-timers at M2 step 7 of FY13 are 2 × 26,928.09", () => {
  // 53,856.17 × 0.5 = 26,928.085; together, unrounded, they would be 53,856.17.
  const half = staffRow("M2", 7, 0.5);
  expect(payroll(groupStaff([half, half]), printedSchedule(fiscalYear("FY13"))).toNumber()).toBe(53856.18);
});

test("a salary that the schedule does not have is refused, with lane and step", () => {
  expect(() => payroll(groupStaff([staffRow("M2", 14, 1)]), upTo(13))).toThrow(
    expect.objectContaining({ code: "NA", message: expect.stringContaining("lane M2, step 14") }),
  );
});

test("the payroll of groups is the payroll line by line", () => {
  fc.assert(
    fc.property(anyStaffRows, anySchedule, (rows, schedule) => {
      const lines = rows.map(({ lane, step, fte }) => toCents(fte.times(stepSalary(schedule, lane, step))));
      expect(payroll(groupStaff(rows), schedule)).toEqual(lines.reduce((sum, line) => sum.plus(line), new Decimal(0)));
    }),
  );
});

test("a scattergram's totals by step and by lane are the whole staff's FTE", () => {
  fc.assert(
    fc.property(anyStaff, (staff) => {
      const { fte, byStep, byLane, total } = scattergram(staff, FY14);
      const add = (parts: readonly Decimal[]) => parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
      expect(total).toEqual(totalFte(staff));
      expect(add(byStep)).toEqual(total);
      expect(add(byLane)).toEqual(total);
      expect(fte.map(add)).toEqual(byStep);
    }),
  );
});
