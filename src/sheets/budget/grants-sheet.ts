import { fiscalCode } from "../../agreement/years";
import { area, cell, onSheet } from "../plan/cells";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { accountColumn } from "./accounts-sheet";
import { chargesBase, chargesRange } from "./charges-sheet";
import { putChecks } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";

/** The lines of a page, and what is on it above and below them. */
const LINES = 34;
const ABOVE = 6;
const BELOW = 4;
const PAGE = ABOVE + LINES + BELOW;
/** The columns: what is charged, Id and name, then the years; beside the page, the number in the list of charges. */
const COLUMNS = { what: 1, id: 2, name: 3, years: 4 } as const;
const numberColumn = ({ years }: BudgetOptions) => COLUMNS.years + years.length + 1;
/** The columns of the list of charges that a page shows, by their place there. */
const CHARGES = { what: 2, id: 4, name: 5, years: 6 } as const;

/** The scale, in percent, that a page of so many years needs to be as wide as paper, also with wider letters. */
const SCALES = [90, 90, 85, 75] as const;

/** A page for each grant with the costs that are charged to it. */
export function grantsSheet(names: BudgetNames, options: BudgetOptions): SheetPlan {
  const name = names.sheets.grants;
  const years = options.years.length;
  const builder = new SheetBuilder(name)
    .width(COLUMNS.what, 11)
    .width(COLUMNS.id, 10)
    .width(COLUMNS.name, 22)
    .width(COLUMNS.years, 12, years)
    .width(numberColumn(options), 16);
  const pages = Array.from({ length: options.grants }, (_, at) => 1 + at * PAGE);
  pages.forEach((top, at) => page(builder, names, options, top, at + 1));
  return builder.done({
    wide: 1,
    breaks: pages.slice(1),
    scale: SCALES[years - 1] ?? SCALES[SCALES.length - 1] ?? 0,
    area: area(1, 1, PAGE * options.grants, COLUMNS.years + years - 1),
    footer: name,
  });
}

/** The charges of a grant, one a line: its number in the list of charges, beside the page, and what the list has. */
function chargeLines(names: BudgetNames, options: BudgetOptions, first: number, grant: number) {
  const { years } = options;
  const charges = (heading: string) => columnOf(budgetName(names, "BudgetCharges"), heading);
  const table = chargesRange(names, options, CHARGES.years + years.length - 1);
  const before = `COUNTIFS(${charges("Grant no.")},">0",${charges("Grant no.")},"<${grant}")`;
  const count = `COUNTIF(${charges("Grant no.")},${grant})`;
  return Array.from({ length: LINES }, (_, at): readonly Content[] => {
    const number = cell(first + at, numberColumn(options), true);
    const of = (column: number, text = "") =>
      formula(`=IF(${number}="","",VLOOKUP(${number},${table},${column},FALSE)${text})`);
    const found = `SMALL(${charges("Place")},${before}+${at + 1})-${grant}*${chargesBase(names)}`;
    return [
      of(CHARGES.what, '&""'),
      of(CHARGES.id, '&""'),
      of(CHARGES.name, '&""'),
      ...years.map((_year, year) => of(CHARGES.years + year)),
      null,
      formula(`=IF(${at + 1}>${count},"",${found})`),
    ];
  });
}

function page(builder: SheetBuilder, names: BudgetNames, options: BudgetOptions, top: number, grant: number): void {
  const { years } = options;
  const accounts = (heading: string) => columnOf(budgetName(names, "BudgetAccounts"), heading);
  const place = `MATCH(${grant},${accounts("Grant no.")},0)`;
  // What the account of the grant has. INDEX over another sheet's table is empty in the preview; over an address not.
  const text = (heading: "Account" | "Title") => `INDEX(${accountColumn(names, options, heading)},${place})&""`;
  const first = top + ABOVE;
  const last = first + LINES - 1;
  const width = COLUMNS.years + years.length - 1;
  builder
    .put(
      top,
      1,
      formula(`=IFERROR("Grant ${grant}: "&${text("Account")}&"  "&${text("Title")},"Grant ${grant}: none")`),
      "title",
      width,
    )
    .put(
      top + 1,
      1,
      formula(
        `=IF(ISERROR(${place}),"On the ${names.sheets.accounts} sheet, give an account the kind Grant.",` +
          `"What the budget charges to it: people, shares of people, and other costs.")`,
      ),
      "note",
      width,
    )
    .put(top + 2, 1, "Less what the account has (must be 0)", "label", COLUMNS.name)
    .height(top + 1, 31)
    .write(first - 1, 1, [["What", "Id", "Name", ...years.map(({ ends }) => fiscalCode(ends))]], "band")
    .put(first - 1, numberColumn(options), "No. in Charges", "fine")
    .put(last + 1, 1, "Total", "label", COLUMNS.name);
  putChecks(builder, names, top + 3, 1, COLUMNS.name);
  builder.write(first, 1, chargeLines(names, options, first, grant));
  years.forEach(({ ends }, year) => {
    const column = COLUMNS.years + year;
    const total = cell(last + 1, column);
    const account = `SUMPRODUCT((${accounts("Grant no.")}=${grant})*${accounts(fiscalCode(ends))})`;
    builder
      .put(last + 1, column, formula(`=SUM(${cell(first, column)}:${cell(last, column)})`), "computed")
      .put(top + 2, column, formula(`=ROUND(${total}-${account},2)`), "computed");
  });
  builder
    .style(area(first, numberColumn(options), LINES), "fine")
    .format(area(first, COLUMNS.years, LINES + 1, years.length), "money");
}

/** How far the pages are from the accounts of the grants, and how many grants have no page. */
export function grantsCheck(names: BudgetNames, options: BudgetOptions): string {
  const years = options.years.length;
  const differences = Array.from({ length: options.grants }, (_, at) => {
    const cells = onSheet(names.sheets.grants, area(1 + at * PAGE + 2, COLUMNS.years, 1, years));
    return `SUMPRODUCT(ABS(${cells}))`;
  });
  const more = `MAX(0,MAX(${columnOf(budgetName(names, "BudgetAccounts"), "Grant no.")})-${options.grants})`;
  return [...differences, more].join("+");
}
