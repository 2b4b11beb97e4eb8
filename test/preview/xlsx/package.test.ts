import { area, saved, SPILLED, SPILLS } from "../../support/xlsx/saved";

describe("our functions and spilled results, as Excel stores them", () => {
  it("are dynamic arrays over the cells they fill, which hold their values", async () => {
    const { xml } = await saved(SPILLED, SPILLS, {}, { reader: "excel" });
    expect(xml).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_GARDNER_SALARY(A1,7,&quot;FY14&quot;)</f><v>54933.3</v></c>',
    );
    expect(xml).toMatch(
      /<c r="C1" s="\d+" cm="1"><f t="array" ref="C1:C3">_xldudf_GARDNER_INSTALLMENTS\(100,3\)<\/f><v>33.33<\/v><\/c>/,
    );
    expect(xml).toMatch(/<c r="C2" s="\d+"><v>33.33<\/v><\/c>/);
    expect(xml).toContain('<c r="C3"><v>33.34</v></c>');
    expect(xml).toContain('<c r="D2" t="e"><v>#N/A</v></c>');
    expect(xml).toContain('<c r="E1"><f>ROUND(B1*2,2)</f>');
  });

  it("are marked by a part of the package that is declared and related", async () => {
    const { part } = await saved(SPILLED, SPILLS, {}, { reader: "excel" });
    expect(await part("xl/metadata.xml")).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
    expect(await part("[Content_Types].xml")).toContain(
      '<Override PartName="/xl/metadata.xml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    expect(await part("xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"',
    );
  });

  it("are plain formulas with their values in a file that any program is to show", async () => {
    const { xml } = await saved(SPILLED, SPILLS);
    expect(xml).toContain('<c r="B1"><f>_xldudf_GARDNER_SALARY(A1,7,&quot;FY14&quot;)</f><v>54933.3</v></c>');
    expect(xml).toMatch(/<c r="C1" s="\d+"><f>_xldudf_GARDNER_INSTALLMENTS\(100,3\)<\/f><v>33.33<\/v><\/c>/);
    expect(xml).toContain('<c r="C3"><v>33.34</v></c>');
    expect(xml).toContain('<c r="D1" cm="1" t="str"><f t="array" ref="D1:D2">A1:A2</f>');
  });

  it("without any, the package says nothing of dynamic arrays", async () => {
    const { zip } = await saved({ A1: { f: "=1+1", v: 2, t: 2 } });
    expect(zip.file("xl/metadata.xml")).toBeNull();
  });
});

describe("the package", () => {
  it("tells nothing of people or of the machine, and the same workbook gives the same properties", async () => {
    const { part } = await saved(
      { A1: { v: 1, t: 2 } },
      {},
      {},
      { creator: "Gardner add-in preview", made: new Date(Date.UTC(2014, 0, 31)) },
    );
    const core = (await part("docProps/core.xml"))
      .replace(/<[^>]*>/g, " ")
      .split(/\s+/)
      .filter(Boolean);
    expect(core).toEqual([
      "Gardner",
      "add-in",
      "preview",
      "Gardner",
      "add-in",
      "preview",
      "2014-01-31T00:00:00Z",
      "2014-01-31T00:00:00Z",
    ]);
    expect((await part("docProps/app.xml")).match(/<(Company|Manager)>[^<]+</g)).toBeNull();
  });

  it("has every part that another part points at", async () => {
    const { zip, part } = await saved(
      { ...SPILLED, A9: { v: "Name", t: 1 }, A10: { v: "x", t: 1 } },
      {
        ...SPILLS,
        comments: [{ cell: "A1", text: "x" }],
        hyperlinks: [{ cell: "A1", address: "mailto:a@example.org" }],
      },
      {
        SHEET_TABLE_PLUGIN: { Pay: { tables: [{ id: "t", name: "T", range: area(8, 0, 9, 0) }] } },
      },
      { reader: "excel" },
    );
    const relationships = zip.file(/\.rels$/).map((file) => file.name);
    for (const name of relationships) {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const xml = await part(name);
      const inside = [...xml.matchAll(/<Relationship ([^>]*)\/>/g)].filter((found) => !found[1]?.includes("External"));
      const targets = inside.map((found) =>
        new URL(/Target="([^"]*)"/.exec(found[1] ?? "")?.[1] ?? "", `file:///${folder}`).pathname.slice(1),
      );
      for (const target of targets) expect([target, zip.file(target) !== null]).toEqual([target, true]);
    }
    const ids = [...(await part("xl/worksheets/sheet1.xml")).matchAll(/r:id="([^"]*)"/g)].map((found) => found[1]);
    const known = [...(await part("xl/worksheets/_rels/sheet1.xml.rels")).matchAll(/Id="([^"]*)"/g)].map(
      (found) => found[1],
    );
    expect(ids.length).toBe(3);
    expect(ids.every((id) => known.includes(id))).toBe(true);
  });
});
