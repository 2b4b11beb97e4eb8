import { LANES, FIRST_STEP, LAST_STEP } from "../../agreement/lanes";
import { area, cell } from "../plan/cells";
import { typed, withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { serial } from "../plan/serial";
import { SheetBuilder } from "../plan/sheet-builder";
import { asContent, type Content, formula, type Rule, type Table, type TableColumn } from "../plan/sheet-plan";
import { oneOf, whole, YES_NO } from "../plan/typing-rules";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { TWO_LINES } from "../plan/row-heights";
import type { StaffList } from "./read-list";
import { STAFF_COLUMNS, STAFF_HEADINGS, type StaffColumn, type StaffHeading, type StaffRow } from "./staff-columns";
import { STAFF_TABLE, STAFF_VERSION } from "./staff-names";

/** What the table begins with: the people, and the columns of the user's own that come along. */
export interface StaffContent {
  readonly rows: readonly StaffRow[];
  /** Headings, whether they hold dates, and one cell for each person. */
  readonly further?: readonly {
    readonly heading: string;
    readonly isDate: boolean;
    readonly cells: readonly Content[];
  }[];
}

const EMPTY_ROWS = 60;
const HEADER = 10;
const CHECKS = 3;
/** Labels are over the first columns of the table, figures beside them. */
const LABEL = { column: 1, columns: 4 } as const;
const FIGURE = LABEL.column + LABEL.columns;
const COUNT_LABEL = { column: 6, columns: 2 } as const;
const COUNT = COUNT_LABEL.column + COUNT_LABEL.columns;

/** Dates of any career: from January 1, 1900 on. */
const CAREER_DATES: Rule = {
  kind: "date",
  from: serial(1900, 1, 1),
  to: serial(2100, 12, 31),
  message: "Type a date, such as 8/28/2013.",
};

/** What may be typed; anything else is accepted after a question, because a list is often filled in piece by piece. */
function ruleOf(column: StaffColumn): Rule | null {
  const { kind, choices } = column;
  if (choices) return { ...oneOf(choices), warnsOnly: true };
  if (kind === "yes/no") return { ...YES_NO, warnsOnly: true };
  if (kind === "lane") {
    const codes = LANES.map(({ code }) => code);
    return { ...oneOf(codes, `Choose a lane: ${codes.join(", ")}.`), warnsOnly: true };
  }
  if (kind === "step")
    return { ...whole(FIRST_STEP, LAST_STEP, `Type a step, ${FIRST_STEP} to ${LAST_STEP}.`), warnsOnly: true };
  return kind === "date" ? { ...CAREER_DATES, warnsOnly: true } : null;
}

const columnFor = (column: StaffColumn): TableColumn =>
  typed(column.heading, column.width, ruleOf(column) ?? undefined, column.format);

/** Headings of the user's own columns, made different from those of the table and from each other. */
function ownHeadings(headings: readonly string[]): readonly string[] {
  const used = new Set(STAFF_HEADINGS.map((heading) => heading.toLowerCase()));
  return headings.map((heading) => {
    const clean = heading.replace(/\s+/g, " ").trim().slice(0, 200) || "Column";
    let name = clean;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${clean} (${count})`;
    used.add(name.toLowerCase());
    return name;
  });
}

function staffTable({ rows, further = [] }: StaffContent): Table {
  const headings = ownHeadings(further.map(({ heading }) => heading));
  const own = further.map(({ isDate }, at) => typed(headings[at] ?? "", 16, undefined, isDate ? "date" : undefined));
  const people = rows.map((row, at): readonly Content[] => [
    ...STAFF_HEADINGS.map((heading) => row[heading] ?? null),
    ...further.map(({ cells }) => cells[at] ?? null),
  ]);
  const blank = Array.from({ length: STAFF_HEADINGS.length + further.length }, () => null);
  return {
    name: STAFF_TABLE,
    row: HEADER,
    column: 1,
    columns: withStyles([...STAFF_COLUMNS.map(columnFor), ...own]),
    rows: people.length > 0 ? people : Array.from({ length: EMPTY_ROWS }, () => blank),
  };
}

const column = (heading: StaffHeading) => columnOf(STAFF_TABLE, heading);
const isFilled = (heading: StaffHeading) => `(${column(heading)}<>"")`;
const isBlank = (heading: StaffHeading) => `(${column(heading)}="")`;
const isPaid = `${isFilled("Lane")}*${isFilled("Step")}`;

const ids = `${column("Id")}&""`;
const rowInTable = `ROW(${column("Id")})-ROW(${STAFF_TABLE}[[#Headers],[Id]])`;

/** What must be 0. Whom a lookup by id would miss, or whom no salary could be found for, is named here. */
const CHECK_LINES: readonly (readonly [label: string, formula: string])[] = [
  ["People without an Id", `SUMPRODUCT(${isFilled("Name")}*${isBlank("Id")})`],
  ["People with a last name and no name", `SUMPRODUCT(${isFilled("Last name")}*${isBlank("Name")})`],
  ["Ids that are listed twice", `SUMPRODUCT(${isFilled("Id")}*(MATCH(${ids},${ids},0)<>${rowInTable}))`],
  ["A lane without a step, or a step without a lane", `SUMPRODUCT(ABS(${isFilled("Lane")}-${isFilled("Step")}))`],
  ["Paid by the schedule, but FTE is not a number", `SUMPRODUCT(${isPaid}*NOT(ISNUMBER(${column("FTE")})))`],
];

const COUNT_LINES: readonly (readonly [label: string, formula: string])[] = [
  ["People", `SUMPRODUCT(${isFilled("Name")}*1)`],
  ["Paid by the schedule", `SUMPRODUCT(${isPaid}*1)`],
  ["Not paid by it: no lane, no step", `SUMPRODUCT(${isFilled("Name")}*${isBlank("Lane")}*${isBlank("Step")})`],
  ["FTE", `SUM(${column("FTE")})`],
];

/** The sheet "Staff" with the table of that name: checks and counts on top, one row for each person. */
export function staffWorkbook(sheetName: string, content: StaffContent): WorkbookPlan {
  const { column: label, columns: over } = LABEL;
  const sheet = new SheetBuilder(sheetName)
    .put(1, 1, "Staff", "title", 4)
    .put(
      1,
      COUNT_LABEL.column,
      "The one list: evaluation, budget, bargaining and payroll are built from it.",
      "note",
      8,
    )
    .put(CHECKS, label, "All checks (must be 0)", "label", over)
    .put(
      CHECKS,
      FIGURE,
      formula(`=SUM(${cell(CHECKS + 1, FIGURE)}:${cell(CHECKS + CHECK_LINES.length, FIGURE)})`),
      "computed",
    );
  CHECK_LINES.forEach(([text, check], at) => {
    sheet
      .put(CHECKS + 1 + at, label, text, "middle", over)
      .put(CHECKS + 1 + at, FIGURE, formula(`=${check}`), "computed");
  });
  COUNT_LINES.forEach(([text, count], at) => {
    sheet
      .put(CHECKS + at, COUNT_LABEL.column, text, "middle", COUNT_LABEL.columns)
      .put(CHECKS + at, COUNT, formula(`=${count}`), "computed");
  });
  const done = sheet
    .condition({
      area: area(CHECKS, FIGURE, 1 + CHECK_LINES.length),
      style: "bad",
      formula: `=${cell(CHECKS, FIGURE)}<>0`,
    })
    .format(area(CHECKS + COUNT_LINES.length - 1, COUNT), "share")
    .table(staffTable(content))
    .height(1, 24)
    .height(HEADER, TWO_LINES)
    .freeze(HEADER, 4)
    .done({
      landscape: true,
      wide: 4,
      titleRows: { from: HEADER, to: HEADER },
      titleColumns: 4,
      footer: "Staff",
    });
  return { sheets: [done], names: [STAFF_VERSION] };
}

/** The content of the table from a list that was read. */
export function contentOf(
  { people, further }: StaffList,
  isDate: (column: number) => boolean = () => false,
): StaffContent {
  return {
    rows: people.map(({ values }) => values),
    further: further.map((heading, at) => ({
      heading,
      isDate: isDate(at),
      cells: people.map((person) => asContent(person.further[at])),
    })),
  };
}
