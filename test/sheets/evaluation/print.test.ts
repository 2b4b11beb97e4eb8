import { BUILDABLE_FORMS } from "../../../src/sheets/evaluation/forms/buildable-forms";
import { RUBRICS } from "../../../src/sheets/evaluation/forms/rubrics";
import { copySheet } from "../../../src/sheets/evaluation/tracker/copy-sheet";
import { leaversSheet } from "../../../src/sheets/evaluation/tracker/leavers-sheet";
import { LAST_FOR_PEOPLE, trackerColumns } from "../../../src/sheets/evaluation/tracker/tracker-columns";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { TASKS } from "../../../src/sheets/evaluation/tracker/tasks";
import type { Area } from "../../../src/sheets/plan/cells";
import { headingWidth } from "../../../src/sheets/plan/column-width";
import { serial } from "../../../src/sheets/plan/serial";
import type { Print, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { STYLES, type Style } from "../../../src/sheets/plan/styles";
import { educator, trackerNames } from "../../support/sheets/educators";

const names = trackerNames(2013);
const people = Array.from({ length: 104 }, (_, at) => educator(`Educator ${String(at + 1).padStart(3, "0")}`));
const { sheets } = trackerWorkbook(names, { educators: people, firstDay: serial(2013, 8, 28), noSchool: [] });
const columns = trackerColumns(names, TASKS);
const headings = columns.map(({ heading }) => heading);
const values = { headings, rows: [headings.map((heading) => (heading === "School" ? "Elm" : "Pat"))] };
const day = serial(2013, 10, 20);
const copies = [
  copySheet(names, "2013-14 Elm", values, { by: "school", value: "Elm" }, day),
  leaversSheet(names, "Left 2013-14", values, { headings: ["Educator", "Date"], rows: [["Pat", day]] }, ["Pat"], day),
];
const [rubric] = RUBRICS;
if (!rubric) throw new Error("There is no rubric.");
const forms = BUILDABLE_FORMS.map((form) => form.sheet(names, form.title, "Educator 001", rubric));
const all = [...sheets, ...copies, ...forms];

/** Of a sheet's own, or Excel's usual ones. */
function widthsOf({ tables, widths }: SheetPlan): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const table of tables)
    table.columns.forEach(({ width }, at) => {
      if (width !== undefined) found.set(table.column + at, width);
    });
  for (const { column, columns: count, width } of widths)
    for (let at = 0; at < count; at += 1) found.set(column + at, width);
  return found;
}

function heightsOf({ heights }: SheetPlan): ReadonlyMap<number, number> {
  return new Map(
    heights.flatMap(({ row, rows, height }) => Array.from({ length: rows }, (_, at) => [row + at, height])),
  );
}

const total = (from: number, count: number, sizes: ReadonlyMap<number, number>, usual: number) =>
  Array.from({ length: count }, (_, at) => sizes.get(from + at) ?? usual).reduce((sum, size) => sum + size, 0);

/** Seven pixels a character and five for the margins of a column, 96 of them to an inch. */
const inchesWide = (plan: SheetPlan, { column, columns: count }: Area) =>
  (total(column, count, widthsOf(plan), 8.43) * 7 + count * 5) / 96;

const areasOf = ({ area, furtherAreas = [] }: Print): readonly Area[] =>
  area ? [area, ...furtherAreas] : furtherAreas;
/** Between the margins of Letter paper. */
const roomOf = ({ landscape }: Print) => (landscape ? { wide: 9.8, tall: 7.1 } : { wide: 7.3, tall: 9.6 });

test("every sheet has the print set-up that was looked at", () => {
  const setUps = all.map(({ name, print }) => [
    name,
    print.landscape ? "landscape" : "portrait",
    `${areasOf(print).length} areas`,
    print.breaks ? `${print.breaks.length} breaks` : `${print.wide} x ${print.tall ?? "any"}`,
  ]);
  expect(setUps.map((setUp) => setUp.join(", "))).toEqual([
    "Tracker 2013-14, landscape, 14 areas, 1 x any",
    "Observations 2013-14, landscape, 1 areas, 1 x any",
    "Dashboard 2013-14, landscape, 6 areas, 1 x any",
    "Forms 2013-14, landscape, 1 areas, 1 x any",
    "Cycle 2013-14, landscape, 2 areas, 1 x any",
    "Calendar 2013-14, landscape, 1 areas, 1 x 1",
    "Rules 2013-14, landscape, 2 areas, 1 x any",
    "2013-14 Elm, landscape, 14 areas, 1 x any",
    "Left 2013-14, landscape, 14 areas, 1 x any",
    "Educator Tracking Sheet, portrait, 1 areas, 1 x 1",
    "Self-Assessment Form, portrait, 1 areas, 1 breaks",
    "Goal Setting Form, portrait, 1 areas, 1 breaks",
    "Educator Plan Form, portrait, 1 areas, 1 breaks",
    "Evaluator Record of Evidence Form, portrait, 1 areas, 1 breaks",
    "Educator Collection of Evidence Form, portrait, 1 areas, 1 x 1",
    "Formative Assessment Report Form, portrait, 1 areas, 1 breaks",
    "Formative Evaluation Report Form, portrait, 1 areas, 1 breaks",
    "Summative Evaluation Report Form, portrait, 1 areas, 1 breaks",
    "Educator Response Form, portrait, 1 areas, 1 x 1",
    "Improvement Plan, portrait, 1 areas, 1 breaks",
    "Professional Improvement Plan (PIP), portrait, 1 areas, 1 breaks",
    "Professional Growth Plan (PGP), portrait, 1 areas, 1 breaks",
  ]);
});

