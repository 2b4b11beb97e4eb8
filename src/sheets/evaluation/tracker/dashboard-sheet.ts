import { area, cell, onSheet, textInFormula } from "../../plan/cells";
import { columnOf } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { formula, type Content, type SheetPlan } from "../../plan/sheet-plan";
import type { Name } from "../../plan/workbook-plan";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { checkLines } from "./dashboard-checks";
import {
  addGroup,
  BY_EVALUATOR,
  BY_SCHOOL,
  LABEL_WIDTH,
  placeOf,
  printedAreas,
  WORKLIST_COLUMN,
} from "./dashboard-groups";
import { CHECK_PLAN, CHECK_ROW, dueOf, FOR_EVERYONE, OPEN, STATUS, statusOf } from "./task-status";
import { TASKS } from "./tasks";

/** The first rows of what is one above the other: figures, progress, and from there on the rest. */
const FIGURES = 6;
const PROGRESS = 16;
const FIRST_GROUP = PROGRESS + TASKS.length + 3;
/** The chart is beside figures and progress, over these columns. */
const CHART = { column: WORKLIST_COLUMN - 1, columns: 5 } as const;
const CHECKS_TOTAL = area(3, 2);
/** What to do about something that is due for everyone: beside it as far as the chart, on two lines. */
const HOW = { column: 3, columns: 5, height: 32 } as const;
/** A check's label goes over so many columns, and its result comes behind them. */
const CHECK_LABEL = 7;
/** Green, amber, gray, red and dark red: done, due soon, due, overdue, to check. */
const COLORS = ["#2E8B57", "#E0A100", "#9AA5B1", "#C0392B", "#6B0F1A"] as const;
const ORDER = [STATUS.done, STATUS.soon, STATUS.due, STATUS.overdue, STATUS.check] as const;

const tracker = (names: EvaluationNames, heading: string) => columnOf(nameOf(names, "Tracker"), heading);

/** How many educators there are, and how many have which status. */
function figures(names: EvaluationNames): readonly (readonly Content[])[] {
  const withStatus = (...words: readonly string[]) =>
    words.map((word) => `COUNTIF(${tracker(names, "Status")},"${word}")`).join("+");
  const lines: readonly (readonly [string, string])[] = [
    ["All educators", `SUMPRODUCT((${tracker(names, "Educator")}<>"")*1)`],
    ["Something overdue", withStatus(STATUS.overdue)],
    ["Due soon, nothing overdue", withStatus(STATUS.soon)],
    ["Nothing due soon", withStatus(STATUS.due)],
    ["Everything done", withStatus(STATUS.done)],
    ["The rest is next school year", withStatus(STATUS.nextYear)],
    ["Row or plan to check", withStatus(CHECK_ROW, CHECK_PLAN)],
  ];
  return lines.map(([label, value]) => [label, formula(`=${value}`)]);
}

/** How many educators have done each task, and how many have not. */
function progress(names: EvaluationNames): readonly (readonly Content[])[] {
  return TASKS.map(({ name }, at) => {
    const row = PROGRESS + 1 + at;
    const counts = ORDER.map((status) =>
      formula(`=COUNTIF(${tracker(names, statusOf(name))},${textInFormula(status)})`),
    );
    const needed = `SUM(${cell(row, 2)}:${cell(row, 1 + ORDER.length)})`;
    return [name, ...counts, formula(`=IF(${needed}=0,"",${cell(row, 2)}/${needed})`)];
  });
}

/** What is due for everyone at once: a line with its date, rather than one for each educator. */
function dueForEveryone(names: EvaluationNames): readonly Readonly<Record<"what" | "day" | "how", Content>>[] {
  return FOR_EVERYONE.map((task) => {
    const open = `COUNTIF(${tracker(names, statusOf(task))},"${OPEN}")`;
    const line = (value: string) => formula(`=IF(${open}=0,"",${value})`);
    const how = `Once it has been held, type its date under “Done for everyone” on the ${names.sheets.rules} sheet.`;
    return {
      what: line(`"${task} (educators: "&${open}&"): due"`),
      day: line(`MIN(${tracker(names, dueOf(task))})`),
      how: line(textInFormula(how)),
    };
  });
}

