import { computed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { wrongCells } from "../../plan/typed-cells";
import { STATUS, statusOf } from "./task-status";
import type { TrackerCells } from "./tracker-cells";
import type { CountedTasks } from "./summary-columns";

/** Typed columns side by side that allow the same. */
interface Typed {
  readonly first: string;
  last: string;
  readonly rule: TableColumn["rule"];
}

/** The typed columns that are not dates of tasks: what is wrong in those, the tasks' statuses say. */
function typedColumns(columns: readonly TableColumn[]): readonly Typed[] {
  const found: Typed[] = [];
  columns.forEach(({ heading, style, rule, group }, at) => {
    if (style !== "typed" || group !== undefined) return;
    const last = found.at(-1);
    const beside = last !== undefined && columns[at - 1]?.heading === last.last;
    if (last && beside && JSON.stringify(last.rule) === JSON.stringify(rule)) last.last = heading;
    else found.push({ first: heading, last: heading, rule });
  });
  return found;
}

/**
 * How many cells of an educator's row are wrong: typed cells with an error or with something that is not allowed there,
 * tasks to check, PTS or the year without it missing.
 * @param columns the other columns, from left to right
 */
export function cellsToFix(cells: TrackerCells, columns: readonly TableColumn[], { last }: CountedTasks): TableColumn {
  const wrong = typedColumns(columns).map((typed) =>
    wrongCells(typed.first === typed.last ? cells.row(typed.first) : cells.span(typed.first, typed.last), typed.rule),
  );
  const firstTask = columns.find(({ group }) => group !== undefined)?.group ?? last;
  const tasks = `COUNTIF(${cells.span(statusOf(firstTask), statusOf(last))},"${STATUS.check}")`;
  const missing = [
    `ISBLANK(${cells.row("PTS")})`,
    `COUNTIF(${cells.row("PTS")},"No")*ISBLANK(${cells.row("Year without PTS")})`,
  ];
  const unnamed = `COUNTA(${cells.span("Title", "Supervising evaluator")})`;
  const sum = [...wrong, tasks, ...missing].join("+");
  return computed("Cells to fix", 10, `=IF(${cells.row("Educator")}="",IF(${unnamed}=0,"",${unnamed}),${sum})`);
}
