import fc from "fast-check";
import { shifted } from "../../../preview/excel/xlsx/formula/shift";
import { storedFormula } from "../../../preview/excel/xlsx/formula/stored";
import { tokens } from "../../../preview/excel/xlsx/formula/tokens";

const namespace = "GARDNER";
const stored = (formula: string, table?: string) => storedFormula(formula, { namespace, table })?.text;
const dynamic = (formula: string) => storedFormula(formula, { namespace })?.dynamic;

describe("a formula in the words of the file", () => {
  it.each([
    ["our own functions, in any case", '=Gardner.Salary("M2",7,"FY14")', '_xldudf_GARDNER_SALARY("M2",7,"FY14")'],
    [
      "one within another",
      "=ROUND(GARDNER.SALARY(A1,B1,C1)/GARDNER.WORKYEAR(),2)",
      "ROUND(_xldudf_GARDNER_SALARY(A1,B1,C1)/_xldudf_GARDNER_WORKYEAR(),2)",
    ],
    ["newer functions", '=xlookup(A1,B:B,C:C,"")', '_xlfn.XLOOKUP(A1,B:B,C:C,"")'],
    ["FILTER and SORT", "=SORT(FILTER(A1:B9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,A1:A9>1))"],
    [
      "names given by LET",
      "=LET(pay, A1, raise, 1.02, ROUND(pay*raise,2))",
      "_xlfn.LET(_xlpm.pay, A1, _xlpm.raise, 1.02, ROUND(_xlpm.pay*_xlpm.raise,2))",
    ],
    [
      "names given by LAMBDA, called",
      "=LET(f,LAMBDA(x,x+1),f(2))",
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))",
    ],
    ["what a range with spaces in it spills", "=SUM(A1 : A2#)", "SUM(_xlfn.ANCHORARRAY(A1 : A2))"],
    ["a name outside its LET", "=LET(pay,1,pay)+pay", "_xlfn.LET(_xlpm.pay,1,_xlpm.pay)+pay"],
    [
      "function names in a text",
      '="GARDNER.SALARY(1) FILTER("&"""XLOOKUP("',
      '"GARDNER.SALARY(1) FILTER("&"""XLOOKUP("',
    ],
    [
      "function names as a sheet",
      "='GARDNER.SALARY(x)'!A1+'it''s FILTER('!B2",
      "'GARDNER.SALARY(x)'!A1+'it''s FILTER('!B2",
    ],
    ["function names as a column", "=SUM(Staff[FILTER(1)])", "SUM(Staff[FILTER(1)])"],
    [
      "this row of the own table",
      "=[@Pay]*[@[Hours a week]]",
      "Staff[[#This Row],[Pay]]*Staff[[#This Row],[Hours a week]]",
    ],
    ["this row of a named table", "=Staff[@Pay]", "Staff[[#This Row],[Pay]]"],
    ["a spilled range", "=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["one of many", "=@Sheet1!A1:A9", "_xlfn.SINGLE(Sheet1!A1:A9)"],
    ["a column with brackets in its name", "=T['[x'] GARDNER.LANE(]", "T['[x'] GARDNER.LANE(]"],
  ])("stores %s", (_what, formula, expected) => {
    expect(stored(formula, "Staff")).toBe(expected);
  });

  it.each([
    "=SUM(",
    "=1)",
    '="open',
    "=",
    "=[@Pay]",
    "=SUM(1,,(2)",
    "=A1+",
    "=A1 + * 2",
    "=()",
    "=(1,)",
    '="a""b" "c"2',
    "=A1 A2 +",
    "=1@A1",
    "=1#",
    "=A1%#",
  ])("refuses %s, which Excel would call damaged", (formula) => {
    expect(storedFormula(formula)).toBeUndefined();
  });
});

