import { Workbook } from "exceljs";
import { openExcel } from "../../support/browser/excel";
import type { Preview } from "../../support/browser/preview";

describe("data validation through Excel.run", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openExcel()));
  afterAll(() => preview.close());

  // Office.js takes serial numbers of dates, which its types do not say.
  const SERIAL = 41518 as unknown as string;
  const RULES: readonly (readonly [string, Excel.DataValidationRule])[] = [
    ["a list written out", { list: { inCellDropDown: true, source: "Yes,No,Not yet" } }],
    ["a list from cells", { list: { inCellDropDown: false, source: "=$A$1:$A$3" } }],
    ["whole numbers between", { wholeNumber: { operator: "Between", formula1: 1, formula2: 14 } }],
    ["decimals above", { decimal: { operator: "GreaterThan", formula1: 0.5 } }],
    ["dates between", { date: { operator: "Between", formula1: "2013-09-01", formula2: "2014-06-30" } }],
    ["dates from a serial number on", { date: { operator: "GreaterThanOrEqualTo", formula1: SERIAL } }],
    ["dates by formula", { date: { operator: "LessThan", formula1: "=$B$1" } }],
    ["a formula", { custom: { formula: "=C1>D1" } }],
  ];

  test.each(RULES)("%s come back as they were set", async (name, rule) => {
    const read = await preview.pane.evaluate(
      ([sheet, given]) =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.add(sheet).getRange("C1:C5");
          dataValidation.rule = given;
          dataValidation.load("rule");
          await context.sync();
          return dataValidation.rule;
        }),
      [name, rule] as const,
    );
    expect(read).toEqual(rule);
  });

  test("the message is kept with the rule, whatever the order", async () => {
    const alert = { message: "Choose from the list.", showAlert: true, style: "Warning", title: "Rating" } as const;
    const read = await preview.pane.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
          dataValidation.errorAlert = given;
          dataValidation.rule = { list: { inCellDropDown: true, source: "Exemplary,Proficient" } };
          dataValidation.load("errorAlert,rule");
          await context.sync();
          return [dataValidation.errorAlert, dataValidation.rule];
        }),
      alert,
    );
    expect(read).toEqual([alert, { list: { inCellDropDown: true, source: "Exemplary,Proficient" } }]);
  });

  test("a part of the cells is cleared; cells of which some have a rule have none together", async () => {
    const rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } } as const;
    const read = await preview.pane.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Apart");
          sheet.getRange("A1:A3").dataValidation.rule = given;
          sheet.getRange("A2").dataValidation.clear();
          const seen = ["A1", "A2", "A1:A3"].map((address) => sheet.getRange(address).dataValidation);
          for (const each of seen) each.load("rule");
          await context.sync();
          return seen.map((each) => each.rule);
        }),
      rule,
    );
    expect(read).toEqual([rule, {}, null]);
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

  test("each kind comes back with its rule and format", async () => {
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
        value.load("cellValue/rule,cellValue/format/fill/color,cellValue/format/font/color");
        custom.load("custom/rule/formula,custom/format/font/bold");
        await context.sync();
        return [
          [value.cellValue.rule, value.cellValue.format.fill.color, value.cellValue.format.font.color],
          [custom.custom.rule.formula, custom.custom.format.font.bold],
        ];
      }),
    );
    expect(read).toEqual([
      [{ formula1: "=4", formula2: "=8", operator: "Between" }, "#FFC7CE", "#9C0006"],
      ['=$B1="overdue"', true],
    ]);
  });

  test("details of another kind are InvalidOperation, kinds that the preview does not have ApiNotFound", async () => {
    const codes = await preview.pane.evaluate(async () => [
      await codeOf(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
        conditionalFormats.add("CellValue").custom.rule.formula = "=TRUE";
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("IconSet");
        await context.sync();
      }),
    ]);
    expect(codes).toEqual(["InvalidOperation", "ApiNotFound"]);
  });

  test("formats of cleared cells go, and stay on the cells beside them, in the order of their priority", async () => {
    const { pane, workbook } = preview;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Order");
        for (const limit of [1, 2]) {
          const { cellValue } = sheet.getRange("B2:B9").conditionalFormats.add("CellValue");
          cellValue.rule = { formula1: `=${limit}`, operator: "GreaterThan" };
        }
        sheet.getRange("B2:B5").clear("Formats");
        await context.sync();
      }),
    );
    const file = new Workbook();
    await file.xlsx.load(Uint8Array.from(Buffer.from(await workbook.xlsx(), "base64")).buffer);
    const { conditionalFormattings } = file.getWorksheet("Order") as unknown as {
      conditionalFormattings: readonly unknown[];
    };
    expect(conditionalFormattings).toMatchObject([
      { ref: "B6:B9", rules: [{ formulae: ["B6>2"] }] },
      { ref: "B6:B9", rules: [{ formulae: ["B6>1"] }] },
    ]);
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
});
