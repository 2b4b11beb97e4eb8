import { computed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { CHECK_PLAN, CHECK_ROW, dueOf, OPEN, STATUS, statusOf } from "./task-status";
import type { TrackerCells } from "./tracker-cells";

/** The first and the last of the tasks that are counted, so that formulas can go over all that lie between. */
export interface CountedTasks {
  readonly first: string;
  readonly last: string;
}

/** What an educator's row comes to: the status of the tasks, the next one, how many are open. */
export class SummaryFormulas {
  readonly #cells: TrackerCells;
  readonly #dates: string;
  readonly #statuses: string;
  readonly #headings: string;
  readonly #firstDate: string;

  constructor(cells: TrackerCells, { first, last }: CountedTasks) {
    this.#cells = cells;
    this.#dates = cells.span(dueOf(first), dueOf(last));
    // Two to the right of the dates: a task's columns are its due date, the date done and its status.
    this.#statuses = cells.span(statusOf(first), statusOf(last));
    this.#headings = cells.headings(dueOf(first), dueOf(last));
    this.#firstDate = cells.row(dueOf(first));
  }

  columns(): readonly TableColumn[] {
    return [
      computed("Status", 12, this.#status()),
      computed("Next task", 22, this.#nextTask(), { formerly: "Next step" }),
      computed("Next due", 12, this.#nextDue(), { format: "date" }),
      computed("Overdue", 12, this.counted(STATUS.overdue)),
      computed("Due soon", 10, this.counted(STATUS.soon)),
    ];
  }

  /** How many of the tasks have a status. */
  counted(status: string): string {
    return this.#cells.forEducator(`COUNTIF(${this.#statuses},"${status}")`);
  }

  #status(): string {
    const { row } = this.#cells;
    const cell = (heading: string) => row.call(this.#cells, heading);
    const later = `IF(COUNTIF(${this.#statuses},"${STATUS.nextYear}")>0,"${STATUS.nextYear}","${STATUS.done}")`;
    const open = `IF(${cell("Next due")}="",${later},"${STATUS.due}")`;
    const soon = `IF(${cell("Due soon")}>0,"${STATUS.soon}",${open})`;
    const byCount = `IF(${cell("Overdue")}>0,"${STATUS.overdue}",${soon})`;
    const byPlan = `IF(${cell("Phase number")}="","${CHECK_PLAN}",${byCount})`;
    const wrong = `IF(${cell("Cells to fix")}>0,"${CHECK_ROW}",${byPlan})`;
    return `=IF(AND(${cell("Educator")}="",${cell("Cells to fix")}=""),"",IFERROR(${wrong},"${CHECK_ROW}"))`;
  }

  #nextDue(): string {
    const next = `MINIFS(${this.#dates},${this.#statuses},"${OPEN}")`;
    return this.#cells.forEducator(`IF(${next}=0,"",${next})`);
  }

  /** The heading over the first open date that is the next one. */
  #nextTask(): string {
    const next = this.#cells.row("Next due");
    const open = `(${this.#dates}=${next})*ISNUMBER(SEARCH("due",${this.#statuses}))`;
    const width = `COLUMNS(${this.#dates})`;
    const fromTheRight = `SUMPRODUCT(MAX(${open}*(${width}+COLUMN(${this.#firstDate})-COLUMN(${this.#dates}))))`;
    return `=IF(${next}="","",SUBSTITUTE(INDEX(${this.#headings},1+${width}-${fromTheRight})," due",""))`;
  }
}