test.each(all)("$name prints at 70% of its size at least, so that it can be read", (plan) => {
  const { print } = plan;
  const widest = Math.max(...areasOf(print).map((area) => inchesWide(plan, area)));
  expect([plan.name, roomOf(print).wide / widest >= 0.7]).toEqual([plan.name, true]);
});

test("the calendar is on one page that can be read", () => {
  const plan = all.find(({ name }) => name === "Calendar 2013-14");
  const [area] = plan ? areasOf(plan.print) : [];
  if (!plan || !area) throw new Error("There is no calendar.");
  const tall = total(1, area.rows, heightsOf(plan), 15) / 72;
  expect([plan.print.wide, plan.print.tall, areasOf(plan.print).length]).toEqual([1, 1, 1]);
  expect(roomOf(plan.print).tall / tall).toBeGreaterThanOrEqual(0.7);
});

test("settings, days without school, figures, worklists and checks are on a page each", () => {
  const plans = all.filter(({ name }) => ["Cycle 2013-14", "Dashboard 2013-14"].includes(name));
  const pages = plans.flatMap((plan) =>
    areasOf(plan.print).map((area) => {
      const scale = Math.min(1, roomOf(plan.print).wide / inchesWide(plan, area));
      return (total(area.row, area.rows, heightsOf(plan), 15) / 72) * scale;
    }),
  );
  expect(pages).toHaveLength(8);
  for (const tall of pages) expect(tall).toBeLessThanOrEqual(7.1);
});

test("a copy prints as far down as it has rows, on every page, and names its people beside the title", () => {
  for (const { print, blocks } of copies) {
    const last = Math.max(...blocks.map(({ row, rows }) => row + rows.length - 1));
    expect(areasOf(print).map(({ row, rows }) => [row, rows])).toEqual(areasOf(print).map(() => [1, last]));
  }
  const whose = copies.map(({ blocks }) => blocks.find(({ row, column }) => row === 2 && column === 1)?.rows);
  expect(whose).toEqual([[["Elm"]], [["Left during the year"]]]);
});

test.each([sheets[0], ...copies])("$name prints each column for people once, no helper, and cuts no task", (plan) => {
  if (!plan) throw new Error("There is no such sheet.");
  const row =
    plan.tables[0]?.columns.map(({ heading }) => heading) ??
    plan.blocks.find(({ rows }) => rows[0]?.[0] === "Educator")?.rows[0]?.map(String) ??
    [];
  const last = row.indexOf(LAST_FOR_PEOPLE) + 1;
  const printed = areasOf(plan.print).flatMap(({ column, columns: count }) =>
    Array.from({ length: count }, (_, at) => column + at),
  );
  expect(printed).toEqual(Array.from({ length: last }, (_, at) => at + 1));
  const pageOf = (heading: string) => {
    const at = row.indexOf(heading) + 1;
    return areasOf(plan.print).findIndex(({ column, columns: count }) => at >= column && at < column + count);
  };
  for (const { name } of TASKS)
    expect([name, pageOf(`${name} done`), pageOf(`${name} status`)]).toEqual([
      name,
      pageOf(`${name} due`),
      pageOf(`${name} due`),
    ]);
});

test.each(all)("no page of $name cuts a label or a note", ({ name, merges, print }) => {
  const areas = areasOf(print);
  const isIn = (part: Area, { row, column, rows, columns: count }: Area) =>
    part.row >= row &&
    part.column >= column &&
    part.row + part.rows <= row + rows &&
    part.column + part.columns <= column + count;
  const touches = (part: Area, { row, column, rows, columns: count }: Area) =>
    part.row < row + rows &&
    row < part.row + part.rows &&
    part.column < column + count &&
    column < part.column + part.columns;
  const cut = merges.filter((part) => areas.some((area) => touches(part, area) && !isIn(part, area)));
  expect([name, cut]).toEqual([name, []]);
});

test.each(all)("the notes of $name are whole", (plan) => {
  const [widths, heights] = [widthsOf(plan), heightsOf(plan)];
  const cut = plan.blocks.flatMap(({ row, column, rows }) => {
    const text = rows[0]?.[0];
    const style = plan.styles.find(({ area }) => area.row === row && area.column === column)?.style;
    const looks: Style = style ? STYLES[style] : {};
    if (typeof text !== "string" || !looks.wrap || rows.length > 1) return [];
    const merged = plan.merges.find((area) => area.row === row && area.column === column);
    const characters = total(column, merged?.columns ?? 1, widths, 8.43);
    const room = total(row, merged?.rows ?? 1, heights, 15);
    // Letters are narrower than the digits in which widths are counted: ten of them have room where eight digits have.
    const size = (looks.size ?? 11) / 11;
    const lines = Math.ceil((text.length * 0.85 * size) / characters);
    return lines * 14.5 * size <= room ? [] : [text];
  });
  expect([plan.name, cut]).toEqual([plan.name, []]);
});

test("every heading of a table has room for its words beside the filter's button", () => {
  const narrow = sheets.flatMap((plan) =>
    plan.tables.flatMap((table) =>
      table.columns
        .filter(({ heading }, at) => (widthsOf(plan).get(table.column + at) ?? 0) < headingWidth(heading))
        .map(({ heading }) => `${plan.name}: ${heading}`),
    ),
  );
  expect(narrow).toEqual([]);
});
