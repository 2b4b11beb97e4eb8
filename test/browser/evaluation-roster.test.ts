import { Workbook, type Cell } from "exceljs";
import JSZip from "jszip";
import { ROSTER_FIELDS } from "../../src/sheets/evaluation/roster/educators";
import { serial } from "../../src/sheets/plan/serial";
import { educator } from "../support/sheets/educators";
import { describeWithLibreOffice } from "../support/libreoffice";
import {
  chooseYear,
  openEvaluation,
  outcome,
  press,
  putRoster,
  rosterRows,
  selected,
} from "../support/browser/evaluation-pane";
import type { Preview } from "../support/browser/preview";

jest.setTimeout(300_000);

const TRACKER = "Tracker 2013-14";
const HEADINGS = ROSTER_FIELDS.map(({ heading }) => heading);
type Cells = Readonly<Record<string, string | number>>;

/** A good row by the headings, with some cells replaced. */
const GOOD: Cells = {
  Title: "Teacher",
  School: "Elm",
  PTS: "Yes",
  "Year without PTS": 9,
  "Overall rating": "Proficient",
  "Primary evaluator": "Evaluator 01",
};
const row = (name: string, replaced: Cells = {}) =>
  HEADINGS.map((heading) => ({ ...GOOD, Educator: name, ...replaced })[heading] ?? null);

// A kind of fault each: the column, what is in it, and what is said there. The first twenty leave their row out.
const FAULTS: readonly (readonly [column: string, replaced: Cells, said: RegExp])[] = [
  ["Educator", { Educator: "" }, /name is missing/],
  ["Educator", { Educator: 17 }, /is the number 17/],
  ["Educator", { Educator: "x".repeat(101) }, /at most 100/],
  ["Educator", { Educator: "Educator ?" }, /contains \*, \? or ~/],
  ["Educator", { Educator: "GOOD  ONE" }, /row 1 of the list/],
  ["School", { School: "" }, /school is missing/],
  ["PTS", { PTS: "" }, /PTS is missing/],
  ["PTS", { PTS: "perhaps" }, /“perhaps” is neither Yes nor No/],
  ["Year without PTS", { PTS: "No", "Year without PTS": "" }, /year without PTS is needed/],
  ["Year without PTS", { "Year without PTS": "ninth" }, /“ninth” is not a number/],
  ["Year without PTS", { "Year without PTS": 1.5 }, /1\.5 is not a whole number/],
  ["Year without PTS", { "Year without PTS": 61 }, /61 is outside 1 to 60/],
  ["New assignment", { "New assignment": "7B" }, /“7B” is neither/],
  ["Overall rating", { "Overall rating": "" }, /rating is needed/],
  ["Overall rating", { "Overall rating": "Good" }, /“Good” is not one of/],
  ["Impact", { Impact: "Medium" }, /“Medium” is not one of/],
  ["Start date", { "Start date": "in spring" }, /“in spring” is not a date/],
  ["Start date", { "Start date": serial(2015, 9, 1) }, /after the school year/],
  ["Primary evaluator", { "Primary evaluator": "" }, /primary evaluator is missing/],
  ["Supervising evaluator", { "Supervising evaluator": "Faulty 20" }, /own supervising evaluator/],
  ["Title", { Title: "" }, /title is missing/],
];
const LEAVING_OUT = 20;

/** The cell of a fault on a staff list that begins in A1 and whose first row is good. */
const cellOf = (fault: number, column: string) =>
  `Staff!${String.fromCharCode(65 + HEADINGS.indexOf(column))}${fault + 3}`;

describe("a staff list with twenty-one kinds of fault", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openEvaluation();
    await chooseYear(preview);
    await putRoster(preview, "Staff", [
      row("Good one"),
      ...FAULTS.map(([, replaced], at) => row(`Faulty ${at + 1}`, replaced)),
    ]);
    await press(preview, "Read the selected staff list");
  });
  afterAll(() => preview.close());

  it("says each by its cell, and which rows are left out", async () => {
    const { pane } = preview;
    await pane.getByText("2 educators can be tracked. 21 issues to check:").waitFor();
    const lines = await pane
      .getByRole("list", { name: "Issues in the staff list" })
      .getByRole("listitem")
      .allInnerTexts();
    expect(lines.map((line) => line.split("\n").filter(Boolean))).toEqual(
      FAULTS.map(([column, , said], at) => [
        cellOf(at, column),
        expect.stringMatching(new RegExp(`^${at < LEAVING_OUT ? "Left out" : "Note"}: .*${said.source}`)),
      ]),
    );
  });

  it("selects the cell of each that is clicked", async () => {
    for (const [at, [column, , said]] of FAULTS.entries()) {
      const cell = cellOf(at, column);
      await preview.pane
        .getByRole("list", { name: "Issues in the staff list" })
        .getByRole("button", { name: cell, exact: true })
        .click();
      expect(await outcome(preview)).toMatch(said);
      expect(await selected(preview)).toBe(cell);
    }
  });

  it("builds nothing before leaving the rows out is agreed to, and then the good rows alone", async () => {
    const { pane, workbook } = preview;
    const before = await workbook.sheets();
    const build = pane.getByRole("button", { name: "Build the tracker" });
    expect(await build.getAttribute("aria-disabled")).toBe("true");
    await build.click({ force: true });
    expect(await workbook.sheets()).toEqual(before);
    await pane.getByRole("checkbox", { name: "Leave out 20 rows with errors" }).check();
    expect(await press(preview, "Build the tracker")).toMatch(/^Tracker for 2 educators built on sheet/);
    expect((await workbook.values(TRACKER, "A8:A10")).flat()).toEqual(["Good one", "Faulty 21", ""]);
  });
});

