import { LOCATIONS, type Stipend, STIPENDS } from "../../agreement/stipends";
import { TRAVEL_STIPEND } from "../../agreement/reimbursements";
import { type FiscalYear, fiscalCode, YEARS } from "../../agreement/years";
import { figureInYear, settledIn } from "../../rules/figures";
import { toCents } from "../costing/rounding";
import { area } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { beside, columnOf, inRow } from "../plan/references";
import type { Content, SheetPlan, Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE, oneOf } from "../plan/typing-rules";
import { firstIssue, timesIn } from "../plan/formula-parts";
import { putChecks } from "./front-page";
import { budgetName, STAFF, type BudgetNames } from "./names";
import { type BudgetOptions, firstYear } from "./options";

const TABLES_ROW = 6;
const LIST_COLUMN = 14;
const ROOM = 80;
/** The month with which a fiscal year begins. */
const JULY = 7;
/** Paid beside the salary like a stipend, but by Article II and not by Appendix C. */
const TRAVEL = "Travel between schools";
/** The two kinds of assignments, as the rows of the budget ask for them. */
export type Assigned = "stipend" | "travel";

/** The year whose stipends hold in a budget year: later years go on as the last printed one. */
function stipendYear(ends: number): FiscalYear | undefined {
  const printed = YEARS.filter((year) => settledIn(year, STIPENDS) !== undefined);
  return printed.find((year) => year.ends === ends) ?? printed.filter((year) => year.ends < ends).at(-1);
}

/** What one unit of a position costs, and what a holder has beside it: a department head's sum for each teacher. */
function priced(year: string, { location, position, amount, per, perTeacher, positions }: Stipend): readonly Content[] {
  const each = positions ? (positions.each ?? amount / positions.most) : amount;
  const most = positions?.most ?? (per === "position" ? 1 : null);
  return [
    null,
    year,
    location,
    position,
    each,
    perTeacher ?? 0,
    per === "position" || positions ? "position" : per,
    most,
  ];
}

function list(names: BudgetNames, { years }: BudgetOptions): Table {
  const name = budgetName(names, "BudgetStipendList");
  const own = (heading: string) => inRow(name, heading);
  const travel = figureInYear(TRAVEL_STIPEND, firstYear({ years }));
  return {
    name,
    row: TABLES_ROW,
    column: LIST_COLUMN,
    columns: withStyles([
      computed("Key", 44, `=${own("Year")}&" "&${own("Location")}&" "&${own("Position")}`),
      { heading: "Year", width: 8 },
      { heading: "Location", width: 10 },
      { heading: "Position", width: 34 },
      { heading: "Amount", width: 12, format: "money" },
      { heading: "For each teacher", width: 12, format: "moneyOrBlank" },
      { heading: "Paid per", width: 10 },
      { heading: "Most", width: 8 },
    ]),
    rows: years.flatMap(({ ends }) => {
      const year = stipendYear(ends);
      const stipends = (year && settledIn(year, STIPENDS)?.value) ?? [];
      const code = fiscalCode(ends);
      return [
        [null, code, "District", TRAVEL, travel.value, 0, "person", null],
        ...stipends.map((one) => priced(code, one)),
      ];
    }),
  };
}

/** What is wrong with an assignment, in a sentence. */
function issueOf(names: BudgetNames, own: (heading: string) => string, priceOf: (heading: string) => string): string {
  const name = budgetName(names, "BudgetStipends");
  const same = ["Year", "Location", "Position"]
    .map((heading) => `(${columnOf(name, heading)}=${own(heading)})`)
    .join("*");
  const together = `SUMPRODUCT(${same}*${columnOf(name, "Share")})`;
  const ends = own("Activity ends");
  const fiscalYearOf = `"FY"&RIGHT("0"&MOD(YEAR(${ends})+IF(MONTH(${ends})>=${JULY},1,0),100),2)`;
  return firstIssue([
    [`AND(${own("Position")}="",${own("Id")}="")`, ""],
    [`${timesIn(own("Year"), columnOf(budgetName(names, "BudgetYears"), "Year"))}=0`, "Choose a year in this budget."],
    [`ISERROR(${priceOf("Amount")})`, "This position is not in Appendix C that year and at that location."],
    [`AND(${own("Units")}<>"",NOT(ISNUMBER(${own("Units")})))`, "Units must be a number."],
    [`AND(${own("Units")}<>"",N(${own("Units")})<=0)`, "Units must be above 0."],
    [`N(${own("Teachers")})<0`, "Teachers must be 0 or more."],
    [`${own("Id")}=""`, "Type who holds it: the Id, or the name of somebody outside the unit."],
    [`AND(${ends}<>"",NOT(ISNUMBER(${ends})))`, "Type the day on which the activity ends."],
    [`AND(N(${ends})>0,${own("Year")}<>${fiscalYearOf})`, "The activity does not end in this fiscal year."],
    [`AND(N(${priceOf("Most")})=1,${own("Share")}>1)`, "A share must be at most 1: holders share the stipend (R15)."],
    [`AND(N(${priceOf("Most")})>0,${together}>${priceOf("Most")})`, "More holders than there are positions."],
    [`AND(N(${priceOf("Most")})=1,ROUND(${together},4)<1)`, "The shares of this position do not add up to 1."],
  ]);
}

