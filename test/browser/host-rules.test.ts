import { Workbook } from "exceljs";
import { openExcel } from "../support/browser/excel";
import type { Preview } from "../support/browser/preview";

describe("data validation through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  // Office.js takes serial numbers of dates, which its types do not say.
  const SERIAL = 41518 as unknown as string;
  const RULES: readonly (readonly [string, string, Excel.DataValidationRule])[] = [
    ["a list written out", "List", { list: { inCellDropDown: true, source: "Yes,No,Not yet" } }],
    ["a list from cells", "List", { list: { inCellDropDown: false, source: "=$A$1:$A$3" } }],
    ["whole numbers between", "WholeNumber", { wholeNumber: { operator: "Between", formula1: 1, formula2: 14 } }],
    ["decimals above", "Decimal", { decimal: { operator: "GreaterThan", formula1: 0.5 } }],
    ["dates between", "Date", { date: { operator: "Between", formula1: "2013-09-01", formula2: "2014-06-30" } }],
    ["dates from a serial number on", "Date", { date: { operator: "GreaterThanOrEqualTo", formula1: SERIAL } }],
    ["dates by formula", "Date", { date: { operator: "LessThan", formula1: "=$B$1" } }],
    ["text of a length", "TextLength", { textLength: { operator: "LessThanOrEqualTo", formula1: 10 } }],
    ["a formula", "Custom", { custom: { formula: "=C1>D1" } }],
  ];

  test.each(RULES)("%s come back as they were set", async (name, type, rule) => {
    const read = await preview.pane.evaluate(
      ([sheet, given]) =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.add(sheet).getRange("C1:C5");
          dataValidation.rule = given;
          dataValidation.load("type,rule,ignoreBlanks");
          await context.sync();
          return [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks];
        }),
      [name, rule] as const,
    );
    expect(read).toEqual([type, rule, true]);
  });

  test("message, prompt and blanks are kept with the rule, whatever the order", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
        dataValidation.errorAlert = {
          message: "Choose from the list.",
          showAlert: true,
          style: "Warning",
          title: "Rating",
        };
        dataValidation.ignoreBlanks = false;
        dataValidation.rule = { list: { inCellDropDown: true, source: "Exemplary,Proficient" } };
        dataValidation.prompt = { message: "The overall rating", showPrompt: true, title: "Rating" };
        dataValidation.load("errorAlert,prompt,ignoreBlanks,rule");
        await context.sync();
        return [dataValidation.errorAlert, dataValidation.prompt, dataValidation.ignoreBlanks, dataValidation.rule];
      }),
    );
    expect(read).toEqual([
      { message: "Choose from the list.", showAlert: true, style: "Warning", title: "Rating" },
      { message: "The overall rating", showPrompt: true, title: "Rating" },
      false,
      { list: { inCellDropDown: true, source: "Exemplary,Proficient" } },
    ]);
  });

  test("cells with different rules, with some and with none are told apart; a part can be cleared", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Apart");
        sheet.getRange("A1:A3").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
        sheet.getRange("B1:B3").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
        sheet.getRange("A2").dataValidation.clear();
        const seen = ["A1", "A2", "A1:A3", "A1:B1", "C1"].map((address) => sheet.getRange(address).dataValidation);
        for (const each of seen) each.load("type");
        await context.sync();
        return seen.map(({ type }) => type);
      }),
    );
    expect(read).toEqual(["WholeNumber", "None", "MixedCriteria", "Inconsistent", "None"]);
  });

  test.each([
    ["no kind", {}],
    ["two kinds", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=A1" } }],
    ["Between without a second limit", { wholeNumber: { operator: "Between", formula1: 1 } }],
    ["an operator that there is not", { wholeNumber: { operator: "About", formula1: 1 } }],
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ])("a rule with %s is refused", async (_case, rule) => {
    const code = await preview.pane.evaluate(
      (given) =>
        codeOf(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("D1").dataValidation.rule =
            given as Excel.DataValidationRule;
          await context.sync();
        }),
      rule,
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("conditional formats through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  test("each kind comes back with its rule and format, the newest first", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
        const value = conditionalFormats.add("CellValue");
        value.cellValue.format.fill.color = "#FFC7CE";
        value.cellValue.format.font.color = "#9C0006";
        value.cellValue.rule = { formula1: "=4", formula2: "=8", operator: "Between" };
        const custom = conditionalFormats.add("Custom");
        custom.custom.rule.formula = '=$B1="overdue"';
        custom.custom.format.font.bold = true;
        custom.custom.format.font.strikethrough = true;
        custom.stopIfTrue = true;
        const contains = conditionalFormats.add("ContainsText");
        contains.textComparison.format.font.italic = true;
        contains.textComparison.rule = { operator: "BeginsWith", text: "late" };
        const blanks = conditionalFormats.add("PresetCriteria");
        blanks.preset.format.fill.color = "yellow";
        blanks.preset.rule = { criterion: "Blanks" };
        const top = conditionalFormats.add("TopBottom");
        top.topBottom.format.fill.color = "#C6EFCE";
        top.topBottom.rule = { rank: 3, type: "BottomItems" };
        const scale = conditionalFormats.add("ColorScale");
        const criteria = {
          minimum: { type: "LowestValue", color: "#FF0000" },
          midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
          maximum: { type: "HighestValue", color: "#00FF00" },
        } as const;
        scale.colorScale.criteria = criteria;
        value.load("cellValue/rule,cellValue/format/fill/color,cellValue/format/font/color");
        custom.load("stopIfTrue,custom/rule/formula,custom/format/font/bold,custom/format/font/strikethrough");
        contains.load("textComparison/rule,textComparison/format/font/italic");
        blanks.load("preset/rule");
        top.load("topBottom/rule");
        scale.load("colorScale/criteria,colorScale/threeColorScale");
        conditionalFormats.load("items/type,items/priority");
        await context.sync();
        return {
          order: conditionalFormats.items.map(({ type, priority }) => [type, priority]),
          value: [value.cellValue.rule, value.cellValue.format.fill.color, value.cellValue.format.font.color],
          custom: [
            custom.stopIfTrue,
            custom.custom.rule.formula,
            custom.custom.format.font.bold,
            custom.custom.format.font.strikethrough,
          ],
          contains: [contains.textComparison.rule, contains.textComparison.format.font.italic],
          blanks: blanks.preset.rule,
          top: top.topBottom.rule,
          scale: [scale.colorScale.criteria, scale.colorScale.threeColorScale],
        };
      }),
    );
    expect(read).toEqual({
      order: [
        ["ColorScale", 0],
        ["TopBottom", 1],
        ["PresetCriteria", 2],
        ["ContainsText", 3],
        ["Custom", 4],
        ["CellValue", 5],
      ],
      value: [{ formula1: "=4", formula2: "=8", operator: "Between" }, "#FFC7CE", "#9C0006"],
      custom: [true, '=$B1="overdue"', true, true],
      contains: [{ operator: "BeginsWith", text: "late" }, true],
      blanks: { criterion: "Blanks" },
      top: { rank: 3, type: "BottomItems" },
      scale: [
        {
          minimum: { type: "LowestValue", color: "#FF0000" },
          midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
          maximum: { type: "HighestValue", color: "#00FF00" },
        },
        true,
      ],
    });
  });

  test("priority is changed, a format deleted, and those of some cells cleared", async () => {
    const read = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Order");
        const range = sheet.getRange("B2:B9");
        const [first, second, third] = [1, 2, 3].map((limit) => {
          const format = range.conditionalFormats.add("CellValue");
          format.cellValue.rule = { formula1: `=${limit}`, operator: "GreaterThan" };
          format.load("id");
          return format;
        });
        await context.sync();
        const list = async () => {
          range.conditionalFormats.load("items/id");
          await context.sync();
          return range.conditionalFormats.items.map(
            ({ id }) => [first, second, third].findIndex((each) => each?.id === id) + 1,
          );
        };
        const added = await list();
        if (first) first.priority = 0;
        const moved = await list();
        second?.delete();
        const left = await list();
        sheet.getRange("B2:B5").conditionalFormats.clearAll();
        const rest = third?.getRange();
        rest?.load("address");
        await context.sync();
        return { added, moved, left, rest: rest?.address };
      }),
    );
    expect(read).toEqual({ added: [3, 2, 1], moved: [1, 3, 2], left: [1, 3], rest: "Order!B6:B9" });
  });

  test("details of another kind are a null object, and kinds that the grid lacks are ApiNotFound", async () => {
    const read = await preview.pane.evaluate(async () => {
      const isNull = await Excel.run(async (context) => {
        const format = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats.getItemAt(0);
        const custom = format.customOrNullObject;
        custom.load("rule/formula");
        await context.sync();
        return custom.isNullObject;
      });
      const code = await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("IconSet");
        await context.sync();
      });
      return [isNull, code];
    });
    expect(read).toEqual([true, "ApiNotFound"]);
  });

  test("a comparison with a text is saved as one", async () => {
    const { pane, workbook } = preview;
    const rule = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { cellValue } = context.workbook.worksheets
          .add("Words")
          .getRange("C3:C9")
          .conditionalFormats.add("CellValue");
        cellValue.format.fill.color = "#FFC7CE";
        cellValue.rule = { formula1: '="Over""due"', operator: "EqualTo" };
        cellValue.load("rule");
        await context.sync();
        return cellValue.rule;
      }),
    );
    expect(rule).toEqual({ formula1: '="Over""due"', operator: "EqualTo" });
    const file = new Workbook();
    await file.xlsx.load(Uint8Array.from(Buffer.from(await workbook.xlsx(), "base64")).buffer);
    const { conditionalFormattings } = file.getWorksheet("Words") as unknown as {
      conditionalFormattings: readonly unknown[];
    };
    expect(conditionalFormattings).toMatchObject([
      { ref: "C3:C9", rules: [{ type: "cellIs", operator: "equal", formulae: ['"Over""due"'] }] },
    ]);
  });

  test("a format follows its cells when rows are inserted above", async () => {
    const address = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Follow");
        const format = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=A2>0";
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        const range = format.getRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe("Follow!A3:A5");
  });
});
