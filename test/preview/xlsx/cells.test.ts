import { saved } from "../../support/xlsx/saved";

describe("cells", () => {
  it("keep their kinds", async () => {
    const { sheet } = await saved({
      A1: { v: 54933.3, t: 2 },
      A2: { v: "07", t: 1 },
      A3: { v: 1, t: 3 },
      A4: { v: 0, t: 3 },
      A5: { v: "12", t: 2 },
      A6: { v: "007", t: 4 },
      A7: { v: "#N/A", t: 1 },
      A8: { p: { id: "d", body: { dataStream: "two\rlines\r\n" }, documentStyle: {} } },
    });
    expect(sheet.getColumn(1).values.slice(1)).toEqual([
      54933.3,
      "07",
      true,
      false,
      12,
      "007",
      { error: "#N/A" },
      "two\nlines",
    ]);
  });

  it("keep formulas with the values they show, zero and empty text among them", async () => {
    const { xml } = await saved({
      A1: { f: "=B1*2", v: 0, t: 2 },
      A2: { f: '=IF(B1>1,1,"")', v: "", t: 1 },
      A3: { f: "=B1>1", v: 0, t: 3 },
      A4: { f: "=NA()", v: "#N/A", t: 1 },
      A5: { f: '="a<b&c"', v: "a<b&c", t: 1 },
    });
    expect(xml).toContain('<c r="A1"><f>B1*2</f><v>0</v></c>');
    expect(xml).toContain('<c r="A2" t="str"><f>IF(B1&gt;1,1,&quot;&quot;)</f><v></v></c>');
    expect(xml).toContain('<c r="A3" t="b"><f>B1&gt;1</f><v>0</v></c>');
    expect(xml).toContain('<c r="A4" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain("<v>a&lt;b&amp;c</v>");
  });

  it("that hold text like a formula stay text, also when someone edits them", async () => {
    const { sheet, xml, part } = await saved({
      A1: { v: "=HYPERLINK(1)", t: 1 },
      A2: { v: "-x", t: 1 },
      A3: { v: "plain", t: 1, s: { bl: 1 } },
      A4: { v: "@y", t: 1, s: { bl: 1 } },
    });
    expect(sheet.getCell("A1").value).toBe("=HYPERLINK(1)");
    expect(xml).not.toContain("<f>");
    const styles = (await part("xl/styles.xml")).match(/<cellXfs.*<\/cellXfs>/s)?.[0].match(/<xf [^>]*>/g) ?? [];
    const styleAt = (cell: string) => styles[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml)?.[1])];
    expect(styleAt("A1")).toContain('quotePrefix="1"');
    expect(styleAt("A2")).toContain('quotePrefix="1"');
    expect(styleAt("A3")).not.toContain("quotePrefix");
    expect(styleAt("A4")).toContain('quotePrefix="1"');
    expect(sheet.getCell("A4").font.bold).toBe(true);
  });

  it("whose formula Excel would refuse are kept as the text that was typed", async () => {
    const { sheet, xml } = await saved({ A1: { f: "=SUM(1,", v: "#NAME?", t: 1 } });
    expect(sheet.getCell("A1").value).toBe("=SUM(1,");
    expect(xml).not.toContain("<f>");
  });

  it("filled down from one formula each get their own", async () => {
    const { sheet } = await saved({ B1: { f: "=A1*2", si: "x", v: 2, t: 2 }, B2: { si: "x", v: 4, t: 2 } });
    expect(sheet.getCell("B2").value).toEqual({ formula: "A2*2", result: 4 });
  });
});
