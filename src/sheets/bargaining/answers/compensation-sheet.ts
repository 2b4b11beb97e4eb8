import { BLUE_CHOICE_COMMITTEE_SHARE, COMMITTEE_SHARE } from "../../../agreement/benefits";
import { figureInForce } from "../../../rules/figures";
import { cell, quoted, textInFormula } from "../../plan/cells";
import { amounts, typedCenter } from "../../plan/columns";
import { columnOf, inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { YES_NO } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { sumIfs, sumOf, when } from "../../plan/formula-parts";
import { YEARLY } from "../../costing/kinds";
import { onWorkings, yearTotals } from "../../costing/offer-workings";
import { sumInCents, toCents } from "../../costing/rounding";
import { arrivalsLessLeavers } from "../arrivals";
import type { Check } from "../check-lines";
import { costingFigure } from "../costing-sheet";
import { type BargainingNames, nameOf } from "../names";
import { allYears, type AnswerParts, offerYears, putTop } from "./answer-parts";

const TABLE_ROW = 5;
const GAP = 3;
/** Medicare's rate for employers. Those hired before April 1986 are exempt from it. */
const MEDICARE = 0.0145;
const CHARGES = ["Medicare", "Workers' compensation", "Unemployment", "Pension", "Other"];
/** The items of pay on which charges are due. */
const ITEMS = ["Payroll", "One-time", "Longevity", "Stipends"] as const;
const PLANS = [
  ["Blue Choice", "Individual", "Yes"],
  ["Blue Choice", "Family", "Yes"],
  ["City HMO", "Individual", "No"],
  ["City HMO", "Family", "No"],
  ["Dental", "Individual", "No"],
  ["Dental", "Family", "No"],
  ["Life", "Individual", "No"],
] as const;
/** The row of what is paid before any offer. */
export const BEFORE = "Before";
const SHARE = "Committee pays";
const BLUE_CHOICE = "Of Blue Choice";

const percent = (heading: string, width: number) => typedCenter(heading, width, { format: "percent2" });
const money = (heading: string, text?: string) => amounts(heading, 16, text);

/** Pay with all that comes beside it: longevity, stipends, insurance by plan and tier, and what follows payroll. */
export function compensationSheet(parts: AnswerParts): SheetPlan {
  const { names, checks } = parts;
  const sheet = new SheetBuilder(names.sheets.compensation);
  putTop(
    sheet,
    "Total compensation: pay and what comes on top of it",
    "For each offer at the end of each year, budget to budget. Roll-up: what follows pay at a rate (Medicare and " +
      "others). Insurance is people × premium × the committee's share (Article XVI, Section 1): change the " +
      "shares to see what they are worth. With no people in the list of plans, insurance is what the " +
      "offers' lines say.",
    13,
    checks,
  );
  sheet.height(TABLE_ROW, TWO_LINES);
  const rows = offerYears(parts).length + 1;
  writeCompensation(sheet, parts);
  const chargesRow = TABLE_ROW + rows + GAP;
  sheet.put(chargesRow - 1, 1, "Roll-up: rates on each item of pay", "subtitle");
  sheet.table({
    name: nameOf(names, "RollUp"),
    row: chargesRow,
    column: 1,
    columns: [typedCenter("Charge", 26), ...ITEMS.map((item) => percent(item, 16))],
    rows: CHARGES.map((charge) => [charge, ...ITEMS.map(() => (charge === "Medicare" ? MEDICARE : 0))]),
  });
  const noteRow = chargesRow + CHARGES.length + 1;
  sheet.put(
    noteRow,
    1,
    "Medicare is not due for those hired before April 1986: lower its rate by their share.",
    "note",
    6,
  );
  writePlans(sheet, noteRow + GAP, parts);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.compensation });
}

