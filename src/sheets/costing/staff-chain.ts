import type { ColumnTerms, ColumnWriter } from "./column-writer";
import { and, sumIfs, when } from "../plan/formula-parts";
import { rowsAStep } from "./grid";
import { CROSSWALK, type MovingBasis, TURNOVER } from "./kinds";
import { LineBlock } from "./line-block";
import { upTo } from "./room";
import { concernedBy, topStep } from "./schedule-chain";
import type { CrosswalkColumns } from "./year-states";
import { arrivalsFormula } from "./turnover-keys";

/** What the staff of an offer's year relies on. */
export interface StaffParts {
  readonly writer: ColumnWriter;
  readonly crosswalk: CrosswalkColumns | null;
  /** The table of expected turnover. */
  readonly turnover: string | null;
  readonly offer: string;
  readonly year: number;
}

/** Where a line sends the people of each place, and where its terms are. */
interface Landing {
  readonly column: number;
  readonly term: ColumnTerms;
}

const title = ({ year }: StaffParts) => `Year ${year}`;

/** A step: so many places further, at most to the top. A crosswalk: as its table says. Turnover: nowhere else. */
export function landingColumn(parts: StaffParts, lines: LineBlock, change: number): Landing {
  const { writer, crosswalk, turnover } = parts;
  const { cells } = writer;
  const term = writer.terms(lines, "Steps so far", change, (of) => `${of("Amount")}>0`);
  const rows = rowsAStep(cells.shape);
  const inPlaces = rows === 1 ? term("Amount") : `${term("Amount")}*${rows}`;
  const column = writer.column(`${title(parts)}: change ${change} of staff leads to no.`, (row) => {
    const [number, position] = [cells.leading("No.", row), cells.leading("Position", row)];
    const top = topStep(term, parts, cells.leading("Top step", row), (each) => cells.at(each, row));
    const further = `MIN(INT(${inPlaces}),(${top}-${position})*${rows})`;
    const isStepped = [`${position}<${top}`, concernedBy(term, parts, row)];
    const stepped = when(`${term("Acts")}=0`, number, when(and(...isStepped), `${number}+${further}`, number));
    const orStays = turnover ? when(`${term("Kind")}="${TURNOVER}"`, number, stepped) : stepped;
    return crosswalk ? when(`${term("Kind")}="${CROSSWALK}"`, cells.at(crosswalk.landing, row), orStays) : orStays;
  });
  return { column, term };
}

/** The staff after a change: who lands on a place, and who comes to it or leaves it by the table of turnover. */
export function changedColumn(
  parts: StaffParts,
  lines: LineBlock,
  change: number,
  basis: MovingBasis,
  before: number,
  { column: landing, term }: Landing,
): number {
  const { writer, crosswalk, turnover } = parts;
  const { cells } = writer;
  const moved = movedTo(parts, lines, basis, change - 1);
  const arrive = crosswalk ? fromAnywhere(parts, change, basis, before, moved) : fromBelow();
  return writer.column(`${title(parts)}: staff after change ${change}, ${basis.toLowerCase()}`, (row) => {
    if (!turnover || basis !== "All") return arrive(row);
    const place = [cells.leading("Lane", row), cells.leading("Position", row)] as const;
    const day = term("Day", true);
    const net = arrivalsFormula(turnover, parts.offer, parts.year, day, place);
    return `${arrive(row)}+${when(`${term("Kind", true)}="${TURNOVER}"`, net, "0")}`;
  });

  /** From the place itself, or from those of an increment below. */
  function fromBelow(): (row: number) => string {
    const from = (origin: number, row: number) =>
      `(${cells.at(before, origin)}+${moved(origin)})*(${cells.at(landing, origin)}=${cells.leading("No.", row)})`;
    return (row) =>
      upTo(rowsAStep(cells.shape))
        .map((back) => from(row - back, row))
        .join("+");
  }

  /** A crosswalk leads from any place to any other: the staff before it is a column of its own. */
  function fromAnywhere(
    { writer: columns }: StaffParts,
    at: number,
    of: MovingBasis,
    last: number,
    movedHere: (row: number) => string,
  ): (row: number) => string {
    const heading = `${title(parts)}: staff before change ${at}, ${of.toLowerCase()}`;
    const ready = columns.column(heading, (row) => `${cells.at(last, row)}+${movedHere(row)}`);
    return (row) => sumIfs(cells.all(ready), cells.all(landing), cells.leading("No.", row));
  }
}

/** The staff with which a year opens: as the last one left it, with those moved after its last change. */
export function openingColumn(parts: StaffParts, basis: MovingBasis, staff: number, later: LineBlock): number {
  const { cells } = parts.writer;
  const moved = movedTo(parts, later, basis, later.room.steps);
  const heading = `${title(parts)}: staff at the opening, ${basis.toLowerCase()}`;
  return parts.writer.column(heading, (row) => `${cells.at(staff, row)}+${moved(row)}`);
}

/** FTE that the lines between two changes bring to a place, less what they take from it. */
function movedTo(
  { writer }: StaffParts,
  lines: LineBlock,
  basis: MovingBasis,
  change: number,
): (row: number) => string {
  const moved = lines.all(basis === "All" ? "Moves" : LineBlock.moved(change));
  const ofChange = basis === "All" ? [lines.all("Steps so far"), `${change}`] : [];
  const inAll = writer.moved(basis === "All" ? sumIfs(moved, ...ofChange) : `SUM(${moved})`);
  return (row) => {
    const number = writer.cells.leading("No.", row);
    const sum = (end: "From" | "To") => sumIfs(moved, lines.all(`${end} no.`), number, ...ofChange);
    return when(`${inAll}=0`, "0", `${sum("To")}-${sum("From")}`);
  };
}