describe("what is stored as a dynamic array", () => {
  it.each([
    "=GARDNER.SALARY(A1,B1,C1)",
    "=IFERROR(gardner.salary(A1,B1,C1),0)",
    "=FILTER(A1:A9,B1:B9>1)",
    "=A1:A3",
    "=SUM(A1:A3*B1:B3)",
    "=LEN(A1:A3)",
    "=SUM(COUNTIF(A:A,B1:B3))",
    '=TEXTJOIN(", ",TRUE,IF(Staff[Pay]>1,Staff[Name],""))',
    "={1,2,3}",
    "=MATCH(1,(A1:A9=1)*(B1:B9=2),0)",
  ])("%s", (formula) => expect(dynamic(formula)).toBe(true));

  it.each([
    "=SUM(A1:A3)",
    "=A1+B1",
    "=SUMPRODUCT((A1:A9=1)*B1:B9)",
    "=XLOOKUP(A1,B1:B9,C1:C9)",
    "=Staff[[#This Row],[Pay]]*2",
    '=COUNTIFS(Staff[School],A1,Staff[Status],"due")',
    "=INDEX(A1:A9,MATCH(B1,C1:C9,0))",
    '="A1:A3"&B1',
    "=SUM((A1:A3))",
    "=IF(A1>1,SUM(B1:B3),0)",
    "=-A1%",
    "=IF(A1>1,,2)",
    "=(A1,B1)",
  ])("not %s", (formula) => expect(dynamic(formula)).toBe(false));
});

describe("formulas that the engine keeps once for many cells", () => {
  it.each([
    ["=A1+$B$2+C$3+$D4", "=B3+$B$2+D$3+$D6"],
    ['=GARDNER.LANE("A1",A1)', '=GARDNER.LANE("A1",B3)'],
    ["='A1'!A1:B2", "='A1'!B3:C4"],
    ["=LOG10(A1)", "=LOG10(B3)"],
    ["=Staff[A1]", "=Staff[A1]"],
  ])("%s two rows down and one column right is %s", (formula, expected) => {
    expect(shifted(formula, 2, 1)).toBe(expected);
  });

  it("a reference that would leave the sheet is #REF!", () => {
    expect(shifted("=A1", -1, 0)).toBe("=#REF!");
  });
});

describe("for any formula", () => {
  const text = fc.string({ maxLength: 12 }).map((inner) => `"${inner.replaceAll('"', '""')}"`);
  const sheet = fc.string({ minLength: 1, maxLength: 8 }).map((name) => `'${name.replaceAll("'", "''")}'!A1`);
  const operand = fc.oneof(
    text,
    sheet,
    fc.constantFrom("A1", "$B$2:C9", "12.5", "TRUE", "#N/A", "Staff[[#This Row],[Pay]]"),
  );
  /** Calls of our functions around operands, with the same formula as the file has it, put together beside it. */
  const formula: fc.Arbitrary<{ typed: string; file: string }> = fc.letrec<{ all: { typed: string; file: string } }>(
    (tie) => ({
      all: fc.oneof(
        { maxDepth: 4 },
        operand.map((piece) => ({ typed: piece, file: piece })),
        fc
          .tuple(fc.constantFrom("SALARY", "sickBuyBack", "Lane"), fc.array(tie("all"), { maxLength: 3 }))
          .map(([name, args]) => ({
            typed: `GARDNER.${name}(${args.map((arg) => arg.typed).join(",")})`,
            file: `_xldudf_GARDNER_${name.toUpperCase()}(${args.map((arg) => arg.file).join(",")})`,
          })),
        fc
          .tuple(tie("all"), tie("all"))
          .map(([left, right]) => ({ typed: `(${left.typed}&${right.typed})`, file: `(${left.file}&${right.file})` })),
      ),
    }),
  ).all;

  it("only the names of functions change; texts, sheets and references stay to the letter", () => {
    fc.assert(fc.property(formula, ({ typed, file }) => expect(stored(`=${typed}`)).toBe(file)));
  });

  it("its pieces joined give it back", () => {
    fc.assert(
      fc.property(formula, ({ typed }) =>
        expect(
          tokens(typed)
            ?.map((token) => token.text)
            .join(""),
        ).toBe(typed),
      ),
    );
  });

  /** Pieces of formulas in any order, mostly nonsense. */
  const scraps = fc
    .array(
      fc.constantFrom(
        "A1",
        "1",
        "GARDNER.LANE(",
        "SUM(",
        "LET(",
        "x",
        "(",
        ")",
        ",",
        "@",
        "#",
        "%",
        "-",
        "&",
        ":",
        " ",
        "[a]",
        "T[a]",
        "'s'!",
        '"t"',
        "{1,2}",
        "#N/A",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(""));

  it("nothing typed makes it fail, or gives parentheses that do not match", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), scraps), (anything) => {
        const result = stored(`=${anything}`);
        if (result !== undefined) expect(stored(`=${result}`)).toBeDefined();
      }),
      { numRuns: 5000 },
    );
  });
});
