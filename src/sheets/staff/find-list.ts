import { asTyped } from "../../functions/arguments/characters";
import { isEmptyCell, unmerged, type Grid } from "./grid";
import { headingKey, namedHeading } from "./named-heading";
import { STAFF_HEADINGS, staffColumn } from "./staff-columns";
import { columnLetters } from "../plan/cells";

/** Why a row between or below the people is no person. */
export type Passed = "blank" | "total" | "heading" | "note";

/** A column of the list: where it is and what is over it. */
interface ListColumn {
  /** On the sheet, counted from 1. */
  readonly column: number;
  /** The heading as typed; "Column H" where there is none. */
  readonly title: string;
}

/** A row of the list with the cells of its columns. */
export interface ListRow {
  /** On the sheet, counted from 1. */
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** A list as it was found in a sheet, its columns not understood yet. */
export interface FoundList {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** The rows that were passed over, and why. */
  readonly passed: readonly { readonly row: number; readonly why: Passed }[];
}

/** Columns side by side, without an empty one between them; counted from 0. */
interface Band {
  readonly from: number;
  readonly to: number;
}

type Rows = readonly (readonly unknown[])[];

/**
 * Finds the list around a cell: titles above it, blank rows, repeated headings, totals and notes inside it are passed
 * over. Lists side by side or one below the other are known by their headings.
 * @param at the cell from which to search, on the sheet
 * @returns null where the grid is empty
 */
export function findList(grid: Grid, at: { readonly row: number; readonly column: number }): FoundList | null {
  const rows = unmerged(grid);
  const whole = { from: 0, to: (rows[0]?.length ?? 0) - 1 };
  const band = grid.isTable === true ? whole : bandAt(rows, at.column - grid.left);
  if (band === null) return null;
  const headers = grid.isTable === true ? [headerOfTable(rows, band)] : findHeaders(rows, band);
  const header = headerAt(headers, at.row - grid.top);
  const next = headers.find(({ row, key }) => row > (header?.row ?? -1) && key !== header?.key);
  const columns = columnsOf(rows, band, header, grid.left);
  const from = header ? header.row + header.height : 0;
  return { columns, ...sortRows(rows.slice(from, next?.row), grid.top + from, columns, grid.left, header) };
}

/** The columns around one of them up to the next empty ones; lists whose headings do not repeat belong together. */
function bandAt(rows: Rows, column: number): Band | null {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const filled = Array.from({ length: width }, (_, at) => rows.some((cells) => !isEmptyCell(cells[at])));
  const bands: { from: number; to: number }[] = [];
  filled.forEach((isFilled, at) => {
    if (!isFilled) return;
    const last = bands.at(-1);
    if (last && last.to === at - 1) last.to = at;
    else bands.push({ from: at, to: at });
  });
  const distance = ({ from, to }: Band) => Math.max(from - column, column - to, 0);
  const nearest = bands.reduce<number>((best, band, at) => {
    const before = bands[best];
    return before === undefined || distance(band) < distance(before) ? at : best;
  }, 0);
  if (bands[nearest] === undefined) return null;
  let band: Band = bands[nearest];
  for (let at = nearest + 1; at < bands.length; at += 1) band = joined(rows, band, bands[at]) ?? band;
  for (let at = nearest - 1; at >= 0; at -= 1) band = joined(rows, bands[at] ?? band, band) ?? band;
  return band;
}

/** Both bands as one where a single empty column is between them and their headings differ. */
function joined(rows: Rows, one: Band, other: Band | undefined): Band | null {
  if (other === undefined || other.from - one.to !== 2) return null;
  const known = ({ from, to }: Band) =>
    findHeaders(rows, { from, to })
      .slice(0, 1)
      .flatMap(({ key }) => key.split("|"));
  const names = known(one);
  return known(other).some((name) => names.includes(name)) ? null : { from: one.from, to: other.to };
}

interface Header {
  /** Counted from 0 in the grid. */
  readonly row: number;
  /** Two where a heading is written over two rows. */
  readonly height: 1 | 2;
  /** What its known headings are, by which one list is known from another. */
  readonly key: string;
}

const FEWEST_KNOWN = 2;

/** Words that are headings and are also typed below some: in a row of people they say nothing. */
const TYPED_WORDS: ReadonlySet<string> = new Set(
  ["Yes", "No", "Teacher", ...STAFF_HEADINGS.flatMap((heading) => staffColumn(heading).choices ?? [])].map(headingKey),
);

const headerOfTable = (rows: Rows, band: Band): Header => {
  return { row: 0, height: 1, key: knownIn(rows, 0, 1, band).join("|") };
};

/** The headings known in a row, or in two rows read together. */
function knownIn(rows: Rows, row: number, height: 1 | 2, { from, to }: Band): readonly string[] {
  const found = new Set<string>();
  for (let column = from; column <= to; column += 1) {
    const heading = namedHeading(titleOf(rows, row, height, column));
    if (heading !== null) found.add(heading);
  }
  return [...found];
}

/** Whether the headings known in a row may as well be what is typed about a person. */
function isOfTypedWords(rows: Rows, row: number, height: 1 | 2, { from, to }: Band): boolean {
  const titles = Array.from({ length: to - from + 1 }, (_, at) => titleOf(rows, row, height, from + at));
  const others = titles.filter((title) => namedHeading(title) !== null && !TYPED_WORDS.has(headingKey(title)));
  return others.length < FEWEST_KNOWN;
}

function titleOf(rows: Rows, row: number, height: 1 | 2, column: number): string {
  const parts = [rows[row]?.[column], height === 2 ? rows[row + 1]?.[column] : ""]
    .filter((cell) => !isEmptyCell(cell))
    .map((cell) => asTyped(String(cell)));
  return parts[0] === parts[1] ? (parts[0] ?? "") : parts.join(" ");
}

/** How many cells are filled, and how many of them with texts. */
function countCells(
  cells: readonly unknown[],
  { from, to }: Band,
): { readonly filled: number; readonly texts: number } {
  const filled = cells.slice(from, to + 1).filter((cell) => !isEmptyCell(cell));
  return { filled: filled.length, texts: filled.filter((cell) => typeof cell === "string").length };
}

/** All rows of headings; where no row has known ones, the first row of texts over rows of another kind. */
function findHeaders(rows: Rows, band: Band): readonly Header[] {
  const headers: Header[] = [];
  rows.forEach((cells, row) => {
    const { filled, texts } = countCells(cells, band);
    if (texts === 0 || texts < filled || headers.at(-1)?.row === row - 1) return;
    const one = knownIn(rows, row, 1, band);
    const below = countCells(rows[row + 1] ?? [], band);
    const two = below.filled > 0 && below.texts === below.filled ? knownIn(rows, row, 2, band) : [];
    const [known, height]: [readonly string[], 1 | 2] = two.length > one.length ? [two, 2] : [one, 1];
    const next = knownIn(rows, row + 1, 1, band);
    if (known.length < FEWEST_KNOWN || known.length * 2 < filled || next.length > known.length) return;
    if (headers.length > 0 && isOfTypedWords(rows, row, height, band)) return;
    headers.push({ row, height, key: known.join("|") });
  });
  const first = headers.length > 0 ? null : firstOfTexts(rows, band);
  return first === null ? headers : [first];
}

function firstOfTexts(rows: Rows, band: Band): Header | null {
  const row = rows.findIndex((cells) => countCells(cells, band).filled >= Math.min(2, band.to - band.from + 1));
  const { filled, texts } = countCells(rows[row] ?? [], band);
  const known = row < 0 ? [] : knownIn(rows, row, 1, band);
  const below = countCells(rows[row + 1] ?? [], band);
  const isHeading = filled > 0 && texts === filled && (known.length > 0 || below.texts < below.filled);
  return isHeading ? { row, height: 1, key: known.join("|") } : null;
}

/** The header under which a row is: the last one above it that begins a list; the first for a row above all. */
function headerAt(headers: readonly Header[], row: number): Header | undefined {
  const above = headers.filter((header) => header.row <= row).at(-1) ?? headers[0];
  return headers.find((header, at) => header.key === above?.key && !changesBetween(headers, at, above));
}

function changesBetween(headers: readonly Header[], at: number, last: Header): boolean {
  return headers.slice(at).some((header) => header.row <= last.row && header.key !== last.key);
}

/** The columns that have a heading or anything below it. */
function columnsOf(rows: Rows, { from, to }: Band, header: Header | undefined, left: number): readonly ListColumn[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((at) => {
    const title = header ? titleOf(rows, header.row, header.height, at) : "";
    const used = title !== "" || rows.slice(header?.row ?? 0).some((cells) => !isEmptyCell(cells[at]));
    return used ? [{ column: left + at, title: title || `Column ${columnLetters(left + at)}` }] : [];
  });
}

const TOTAL =
  /^(?:grand |sub-?)?totals?\b|\b(?:sub-?)?totals?:?$|^(?:average|avg|count|sum|mean|median|headcount|head count|number of (?:staff|teachers|educators))\b/i;
const NOTE = /^(?:\*|note|legend|key\b|updated|as of|prepared|source|printed|x ?= ?|\(|page \d)/i;
const GROUP =
  /\b(?:school|elementary|middle|high|department|dept|grade|grades|building|staff|teachers|specialists|office)\b/i;
const LONGEST_NAME = 60;

/** Distinguishes people from blank rows, totals, headings in the middle, and notes. */
function sortRows(
  rows: Rows,
  top: number,
  columns: readonly ListColumn[],
  left: number,
  header: Header | undefined,
): Pick<FoundList, "rows" | "passed"> {
  const people: ListRow[] = [];
  const passed: { row: number; why: Passed }[] = [];
  const titles = columns.map(({ title }) => title);
  rows.forEach((line, index) => {
    const cells = columns.map(({ column }) => line[column - left] ?? "");
    const why = passedBecause(cells, titles, header !== undefined);
    if (why === null) people.push({ row: top + index, cells });
    else passed.push({ row: top + index, why });
  });
  return { rows: people, passed };
}

function passedBecause(cells: readonly unknown[], titles: readonly string[], hasHeader: boolean): Passed | null {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0) return "blank";
  const texts = filled.filter((cell): cell is string => typeof cell === "string");
  if (hasHeader && texts.length === filled.length && isHeadingAgain(cells, titles)) return "heading";
  const first = asTyped(texts[0] ?? "");
  if (texts.length <= 2 && TOTAL.test(first)) return "total";
  if (filled.length > 1 || texts.length === 0 || titles.length < 3) return null;
  return NOTE.test(first) || GROUP.test(first) || first.length > LONGEST_NAME ? "note" : null;
}

/** The headings printed once more, as at the top of a page. */
function isHeadingAgain(cells: readonly unknown[], titles: readonly string[]): boolean {
  let same = 0;
  for (const [at, cell] of cells.entries()) {
    if (isEmptyCell(cell)) continue;
    if (asTyped(String(cell)) === titles[at]) same += 1;
    else return false;
  }
  return same >= 2;
}