function writeCompensation(sheet: SheetBuilder, parts: AnswerParts): void {
  const { names, base } = parts;
  const table = nameOf(names, "Compensation");
  const here = (heading: string) => inRow(table, heading);
  const rates = (item: string) => columnOf(nameOf(names, "RollUp"), item);
  const charge = columnOf(nameOf(names, "RollUp"), "Charge");
  const rate = {
    Medicare: (item: string) => sumIfs(rates(item), charge, '"Medicare"'),
    others: (item: string) => sumIfs(rates(item), charge, '"<>Medicare"'),
  };
  // Each charge is rounded for each item of pay, as it is due.
  const charged = (of: (item: string) => string) => sumOf(ITEMS.map((item) => toCents(`${here(item)}*${of(item)}`)));
  const costs = [...ITEMS, "Insurance", "Medicare", "Other charges"].map(here);
  const [shares, blueChoice] = [COMMITTEE_SHARE, BLUE_CHOICE_COMMITTEE_SHARE].map((each) => figureInForce(each).value);
  const first = cell(TABLE_ROW + 1, TOTAL_COLUMN, true);
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Offer", width: 26 },
      { heading: "Year", width: 16 },
      { heading: "FTE", width: 16, format: "share" },
      ...ITEMS.map((item) => money(item)),
      percent(SHARE, 11),
      percent(BLUE_CHOICE, 11),
      money("Insurance"),
      money("Medicare", charged(rate.Medicare)),
      money("Other charges", charged(rate.others)),
      money("Total", `ROUND(${costs.join("+")},2)`),
      money("Total per FTE", when(`${here("FTE")}=0`, "0", `ROUND(${here("Total")}/${here("FTE")},2)`)),
      {
        heading: "More than before",
        width: 11,
        format: "percent2",
        formula: `=${when(`${first}=0`, "0", `${here("Total")}/${first}-1`)}`,
      },
    ],
    rows: compensationRows(parts, base, { share: here(SHARE), blueChoice: here(BLUE_CHOICE) }).map(
      ({ label, fte, items, insurance }): readonly Content[] => [
        ...label,
        formula(`=${fte}`),
        ...items.map((text) => formula(`=${text}`)),
        ...[shares ?? null, blueChoice ?? null, formula(`=${insurance}`)],
        ...[null, null, null, null, null],
      ],
    ),
  });
}

/** Where the total is: after offer, year, FTE, the items, two shares, insurance and two sorts of charges. */
const TOTAL_COLUMN = 3 + ITEMS.length + 6;

interface Row {
  readonly label: readonly [string, number | null];
  readonly fte: string;
  readonly items: readonly string[];
  readonly insurance: string;
}

function compensationRows(
  parts: AnswerParts,
  base: AnswerParts["base"],
  shares: { readonly share: string; readonly blueChoice: string },
): readonly Row[] {
  const { names } = parts;
  const amounts = base.yearly.map((ref) => `${quoted(base.sheet)}!${ref}`);
  const insuranceOf = (heading: string, otherwise: string) =>
    when(`SUM(${columnOf(nameOf(names, "InsurancePlans"), "People")})=0`, otherwise, planCost(names, heading, shares));
  const before: Row = {
    label: [BEFORE, null],
    fte: base.totalFte,
    items: [base.payroll, "0", amounts[0] ?? "0", amounts[1] ?? "0"],
    insurance: insuranceOf(PREMIUM, amounts[2] ?? "0"),
  };
  const later = offerYears(parts).map(({ each, year, number }): Row => {
    const yearly = YEARLY.map((kind, at) => {
      const changes = sumIfs(year.lines.all("Besides payroll"), year.lines.all("Kind"), `"${kind}"`);
      return onWorkings(each, `${year.payrolls.yearlyCell(at)}+${changes}`);
    });
    const payroll = onWorkings(each, yearTotals(year, "All").annualized);
    const once = costingFigure(
      names,
      { offer: textInFormula(each.offer), year: String(number), basis: ALL },
      "One-time",
      "Cash",
    );
    return {
      label: [each.offer, number],
      fte: `${base.totalFte}+${arrivalsLessLeavers(names, each, number)}`,
      items: [`${payroll}-(${yearly.join("+")})`, once, yearly[0] ?? "0", yearly[1] ?? "0"],
      insurance: insuranceOf(`Year ${number}`, yearly[2] ?? "0"),
    };
  });
  return [before, ...later];
}

