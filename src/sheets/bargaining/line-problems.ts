import { textInFormula } from "../plan/cells";
import { columnOf, inRow, lookUp } from "../plan/references";
import { CROSSWALK, MOVES, RAISES, TYPED_SALARIES } from "../costing/kinds";
import { and, not, notIn, or, when } from "../costing/formula-parts";
import type { Room } from "../costing/room";

/** What the sentences about a line rely on. */
export interface ProblemParts {
  readonly offersTable: string;
  readonly namesTable: string;
  readonly kindsTable: string;
  /** Addresses with their sheet: the lanes, and the positions of the schedule in force. */
  readonly lanes: string;
  readonly positions: string;
  readonly salaries: string;
  /** Those of the new schedule, where there is a crosswalk to one. */
  readonly newSalaries?: string;
  readonly workYear: string;
  readonly halves: boolean;
  readonly room: Room;
}

/** A percent above this is one that was typed as a number: 2 instead of 2%. */
const MOST_SHARE = 0.25;

/** Whether a line takes something, by the cell with all that its kind takes. */
export const takes = (taken: string, what: string): string => `ISNUMBER(SEARCH(${textInFormula(what)},${taken}))`;

/**
 * What is wrong with a line, in a sentence with what was typed, as a formula of the table of offers; empty where
 * nothing is. The first of the conditions that holds is said.
 */
