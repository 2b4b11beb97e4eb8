import { syntaxNotHere } from "../../preview/excel/workbook/unknown-syntax";

describe("ways of writing a formula that only Excel understands", () => {
  test.each([
    ['=GARDNER.PROPOSEDSALARY("M2",7,A1#)', /A1#/],
    ["=SUM($B$2#)", /A1#/],
    ["=[@Lane]", /#This Row/],
    ["=SUM(Staff[@[Base pay]])", /#This Row/],
    ["=@A1:A3", /@ ahead/],
    ["=1+@INDEX(A1:A3,1)", /@ ahead/],
  ])("%s", (formula, says) => {
    expect(syntaxNotHere(formula)).toMatch(says);
  });

  test.each([
    '=A1&"#"',
    '="A1#"',
    "=#REF!+A1",
    "=Staff[[#This Row],[Lane]]",
    '=SUM(A1,"x@y")',
    "=Sheet1!A1",
    '=COUNTIF(A1:A3,"[@x]")',
  ])("nothing is said of %s", (formula) => {
    expect(syntaxNotHere(formula)).toBe("");
  });
});
