import fc from "fast-check";
import { asTyped } from "../../src/excel/write/cell-content";
import { formula } from "../../src/sheets/plan/sheet-plan";

test.each(["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\nx", "2013-14", "1E5", "TRUE", "false", "March 5", "'quoted"])(
  "the text %j stays a text",
  (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  },
);

test("plain words, numbers, formulas and blanks go as they are", () => {
  expect(["Elm Street School", "O'Neil, Pat", 5, true, null, ""].map(asTyped)).toEqual([
    "Elm Street School",
    "O'Neil, Pat",
    5,
    true,
    null,
    "",
  ]);
  expect(asTyped(formula("=A1"))).toBe("=A1");
});

test("no text whatever is handed over so that Excel could read a formula", () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => /^['\p{L}]/u.test(String(asTyped(text)))));
});
