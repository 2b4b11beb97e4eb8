import { area, saved } from "../../support/xlsx/saved";

describe("data validation", () => {
  const rule = (more: object) => ({ uid: "u", ranges: [area(0, 0, 4, 0)], ...more });
  const validations = async (...rules: object[]) => {
    const { xml } = await saved({ A1: { v: 1, t: 2 } }, {}, { SHEET_DATA_VALIDATION_PLUGIN: { Pay: rules } });
    return [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map((found) => found[0]);
  };

  it.each([
    ["a list", { type: "list", formula1: '["B0","B1"]' }, 'type="list"', "<formula1>&quot;B0,B1&quot;</formula1>"],
    [
      "a list from cells",
      { type: "list", formula1: "=Lists!$A$1:$A$9" },
      'type="list"',
      "<formula1>Lists!$A$1:$A$9</formula1>",
    ],
    [
      "whole numbers",
      { type: "whole", operator: "between", formula1: "1", formula2: "14" },
      'type="whole" allowBlank="1"',
      "<formula1>1</formula1><formula2>14</formula2>",
    ],
    [
      "decimals",
      { type: "decimal", operator: "greaterThan", formula1: "=B1" },
      'type="decimal" operator="greaterThan"',
      "<formula1>B1</formula1>",
    ],
    [
      "dates",
      { type: "date", operator: "greaterThanOrEqual", formula1: "2013-09-30" },
      'type="date" operator="greaterThanOrEqual"',
      "<formula1>41547</formula1>",
    ],
    [
      "text length",
      { type: "textLength", operator: "lessThan", formula1: "10" },
      'type="textLength" operator="lessThan"',
      "<formula1>10</formula1>",
    ],
    ["a formula", { type: "custom", formula1: "=ISNUMBER(A1)" }, 'type="custom"', "<formula1>ISNUMBER(A1)</formula1>"],
  ])("%s", async (_what, more, attributes, formulas) => {
    const [xml = ""] = await validations(rule(more));
    expect(xml).toContain(attributes);
    expect(xml).toContain('sqref="A1:A5"');
    expect(xml).toContain(formulas);
  });

  it("keeps prompt, alert and its strictness", async () => {
    const texts = {
      showInputMessage: true,
      promptTitle: "Step",
      prompt: "1 to 14",
      showErrorMessage: true,
      errorTitle: "Step",
      error: "From 1 to 14",
    };
    const [strict = "", mild = ""] = await validations(
      rule({ type: "whole", formula1: "1", operator: "equal", errorStyle: 1, ...texts }),
      rule({ type: "list", formula1: "a,b", errorStyle: 2, showDropDown: false, allowBlank: false }),
    );
    expect(strict).toContain(
      'showInputMessage="1" showErrorMessage="1" errorTitle="Step" error="From 1 to 14" promptTitle="Step" ' +
        'prompt="1 to 14"',
    );
    expect(strict).not.toContain("errorStyle");
    expect(mild).toContain('errorStyle="warning" showDropDown="1"');
    expect(mild).not.toContain("allowBlank");
  });
});

describe("conditional formats", () => {
  const style = { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" }, bl: 1 };
  const rules = [
    {
      cfId: "1",
      ranges: [area(1, 1, 9, 1)],
      stopIfTrue: true,
      rule: { type: "highlightCell", subType: "number", operator: "greaterThan", value: 5, style },
    },
    {
      cfId: "2",
      ranges: [area(1, 0, 9, 1)],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "formula", value: '=$B2="<due>"', style },
    },
    {
      cfId: "3",
      ranges: [area(1, 2, 9, 2)],
      stopIfTrue: false,
      rule: {
        type: "highlightCell",
        subType: "text",
        operator: "containsText",
        value: "over",
        style: { bg: { rgb: "#fff2cc" } },
      },
    },
    {
      cfId: "4",
      ranges: [area(1, 2, 9, 2)],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "number", operator: "between", value: [1, 3], style },
    },
  ];

  it("keep test, order, look and where they stop", async () => {
    const { xml, part } = await saved(
      { B2: { v: 1, t: 2 } },
      {},
      { SHEET_CONDITIONAL_FORMATTING_PLUGIN: { Pay: rules } },
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="B2:B10"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" ' +
        'operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="A2:B10"><cfRule type="expression" dxfId="0" ' +
        'priority="2"><formula>$B2=&quot;&lt;due&gt;&quot;</formula></cfRule>',
    );
    expect(xml).toContain(
      '<cfRule type="containsText" dxfId="1" priority="3" operator="containsText" ' +
        'text="over"><formula>NOT(ISERROR(SEARCH(&quot;over&quot;,C2)))</formula></cfRule>',
    );
    expect(xml).toContain('operator="between"><formula>1</formula><formula>3</formula>');
    expect(await part("xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><b val="1"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor ' +
        'rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
  });

  it("are before the validations, as the format asks", async () => {
    const validation = { uid: "u", ranges: [area(0, 0, 0, 0)], type: "list", formula1: "a" };
    const { xml } = await saved(
      { A1: { v: 1, t: 2 } },
      { hyperlinks: [{ cell: "A1", place: "Pay!B2" }] },
      { SHEET_CONDITIONAL_FORMATTING_PLUGIN: { Pay: rules }, SHEET_DATA_VALIDATION_PLUGIN: { Pay: [validation] } },
    );
    const places = ["</sheetData>", "<conditionalFormatting", "<dataValidations", "<hyperlinks", "<pageMargins"].map(
      (text) => xml.indexOf(text),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  });
});
