// The pictures of docs/guide/staff.md: a list as people keep it, its check, and the table that is built from it.
import { paneOf, press } from "./pane.mjs";

const serial = (year, month, day) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const HIRED = serial(2005, 8, 29);

/** FY15 pays M2 step 7 56,031.96. */
const LIST = [
  ["Gardner Public Schools"],
  ["Staff, September 2014"],
  [],
  ["Teacher Name", "Bldg", "Prof. status", "Rating 2013", "Lane", "Step", "FTE", "Hire dt", "Salary", "1st eval"],
  ["Teacher 001", "Elm", "x", "P", "MA+12", 7, 1, HIRED, 56031.96, "Evaluator 01"],
  ["Teacher 002", "Elm", "x", "prof", "M2", 7, 100, HIRED, 56031.96, "Evaluator 01"],
  [],
  ["Teacher 003", "ELM", "x", "N/A", "M2", 7, 1, "8/29/05", 54933.3, "Evaluator 01"],
  ["Total Elm", "", "", "", "", "", 3, "", 166997.22],
  ["Teacher 004", "GMS", "", "", "MO", 1, 1, serial(2014, 8, 28), 45276.4, "Evaluator 02"],
];

/** Puts the list on a sheet of its own, with one of its cells selected. */
export async function putList(page) {
  const pane = await paneOf(page);
  await pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("List");
        const cells = rows.map((row) =>
          Array.from({ length: 10 }, (_, at) =>
            typeof row[at] === "string" && row[at] ? `'${row[at]}` : (row[at] ?? ""),
          ),
        );
        sheet.getRangeByIndexes(0, 0, rows.length, 10).values = cells;
        sheet.getRange("H5:H10").numberFormat = rows.slice(4).map(() => ["m/d/yyyy"]);
        sheet.activate();
        sheet.getRange("C6").select();
        await context.sync();
      }),
    LIST,
  );
}

async function read(page) {
  const pane = await paneOf(page);
  await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Staff" }).click();
  await putList(page);
  await press(page, "Read the list at the selected cell");
}

async function check(page) {
  await read(page);
  const pane = await paneOf(page);
  await pane.getByRole("region", { name: "Check the list" }).scrollIntoViewIfNeeded();
  await pane.getByRole("button", { name: /^Error: FTE written as a percent/ }).click();
  await pane.getByRole("button", { name: /^G6 / }).click();
}

async function build(page) {
  await read(page);
  await press(page, "Build Staff with 4 people");
  // The grid draws a sheet some time after it has come forward.
  await page.waitForTimeout(1500);
}

export const STAFF = [
  { name: "staff-check", prepare: check },
  { name: "staff-table", prepare: build },
];
