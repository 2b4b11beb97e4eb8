import { LANES } from "../../src/agreement/lanes";
import { costOffer, type Offer, ONE_CENT } from "../../src/rules/costing/offer";
import { printedSchedule } from "../../src/rules/costing/printed-schedule";
import { ALL_ANSWERS } from "../../src/sheets/bargaining/answers/answer-sheets";
import { BARGAINING } from "../../src/sheets/bargaining/names";
import { BASES } from "../../src/sheets/costing/kinds";
import { ALL } from "../../src/rules/costing/who";
import { Decimal } from "../../src/rules/money";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { violations, overflow, setWidth } from "../support/browser/accessibility";
import { libreOffice } from "../support/libreoffice";
import { openPreview, type Preview } from "../support/browser/preview";
import { fiscalYear } from "../support/fiscal-year";

jest.setTimeout(300_000);

const STAFF = sampleStaff().filter(({ Lane }) => Lane !== undefined);
const SHEETS = ["Contents", "Results", "Comparison", "Settlement", "Raises"].concat(
  ALL_ANSWERS.map((answer) => BARGAINING.sheets[answer].title),
  ["Base", "Offers", "Costing", "Proposals", "Checks"],
  ["Committee 1", "Association 1"].map((offer) => `Workings ${offer}`),
);

/** A step and a raise in each of three years, on the invented staff and FY15. */
function expected(raises: readonly string[]): Offer {
  return {
    schedule: printedSchedule(fiscalYear("FY15")),
    staff: STAFF.map(({ Lane, Step, FTE }) => ({
      lane: LANES.findIndex(({ code }) => code === Lane),
      position: new Decimal(Number(Step)),
      fte: new Decimal(Number(FTE)),
    })),
    workYear: 184,
    unit: ONE_CENT,
    years: raises.map((raise) => [
      { kind: "Step", day: 1, where: "", who: ALL, amount: new Decimal(1) },
      { kind: "Schedule %", day: 1, where: "", who: ALL, amount: new Decimal(raise) },
    ]),
  };
}

/** The rows of the results: opening, annualized and cash of each year and basis. */
function rows(raises: readonly string[]): number[][] {
  const offer = expected(raises);
  return raises.flatMap((_, year) =>
    BASES.map((basis) => {
      const cost = costOffer(offer, basis)[year];
      return [cost?.opening, cost?.annualized, cost?.cash].map(Number);
    }),
  );
}

async function putStaff({ pane }: Preview): Promise<void> {
  const cells = [["Id", "Lane", "Step", "FTE"], ...STAFF.map(({ Id, Lane, Step, FTE }) => [Id, Lane, Step, FTE])];
  await pane.evaluate(
    (values) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Staff");
        const range = sheet.getRangeByIndexes(0, 0, values.length, 4);
        range.values = values;
        sheet.tables.add(range, true).name = "Staff";
        await context.sync();
      }),
    cells,
  );
}

async function outcome({ pane }: Preview): Promise<string> {
  await pane.locator(".fui-ProgressBar").waitFor({ state: "detached", timeout: 200_000 });
  return pane.locator(".fui-MessageBar").innerText();
}

const build = async (preview: Preview) => {
  await preview.pane.getByRole("button", { name: "Build the bargaining workbook" }).click();
  return outcome(preview);
};

describe("a bargaining workbook of 170 staff, two offers, three years", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview({
      path: "/?new",
      expectedErrors: [/^console: Dependency tree not found for treeId/],
    });
    const { pane } = preview;
    await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Bargaining" }).click();
    await pane.getByRole("heading", { name: "Bargaining", level: 2 }).waitFor();
  });
  afterAll(() => preview.close());

  const results = async () => {
    await preview.workbook.settled();
    return (await preview.workbook.values("Results", "D7:F24")).map((row) => row.map(Number));
  };

  it("says that there is no staff list yet, and adds nothing", async () => {
    const before = await preview.workbook.sheets();
    expect(await build(preview)).toMatch(/^There is no table Staff in this workbook/);
    expect(await preview.workbook.sheets()).toEqual(before);
  });

  it("is built beside what was there, as the rules calculate it", async () => {
    const { workbook } = preview;
    await putStaff(preview);
    const before = await workbook.sheets();
    expect(await build(preview)).toBe(
      "Built: type the lines of each offer on sheet Offers; sheet Results has what they cost.",
    );
    expect(await workbook.sheets()).toEqual([...before, ...SHEETS]);
    expect(await workbook.unsupported()).toEqual([]);
    const as2Percent = rows(["0.02", "0.02", "0.02"]);
    expect(await results()).toEqual([...as2Percent, ...as2Percent]);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
  });

  it("follows a changed percent", async () => {
    const { workbook } = preview;
    const [headings = []] = await workbook.values("Offers", "A5:L5");
    const amount = String.fromCharCode(65 + headings.indexOf("Amount"));
    await workbook.enter("Offers", `${amount}7`, "3%");
    const changed = rows(["0.03", "0.02", "0.02"]);
    expect((await results()).slice(0, 9)).toEqual(changed);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
  });

  it("is confirmed by the add-in's own functions", async () => {
    const controls = (await preview.workbook.values("Checks", "A1:B60")).filter(([label]) =>
      /\((PAYROLL|OFFERCOST)\)$/.test(String(label)),
    );
    expect(controls.map(([, difference]) => difference)).toEqual([0, 0, 0]);
  });

  it("makes a public copy of values alone", async () => {
    const { pane, workbook } = preview;
    await pane.getByRole("button", { name: "Make the public copy" }).click();
    expect(await outcome(preview)).toMatch(/^Copied to sheet Public copy: values, no formulas, no names\./);
    const [payrollBefore] = rows(["0.03"])[0] ?? [];
    expect((await workbook.values("Public copy", "A6:C6"))[0]).toEqual(["Committee 1", 1, payrollBefore]);
    const formulas = (await workbook.formulas("Public copy", "A1:P40")).flat();
    expect(formulas.filter((formula) => String(formula).startsWith("="))).toEqual([]);
  });

  const office = libreOffice();
  (office ? it : it.skip)("shows the same totals, and no error, in LibreOffice", async () => {
    const { workbook } = preview;
    const bytes = new Uint8Array(Buffer.from(await workbook.xlsx(), "base64"));
    const sheets = await workbook.sheets();
    const read = (sheet: string) => office?.toCsv(bytes, sheets.indexOf(sheet) + 1) ?? [];
    const shown = (await workbook.text("Results", "A7:J24")).map((row) => row.slice(0, 9));
    expect(
      read("Results")
        .slice(6, 24)
        .map((row) => row.slice(0, 9)),
    ).toEqual(shown);
    const cells = [...read("Comparison"), ...read("Raises")].flat();
    expect(cells.filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  });

  it("has a pane that a screen reader can use, also 300 pixels wide", async () => {
    await setWidth(preview, 300);
    expect(await overflow(preview)).toBe(0);
    expect(await violations(preview)).toEqual([]);
  });

  it("leaves nothing where it is cancelled", async () => {
    const { pane, workbook } = preview;
    const before = await workbook.sheets();
    await pane.evaluate(() => {
      new MutationObserver((_, watching) => {
        const cancel = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
        if (!cancel) return;
        watching.disconnect();
        cancel.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    expect(await build(preview)).toBe("Cancelled. Nothing was added to the workbook.");
    expect(await workbook.sheets()).toEqual(before);
  });
});
