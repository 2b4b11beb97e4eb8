import JSZip from "jszip";
import { MOST_USED, type ProfileName, PROFILES } from "../../preview/excel/profiles";
import {
  answerNewYear,
  chooseYear,
  openEvaluation,
  press,
  putStaff,
  READ_STAFF,
  updateWithNew,
} from "../support/browser/evaluation-pane";
import type { Preview, PreviewOptions } from "../support/browser/preview";
import { educator } from "../support/sheets/educators";

jest.setTimeout(900_000);

/** The Excel that the other browser tests have need not do the same once more. */
const OTHERS = (Object.keys(PROFILES) as ProfileName[]).filter((name) => name !== MOST_USED);

/** Excel on the web takes and gives 5 MB at most: there the tracker is that of a school. */
const EDUCATORS: Partial<Record<ProfileName, number>> = { web: 300 };

/** In one of them lists are separated as in much of Europe. */
const REGION: Readonly<Partial<Record<ProfileName, PreviewOptions>>> = { mac: { listSeparator: ";" } };

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => educator(`Educator ${String(at + 1).padStart(3, "0")}`));

async function readStaff(preview: Preview, count: number): Promise<void> {
  await putStaff(preview, numbered(count));
  await press(preview, READ_STAFF);
}

/** The cells of a sheet that show an error. */
async function errorsOn({ workbook }: Preview, sheet: string, address: string): Promise<readonly unknown[]> {
  const values = await workbook.values(sheet, address);
  return values.flat().filter((value) => typeof value === "string" && value.startsWith("#"));
}

describe.each(OTHERS)("what people do every day, in the preview like %s", (name) => {
  const count = EDUCATORS[name] ?? 3;
  let preview: Preview;
  beforeAll(async () => void (preview = await openEvaluation({ excel: name, ...REGION[name] })));
  afterAll(() => preview.close());

  test("functions typed into cells answer, spill and skip blank rows", async () => {
    const { workbook } = preview;
    for (const [cell, typed] of [
      ["A1", "M2"],
      ["B1", "7"],
      ["A3", "M2"],
      ["B3", "8"],
      ["C1", '=GARDNER.SALARY(A1:A3,B1:B3,"FY14")'],
      ["E1", "=GARDNER.INSTALLMENTS(100,3)"],
      ["G1", "=GARDNER.LONGEVITY(H1)"],
    ] as const)
      await workbook.enter("Sheet1", cell, typed);
    // Appendix B, FY14: M2 step 7 is 54,933.30 and step 8 is 56,549.71. 100 / 3 leaves a cent for the last payment.
    expect(await workbook.values("Sheet1", "C1:C3")).toEqual([[54933.3], [""], [56549.71]]);
    expect(await workbook.values("Sheet1", "E1:E3")).toEqual([[33.33], [33.33], [33.34]]);
    expect(await workbook.values("Sheet1", "G1")).toEqual([[0]]);
  });

  test("a function is inserted from the catalog", async () => {
    const { page, pane, workbook } = preview;
    const button = (label: string | RegExp) => pane.getByRole("button", { name: label });
    const screens = pane.getByRole("navigation", { name: "Screens" });
    await screens.getByRole("button", { name: "Functions" }).click();
    const { x, y } = await workbook.pointOf("Sheet1", "J1");
    await page.mouse.click(x, y);
    await pane.getByRole("searchbox").fill("SALARY");
    await pane.getByRole("button", { name: "SALARY", exact: true }).click();
    await button(/^Try it/)
      .first()
      .click();
    await button("Insert into Sheet1!J1").click();
    await pane.getByRole("region", { name: "Insert" }).getByText("Inserted into Sheet1!J1.").waitFor();
    await workbook.settled();
    expect(await workbook.values("Sheet1", "J1")).toEqual([[54933.3]]);
    await screens.getByRole("button", { name: "Evaluation" }).click();
    await pane.getByRole("heading", { name: "Evaluation" }).waitFor();
  });

  test("a staff list becomes a tracker, with forms, an update and the next school year", async () => {
    await chooseYear(preview);
    await readStaff(preview, count);
    expect(await press(preview, "Build the tracker")).toMatch(new RegExp(`\\b${count} educators`));
    await press(preview, "Find the trackers in this workbook");
    expect(await errorsOn(preview, "Tracker 2013-14", `A8:DF${8 + count}`)).toEqual([]);

    await readStaff(preview, count + 1);
    expect(await updateWithNew(preview)).toMatch(/^Added 1 educator below the others/);
    expect(await errorsOn(preview, "Tracker 2013-14", `A${8 + count}:DF${9 + count}`)).toEqual([]);

    const { pane } = preview;
    await pane.getByRole("combobox", { name: "Educator", exact: true }).last().click();
    await pane.getByRole("option", { name: "Educator 002" }).click();
    expect(await press(preview, "Build the forms")).toMatch(/Educator 002/);

    await answerNewYear(preview, "2014-15");
    expect(await press(preview, "Build the 2014-15 tracker")).toMatch(/on sheet Tracker 2014-15\./);
    expect(await errorsOn(preview, "Tracker 2014-15", `A8:DF${9 + count}`)).toEqual([]);
  });

  test("the workbook is saved", async () => {
    const zip = await JSZip.loadAsync(Buffer.from(await preview.workbook.xlsx(), "base64"));
    const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    const sheets = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
    expect(sheets).toEqual(expect.arrayContaining(["Staff", "Tracker 2013-14", "Cycle 2013-14", "Tracker 2014-15"]));
  });
});
