import { columnLetters } from "../plan/cells";
import type { ColumnTerms, ColumnWriter } from "./column-writer";
import { concernsFormula } from "./concerns";
import { and, or, when } from "../plan/formula-parts";
import { isBetweenSteps } from "./grid";
import { CROSSWALK } from "./kinds";
import type { LineBlock } from "./line-block";
import { toCents, toUnit } from "./rounding";
import type { CrosswalkColumns } from "./year-states";

/** What the schedules of an offer rely on. */
interface ScheduleParts {
  readonly writer: ColumnWriter;
  readonly unit: string;
  /** The columns of the new schedule, where the crosswalk counts; none where there is none or it is left off. */
  readonly crosswalk: CrosswalkColumns | null;
  readonly heading: string;
}

/** A schedule after one more line. Between two steps it is half way, to the cent. */
export function raiseColumn(
  parts: ScheduleParts,
  lines: LineBlock,
  raise: number,
  before: number,
  opened: number,
): number {
  const { writer, unit, crosswalk } = parts;
  const { cells } = writer;
  const term = writer.terms(lines, "Raises so far", raise, (of) =>
    and(`${of("Kind")}<>"${CROSSWALK}"`, or(`${of("Amount")}<>0`, `${of("Kind")}="Minimum $"`)),
  );
  const [kind, amount] = [term("Kind"), term("Amount")];
  return scheduleColumn(parts, raise, (row) => {
    const salary = cells.at(before, row);
    const isConcerned = and(`${salary}<>0`, concernedBy(term, parts, row));
    const atOpening = crosswalk
      ? when(`${term("After")}=2`, cells.at(crosswalk.salary, row), cells.at(opened, row))
      : cells.at(opened, row);
    const least = `MAX(${salary},${toCents(`${atOpening}+${amount}`)})`;
    const inDollars = when(`${kind}="Schedule $"`, toUnit(`${salary}+${amount}`, unit), least);
    const inPercent = when(`${kind}="Schedule %"`, toUnit(`${salary}*(1+${amount})`, unit), inDollars);
    const raised = when(`${term("Acts")}=0`, salary, when(isConcerned, inPercent, salary));
    return crosswalk ? when(`${kind}="${CROSSWALK}"`, cells.at(crosswalk.salary, row), raised) : raised;
  });
}

/**
 * The schedule with the salaries that were typed over, if a line says so.
 * @param shown the column with the salaries that the grid shows where nobody typed
 */
export function typedColumn(
  parts: ScheduleParts,
  lines: LineBlock,
  before: number,
  shown: number,
  typedIn: (position: number, lane: number) => string,
): number {
  const { cells } = parts.writer;
  const { raises } = lines.room;
  const term = parts.writer.terms(lines, "Raises so far", raises, () => "TRUE");
  const { positions } = cells.shape;
  return scheduleColumn(parts, raises, (row) => {
    const at = row - cells.row;
    const typed = typedIn(at % positions.length, Math.floor(at / positions.length));
    const salary = cells.at(before, row);
    const isTyped = and(`${salary}>0`, `ISNUMBER(${typed})`, `${typed}<>${cells.at(shown, row)}`);
    return when(`${term("Acts")}=0`, salary, when(isTyped, typed, salary));
  });
}

function scheduleColumn({ writer, heading }: ScheduleParts, raise: number, text: (row: number) => string): number {
  const { cells } = writer;
  const { positions } = cells.shape;
  const own = columnLetters(writer.next);
  return writer.column(`${heading}: schedule ${raise}`, (row) => {
    if (!isBetweenSteps(positions[(row - cells.row) % positions.length] ?? 0)) return text(row);
    // There is no place above the top, nor between two steps of which one has no salary.
    const [below, above] = [`${own}${row - 1}`, `${own}${row + 1}`];
    return when(or(`${below}=0`, `${above}=0`), "0", toCents(`(${below}+${above})/2`));
  });
}

/** Whether the line above a column concerns the place of a row. */
export function concernedBy(
  term: ColumnTerms,
  { writer: { cells }, crosswalk }: Pick<ScheduleParts, "writer" | "crosswalk">,
  row: number,
): string {
  const who = { lane: term("Lane"), from: term("From"), to: term("To"), top: term("Top") };
  const top = topStep(term, { crosswalk }, cells.leading("Top step", row), (column) => cells.at(column, row));
  return concernsFormula(who, cells.leading("Lane no.", row), cells.leading("Position", row), top);
}

/** The top step of a place's lane when a line is taken: the new schedule's after the crosswalk. */
export function topStep(
  term: ColumnTerms,
  { crosswalk }: Pick<ScheduleParts, "crosswalk">,
  top: string,
  at: (column: number) => string,
): string {
  return crosswalk ? when(`${term("After")}>0`, at(crosswalk.top), top) : top;
}
