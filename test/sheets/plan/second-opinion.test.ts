import { differenceFrom, NO_ADDIN, REFUSED, secondOpinion } from "../../../src/sheets/plan/second-opinion";
import { SheetBuilder } from "../../../src/sheets/plan/sheet-builder";
import { formula } from "../../../src/sheets/plan/sheet-plan";
import { FormulaEngine } from "../../support/sheets/formula-engine";

test.each([
  [
    "a function that this Excel does not have: only then is the add-in said to be missing",
    "GARDNER.PAYROLL(1)",
    NO_ADDIN,
    0,
  ],
  ["an error that the add-in gives is counted", "1/0", REFUSED, 1],
  ["an amount", "100.25", 100.25, -0.25],
])("%s", (_, call, shown, counted) => {
  const sheet = new SheetBuilder("Checks")
    .put(1, 1, formula(`=${secondOpinion(call)}`))
    .put(1, 2, formula(`=${differenceFrom("100", "A1")}`))
    .done({ wide: 1, footer: "" });
  const engine = new FormulaEngine({ sheets: [sheet], names: [] });
  expect([engine.value("Checks", 1, 1), engine.value("Checks", 1, 2)]).toEqual([shown, counted]);
});