export function lineProblem(parts: ProblemParts): string {
  const { offersTable, namesTable, kindsTable, lanes, positions, workYear, halves, room } = parts;
  const here = (heading: string) => inRow(offersTable, heading);
  const kindHas = (heading: string) => lookUp(kindsTable, here("Kind"), "Kind", heading, '""');
  const say = (...pieces: readonly string[]) => pieces.join("&");
  const text = textInFormula;
  const isAmong = (kinds: readonly string[]) => `OR(${kinds.map((kind) => `${here("Kind")}=${text(kind)}`).join()})`;
  const years = lookUp(namesTable, here("Offer"), "Offer", "Years", "0");
  const isShare = `${kindHas("Amount is")}="share"`;
  const who = `${here("Who")}&""`;
  const isRange = `ISNUMBER(SEARCH(" to ",${who}))`;
  const typed = ["Offer", "Year", "Amount", "From", "To"].map(here).join("&");
  const day = `N(${here("Work day")})`;
  const noLane = (heading: string) => notIn(here(`${heading} used`), lanes);
  const taking = (heading: string) => takes(here("Takes"), heading);
  const salary = (heading: string) =>
    [parts.salaries, ...(parts.newSalaries ? [parts.newSalaries] : [])]
      .map((grid) => `INDEX(${grid},MATCH(${here("Step")},${positions},0),MATCH(${here(heading)},${lanes},0))`)
      .map((found) => `N(IFERROR(${found},0))`)
      .join("+");
  const noSalary = (heading: string) => `AND(${taking(heading)},${salary(heading)}=0)`;
  const ofOffer = `${columnOf(offersTable, "Offer")},${here("Offer")},${columnOf(offersTable, "Kind")}`;
  const typedBefore =
    `COUNTIFS(${ofOffer},"${TYPED_SALARIES}",${columnOf(offersTable, "Year")},${here("Year")},` +
    `${columnOf(offersTable, "Order")},"<"&${here("Order")})`;
  const amounts = halves
    ? `OR(${here("Amount used")}=0,${here("Amount used")}=0.5,${here("Amount used")}=1)`
    : `OR(${here("Amount used")}=0,${here("Amount used")}=1)`;
  const conditions: readonly (readonly [condition: string, sentence: string])[] = [
    [`${here("Kind")}=""`, when(`${typed}=""`, '""', text("This line has no kind. Choose one of the list."))],
    [
      notIn(here("Kind"), columnOf(kindsTable, "Kind")),
      say(text("There is no kind “"), here("Kind"), text("”. Choose one of the list.")),
    ],
    [
      notIn(`${here("Offer")}&""`, columnOf(namesTable, "Offer")),
      when(
        `${here("Offer")}=""`,
        text("This line names no offer."),
        say(text("There is no offer “"), here("Offer"), text("”. Choose one of the list.")),
      ),
    ],
    [
      `OR(N(${here("Year")})<1,N(${here("Year")})>${years},N(${here("Year")})<>INT(N(${here("Year")})))`,
      say(text("Year “"), here("Year"), text("”: this offer has years 1 to "), years, text(".")),
    ],
    [
      or(`${day}<1`, `${day}>${workYear}`, `${day}<>INT(${day})`),
      say(
        text("Day “"),
        here("Day"),
        text("” is outside the work year: type 1 to "),
        workYear,
        text(", or a date in it."),
      ),
    ],
    [
      and(
        taking("Amount"),
        or(`NOT(ISNUMBER(${here("Amount used")}))`, and(`${here("Amount")}=""`, `${here("Kind")}<>"Step"`)),
      ),
      text("This line needs an amount: a number."),
    ],
    [
      `AND(${isShare},ABS(N(${here("Amount used")}))>${MOST_SHARE})`,
      say(text("An amount of "), here("Amount used"), text(" is more than 25%. For two percent type 2%.")),
    ],
    [
      `AND(${here("Kind")}="Step",NOT(${amounts}))`,
      text(
        halves
          ? "A step moves people by 0, 0.5 or 1 increment."
          : "A step moves people by 0 or 1 increment here. For half steps build the workbook with room for them.",
      ),
    ],
    [
      and(
        taking("Who"),
        ...["", "All", "Top", "Below top"].map((word) => `${who}<>${text(word)}`),
        noLane("Who"),
        not(isRange),
        notIn(here("Who"), positions),
      ),
      say(
        text("“"),
        here("Who"),
        text("” is nobody: leave it blank for all, or type Top, Below top, a lane, or steps such as 1 to 5."),
      ),
    ],
    [
      `AND(${taking("From")},${noLane("From")})`,
      say(text("From “"), here("From"), text("”: the schedule has no such lane.")),
    ],
    [`AND(${taking("To")},${noLane("To")})`, say(text("To “"), here("To"), text("”: the schedule has no such lane."))],
    [`AND(${here("Kind")}="Lane",${here("From")}=${here("To")})`, text("From and To are the same lane.")],
    [
      `AND(${isAmong(MOVES)},${notIn(here("Step"), positions)})`,
      say(text("Step “"), here("Step"), text("”: the schedule has no such step.")),
    ],
    [`OR(${noSalary("From")},${noSalary("To")})`, text("The schedule has no salary for that lane and step.")],
    [
      `AND(${isAmong(MOVES)},OR(NOT(ISNUMBER(${here("FTE used")})),N(${here("FTE used")})<0))`,
      say(text("FTE “"), here("FTE"), text("”: type a number above 0.")),
    ],
    [
      and(`${here("Kind")}="${CROSSWALK}"`, `COUNTIFS(${ofOffer},"${CROSSWALK}")>1`),
      text("An offer goes to the new schedule once: this offer has two crosswalks."),
    ],
    [
      and(isAmong(RAISES), `${typedBefore}>0`),
      text(
        "Typed salaries are the year's last change of the schedule: give them the day of this line, or a later one.",
      ),
    ],
    [`${here("Place")}>${room.lines}`, text(`An offer's year has room for ${room.lines} lines; this one is left out.`)],
    [
      `${here("Count of its kind")}>${lookUp(kindsTable, here("Kind"), "Kind", "Room", "99")}`,
      text("No room for one more line of this kind in this year: it is left out. Add room in the pane."),
    ],
  ];
  return conditions.reduceRight(
    (otherwise, [condition, sentence]) => `IF(${condition},${sentence},${otherwise})`,
    '""',
  );
}