/** Names that Excel would take for formulas where they were typed. */
const NAMES = ["=1+1", "+Plus", "-Minus", "@At", '=HYPERLINK("x")'] as const;
const educators = NAMES.map((name, at) =>
  educator(name, at === 1 ? { pts: false, yearWithoutPts: 1, rating: null } : {}),
);

/** The file as a program finds it that has to calculate everything itself: formulas without results. */
async function withoutResults(
  file: Uint8Array,
  change: (workbook: string) => string = (xml) => xml,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  for (const part of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = await part.async("string");
    zip.file(part.name, xml.replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  zip.file("xl/workbook.xml", change((await zip.file("xl/workbook.xml")?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

const isError = (value: unknown) => typeof value === "object" && value !== null && "error" in value;

/** Every cell of a saved workbook with its sheet. */
async function cellsOf(file: Uint8Array): Promise<readonly { readonly sheet: string; readonly cell: Cell }[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const cells: { sheet: string; cell: Cell }[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((line) => line.eachCell((cell) => cells.push({ sheet: sheet.name, cell }))),
  );
  return cells;
}

describe("names that begin as formulas do", () => {
  let preview: Preview;
  let file: Uint8Array;
  beforeAll(async () => {
    preview = await openEvaluation();
    await chooseYear(preview);
    await putRoster(preview, "Staff", rosterRows(educators));
    await press(preview, "Read the selected staff list");
    await press(preview, "Build the tracker");
    await press(preview, "Find the trackers in this workbook");
    expect(await press(preview, "Build the forms")).toMatch(/of 5 educators/);
    for (const form of ["Educator Plan Form", "Summative Evaluation Report Form"]) {
      await preview.pane.getByRole("combobox", { name: "Form", exact: true }).click();
      await preview.pane.getByRole("option", { name: form, exact: true }).click();
      await press(preview, "Build the forms");
    }
    await preview.workbook.settled();
    file = new Uint8Array(Buffer.from(await preview.workbook.xlsx(), "base64"));
  });
  afterAll(() => preview.close());

  it("are texts in the tracker and on every form", async () => {
    const { workbook } = preview;
    expect((await workbook.values(TRACKER, "A8:A12")).flat()).toEqual([...NAMES]);
    const forms = (await workbook.sheets()).slice(-3 * NAMES.length);
    const heads = await Promise.all(forms.map(async (sheet) => (await workbook.values(sheet, "C4"))[0]?.[0]));
    expect(heads).toEqual([...NAMES, ...NAMES, ...NAMES]);
    expect((await workbook.values("Forms 2013-14", "B6:B10")).flat()).toEqual([...NAMES]);
  });

  it("are texts in the saved file, and the tracker finds each by its name", async () => {
    const cells = await cellsOf(file);
    const named = cells.filter(({ cell }) => NAMES.some((name) => cell.value === name));
    // The staff list, the tracker, the list of forms three times, three forms' heads.
    expect(named.length).toBeGreaterThanOrEqual(8 * NAMES.length);
    expect(cells.filter(({ cell }) => ["1+1", 'HYPERLINK("x")'].includes(cell.formula ?? ""))).toEqual([]);
  });

  describeWithLibreOffice("the saved workbook in LibreOffice", (office) => {
    it("calculates without an error value, to what the preview calculated", async () => {
      const calculated = await cellsOf(office.toXlsx(await withoutResults(file)));
      expect(calculated.filter(({ cell }) => cell.formula).length).toBeGreaterThan(1000);
      const errors = calculated.filter(({ cell }) => isError(cell.value) || isError(cell.result));
      expect(errors.map(({ sheet, cell }) => `${sheet}!${cell.address}: ${JSON.stringify(cell.value)}`)).toEqual([]);
      const shown = await preview.workbook.values(TRACKER, "A8:CZ12");
      const there = new Map(
        calculated.filter(({ sheet }) => sheet === TRACKER).map(({ cell }) => [cell.address, cell]),
      );
      expect(
        shown.flatMap((line, at) => [
          line[1] === there.get(`B${at + 8}`)?.result,
          line[2] === there.get(`C${at + 8}`)?.result,
        ]),
      ).toEqual(Array(10).fill(true));
    });

    it("prints a tracking sheet on exactly one page", async () => {
      const sheets = await preview.workbook.sheets();
      const form = sheets.indexOf("+Plus Tracking");
      expect(form).toBeGreaterThan(0);
      let at = -1;
      const alone = await withoutResults(file, (xml) =>
        xml
          .replace(/<sheet [^>]*>/g, (tag) =>
            tag
              .replace(/ state="\w+"/, "")
              .replace("<sheet ", (at += 1) === form ? "<sheet " : '<sheet state="hidden" '),
          )
          // LibreOffice prints the print areas of hidden sheets too.
          .replace(/<definedName [^>]*Print_Area[^>]*>[^<]*<\/definedName>/g, (tag) =>
            tag.includes(`localSheetId="${form}"`) ? tag : "",
          )
          .replace(/ (activeTab|firstSheet)="\d+"/g, "")
          .replace("<workbookView", `<workbookView activeTab="${form}"`),
      );
      expect(office.toPdf(alone).pages).toBe(1);
    });
  });
});
