import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AGREEMENT_2012_2015 } from "../../src/agreement/2012-2015";
import { provisionOf } from "../../src/agreement/agreement";
import { LANES } from "../../src/agreement/lanes";
import { SALARIES } from "../../src/agreement/schedule";
import { one } from "../support/functions/ask";

/** The transcription of Appendix B that was checked against the text, kept apart from the code's own tables. */
const [heading = [], ...rows] = readFileSync(join(__dirname, "appendix-b-salaries.csv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));
const lanes = heading.slice(2);
const cells = rows.flatMap(([year, step, ...salaries]) =>
  salaries.map((salary, at) => ({ year, step: Number(step), lane: lanes[at], salary: Number(salary) })),
);

const schedules = provisionOf(AGREEMENT_2012_2015, SALARIES)?.dated ?? [];

test("the schedules have 630 salaries: three years, fourteen steps, fifteen lanes", () => {
  expect(cells).toHaveLength(3 * 14 * 15);
  expect(schedules.map(({ value }) => value.rows.flat().length)).toEqual([210, 210, 210]);
  for (const { value } of schedules) {
    expect(value.lanes).toEqual(lanes);
    expect(value.rows.map((row) => row.length)).toEqual(Array(14).fill(15));
  }
});

test("SALARY gives each of the 630 as printed", () => {
  for (const { year, step, lane, salary } of cells)
    expect([year, step, lane, one("SALARY", lane, step, year)]).toEqual([year, step, lane, salary]);
});

test.each([
  ["FY13", 1_145_164_758],
  ["FY14", 1_168_068_049],
  ["FY15", 1_191_429_411],
])("the 210 salaries of %s add up to %d cents", (code, cents) => {
  const schedule = schedules.find(({ to }) => to === `20${code.slice(2)}-06-30`)?.value.rows ?? [];
  const sum = schedule.flat().reduce((total, salary) => total + Math.round(salary * 100), 0);
  expect(sum).toBe(cents);
});

test("every lane rises with every step, every step with every lane, every cell with every year", () => {
  const at = (year: number, step: number, lane: number) => schedules[year]?.value.rows[step]?.[lane] ?? NaN;
  for (let year = 0; year < 3; year++) {
    for (let step = 0; step < 14; step++) {
      for (let lane = 0; lane < 15; lane++) {
        if (lane > 0) expect(at(year, step, lane)).toBeGreaterThan(at(year, step, lane - 1));
        if (step > 0) expect(at(year, step, lane)).toBeGreaterThan(at(year, step - 1, lane));
        if (year > 0) expect(Math.abs(at(year, step, lane) - at(year - 1, step, lane) * 1.02)).toBeLessThan(0.011);
      }
    }
  }
});

test("the lanes have the codes and headings printed in Appendix B", () => {
  expect(LANES.map((lane) => `${lane.code} ${lane.title}`)).toEqual([
    "B0 BA",
    "B1 B+6",
    "B2 B+12",
    "B3 B+18",
    "B4 B+24",
    "B5 B+30",
    "M0 MA",
    "M1 M+6",
    "M2 M+12",
    "M3 M+18",
    "M4 M+24",
    "M5 M+30",
    "M6 M+45",
    "M7 M+60",
    "C1 C / D",
  ]);
  expect(LANES.map((lane) => lane.index)).toEqual(lanes.map((_, at) => at));
});
