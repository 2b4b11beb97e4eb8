import { toCents } from "../costing/rounding";
import { area, onSheet } from "../plan/cells";
import { computed } from "../plan/columns";
import { fiscalCode, schoolYear } from "../../agreement/years";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { nextLane } from "./lane-credits";
import { PersonRow, type PayrollBase } from "./person-row";
import { CHECKS_SUM, staffList, type StaffList } from "./staff-list";

const CLAUSE = "Article II, Section 3";
/** Rows of a person's page. */
const PAGE_ROWS = 16;

function list(base: PayrollBase): StaffList {
  const row = new PersonRow(base, "PayStatement");
  const annual = toCents(`${row.staff("FTE")}*${row.salary()}`);
  const daily = toCents(`${row.own("Annual salary")}/${row.workYear()}`);
  return staffList(base, {
    sheet: "statement",
    table: "PayStatement",
    title: base.names.sheets.statement,
    notes: [
      `${CLAUSE}: on the first payday everyone gets the salary rate and the balances of sick and personal days.`,
      "The next lane and the credits still needed for it are for people who want to apply for a lane change.",
    ],
    columns: [
      computed("School", 24, `=${row.staff("School")}&""`),
      computed("Lane", 9, `=${row.staff("Lane")}&""`),
      computed("Step", 9, `=${row.staff("Step")}`),
      computed("FTE", 7, `=${row.staff("FTE")}+0`, "share"),
      computed("Annual salary", 13, `=${annual}`, "money"),
      computed("Daily rate", 11, `=${daily}`, "money"),
      computed("Sick days", 9, `=N(${row.staff("Sick days")})`),
      computed("Personal days left", 9, `=${row.input("PayPersonalDays")}-N(${row.staff("Personal days used")})`),
      computed("Credits", 9, `=N(${row.staff("Credits")})`),
      computed("Next lane", 8, `=${nextLane(row.staff("Lane"), row.staff("Credits"), "code", base.names.ends)}`),
      computed(
        "Credits still needed",
        13,
        `=${nextLane(row.staff("Lane"), row.staff("Credits"), "missing", base.names.ends)}`,
      ),
    ],
    issues: [
      [`ISERROR(${row.own("Annual salary")})`, "There is no salary for this lane and step."],
      [`${row.own("Sick days")}<0`, "The balance of sick days is below 0."],
      [`${row.own("Personal days left")}<0`, "More personal days were used than the year has."],
    ],
  });
}

/** The statement as a list of everyone. */
export const statementList = (base: PayrollBase): SheetPlan => list(base).done();

const LINES: readonly (readonly [label: string, heading: string, format?: "money"])[] = [
  ["School", "School"],
  ["Lane", "Lane"],
  ["Step", "Step"],
  ["FTE", "FTE"],
  ["Salary rate per year", "Annual salary", "money"],
  ["Daily rate", "Daily rate", "money"],
  ["Sick days accumulated", "Sick days"],
  ["Personal days left this year", "Personal days left"],
  ["Credits beyond the degree", "Credits"],
  ["Next lane", "Next lane"],
  ["Credits still needed for it", "Credits still needed"],
];

/** The statement, a page a person, for the envelope. */
export function statementPages(base: PayrollBase): SheetPlan {
  const name = base.names.sheets.statementPages;
  const source = list(base);
  const sheet = base.names.sheets.statement;
  const { ends } = base.names;
  const title = `Statement of salary and leave, ${fiscalCode(ends)} (${schoolYear(ends)})`;
  const column = (heading: string) => source.columns.findIndex((one) => one.heading === heading) + 1;
  const pageOf = (at: number): readonly (readonly Content[])[] => {
    const of = (heading: string): Content =>
      formula(`=${onSheet(sheet, area(source.header + 1 + at, column(heading)))}`);
    const lines = [["Name", of("Name")], ...LINES.map(([label, heading]): Content[] => [label, of(heading)])];
    const rows = [[title, null], [CLAUSE, null], ...lines];
    return Array.from({ length: PAGE_ROWS }, (_, line) => rows[line] ?? [null, null]);
  };
  const builder = new SheetBuilder(name)
    .width(1, 34)
    .width(2, 40)
    // Beside the pages, where it does not print.
    .put(1, 4, "Checks of the list (must be 0)", "label")
    .width(4, 30)
    .put(1, 5, formula(`=${onSheet(sheet, area(CHECKS_SUM.row, CHECKS_SUM.column))}`), "computed")
    .condition({ area: area(1, 5), style: "bad", formula: "=E1<>0" })
    .paper()
    .write(
      1,
      1,
      base.ids.flatMap((_, at) => pageOf(at)),
    );
  base.ids.forEach((_, at) => {
    const top = at * PAGE_ROWS + 1;
    builder
      .height(top, 24)
      .style(area(top, 1), "title")
      .style(area(top + 1, 1), "fine")
      .style(area(top + 2, 1, LINES.length + 1), "label")
      .style(area(top + 2, 2, LINES.length + 1), "field");
    LINES.forEach(([, , format], line) => {
      if (format) builder.format(area(top + 3 + line, 2), format);
    });
  });
  return builder.done({
    wide: 1,
    breaks: base.ids.slice(1).map((_, at) => (at + 1) * PAGE_ROWS + 1),
    area: area(1, 1, base.ids.length * PAGE_ROWS, 2),
    footer: name,
  });
}
