import { describeWithLibreOffice } from "../support/libreoffice";
import { openPreview, type Preview } from "../support/browser/preview";

const SHEET = "Start here";

/** Beside its label: the answer as shown, and as a value. */
async function answers(
  { workbook }: Preview,
  rows: number,
): Promise<Map<string, { shown: string; value: unknown; cell: string }>> {
  const [labels, texts, values] = await Promise.all([
    workbook.values(SHEET, `B1:B${rows}`),
    workbook.text(SHEET, `C1:C${rows}`),
    workbook.values(SHEET, `C1:C${rows}`),
  ]);
  const lines = labels.map(
    ([label], row) =>
      [String(label), { shown: texts[row]?.[0] ?? "", value: values[row]?.[0], cell: `C${row + 1}` }] as const,
  );
  // Of two equal labels the upper one counts.
  return new Map(lines.toReversed());
}

const ROWS = 110;

/** The cell that holds a title, among the tables beside the sections: row and column, counted from 0. */
async function titled(
  { workbook }: Preview,
  title: string,
): Promise<{ row: number; at: (rows: number, columns: number) => string }> {
  const values = await workbook.values(SHEET, `G1:Z${ROWS}`);
  const row = values.findIndex((line) => line.includes(title));
  const column = values[row]?.indexOf(title) ?? -1;
  return { row, at: (down, right) => `${String.fromCharCode("G".charCodeAt(0) + column + right)}${row + 1 + down}` };
}

/** LibreOffice shows more digits of a number without a format, and TRUE as 1 in a cell that has a number format. */
function isSame(before: string, after: string): boolean {
  if (before === after) return true;
  if (before === "TRUE" || before === "FALSE") return after === (before === "TRUE" ? "1" : "0");
  return before !== "" && after !== "" && Math.abs(Number(before) - Number(after)) < 1e-6;
}

