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
/** The columns: the number of the charge, what it is, Id and name; then the years. */
const COLUMNS = { number: 1, what: 2, id: 3, name: 4, years: 5 } as const;
/** The columns of the list of charges that a page shows, by their place there. */
const CHARGES = { what: 2, id: 4, name: 5, years: 6 } as const;

/** How wide names are, in characters, and how much less for each year beside them. */
const WIDTH_OF_NAMES = 36;
const NAMES_LESS_A_YEAR = 5;

/** A page for each grant with the costs that are charged to it. */
export function grantsSheet(names: BudgetNames, options: BudgetOptions): SheetPlan {
  const name = names.sheets.grants;
  const years = options.years.length;
  const builder = new SheetBuilder(name)
    .width(COLUMNS.number, 6)
    .width(COLUMNS.what, 11)
    .width(COLUMNS.id, 10)
    // A page is as wide as it is, also in programs whose letters are wider: more years leave less for names.
    .width(COLUMNS.name, WIDTH_OF_NAMES - NAMES_LESS_A_YEAR * years)
    .width(COLUMNS.years, 12, years);
  const pages = Array.from({ length: options.grants }, (_, at) => 1 + at * PAGE);
  pages.forEach((top, at) => page(builder, names, options, top, at + 1));
  return builder.done({
    wide: 1,
    breaks: pages.slice(1),
    area: area(1, 1, PAGE * options.grants, COLUMNS.years + years - 1),
    footer: name,
  });
}

function page(builder: SheetBuilder, names: BudgetNames, options: BudgetOptions, top: number, grant: number): void {
  const { years } = options;
  const accounts = (heading: string) => columnOf(budgetName(names, "BudgetAccounts"), heading);
  const charges = (heading: string) => columnOf(budgetName(names, "BudgetCharges"), heading);
  /** What the account of this grant has in a column; text for text. */
  const place = `MATCH(${grant},${accounts("Grant no.")},0)`;
  // INDEX over another sheet's table is empty in the preview; over an address it is not.
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
        `=IF(ISERROR(${place}),"Give an account of the sheet ${names.sheets.accounts} the kind Grant.",` +
          `"What the budget charges to it: people, shares of people, and other costs.")`,
      ),
      "note",
      width,
    )
    .put(top + 2, 1, "Less what the account has (must be 0)", "label", COLUMNS.name)
    .height(top + 1, 31)
    .write(first - 1, 1, [["No.", "What", "Id", "Name", ...years.map(({ ends }) => fiscalCode(ends))]], "band")
    .put(last + 1, 1, "Total", "label", COLUMNS.name);
  putChecks(builder, names, top + 3, 1, COLUMNS.name);
  const table = chargesRange(names, options, CHARGES.years + years.length - 1);
  const before = `COUNTIFS(${charges("Grant no.")},">0",${charges("Grant no.")},"<${grant}")`;
  const count = `COUNTIF(${charges("Grant no.")},${grant})`;
  const line = (at: number): readonly Content[] => {
    const number = cell(first + at, COLUMNS.number, true);
    const of = (column: number, none: string) =>
      formula(`=IF(${number}="",${none},VLOOKUP(${number},${table},${column},FALSE)${none === '""' ? '&""' : ""})`);
    const found = `SMALL(${charges("Place")},${before}+${at + 1})-${grant}*${chargesBase(names)}`;
    return [
      formula(`=IF(${at + 1}>${count},"",${found})`),
      of(CHARGES.what, '""'),
      of(CHARGES.id, '""'),
      of(CHARGES.name, '""'),
      ...years.map((_, year) => of(CHARGES.years + year, "0")),
    ];
  };
  builder.write(
    first,
    1,
    Array.from({ length: LINES }, (_, at) => line(at)),
  );
  years.forEach(({ ends }, year) => {
    const column = COLUMNS.years + year;
    const total = cell(last + 1, column);
    const account = `SUMPRODUCT((${accounts("Grant no.")}=${grant})*${accounts(fiscalCode(ends))})`;
    builder
      .put(last + 1, column, formula(`=SUM(${cell(first, column)}:${cell(last, column)})`), "computed")
      .put(top + 2, column, formula(`=ROUND(${total}-${account},2)`), "computed");
  });
  builder.format(area(first, COLUMNS.years, LINES + 1, years.length), "money");
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
