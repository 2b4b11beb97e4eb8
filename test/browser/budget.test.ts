import { STAFF_COLUMNS } from "../../src/sheets/staff/staff-columns";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { violations, overflow, setWidth } from "../support/browser/accessibility";
import { cancelAtOnce, outcome, press } from "../support/browser/evaluation-pane";
import type { Preview } from "../support/browser/preview";
import { openScreen } from "../support/browser/screen";
import { fiscalYear } from "../support/fiscal-year";
import { libreOffice } from "../support/libreoffice";
import { calculatedBy } from "../support/xlsx/calculated-by";

jest.setTimeout(300_000);

const SHEETS = [
  "Budget",
  "Budget summary",
  "Bridge",
  "Budget rows",
  "Accounts",
  "Grant pages",
  "Year to date",
  "Budget changes",
  "Stipends",
  "Funding",
  "Other costs",
  "Budget inputs",
  "Schedules",
  "Charges",
].map((title) => `${title} FY14-15`);

/** Puts the Staff table on a sheet of its own, each text as a text. */
async function putStaff({ pane }: Preview, people: number): Promise<void> {
  const staff = sampleStaff(fiscalYear("FY14")).slice(0, people);
  const cells = staff.map((person) =>
    STAFF_COLUMNS.map(({ heading }) => {
      const value = person[heading] ?? "";
      return typeof value === "string" && value !== "" ? `'${value}` : value;
    }),
  );
  await pane.evaluate(
    ([headings, rows]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Staff");
        const range = sheet.getRangeByIndexes(3, 0, rows.length + 1, headings.length);
        range.values = [headings, ...rows];
        sheet.tables.add(range, true).name = "Staff";
        await context.sync();
      }),
    [STAFF_COLUMNS.map(({ heading }): string => heading), cells] as const,
  );
}

async function choose({ pane }: Preview, label: string, option: string): Promise<void> {
  await pane.getByRole("combobox", { name: label }).click();
  await pane.getByRole("option", { name: option, exact: true }).click();
}

/** A cell's value, however a program keeps an empty one, to the sixth place. */
const asCell = (value: unknown) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : (value ?? ""));

describe("from the staff list to a budget", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openScreen("Budget");
  });
  afterAll(() => preview.close());

  it("says that there is no staff list, and adds nothing", async () => {
    const before = await preview.workbook.sheets();
    expect(await press(preview, "Build the budget")).toMatch(/^There is no Staff table in this workbook/);
    expect(await preview.workbook.sheets()).toEqual(before);
  });

  it("fits a narrow pane and has no fault that axe finds", async () => {
    await setWidth(preview, 300);
    expect(await overflow(preview)).toBe(0);
    expect(await violations(preview)).toEqual([]);
  });

  it("builds two years of twelve staff in few round trips, and every check is 0", async () => {
    const { workbook } = preview;
    await putStaff(preview, 12);
    await choose(preview, "First year", "FY14 (2013-14)");
    await choose(preview, "Number of years", "2");
    await choose(preview, "Pages for grants", "1");
    const { batches } = await workbook.stats();
    expect(await press(preview, "Build the budget")).toBe("Budget for 12 people built on sheet Budget FY14-15.");
    expect((await workbook.stats()).batches - batches).toBeLessThanOrEqual(34);
    expect((await workbook.sheets()).slice(-SHEETS.length)).toEqual(SHEETS);
    expect(await workbook.unsupported()).toEqual([]);
    await workbook.settled();
    expect((await workbook.values("Budget FY14-15", "A4:B4"))[0]).toEqual(["All checks (must be 0)", 0]);
    // The add-in's own function answers with the same annual salaries.
    const front = await workbook.values("Budget FY14-15", "A1:D70");
    const control = front.filter(([year]) => year === "FY14" || year === "FY15");
    expect(control.map((line) => [typeof line[2], line[3]])).toEqual([
      ["number", 0],
      ["number", 0],
    ]);
  });

  const office = libreOffice();
  (office ? it : it.skip)("has the same totals in LibreOffice, and no error on any sheet", async () => {
    const { workbook } = preview;
    if (!office) return;
    const again = await calculatedBy(office, new Uint8Array(Buffer.from(await workbook.xlsx(), "base64")));
    const wrong = SHEETS.flatMap((name) =>
      again(name).flatMap((row) => row.filter((cell) => /^#[A-Z/0]+[!?A]?$/.test(String(cell)))),
    );
    expect(wrong).toEqual([]);
    for (const [sheet, cells] of [
      ["Budget FY14-15", "A4:B30"],
      ["Budget summary FY14-15", "A6:C14"],
      ["Bridge FY14-15", "A7:C17"],
      ["Accounts FY14-15", "A7:H12"],
    ] as const) {
      const [first = "", last = ""] = cells.split(":").map((cell) => cell.replace(/^[A-Z]+/, ""));
      const width = cells.charCodeAt(cells.indexOf(":") + 1) - 64;
      const shown = (await workbook.values(sheet, cells)).map((row) => row.map(asCell));
      const calculated = again(sheet)
        .slice(Number(first) - 1, Number(last))
        .map((row) => row.slice(0, width).map(asCell));
      expect([sheet, ...calculated]).toEqual([sheet, ...shown]);
    }
  });

  it("follows a step that is typed into the staff list", async () => {
    const { workbook } = preview;
    const [first = []] = await workbook.values("Budget rows FY14-15", "A6:M6");
    const step = STAFF_COLUMNS.findIndex(({ heading }) => heading === "Step");
    await workbook.enter("Staff", `${String.fromCharCode(65 + step)}5`, "1");
    await workbook.settled();
    const [after = []] = await workbook.values("Budget rows FY14-15", "A6:M6");
    expect([after[2], after[8]]).toEqual([first[2], 1]);
    expect(Number(after[12])).toBeLessThan(Number(first[12]));
    expect(await workbook.values("Budget FY14-15", "B4")).toEqual([[0]]);
  });

  it("leaves nothing where it is cancelled", async () => {
    const { pane, workbook } = preview;
    const before = await workbook.sheets();
    await cancelAtOnce(preview);
    await pane.getByRole("button", { name: "Build the budget" }).click();
    expect(await outcome(preview)).toBe("Cancelled. Nothing was added to the workbook.");
    expect(await workbook.sheets()).toEqual(before);
  });

  it("clears away what a build that did not finish has left, on whichever screen comes next", async () => {
    const { pane, workbook } = preview;
    const before = await workbook.sheets();
    await pane.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          const record = { sheets: [sheet], names: [], tables: [], pane: "another one", began: 0 };
          context.workbook.worksheets.add(sheet);
          context.workbook.settings.add("GardnerBuild", JSON.stringify(record));
          await context.sync();
        }),
      "Half built",
    );
    expect(await workbook.sheets()).toEqual([...before, "Half built"]);
    await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Bargaining" }).click();
    await pane.getByText("Removed what was unfinished: Half built.").waitFor();
    expect(await workbook.sheets()).toEqual(before);
  });
});
