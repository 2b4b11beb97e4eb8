import { SheetBuilder } from "../../../src/sheets/plan/sheet-builder";
import { type Content, formula, type Rule } from "../../../src/sheets/plan/sheet-plan";
import { wrongCells } from "../../../src/sheets/plan/typed-cells";
import { DATE_RULE, oneOf, whole } from "../../../src/sheets/plan/typing-rules";
import { FormulaEngine } from "../../support/sheets/formula-engine";

/** How many of these cells, one below the other, the formula finds wrong. */
function wrongOf(rule: Rule | undefined, contents: readonly Content[]): unknown {
  const sheet = new SheetBuilder("Typed")
    .write(
      1,
      1,
      contents.map((content) => [content]),
    )
    .write(1, 3, [["Pat"], ["Sam"]])
    .put(1, 2, formula(`=${wrongCells(`$A$1:$A$${contents.length}`, rule)}`))
    .done({ wide: 1, footer: "" });
  const engine = new FormulaEngine({ sheets: [sheet], names: [] });
  const value = engine.value("Typed", 1, 2);
  engine.close();
  return value;
}

const ERROR = formula("=NA()");
const LISTED: Rule = { kind: "list from", reference: "$C$1:$C$2", message: "" };

test.each<[what: string, rule: Rule | undefined, right: readonly Content[], wrong: readonly Content[]]>([
  ["no rule", undefined, [1, "Pat"], [ERROR]],
  ["a whole number from 0 to 20", whole(0, 20, ""), [0, 7, 20, null], [2.5, -1, 21, "7", "many", ERROR]],
  ["a date", DATE_RULE, [41_548, null], [3, "10/1/2013", ERROR]],
  ["a list", oneOf(["Yes", "No"]), ["Yes", "No", null], ["Maybe", 1, ERROR]],
  ["a list on a sheet", LISTED, ["Sam", "Pat", null], ["Alex", 1, ERROR]],
  ["a list that only warns", { ...LISTED, warnsOnly: true }, ["Pat", "Alex"], [ERROR]],
  ["nothing that may be typed", { kind: "never", message: "" }, ["as built"], [ERROR]],
])("of cells with %s those are counted that a person may not type, and errors", (_, rule, right, wrong) => {
  expect(wrongOf(rule, right)).toBe(0);
  for (const content of wrong) expect(wrongOf(rule, [...right, content])).toBe(1);
  expect(wrongOf(rule, [...right, ...wrong])).toBe(wrong.length);
});
