import { type ProfileName, PROFILES } from "../../preview/excel/profiles";
import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

/** What the functions of a page got for their arguments, since it was last asked. */
declare global {
  var argumentsSeen: unknown[];
}

/** Has the function SERVICE note its arguments before it answers. */
const listen = ({ pane }: Preview) =>
  pane.evaluate(() => {
    globalThis.argumentsSeen = [];
    const { mappings } = (
      globalThis as unknown as {
        CustomFunctions: { _association: { mappings: Record<string, (...args: unknown[]) => unknown> } };
      }
    ).CustomFunctions._association;
    const real = mappings.SERVICE;
    mappings.SERVICE = (...args) => {
      globalThis.argumentsSeen.push(args);
      return real?.(...args);
    };
  });

describe.each(Object.keys(PROFILES) as ProfileName[])("the preview that behaves like %s", (name) => {
  const profile = PROFILES[name];
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel(name)));
  afterAll(() => preview.close());

  test("says on the page which Excel it is", async () => {
    expect(await preview.page.getByLabel("Behaves like").inputValue()).toBe(name);
  });

  test("supports its requirement sets and no later one", async () => {
    const supported = await preview.pane.evaluate(() =>
      ["1.14", "1.15", "1.20", "1.21"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );
    const is2021 = name === "excel-2021";
    expect(supported).toEqual([true, !is2021, !is2021, false]);
  });

  test("hands blank cells and left-out arguments to functions as this Excel does", async () => {
    await listen(preview);
    await preview.workbook.enter("Sheet1", "A1", "=GARDNER.SERVICE(C1,D1:D2)");
    expect(await preview.pane.evaluate(() => globalThis.argumentsSeen.at(-1))).toEqual([
      [[profile.blankCell.value]],
      [[profile.blankCell.value], [profile.blankCell.value]],
      null,
    ]);
  });

  test("hands over errors as objects, or does not call the function", async () => {
    await listen(preview);
    await preview.workbook.enter("Sheet1", "C5", "=NA()");
    await preview.workbook.enter("Sheet1", "A5", '=GARDNER.SERVICE(C5,"2013-06-30")');
    const seen = await preview.pane.evaluate(() => globalThis.argumentsSeen.flat(3));
    const handedOver = seen.some((each) => (each as { basicValue?: string } | null)?.basicValue === "#N/A");
    expect(handedOver).toBe(profile.errorArgument.value === "object");
    expect((await preview.workbook.values("Sheet1", "A5"))[0]?.[0]).toMatch(/^#(VALUE!|N\/A)$/);
  });

  test("in the shared runtime an error in a spilled result leaves the other rows alone", async () => {
    await preview.workbook.enter("Sheet1", "E1", "M2");
    await preview.workbook.enter("Sheet1", "E2", "X9");
    await preview.workbook.enter("Sheet1", "F1", '=GARDNER.SALARY(E1:E2,7,"FY14")');
    expect(await preview.workbook.values("Sheet1", "F1:F2")).toEqual([[54933.3], ["#VALUE!"]]);
  });

  test("refuses requests and answers over its limit", async () => {
    const codes = await preview.pane.evaluate(async () => {
      const write = (first: number, rows: number) =>
        codeOf(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(first, 20, rows, 1);
          range.values = Array.from({ length: rows }, () => ["x".repeat(30_000)]);
          await context.sync();
        });
      const read = () =>
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 20, 200, 1).load("values");
          await context.sync();
        });
      // 200 cells of 30,000 characters are 6 MB, 100 of them 3 MB.
      return [await write(0, 200), await write(0, 100), await write(100, 100), await read()];
    });
    const isLimited = Number.isFinite(profile.payloadLimit.value);
    const [request, answer] = isLimited
      ? ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]
      : ["none", "none"];
    expect(codes).toEqual([request, "none", "none", answer]);
  });

  test("refuses a run with mergeUndoGroup that writes many formulas", async () => {
    const codes = await preview.pane.evaluate(async () => {
      const write = async (mergeUndoGroup: boolean) => {
        try {
          // The types of this version of office.js know the option; the library itself does not.
          await Excel.run({ mergeUndoGroup } as Excel.RunOptions, async (context) => {
            const range = context.workbook.worksheets.getItem("Sheet1").getRange("AA1:BN40");
            range.formulas = Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => "=1+1"));
            await context.sync();
          });
          return "none";
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      };
      return [await write(true), await write(false)];
    });
    expect(codes).toEqual([name === "excel-2021" ? "none" : "UndoNotSupported", "none"]);
  });
});

describe.each(Object.keys(PROFILES) as ProfileName[])("functions that run by themselves in %s", (name) => {
  const profile = PROFILES[name];
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel(name, { runtime: "own" })));
  afterAll(() => preview.close());

  test("an error in a spilled result spoils all of it in Excel on Windows, and nothing elsewhere", async () => {
    await preview.workbook.enter("Sheet1", "A1", "M2");
    await preview.workbook.enter("Sheet1", "A2", "X9");
    await preview.workbook.enter("Sheet1", "B1", '=GARDNER.SALARY(A1:A2,7,"FY14")');
    expect(await preview.workbook.values("Sheet1", "B1:B2")).toEqual(
      profile.errorSpoilsSpill.value ? [["#VALUE!"], [expect.anything()]] : [[54933.3], ["#VALUE!"]],
    );
  });

  test("they answer where the JavaScript library ends with this Excel's", async () => {
    // Asked from the page: a browser driver's own calls need a newer library than the functions' window has.
    const isLater = await preview.page
      .locator('iframe[title="The add-in\'s functions"]')
      .evaluate((frame: HTMLIFrameElement) => {
        const { Promise: promise } = frame.contentWindow as unknown as typeof globalThis;
        return "finally" in promise.prototype;
      });
    expect(isLater).toBe(profile.ownRuntimeLibrary.value === "today");
    // 40,796.54 and 54,933.30 as printed; 1 announced, 4 unannounced (Appendix A, Section 9.A).
    await preview.workbook.enter("Sheet1", "D1", '=GARDNER.PAYROLL({"B0";"M2"},{1;7},1,GARDNER.SCHEDULE("FY14"))');
    await preview.workbook.enter("Sheet1", "D2", '=GARDNER.OBSERVATIONS("No",1)');
    await preview.workbook.enter("Sheet1", "D3", '=GARDNER.STIPEND("GHS","marching band","FY15")');
    expect(await preview.workbook.values("Sheet1", "D1:E3")).toEqual([
      [41612.47 + 54933.3, expect.anything()],
      [1, 4],
      [3260, expect.anything()],
    ]);
  });
});

test("where the region separates lists by semicolons, several ranges are named with semicolons", async () => {
  const preview = await openExcel("windows-365", { listSeparator: ";" });
  const codes = await preview.pane.evaluate(async () => {
    const ranges = (address: string) =>
      codeOf(async (context) => {
        context.workbook.worksheets.getFirst().getRanges(address).load("address");
        await context.sync();
      });
    return [await ranges("A1,B1"), await ranges("A1;B1")];
  });
  expect(codes).toEqual(["InvalidArgument", "none"]);
  await preview.close();
});