/** Who holds which position, and what is paid for it. */
function assignments(names: BudgetNames, options: BudgetOptions): Table {
  const name = budgetName(names, "BudgetStipends");
  const prices = budgetName(names, "BudgetStipendList");
  const own = (heading: string) => inRow(name, heading);
  const key = `${own("Year")}&" "&${own("Location")}&" "&${own("Position")}`;
  const priceOf = (heading: string) => beside(prices, key, "Key", heading);
  const used = `${own("Position")}<>""`;
  const units = `IF(${own("Units")}="",1,${own("Units")})`;
  const amount = toCents(`${priceOf("Amount")}*${units}+${priceOf("For each teacher")}*N(${own("Teachers")})`);
  const [isTravel, isStipend]: readonly Assigned[] = ["travel", "stipend"];
  const kind = `IF(${own("Position")}="${TRAVEL}","${isTravel}","${isStipend}")`;
  const outside = `${timesIn(own("Id"), columnOf(STAFF, "Id"))}=0`;
  const columns = withStyles([
    typed("Year", 8, oneOf(options.years.map(({ ends }) => fiscalCode(ends)))),
    typed("Location", 10, oneOf(Object.keys(figureInYear(LOCATIONS, firstYear(options)).value))),
    typed("Position", 34),
    { ...typed("Id", 12), format: "text" },
    typed("Units", 9),
    typed("Teachers", 9),
    typed("Activity ends", 12, DATE_RULE, "date"),
    computed("Share", 8, `=IF(${used},N(${units}),0)`, "shareOrBlank"),
    computed("Amount", 12, `=IF(${used},IFERROR(${amount},0),0)`, "moneyOrBlank"),
    computed("On staff list", 10, `=IF(${used},IF(${outside},"No","Yes"),"")`),
    computed("Issue", 44, `=${issueOf(names, own, priceOf)}`),
    // The rows of the budget find a person's assignments by it; a text that begins with the year equals only itself.
    computed("Key", 24, `=IF(${used},${own("Year")}&" "&${own("Id")}&" "&${kind},"")`),
  ]);
  return {
    name,
    row: TABLES_ROW,
    column: 1,
    columns,
    rows: Array.from({ length: ROOM }, () => columns.map(() => null)),
  };
}

/** Who holds which position of Appendix C, and what it pays. */
export function stipendsSheet(names: BudgetNames, options: BudgetOptions): SheetPlan {
  const name = names.sheets.stipends;
  const [own, prices] = [assignments(names, options), list(names, options)];
  const builder = new SheetBuilder(name);
  putChecks(builder, names, 3, 1, 3);
  return builder
    .put(1, 1, "Stipends", "title")
    .put(
      2,
      1,
      "One line for each year, position and holder: the Id, or the name of somebody outside the unit, such as a " +
        "coach, whose pay is in the budget without a row. Units: the holder's share, or the number of people, " +
        "mentees or hours. Teachers: how many a department head has. A stipend is paid in total at the end of the " +
        "activity (Article II, Section 4.A).",
      "note",
      11,
    )
    .height(2, 46)
    .put(TABLES_ROW - 1, 1, "Assignments", "subtitle")
    .table(own)
    .put(TABLES_ROW - 1, LIST_COLUMN + 1, "Positions (Appendix C; Article II, Section 5)", "subtitle")
    .table(prices)
    .height(TABLES_ROW, HEADING_HEIGHT)
    .freeze(TABLES_ROW, 0)
    .done({
      landscape: true,
      wide: 1,
      // Both without their keys, by which formulas find a line.
      area: area(1, 1, TABLES_ROW + own.rows.length, own.columns.length - 1),
      furtherAreas: [area(TABLES_ROW - 1, LIST_COLUMN + 1, prices.rows.length + 2, prices.columns.length - 1)],
      footer: name,
    });
}
