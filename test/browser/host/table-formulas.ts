import { openExcel } from "../../support/browser/excel";

test("formulas follow a table that grew, in every cell that has them", async () => {
  const preview = await openExcel();
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A5").values = [["Days"], [1], [2], [4], [8]];
      sheet.tables.add("A1:A3", true).name = "Visits";
      sheet.getRange("C1:C2").formulas = [["=SUM(Visits[Days])"], ["=SUM(Visits[Days])"]];
      sheet.getRange("C3").formulas = [['=IF(SUM(Visits[Days])>1000000,"more than a million days",SUM(Visits[Days]))']];
      await context.sync();
    }),
  );
  const { workbook } = preview;
  await workbook.settled();
  expect(await workbook.values("Sheet1", "C1:C3")).toEqual([[3], [3], [3]]);
  await workbook.enter("Sheet1", "A3", "3");
  expect(await workbook.values("Sheet1", "C1:C3")).toEqual([[4], [4], [4]]);
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.getItem("Visits").resize("A1:A5");
      await context.sync();
    }),
  );
  await workbook.settled();
  expect(await workbook.values("Sheet1", "C1:C3")).toEqual([[16], [16], [16]]);
  // Also in a later run, in which the table did not change.
  await workbook.enter("Sheet1", "A5", "16");
  expect(await workbook.values("Sheet1", "C1:C3")).toEqual([[24], [24], [24]]);
  await preview.close();
});

test("the last formula written to a blank column fills it, one written beside other contents does not", async () => {
  const preview = await openExcel();
  const read = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C4").values = [
        ["Days", "Twice", "Typed"],
        [1, "", 5],
        [2, "", ""],
        [4, "", ""],
      ];
      sheet.tables.add("A1:C4", true);
      sheet.getRange("B2:B3").formulas = [["=A2*2"], ["=A3*2+1"]];
      sheet.getRange("C3").formulas = [["=1+1"]];
      const range = sheet.getRange("B2:C4");
      range.load("formulas");
      await context.sync();
      return range.formulas;
    }),
  );
  expect(read).toEqual([
    ["=A2*2+1", 5],
    ["=A3*2+1", "=1+1"],
    ["=A4*2+1", ""],
  ]);
  await preview.close();
});