describe("the opening workbook", () => {
  let preview: Preview;
  /** What the sheet showed, and the file, before anything was typed. */
  let shown: readonly (readonly string[])[];
  let file: Uint8Array;
  beforeAll(async () => {
    preview = await openPreview();
    shown = await preview.workbook.text(SHEET, `A1:Z${ROWS}`);
    file = new Uint8Array(Buffer.from(await preview.workbook.xlsx(), "base64"));
  });
  afterAll(() => preview.close());

  describe("the opening sheet", () => {
    const at = async (label: string) => {
      const found = (await answers(preview, ROWS)).get(label);
      if (!found) throw new Error(`There is no "${label}".`);
      return found;
    };

    it("opens with answers that one can check in the agreement", async () => {
      const texts = [...(await answers(preview, ROWS))].map(([label, { shown: text }]) => [label, text]);
      expect(Object.fromEntries(texts)).toMatchObject({
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
        // Appendix C, FY14; three mentees at 500.
        Stipend: "$3,200.00",
        "Three mentees": "$1,500.00",
        // 120 × 0.56; 7.5 × 50.
        Mileage: "$67.20",
        "Home tutoring, 7.5 hours": "$375.00",
        // September 1988 to June 2015: the 27th year is not completed; the tier after 25 years.
        "Years on June 30, 2015": "26",
        Longevity: "$2,250.00",
        // 105 + 15 − 1 + (3 − 2).
        "Left in June": "120",
        // 50 days in full and 70 at half: 85 × 54,933.30 ÷ 184 = 25,376.796…
        "Worth at retirement": "$25,376.80",
        "Member of the bank?": "TRUE",
        // Half of 54,933.30.
        "Half-year sabbatical": "$27,466.65",
        // Three quarters of 620.50 are 465.375, rounded up; the employee has the rest.
        "Committee's share": "$465.38",
        "Employee's share": "$155.12",
        // (54,933.30 − 45,223.59 of M2 step 1) ÷ 2 = 4,854.855.
        "Early retirement": "$4,854.86",
        // 41,612.47 + ½ of 48,552.24 + 54,098.32 + 58,169.86 + 70,978.00 + 73,366.86.
        Payroll: "$322,501.63",
        Plan: "Self-Directed Growth Plan (two-year)",
        "Milestone due by": "Nov 1, 2013",
        // From Wednesday, November 6: 7, 8, 12 (the 11th is off), 13, 14.
        "Feedback due by": "Nov 14, 2013",
        // 30 business days are six weeks.
        "Grievance to be filed by": "Dec 18, 2013",
        "Overall rating allowed?": "FALSE",
        "Where the rule is": "Article XII, Section 1.E",
        // The last line of EXPLAIN is the buy-back above.
        Result: "25,376.80",
      });
    });

    it("has no other error than the two it explains", async () => {
      const cells = (await preview.workbook.values(SHEET, `A1:Z${ROWS}`)).flat();
      expect(cells.filter((value) => /^#[A-Z/0]+[!?A]$/.test(String(value)))).toEqual(["#VALUE!", "#N/A"]);
    });

    it("follows its yellow cells, and explains an error until it is fixed", async () => {
      const { workbook } = preview;
      expect(await workbook.message(SHEET, (await at("Not allowed: #VALUE!")).cell)).toContain("M9");
      await workbook.enter(SHEET, (await at("A lane that is misspelled")).cell, "M3");
      await workbook.enter(SHEET, (await at("Step")).cell, "8");
      // Appendix B, FY14, step 8: M3 and M2.
      expect((await at("Not allowed: #VALUE!")).value).toBe(56967.81);
      expect((await at("Annual salary")).value).toBe(56549.71);
      await workbook.enter(SHEET, (await at("A lane that is misspelled")).cell, "M9");
      await workbook.enter(SHEET, (await at("Step")).cell, "7");
      expect((await at("Annual salary")).value).toBe(54933.3);
    });

    it("spills the whole schedule, and a proposal when a raise is typed", async () => {
      const { workbook } = preview;
      const table = await titled(preview, "The schedule of the year, or a proposed one");
      const [heading = [], first = []] = await workbook.values(SHEET, `${table.at(3, 0)}:${table.at(4, 15)}`);
      expect(heading).toEqual([
        "Step",
        "B0",
        "B1",
        "B2",
        "B3",
        "B4",
        "B5",
        "M0",
        "M1",
        "M2",
        "M3",
        "M4",
        "M5",
        "M6",
        "M7",
        "C1",
      ]);
      // Appendix B, FY14, step 1, B0: 41,612.47; with 10%: 45,773.717.
      expect(first.slice(0, 2)).toEqual([1, 41612.47]);
      await workbook.enter(SHEET, table.at(2, 2), "10%");
      expect(await workbook.values(SHEET, table.at(4, 1))).toEqual([[45773.72]]);
      await workbook.enter(SHEET, table.at(2, 2), "0");
      expect(await workbook.values(SHEET, table.at(4, 1))).toEqual([[41612.47]]);
    });

    it("costs a settlement out for the staff beside it, steps and raise apart", async () => {
      const table = await titled(preview, "What a settlement costs");
      const [base = [], first = []] = await preview.workbook.text(SHEET, `${table.at(6, 0)}:${table.at(7, 3)}`);
      expect(base).toEqual(["FY14", "5.5", "322,501.63", "0.00"]);
      // A step more, in FY14: 1,617.67 (B0), 809.46 (half of B5), 1,618.93 (M0), 1,616.41 (M2); the others are at the
      // top.
      expect([first[0], first[3]]).toEqual(["FY15 (projected)", "5,662.47"]);
    });
  });

  describeWithLibreOffice("saved and opened in LibreOffice", (office) => {
    it("shows on every cell what it showed in the preview", async () => {
      const read = office.toCsv(file, SHEET);
      const full = shown.map((line, row) => line.map((text, column) => [text, read[row]?.[column] ?? ""]));
      expect(full.flat().filter(([before = "", after = ""]) => !isSame(before, after))).toEqual([]);
      expect(full.flat().filter(([before]) => before !== "").length).toBeGreaterThan(300);
    });

    it("prints the examples across a page, landscape, without a heap of empty pages", async () => {
      const { pages } = office.toPdf(file);
      expect(pages).toBeGreaterThanOrEqual(2);
      expect(pages).toBeLessThanOrEqual(5);
    });
  });
});
