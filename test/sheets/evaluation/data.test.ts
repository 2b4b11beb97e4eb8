import { PLAN_PHASES } from "../../../src/sheets/evaluation/tracker/plan-phases";
import { calendarLines } from "../../../src/sheets/evaluation/tracker/calendar";
import { TASKS } from "../../../src/sheets/evaluation/tracker/tasks";
import { STATE_FORMS } from "../../../src/sheets/evaluation/forms/state-forms";
import { outline, RUBRICS } from "../../../src/sheets/evaluation/forms/rubrics";
import { FORM_NOTES, TRACKING_LINES } from "../../../src/sheets/evaluation/forms/tracking-lines";
import { freeSheetName } from "../../../src/sheets/plan/sheet-names";

// Counted in the outlines of Appendix A: 4 standards and 16 indicators each; 33 elements for teachers, 34 with
// Consultation.
test.each([
  ["Teacher", 33],
  ["SISP", 34],
] as const)("the %s rubric has 4 standards, 16 indicators and %i elements", (id, elements) => {
  const lines = outline(RUBRICS.find((rubric) => rubric.id === id) ?? { id, name: "", standards: [] });
  expect(
    ["Standard", "Indicator", "Element"].map((level) => lines.filter((line) => line.level === level).length),
  ).toEqual([4, 16, elements]);
  expect(new Set(lines.map(({ code }) => code)).size).toBe(lines.length);
});

test("codes name what the rubric names", () => {
  const nameOf = (rubric: number, code: string) =>
    outline(RUBRICS[rubric] ?? { id: "SISP", name: "", standards: [] }).find((line) => line.code === code)?.name;
  expect([
    nameOf(0, "II-A-2"),
    nameOf(0, "III-B-2"),
    nameOf(1, "III-B-2"),
    nameOf(1, "I-A-3"),
    nameOf(1, "IV-C-2"),
    nameOf(0, "IV-F"),
  ]).toEqual([
    "Student Engagement",
    "Curriculum Support",
    "Student Support",
    "Plan Development",
    "Consultation",
    "Professional Responsibilities",
  ]);
});

test("every task of the tracker and of the form leads to a milestone of the calendar", () => {
  const milestones = new Set(calendarLines({ year: 2013 }).map(({ milestone }) => milestone));
  const tasks = new Set(TASKS.map(({ name }) => name));
  expect(
    TASKS.flatMap(({ milestones: used, belowProficient }) => [
      ...Object.values(used),
      belowProficient ?? "Orientation",
    ]).filter((name) => !milestones.has(name)),
  ).toEqual([]);
  expect(TRACKING_LINES.map(({ task }) => task).filter((task) => !tasks.has(task))).toEqual([]);
  expect(TRACKING_LINES.flatMap(({ note }) => note ?? []).filter((note) => !FORM_NOTES[note - 1])).toEqual([]);
});

test("every phase ends its year with a report", () => {
  const reports = TASKS.filter(({ name }) => name.endsWith("report"));
  for (const stage of PLAN_PHASES)
    expect([stage, reports.some(({ milestones }) => milestones[stage])]).toEqual([stage, true]);
});

test("the form has ten lines, and there are nine other forms", () => {
  expect(TRACKING_LINES).toHaveLength(10);
  expect(STATE_FORMS).toHaveLength(9);
});

test.each([
  ["A/B: [x]?", [], "A B x"],
  ["'quoted'", [], "quoted"],
  ["", [], "Sheet"],
  ["History", [], "History (2)"],
  ["Educator 001 Tracking", ["educator 001 TRACKING", "Educator 001 Tracking (2)"], "Educator 001 Tracking (3)"],
  ["An educator with a name far too long for a sheet", [], "An educator with a name far too"],
])("the sheet name wished as %j is free as %j", (wished, taken, free) => {
  expect(freeSheetName(wished, taken)).toBe(free);
});
