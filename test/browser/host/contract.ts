import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel } from "../../support/browser/excel";
import { KEPT } from "../../support/browser/host-members";
import type { Preview } from "../../support/browser/preview";
import { officeMembersUsed } from "../../support/office-members";

/** Names that exist on the wire only: office.js sends them on behalf of other members. */
const WIRE_ONLY = new Set(["Worksheet.Gridlines", "Range.GetItem"]);

const manifest = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("the contract with office.js", () => {
  let used: ReturnType<typeof officeMembersUsed>;
  let preview: Preview;
  beforeAll(async () => {
    used = officeMembersUsed("src/excel");
    preview = await openExcel();
  });
  afterAll(() => preview.close());

  test("every member that the preview declares is one that office.js has", async () => {
    const declared = await preview.page.evaluate(() =>
      window.preview.members().map(({ typeName, members }) => ({ typeName, members: [...members] })),
    );
    expect(declared.length).toBeGreaterThan(40);
    const inOfficeJs = await preview.pane.evaluate((types) => {
      const classes = Excel as unknown as Readonly<Record<string, { prototype: object } | undefined>>;
      return types.flatMap(({ typeName, members }) => {
        if (typeName.startsWith("Microsoft.")) return [];
        const prototype = classes[typeName]?.prototype;
        if (!prototype) return [`no class ${typeName}`];
        return members
          .filter(
            (member) => !(member in prototype) && !(member.charAt(0).toLowerCase() + member.slice(1) in prototype),
          )
          .map((member) => `${typeName}.${member}`);
      });
    }, declared);
    expect(inOfficeJs.filter((member) => !WIRE_ONLY.has(member))).toEqual([]);
  });

  test("every member that the preview has is one that the add-in uses, or is kept for a reason", async () => {
    const declared = await preview.page.evaluate(() =>
      window.preview
        .members()
        .flatMap(({ typeName, members }) => members.map((member) => `${typeName.replace(/.*\./, "")}.${member}`)),
    );
    // On the wire names begin with a capital letter.
    const has = declared.map((name) => name.replace(/\.[A-Z]/, (start) => start.toLowerCase()));
    const kept = Object.values(KEPT).flat();
    expect(used.size).toBeGreaterThan(100);
    expect(has.filter((name) => !used.has(name) && !kept.includes(name))).toEqual([]);
    expect(kept.filter((name) => !has.includes(name))).toEqual([]);
  });

  test("the manifest asks for a requirement set that has every member of Excel's that the add-in uses", () => {
    const asked = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
    const versions = new Map(
      [...used].flatMap(([name, { set }]) => (set ? [[name, Number(/^ExcelApi 1\.(\d+)$/.exec(set)?.[1])]] : [])),
    );
    expect(versions.size).toBeGreaterThan(80);
    expect([...versions].filter(([, version]) => !(version <= asked))).toEqual([]);
    // Asking for more than is used would shut out Excels in which the add-in works.
    expect(Math.max(...versions.values())).toBe(asked);
  });

  test("Office says that it runs in Excel on a PC, with requirement sets compared as versions", async () => {
    const office = await preview.pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements } = Office.context;
      return {
        host,
        platform,
        sets: ["1.9", "1.10", "1.20", "1.21"].map((version) => requirements.isSetSupported("ExcelApi", version)),
      };
    });
    expect(office).toEqual({ host: "Excel", platform: "PC", sets: [true, true, true, false] });
  });

  test("a member that the preview does not have is ApiNotFound and is listed", async () => {
    const codes = await preview.pane.evaluate(async () => [
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").slicers.load("items");
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.pattern = "Gray50";
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").flashFill();
        await context.sync();
      }),
    ]);
    expect(codes).toEqual(["ApiNotFound", "ApiNotFound", "ApiNotFound"]);
    expect(await preview.workbook.unsupported()).toEqual([
      "Worksheet.Slicers",
      "RangeFill.Pattern (set)",
      "Range.FlashFill",
    ]);
  });

  test("settings are saved, and are the same ones through Excel and through Office", async () => {
    const read = await preview.pane.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set("schoolYear", { starts: 2013 });
      const status = await new Promise<string>((resolve) =>
        settings.saveAsync((result) => resolve(String(result.status))),
      );
      const value = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("schoolYear");
        setting.load("value");
        await context.sync();
        return setting.value as unknown;
      });
      return { status, value };
    });
    expect(read).toEqual({ status: "succeeded", value: { starts: 2013 } });
  });

  test("the theme's colors are given as Excel gives them", async () => {
    const theme = await preview.pane.evaluate(() => ({ ...Office.context.officeTheme }));
    expect(theme).toMatchObject({ bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424" });
  });
});
