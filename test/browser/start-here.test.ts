import { describeWithLibreOffice } from "../support/libreoffice";
import { openPreview, type Preview } from "./harness";

const SHEET = "Start here";

/** Beside its label: the answer as shown, and as a value. */
async function answers({ workbook }: Preview, rows: number): Promise<Map<string, { shown: string; value: unknown; cell: string }>> {
  const [labels, texts, values] = await Promise.all([workbook.values(SHEET, `B1:B${rows}`), workbook.text(SHEET, `C1:C${rows}`), workbook.values(SHEET, `C1:C${rows}`)]);
  return new Map(labels.map(([label], row) => [String(label), { shown: texts[row]?.[0] ?? "", value: values[row]?.[0], cell: `C${row + 1}` }]));
}

describe("the opening sheet", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview();
  });
  afterAll(() => preview.close());

  it("opens with answers that one can check in the agreement", async () => {
    const shown = [...(await answers(preview, 40))].map(([label, { shown: text }]) => [label, text]);
    expect(Object.fromEntries(shown)).toMatchObject({
      // Appendix B, FY14: M2 step 7 and step 8.
      "Annual salary": "$54,933.30",
      "One step higher": "$56,549.71",
      // 54,933.30 ÷ 184 = 298.5505…
      "One day's pay": "$298.55",
      // A master's with 24 credits or more, but not 30.
      "Lane of that degree": "M4",
      // October 15 is after September 30 and before January 31.
      "Lane change takes effect": "Jan 1, 2014",
      // Half of M2's 54,933.30 and half of M4's 55,765.77: 55,349.535.
      "Pay in the year of change": "$55,349.54",
      "Not allowed: #VALUE!": "#VALUE!",
      "No answer: #N/A": "#N/A",
      "In words instead": "Check the lane",
    });
  });

  it("follows its yellow cells, and explains an error until it is mended", async () => {
    const { workbook } = preview;
    const at = async (label: string) => (await answers(preview, 40)).get(label) ?? { cell: "", value: undefined, shown: "" };
    expect(await workbook.message(SHEET, (await at("Not allowed: #VALUE!")).cell)).toContain("M9");
    await workbook.enter(SHEET, (await at("A lane with a slip")).cell, "M3");
    await workbook.enter(SHEET, (await at("Step")).cell, "8");
    // Appendix B, FY14, step 8: M3 and M2.
    expect((await at("Not allowed: #VALUE!")).value).toBe(56967.81);
    expect((await at("Annual salary")).value).toBe(56549.71);
    await workbook.enter(SHEET, (await at("A lane with a slip")).cell, "M9");
    await workbook.enter(SHEET, (await at("Step")).cell, "7");
    expect((await at("Annual salary")).value).toBe(54933.3);
  });

  it("spills the whole schedule, and a proposal when a raise is typed", async () => {
    const { workbook } = preview;
    const [heading = [], first = []] = await workbook.values(SHEET, "G7:V8");
    expect(heading).toEqual(["Step", "B0", "B1", "B2", "B3", "B4", "B5", "M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "C1"]);
    // Appendix B, FY14, step 1, B0: 41,612.47; with 10 %: 45,773.717.
    expect(first.slice(0, 2)).toEqual([1, 41612.47]);
    await workbook.enter(SHEET, "I6", "10%");
    expect((await workbook.values(SHEET, "H8"))[0]).toEqual([45773.72]);
    await workbook.enter(SHEET, "I6", "0");
    expect((await workbook.values(SHEET, "H8"))[0]).toEqual([41612.47]);
  });
});

describeWithLibreOffice("the opening workbook, saved and opened in LibreOffice", (office) => {
  it("shows on every cell what it showed in the preview", async () => {
    const preview = await openPreview();
    const shown = await preview.workbook.text(SHEET, "A1:V80");
    const bytes = new Uint8Array(Buffer.from(await preview.workbook.xlsx(), "base64"));
    await preview.close();
    const read = office.toCsv(bytes, 1);
    const full = shown.map((line, row) => line.map((text, column) => [text, read[row]?.[column] ?? ""]));
    expect(full.flat().filter(([before, after]) => before !== after)).toEqual([]);
    expect(full.flat().filter(([before]) => before !== "").length).toBeGreaterThan(300);
  });
});
