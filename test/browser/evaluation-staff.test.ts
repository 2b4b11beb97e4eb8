import { Workbook, type Cell } from "exceljs";
import JSZip from "jszip";
import { describeWithLibreOffice } from "../support/libreoffice";
import { chooseYear, openEvaluation, outcome, press, READ_STAFF, selected } from "../support/browser/evaluation-pane";
import type { Preview } from "../support/browser/preview";
import { putCells } from "../support/browser/staff-pane";

jest.setTimeout(300_000);

const TRACKER = "Tracker 2013-14";
/** Names that Excel would take for formulas if typed, and with characters that no sheet may be named by. */
const NAMES = ["=1+1", "+Plus", "-Minus 🎓", "@محمد علي", '=HYPERLINK("A/B: [E]")'] as const;
/** A list as people keep it. Of its seven people two cannot be tracked: no school, and their own evaluator. */
const LIST: readonly (readonly (string | number)[])[] = [
  ["Gardner Public Schools, staff 2013"],
  [],
  ["Teacher Name", "Bldg", "Prof. status", "Yrs", "Rating 2013", "1st eval", "Title"],
  ...NAMES.map((name, at) => [name, "Elm", at === 1 ? "N" : "Y", at === 1 ? 1 : "", "P", "Evaluator 01", "Teacher"]),
  ["Lee, Kim", "", "Y", "", "P", "Evaluator 01", "Teacher"],
  [],
  ["Gray, Al", "Elm", "Y", "", "P", "Al Gray", "Teacher"],
];

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

describe("a staff list that is not yet the Staff table, with names that begin as formulas do", () => {
  let preview: Preview;
  let file: Uint8Array;
  beforeAll(async () => {
    preview = await openEvaluation();
    await chooseYear(preview);
    await putCells(preview, "List", LIST, { select: "B6" });
  });
  afterAll(() => preview.close());

  it("is read and made the table at one press, and stays as it was", async () => {
    const { workbook } = preview;
    expect(await press(preview, READ_STAFF)).toBe(
      "Your list in List!A1:G11 was read: 7 people in rows 4 to 11; 1 blank row skipped. " +
        "A copy of it is now the Staff table on the Staff sheet. Your own list was not changed.",
    );
    expect(await workbook.values("List", "A1:G11")).toEqual(
      LIST.map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? "")),
    );
    expect((await workbook.values("Staff", "D11:E17")).map(([name]) => name)).toEqual([
      ...NAMES,
      "Lee, Kim",
      "Gray, Al",
    ]);
    // From now on the table is read, whatever is selected.
    expect(await press(preview, READ_STAFF)).toMatch(/^Staff!A10:AL17: 7 people in rows 11 to 17\./);
  });

  it("says who cannot be tracked, with the cell to click on, and builds nothing before that is agreed to", async () => {
    const { pane, workbook } = preview;
    const list = pane.getByRole("list", { name: "People who cannot be tracked" });
    expect((await list.getByRole("listitem").allInnerTexts()).map((line) => line.split("\n").filter(Boolean))).toEqual([
      ["Staff!E16", "School is missing."],
      ["Staff!AB17", "Al Gray is the person in this row."],
    ]);
    await list.getByRole("button", { name: "Staff!AB17" }).click();
    expect(await outcome(preview)).toBe("Staff!AB17 is selected. Al Gray is the person in this row.");
    expect(await selected(preview)).toBe("Staff!AB17");
    const before = await workbook.sheets();
    const build = pane.getByRole("button", { name: "Build the tracker" });
    expect(await build.getAttribute("aria-disabled")).toBe("true");
    await build.click({ force: true });
    expect(await workbook.sheets()).toEqual(before);
    await pane.getByRole("checkbox", { name: "Leave out 2 people" }).check();
    expect(await press(preview, "Build the tracker")).toMatch(/^Tracker for 5 educators built on sheet/);
    expect((await workbook.values(TRACKER, "A8:A13")).flat()).toEqual([...NAMES, ""]);
  });

  it("has its names as texts in the tracker and on every form", async () => {
    const { workbook } = preview;
    await press(preview, "Find the trackers in this workbook");
    expect(await press(preview, "Build the forms")).toMatch(/for 5 educators/);
    for (const form of ["Educator Plan Form", "Summative Evaluation Report Form"]) {
      await preview.pane.getByRole("combobox", { name: "Form", exact: true }).click();
      await preview.pane.getByRole("option", { name: form, exact: true }).click();
      await press(preview, "Build the forms");
    }
    await workbook.settled();
    file = new Uint8Array(Buffer.from(await workbook.xlsx(), "base64"));
    const forms = (await workbook.sheets()).slice(-3 * NAMES.length);
    const heads = await Promise.all(forms.map(async (sheet) => (await workbook.values(sheet, "C4"))[0]?.[0]));
    expect(heads).toEqual([...NAMES, ...NAMES, ...NAMES]);
    expect((await workbook.values("Forms 2013-14", "B6:B10")).flat()).toEqual([...NAMES]);
  });

  it("has its names as texts in the saved file, and the tracker finds each by them", async () => {
    const cells = await cellsOf(file);
    const named = cells.filter(({ cell }) => NAMES.some((name) => cell.value === name));
    // The list, the Staff table, the tracker, the list of forms three times, three forms' heads.
    expect(named.length).toBeGreaterThanOrEqual(9 * NAMES.length);
    expect(cells.filter(({ cell }) => ["1+1", 'HYPERLINK("A/B: [E]")'].includes(cell.formula ?? ""))).toEqual([]);
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