function addFigures(builder: SheetBuilder, names: EvaluationNames): void {
  const lines = figures(names);
  const everyone = dueForEveryone(names);
  const tasks = progress(names);
  builder
    .put(1, 1, `Evaluation dashboard ${schoolYearLabel(names.year)}`, "title")
    .put(2, 1, "As-of date", "label")
    .put(2, 2, formula(`=${nameOf(names, "AsOf")}`), "computed")
    .format(area(2, 2), "date")
    .put(3, 1, "Checks (must be 0)", "label")
    .condition({ area: CHECKS_TOTAL, formula: "=IF(ISNUMBER($B$3),$B$3<>0,TRUE)", style: "bad" })
    .put(FIGURES - 1, 1, "Educators", "subtitle")
    .write(FIGURES, 1, lines)
    .style(area(FIGURES, 2, lines.length), "computed")
    .put(PROGRESS - 1, 1, "Progress by task (number of educators)", "subtitle")
    .write(PROGRESS, 1, [["Task", ...ORDER, "Complete"]], "header")
    .write(PROGRESS + 1, 1, tasks)
    .style(area(PROGRESS, 2, 1, 1 + ORDER.length), "center")
    .style(area(PROGRESS + 1, 1, tasks.length), "middle")
    .style(area(PROGRESS + 1, 2, tasks.length, 1 + ORDER.length), "center")
    .format(area(PROGRESS + 1, 2 + ORDER.length, tasks.length), "percent")
    .chart({
      name: `Tasks ${names.suffix}`,
      type: "stacked bars",
      title: `Tasks: ${ORDER.join(", ").toLowerCase()}`,
      source: area(PROGRESS, 1, tasks.length + 1, 1 + ORDER.length),
      place: area(FIGURES - 1, CHART.column, PROGRESS + tasks.length - FIGURES + 2, CHART.columns),
      colors: COLORS,
    });
  everyone.forEach(({ what, day, how }, at) => {
    const row = FIGURES + lines.length + at;
    builder
      .put(row, 1, what, "choice")
      .put(row, 2, day, "center")
      .format(area(row, 2), "date")
      .put(row, HOW.column, how, "footnote", HOW.columns)
      .height(row, HOW.height);
  });
}

function addChecks(builder: SheetBuilder, names: EvaluationNames, row: number): Name {
  const lines = checkLines(names);
  const values = area(row + 1, CHECK_LABEL + 1, lines.length);
  const [first, last] = [cell(values.row, values.column), cell(row + lines.length, values.column)];
  builder.put(row, 1, "Checks: each must be 0", "subtitle");
  lines.forEach(([label, check], at) => {
    builder
      .put(values.row + at, 1, label, "middle", CHECK_LABEL)
      .put(values.row + at, values.column, formula(`=${check}`));
  });
  builder
    .style(values, "computed")
    // Beside an error there is no number, and that is not 0 either.
    .condition({ area: values, formula: `=IF(ISNUMBER(${first}),${first}<>0,TRUE)`, style: "bad" })
    .put(CHECKS_TOTAL.row, CHECKS_TOTAL.column, formula(`=SUM(${first}:${last})`), "computed");
  return { name: nameOf(names, "ChecksTotal"), refersTo: onSheet(names.sheets.dashboard, CHECKS_TOTAL) };
}

/** Links below the title to what is further down. */
function addLinks(builder: SheetBuilder, names: EvaluationNames, rows: readonly (readonly [string, number])[]): void {
  rows.forEach(([text, row], at) => {
    const target = onSheet(names.sheets.dashboard, area(row, 1));
    builder.link({ row: 2, column: 4 + 2 * at, target, text, tip: `Opens ${text.toLowerCase()}` });
  });
}

/** What is overdue and what comes, by task, by school and by evaluator with a worklist for each; the checks. */
export function dashboardSheet(
  names: EvaluationNames,
  { schools, evaluators }: { readonly schools: readonly string[]; readonly evaluators: readonly string[] },
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const builder = new SheetBuilder(names.sheets.dashboard);
  const bySchool = placeOf(FIRST_GROUP, schools);
  const byEvaluator = placeOf(bySchool.last + 3, evaluators);
  const checks = byEvaluator.last + 3;
  addFigures(builder, names);
  const choices = [
    addGroup(builder, names, BY_SCHOOL, schools, bySchool),
    addGroup(builder, names, BY_EVALUATOR, evaluators, byEvaluator),
  ];
  const total = addChecks(builder, names, checks);
  addLinks(builder, names, [
    ["By school", bySchool.row],
    ["By evaluator", byEvaluator.row],
    ["Checks", checks],
  ]);
  builder
    .width(1, LABEL_WIDTH)
    .width(2, 12, 1 + ORDER.length)
    .width(WORKLIST_COLUMN - 1, 24)
    .width(WORKLIST_COLUMN, 5)
    .width(WORKLIST_COLUMN + 1, 12, 2)
    .width(WORKLIST_COLUMN + 3, 24)
    .width(WORKLIST_COLUMN + 4, 26, 3)
    .width(WORKLIST_COLUMN + 7, 9, 2)
    .height(1, 24);
  const sheet = builder.freeze(3, 0).done({
    landscape: true,
    wide: 1,
    area: area(1, 1, PROGRESS + TASKS.length, CHART.column + CHART.columns - 1),
    furtherAreas: [
      ...printedAreas(bySchool, schools),
      ...printedAreas(byEvaluator, evaluators),
      area(checks, 1, checkLines(names).length + 1, CHECK_LABEL + 1),
    ],
    footer: `Evaluation dashboard ${schoolYearLabel(names.year)}`,
  });
  return { sheet, names: [...choices, total] };
}