const ALL = '"Budget to budget"';

const PREMIUM = "Premium a year";
const ON_LIST = "On staff list";
const INSURED = ["Insurance plan", "Insurance tier"] as const;

/** Everybody on the staff list who has a plan is in the list of plans. */
export function insuranceChecks({ names, base }: Pick<AnswerParts, "names" | "base">): readonly Check[] {
  const [plan] = base.staffColumns(...INSURED) ?? [];
  if (plan === undefined) return [];
  const counted = columnOf(nameOf(names, "InsurancePlans"), ON_LIST);
  return [
    {
      label: "People whose insurance plan and tier are not in the list of plans",
      text: `SUMPRODUCT((${plan}<>"")*(${plan}<>"None"))-SUM(${counted})`,
      meaning: `Add a row for their plan and tier on the ${names.sheets.compensation} sheet, or they cost nothing.`,
    },
  ];
}

/** What the committee pays for all plans: its share of a premium is rounded, the employee pays the rest (R29). */
function planCost(
  names: BargainingNames,
  heading: string,
  { share, blueChoice }: { readonly share: string; readonly blueChoice: string },
): string {
  const of = (column: string) => columnOf(nameOf(names, "InsurancePlans"), column);
  const isBlueChoice = `(${of("Blue Choice")}="Yes")`;
  const premium = `${of(heading)}*(${isBlueChoice}*${blueChoice}+(1-${isBlueChoice})*${share})`;
  return sumInCents(`${of("People")}*${toCents(premium)}`);
}

/** Plans and tiers with their people and premiums, and below them how premiums rise. */
function writePlans(sheet: SheetBuilder, row: number, parts: AnswerParts): void {
  const { names, base } = parts;
  const table = nameOf(names, "InsurancePlans");
  const trend = nameOf(names, "PremiumTrend");
  const here = (heading: string) => inRow(table, heading);
  const years = allYears(parts);
  sheet.put(row - 1, 1, "Insurance by plan and tier", "subtitle");
  const premiums = years.map((year): TableColumn => {
    const rise = sumIfs(columnOf(trend, "Trend"), columnOf(trend, "Year"), String(year));
    const before = here(year === 1 ? PREMIUM : `Year ${year - 1}`);
    return money(`Year ${year}`, toCents(`${before}*(1+${rise})`));
  });
  const insured = base.staffColumns(...INSURED);
  // The counts of the staff list have a column of their own, so that a typed number does not hide who is in no plan.
  const onList: readonly TableColumn[] = insured
    ? [
        {
          heading: ON_LIST,
          width: 16,
          formula: `=COUNTIFS(${insured[0] ?? ""},${here("Plan")},${insured[1] ?? ""},${here("Tier")})`,
        },
      ]
    : [];
  sheet.table({
    name: table,
    row,
    column: 1,
    columns: [
      typedCenter("Plan", 26),
      typedCenter("Tier", 16),
      typedCenter("Blue Choice", 16, YES_NO),
      typedCenter("People", 16),
      typedCenter(PREMIUM, 16, { format: "money" }),
      ...premiums,
      ...onList,
    ],
    rows: PLANS.map((plan) => [
      ...plan,
      insured ? formula(`=${here(ON_LIST)}`) : 0,
      0,
      ...[...premiums, ...onList].map(() => null),
    ]),
  });
  writeTrend(sheet, row + PLANS.length + GAP, trend, years);
}

/** How premiums rise in each year. */
function writeTrend(sheet: SheetBuilder, row: number, name: string, years: readonly number[]): void {
  sheet.put(row - 1, 1, "Trend: how premiums rise in each year", "subtitle");
  sheet.table({
    name,
    row,
    column: 1,
    columns: [{ heading: "Year", width: 26 }, percent("Trend", 16)],
    rows: years.map((year) => [year, 0]),
  });
}
