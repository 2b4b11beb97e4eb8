import {
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../../../agreement/benefits";
import {
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
  SABBATICALS,
  STAY_WELL_DAYS,
} from "../../../agreement/leave";
import { figureInForce } from "../../../rules/figures";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { putInputs } from "./answer-parts";

/** The agreement's figures, in cells of their own, to be changed like any other term. */
const figuresOf = () => {
  const { share, years } = figureInForce(SABBATICALS).value.HALF;
  return [
    { key: "stayWell", label: "Stay-well: most days sold back", value: figureInForce(STAY_WELL_DAYS).value },
    { key: "fullDays", label: "Buy-back: days at the full rate", value: figureInForce(BUY_BACK_FULL_DAYS).value },
    {
      key: "above",
      label: "Buy-back: share of a day's pay above them",
      value: figureInForce(BUY_BACK_SHARE_ABOVE).value,
    },
    { key: "limit", label: "Buy-back: most days' pay", value: figureInForce(BUY_BACK_LIMIT).value },
    { key: "sabbatical", label: "Sabbatical: share of a year's salary", value: share * years },
    {
      key: "savings",
      label: "Early retirement: share of the savings",
      value: figureInForce(EARLY_RETIREMENT_SHARE).value,
    },
    {
      key: "replaced",
      label: "Early retirement: replaced by step",
      value: figureInForce(EARLY_RETIREMENT_REPLACED_BY).value,
    },
    { key: "times", label: "Early retirement: years", value: figureInForce(EARLY_RETIREMENT_YEARS).value },
  ] as const;
};

/** The cell that has one of the agreement's figures. */
export type RidingFigure = (key: ReturnType<typeof figuresOf>[number]["key"]) => string;

/** Writes them below each other. @returns their cells, and the row below the last */
export function putFigures(
  sheet: SheetBuilder,
  row: number,
): { readonly figure: RidingFigure; readonly below: number } {
  const figures = figuresOf();
  const cells = putInputs(
    sheet,
    row,
    figures.map(({ label, value }) => ({ label, values: [value] })),
  );
  return {
    figure: (key) => cells[figures.findIndex((each) => each.key === key)] ?? "0",
    below: row + figures.length,
  };
}
